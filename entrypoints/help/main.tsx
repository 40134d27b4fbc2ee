import { mount } from '../../components/app';
import { welcome } from '../../lib/wording/messages/zh-CN/welcome';
import { Help } from './help';
import '../../components/styles/index.css';

mount('help.title', <Help />, welcome);
