import { mount } from '../../components/app';
import { Options } from './options';
import '../../components/styles/index.css';
import './options.css';

mount('options.title', <Options />);
