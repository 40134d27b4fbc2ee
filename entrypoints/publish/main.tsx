import { mount } from '../../components/app';
import { Publish } from './publish';
import threadUrl from './thread?worker&url';
import { workerFrom } from './worker-from';
import '../../components/styles/index.css';
import './publish.css';

mount('publish.title', <Publish start={workerFrom(threadUrl, 'module')} />);
