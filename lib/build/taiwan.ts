import { Converter } from 'opencc-js/cn2t';
import type { MessageKey, Messages } from '../wording/messages/zh-CN';
import { all } from '../wording/messages/zh-CN/all';
import { letters } from '../wording/messages/zh-CN/letters';
import { otherwise } from '../wording/messages/zh-TW';
import { TAIWAN_WORDS } from './taiwan-words';

/**
 * The messages for readers in Taiwan and Hong Kong: those of zh-CN in their characters, quotation marks and words, but for
 * the sentences that they say otherwise. Made wherever something is built or tested; what makes them ships nowhere.
 */

const inTaiwanCharacters = Converter({ from: 'cn', to: 'tw' });

const escaped = (text: string): string => text.replace(/[{}]/g, '\\$&');

/** Titles of official documents, and our words, the longest first. */
const APART = new RegExp(
  `(《[^》]*》|${[...TAIWAN_WORDS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`,
);

/** The titles and words of ours in a text, which stand at every second place, and what is between them. */
export const partsOf = (text: string): string[] => text.split(APART);

/** `下载“名单”文件` → `下載「名單」檔案`. What stands in 《》 keeps its words: it is looked for by them. */
export const inTaiwan = (text: string): string =>
  partsOf(text)
    .map((part, at) => (at % 2 === 1 ? TAIWAN_WORDS.get(part) : null) ?? inTaiwanCharacters(part))
    .join('');

/** Letters go to offices that read simplified characters; what a page in China prints is shown as it prints it. */
const isAsItIs = (key: MessageKey): boolean =>
  key in letters || (/^welcome\.demo/.test(key) && key !== 'welcome.demoList');

const made = (key: MessageKey): string => (isAsItIs(key) ? all[key] : inTaiwan(all[key]));

export const zhTW: Messages = {
  ...all,
  ...Object.fromEntries((Object.keys(all) as MessageKey[]).map((key) => [key, made(key)])),
  ...otherwise,
};
