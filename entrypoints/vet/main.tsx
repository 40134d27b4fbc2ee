import { mount } from '../../components/app';
import { report } from '../../lib/wording/messages/zh-CN/report';
import { vet } from '../../lib/wording/messages/zh-CN/vet';
import { Vet } from './vet';
import '../../components/styles/index.css';
import './vet.css';

mount('vet.title', <Vet />, report, vet);
