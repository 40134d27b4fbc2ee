import { mount } from '../../components/app';
import { askedOfView } from '../../components/surface';
import { call } from '../../lib/wording/messages/zh-CN/call';
import { enrol } from '../../lib/wording/messages/zh-CN/enrol';
import { letters } from '../../lib/wording/messages/zh-CN/letters';
import { Enrol } from './enrol';
import '../../components/styles/index.css';
import './enrol.css';

const name = askedOfView().get('name') ?? '';

mount('enrol.title', <Enrol name={name} />, call, letters, enrol);
