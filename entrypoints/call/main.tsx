import { mount } from '../../components/app';
import { Call } from './call';
import '../../components/styles/index.css';
import './call.css';

const name = new URLSearchParams(location.search).get('name') ?? '';

mount('call.title', <Call name={name} />);
