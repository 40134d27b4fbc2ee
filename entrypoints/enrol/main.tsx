import { mount } from '../../components/app';
import { Enrol } from './enrol';
import '../../components/styles/index.css';

mount('enrol.title', <Enrol />);
