import { mount } from '../../components/mount';
import { Options } from '../../components/options';
import '../../components/styles/index.css';

mount('options.title', <Options />);
