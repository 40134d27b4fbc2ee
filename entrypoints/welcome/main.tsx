import { mount } from '../../components/app';
import { welcome } from '../../lib/wording/messages/zh-CN/welcome';
import { Welcome } from './welcome';
import '../../components/styles/index.css';
import './welcome.css';

mount('welcome.title', <Welcome />, welcome);
