import type { Messages } from '../zh-CN';
import { around } from './around';
import { call } from './call';
import { lists } from './lists';
import { marks } from './marks';
import { options } from './options';
import { places } from './places';
import { popup } from './popup';
import { record } from './record';
import { vet } from './vet';
import { welcome } from './welcome';

/** For readers in Taiwan and Hong Kong: their words and quotation marks, not a converted text. */
export const zhTW: Messages = {
  ...around,
  ...marks,
  ...call,
  ...places,
  ...popup,
  ...record,
  ...lists,
  ...options,
  ...vet,
  ...welcome,
};
