import { mount } from '../../components/app';
import { options } from '../../lib/wording/messages/zh-CN/options';
import { Options } from './options';
import '../../components/styles/index.css';
import './options.css';

mount('options.title', <Options />, options);
