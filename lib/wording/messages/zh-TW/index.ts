import type { Messages } from '../zh-CN';
import { call } from './call';
import { lists } from './lists';
import { options } from './options';
import { places } from './places';
import { popup } from './popup';
import { record } from './record';
import { told } from './told';
import { vet } from './vet';
import { welcome } from './welcome';

/** For readers in Taiwan and Hong Kong: their words and quotation marks, not a converted text. */
export const zhTW: Messages = {
  ...told,
  ...call,
  ...places,
  ...popup,
  ...record,
  ...lists,
  ...options,
  ...vet,
  ...welcome,
};
