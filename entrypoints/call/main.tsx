import { mount } from '../../components/app';
import { CallPage } from './call';
import '../../components/styles/index.css';
import './call.css';

const name = new URLSearchParams(location.search).get('name') ?? '';

mount('call.title', <CallPage name={name} />);
