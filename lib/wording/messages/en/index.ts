import type { Messages } from '../zh-CN';
import { call } from './call';
import { help } from './help';
import { letters } from './letters';
import { lists } from './lists';
import { marks } from './marks';
import { options } from './options';
import { places } from './places';
import { popup } from './popup';
import { record } from './record';
import { toolbar } from './toolbar';
import { vet } from './vet';
import { web } from './web';
import { welcome } from './welcome';

/** `{n|record|records}` picks by the number; see `translate.ts`. Official names stay as registered. */
export const en: Messages = {
  ...marks,
  ...toolbar,
  ...call,
  ...help,
  ...letters,
  ...places,
  ...popup,
  ...record,
  ...lists,
  ...options,
  ...vet,
  ...web,
  ...welcome,
};
