import { extension } from './extension';
import { lists } from './lists';
import { nav } from './nav';
import { popup } from './popup';
import { record } from './record';

/** What every view may say. A view hands `mount` what it says beside that; no worker has to parse any of it. */
export const zhCNOfViews = {
  ...extension,
  ...lists,
  ...nav,
  ...popup,
  ...record,
};
