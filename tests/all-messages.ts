import { en } from '../lib/wording/messages/en';
import { keepMessages } from '../lib/wording/messages/translate';
import { zhCN } from '../lib/wording/messages/zh-CN';
import { zhCNOfViews } from '../lib/wording/messages/zh-CN/views';
import { zhTW } from '../lib/wording/messages/zh-TW';

/** Tests have no package to fetch messages from: those of all languages are in memory. */
keepMessages('zh-CN', ...zhCN, zhCNOfViews);
keepMessages('en', en);
keepMessages('zh-TW', zhTW);
