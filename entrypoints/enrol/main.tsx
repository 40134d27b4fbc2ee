import { mount } from '../../components/app';
import { Enrol } from './enrol';
import '../../components/styles/index.css';
import './enrol.css';

const name = new URLSearchParams(location.search).get('name') ?? '';

mount('enrol.title', <Enrol name={name} />);
