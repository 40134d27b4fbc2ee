import { mount } from '../../components/app';
import { askedOfView } from '../../components/surface';
import { call } from '../../lib/wording/messages/zh-CN/call';
import { letters } from '../../lib/wording/messages/zh-CN/letters';
import { report } from '../../lib/wording/messages/zh-CN/report';
import { Call } from './call';
import '../../components/styles/index.css';

const name = askedOfView().get('name') ?? '';

mount('call.title', <Call name={name} />, call, letters, report);
