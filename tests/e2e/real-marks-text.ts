import type { PageSubject } from '../../lib/domain/page-subject';
import { readOnce } from '../read-once';

/**
 * Names and regions in titles, read in the plainest way: by splitting. It shares no code with the
 * matcher, whose answers it is to check.
 */

/** Stands for what an engine cut off: a text beside it may go on. */
const CUT = '\ue000';
const DOTS = /[^\p{L}\p{N}]*(?:\.{2,}|…|。{2,})[^\p{L}\p{N}]*/gu;

const itself = (text: string): string => text;

export const plain = readOnce(itself, (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\ue000]/gu, ''),
);

const withCuts = (text: string): string => text.replace(DOTS, CUT).normalize('NFKC');

/** What stands between separators of any kind, white space and brackets included. */
export const wordsOf = (text: string): string[] =>
  withCuts(text)
    .split(/[^\p{L}\p{N}\ue000]+/u)
    .map(plain)
    .filter(Boolean);

const lowerWithCuts = readOnce(itself, (text) => withCuts(text).toLowerCase());

const patternOf = readOnce(itself, (name) => {
  const left = beginsWithRegion(name) ? '[^\\p{L}\\p{N}\ue000]' : '[^\\p{L}\\p{N}\ue000 ]\\s*';
  // White space is taken out of names before they are compared: 示例启明 报名 is 示例启明报名.
  const spaced = [...name].join('\\s?');
  return new RegExp(`(?:^|${left})${spaced}(?![\\p{L}\\p{N}\ue000])`, 'u');
});

/**
 * Does a text hold a full name between separators? White space alone separates on the left only from a
 * name that begins with a region: `非 示例启明` may be anything.
 */
export const holdsName = (text: string, name: string): boolean =>
  patternOf(name).test(lowerWithCuts(text));

/** What stands between separators other than white space and round brackets. */
export const segmentsOf = readOnce(itself, (text): readonly string[] =>
  withCuts(text)
    .split(/\n|[^\p{L}\p{N}\ue000\s()]+/u)
    .map((segment) => segment.trim())
    .filter(Boolean),
);

const TAILS = ['官网', '首页', '下载', '登录', 'app', '平台', '网站', '软件', '版'];

/** Is a brand one of the segments, as it stands or with a tail that every site adds? */
export const isWholeSegment = (text: string, brand: string): boolean =>
  segmentsOf(text)
    .flatMap((segment) => [plain(segment), plain(segment.replace(/\s*\([^()]*\)$/, ''))])
    .some((segment) => segment === brand || TAILS.some((tail) => segment === brand + tail));

/** Words for provinces and large cities → GB/T 2260 codes; enough for the pages at hand. */
const REGIONS: Record<string, string> = {
  北京: '110000',
  天津: '120000',
  河北: '130000',
  山西: '140000',
  辽宁: '210000',
  大连: '210200',
  吉林: '220000',
  上海: '310000',
  江苏: '320000',
  南京: '320100',
  连云港: '320700',
  浙江: '330000',
  杭州: '330100',
  余姚: '330281',
  安徽: '340000',
  福建: '350000',
  江西: '360000',
  山东: '370000',
  河南: '410000',
  湖北: '420000',
  武汉: '420100',
  湖南: '430000',
  岳阳: '430600',
  广东: '440000',
  广州: '440100',
  深圳: '440300',
  东莞: '441900',
  广西: '450000',
  海南: '460000',
  重庆: '500000',
  四川: '510000',
  成都: '510100',
  贵州: '520000',
  云南: '530000',
  西藏: '540000',
  陕西: '610000',
  甘肃: '620000',
};

/** Does a place lie in another, or is it the same? */
export const isIn = (code: string, around: string): boolean =>
  code.startsWith(around.replace(/(?:00)+$/, ''));

/** No page at hand speaks of it. */
export const FAR_REGION = '540000';

export const beginsWithRegion = (name: string): boolean =>
  Object.keys(REGIONS).some((word) => name.startsWith(word));

/** Codes of the regions that texts name, a brand taken out. */
export function regionsNamed(texts: readonly (string | undefined)[], brand: string): string[] {
  const text = texts.map((each) => plain(each ?? '').replaceAll(brand, '|')).join('|');
  return Object.entries(REGIONS).flatMap(([word, code]) => (text.includes(word) ? [code] : []));
}

/** What the page itself says, and that with the snippet, which only supports. */
export const ownTexts = ({ title, provider }: PageSubject) => [title, provider];
export const allTexts = (item: PageSubject) => [...ownTexts(item), item.snippet];
