import { mount } from '../../components/app';
import { Help } from './help';
import '../../components/styles/index.css';

mount('help.title', <Help />);
