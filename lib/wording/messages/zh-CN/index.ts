import { call } from './call';
import { lists } from './lists';
import { marks } from './marks';
import { options } from './options';
import { places } from './places';
import { popup } from './popup';
import { record } from './record';
import { toolbar } from './toolbar';
import { vet } from './vet';
import { welcome } from './welcome';

/**
 * The default language, which defines the keys and the placeholders. Words are neutral and dated: what
 * an authority published about whom, never whether somebody is good, bad or safe (DESIGN section 3).
 */
export const zhCN = {
  ...marks,
  ...toolbar,
  ...call,
  ...places,
  ...popup,
  ...record,
  ...lists,
  ...options,
  ...vet,
  ...welcome,
} as const;

export type MessageKey = keyof typeof zhCN;
export type Messages = Record<MessageKey, string>;
