import { mount } from '../../components/app';
import { askedOfView } from '../../components/surface';
import { Call } from './call';
import '../../components/styles/index.css';

const name = askedOfView().get('name') ?? '';

mount('call.title', <Call name={name} />);
