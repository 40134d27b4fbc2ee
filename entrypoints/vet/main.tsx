import { mount } from '../../components/app';
import { Vet } from './vet';
import '../../components/styles/index.css';
import './vet.css';

mount('vet.title', <Vet />);
