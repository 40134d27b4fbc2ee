import type { Messages } from '../zh-CN';
import { call } from './call';
import { help } from './help';
import { lists } from './lists';
import { marks } from './marks';
import { options } from './options';
import { places } from './places';
import { popup } from './popup';
import { publish } from './publish';
import { record } from './record';
import { toolbar } from './toolbar';
import { vet } from './vet';
import { welcome } from './welcome';

/** `{n|record|records}` picks by the number; see `translate.ts`. Official names stay as registered. */
export const en: Messages = {
  ...marks,
  ...toolbar,
  ...call,
  ...help,
  ...places,
  ...popup,
  ...publish,
  ...record,
  ...lists,
  ...options,
  ...vet,
  ...welcome,
};
