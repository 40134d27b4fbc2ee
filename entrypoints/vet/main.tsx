import { mount } from '../../components/mount';
import { VetPage } from './vet';
import '../../components/styles/index.css';

mount('vet.title', <VetPage />);
