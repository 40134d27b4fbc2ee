import { mount } from '../../components/app';
import { options } from '../../lib/wording/messages/zh-CN/options';
import { publish } from '../../lib/wording/messages/zh-CN/publish';
import { vet } from '../../lib/wording/messages/zh-CN/vet';
import { Publish } from './publish';
import threadUrl from './thread?worker&url';
import { workerFrom } from './worker-from';
import '../../components/styles/index.css';
import './publish.css';

mount('publish.title', <Publish start={workerFrom(threadUrl, 'module')} />, options, publish, vet);
