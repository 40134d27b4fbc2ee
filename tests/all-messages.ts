import { en } from '../lib/wording/messages/en';
import { keepMessages } from '../lib/wording/messages/translate';
import { zhTW } from '../lib/wording/messages/zh-TW';

/** Tests have no package to fetch messages from: those of all languages are in memory. */
keepMessages('en', en);
keepMessages('zh-TW', zhTW);
