import { mount } from '../../components/app';
import { askedOfView } from '../../components/surface';
import { Enrol } from './enrol';
import '../../components/styles/index.css';
import './enrol.css';

const name = askedOfView().get('name') ?? '';

mount('enrol.title', <Enrol name={name} />);
