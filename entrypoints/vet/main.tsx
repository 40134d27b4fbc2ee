import { mount } from '../../components/app';
import { VetPage } from './vet';
import '../../components/styles/index.css';
import './vet.css';

mount('vet.title', <VetPage />);
