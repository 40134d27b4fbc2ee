import { mount } from '../../components/app';
import { Welcome } from './welcome';
import '../../components/styles/index.css';
import './welcome.css';

mount('welcome.title', <Welcome />);
