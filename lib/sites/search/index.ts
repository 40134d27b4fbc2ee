import type { Site } from '../../domain/site';
import { baidu } from './baidu';
import { bing } from './bing';
import { duckduckgo } from './duckduckgo';
import { google } from './google';
import { quark } from './quark';
import { so360 } from './so360';
import { sogou } from './sogou';
import { toutiao } from './toutiao';

/** Every search engine that is read. */
export const searchSites: readonly Site[] = [
  baidu,
  bing,
  duckduckgo,
  google,
  quark,
  so360,
  sogou,
  toutiao,
];
