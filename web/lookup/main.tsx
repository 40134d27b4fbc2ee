import { mount } from '../../components/app';
import { Home } from './home';
import { readPrinted } from './printed';

// React empties the place where this stands.
const printed = readPrinted();

mount(null, <Home printed={printed} />);
