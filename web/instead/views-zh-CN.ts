import { call } from '../../lib/wording/messages/zh-CN/call';
import { letters } from '../../lib/wording/messages/zh-CN/letters';
import { preview } from '../../lib/wording/messages/zh-CN/preview';
import { reply } from '../../lib/wording/messages/zh-CN/reply';
import { report } from '../../lib/wording/messages/zh-CN/report';
import { web } from '../../lib/wording/messages/zh-CN/web';
import { otherwise } from './words';

/** In place of `lib/wording/messages/zh-CN/views.ts`: what no view of the web edition says is not fetched. */
export const zhCNOfViews = [otherwise(web), call, letters, preview, reply, report, web] as const;
