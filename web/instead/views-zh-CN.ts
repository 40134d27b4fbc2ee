import type { Messages } from '../../lib/wording/messages/zh-CN';
import { lists } from '../../lib/wording/messages/zh-CN/lists';
import { nav } from '../../lib/wording/messages/zh-CN/nav';
import { popup } from '../../lib/wording/messages/zh-CN/popup';
import { record } from '../../lib/wording/messages/zh-CN/record';
import { web } from '../../lib/wording/messages/zh-CN/web';
import { otherwise } from './words';

/** In place of `lib/wording/messages/zh-CN/views.ts`: what no page says is not fetched. */
export const zhCNOfViews: Partial<Messages> = {
  ...lists,
  ...nav,
  ...popup,
  ...record,
  ...web,
  ...otherwise(web),
};
