import { mount } from '../../components/app';
import { Home } from './home';
import { readPrinted } from './printed';
import '../../components/styles/index.css';
import '../../entrypoints/popup/popup.css';
import './lookup.css';

// React empties the place where this stands.
const printed = readPrinted();

mount(null, <Home printed={printed} />);
