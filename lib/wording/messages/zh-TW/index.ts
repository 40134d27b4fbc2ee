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

/** For readers in Taiwan and Hong Kong: their words and quotation marks, not a converted text. */
export const zhTW: Messages = {
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
