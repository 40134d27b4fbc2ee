import { dayStated, headingOf } from '../documents/web/facts';
import { attributeOf, type Element, type Line, linesBelow } from '../documents/web/tree';
import { statedIn } from '../prose/stated-count';
import { dayIn } from '../rules/dates';
import { addressOf } from './address';
import { type PageTree, textBelow } from './tree';

/** What the page of a notice says. */
export interface Article {
  title: string;
  publishedOn?: string | undefined;
  /** Lines of the article; what the page has around it is left out. */
  lines: string[];
  files: string[];
  /** Its own document number. */
  number?: string | undefined;
  /** How many acts it says that it tells. */
  stated?: number | undefined;
}

/** Kinds of files that the publisher reads, and those that it can say what to do about. */
const FILE = /\.(?:docx?|xlsx?|xlsm|et|wps|pdf|ofd|ods|csv|zip|rar|7z)$/i;
/** `附件1：名单`, whose address need not say what it is. */
const FILE_TEXT = /^附\s*件\s*[\d一二三四五六七八九十]*\s*[:：.、]/;

const MAX_FILES = 50;

/** What pages say around an article, and what differs from look to look. */
const FURNITURE =
  /^(?:您?(?:的)?(?:当前|现在)的?位置|首页\s*[>»›]|(?:文章|信息)?来源[:：]|(?:发布|发文|更新|编辑)(?:时间|日期)[:：]|作者[:：]|编辑[:：]|责任编辑|(?:浏览|访问|点击|阅读)(?:次数|率|数|量)|今天是|现在是|上一[篇条页]|下一[篇条页]|相关(?:链接|阅读|文章|新闻)|返回(?:顶部|首页)|版权所有|copyright|©|(?:主办|承办)(?:单位|方)?[\s:：]|网站标识码|网站地图|(?:网站|ICP)*备案?号[:：]\s*\p{Script=Han}?ICP|建议使用|您是第)/iu;

/** Buttons and what a foot says beside them, unless a sentence says it: 关闭示例培训点, 其网站（浙ICP备00000001号）虚假宣传. */
const BUTTON =
  /^【?\s*(?:浏览|点击|阅读|打印|关闭|收藏|分享|字体|字号)(?:[本此]?(?:页面?|网页|文章?|正文|窗口|站)|预览|大小|[到至])*(?!\p{Script=Han})|^(?:分享[到至](?:微|朋友圈|新浪)|扫一扫|技术支持)|(?<![（(][^（()）]{0,20})(?:ICP备|公网安备)/iu;
const SENTENCE = /[，。；]/u;

/** How often a page was seen, on whichever line it says so. */
const COUNTED =
  /(?:浏览|访问|点击|阅读)(?:次数|率|数|量)|次浏览|^\d{4}年\d{1,2}月\d{1,2}日\s*星期/u;
const COUNTED_WITHIN = 100;

const MOSTLY_LINKS = 0.5;

const namesFile = (text: string): boolean => FILE.test(text) || FILE_TEXT.test(text);

function isFurniture({ text, linked }: Line): boolean {
  if (FURNITURE.test(text) || (BUTTON.test(text) && !SENTENCE.test(text))) return true;
  if (text.length < COUNTED_WITHIN && COUNTED.test(text)) return true;
  const isLinks = linked > 0 && linked >= text.replace(/\s/g, '').length * MOSTLY_LINKS;
  return isLinks && !namesFile(text);
}

/** A line without what says nothing: width, white space. */
const foldLine = (line: string): string => line.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');

/** A line as printed, without white space and wide digits: `statedIn` reads Chinese punctuation. */
const tightLine = (line: string): string =>
  line.replace(/[\s\u200b\ufeff]+/g, '').replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));

/** Is this a link to a file, by its address, by its words or by what it says of itself? */
function leadsToFile(element: Element, url: string): boolean {
  const { pathname, search } = new URL(url);
  if (FILE.test(pathname) || FILE.test(search)) return true;
  if (element.tagName !== 'a') return false;
  return attributeOf(element, 'download') !== undefined || namesFile(textBelow(element).trim());
}

/** What leads to a file: a link, or a frame in which the page shows it. */
const LEADING: Readonly<Record<string, string>> = {
  a: 'href',
  iframe: 'src',
  embed: 'src',
  object: 'data',
};

function filesOf({ elements, base }: PageTree, address: string): string[] {
  const files = new Set<string>();
  for (const element of elements) {
    const name = LEADING[element.tagName];
    const url = name ? addressOf(attributeOf(element, name) ?? '', base) : null;
    if (url !== null && url !== address && leadsToFile(element, url)) files.add(url);
  }
  return [...files].slice(0, MAX_FILES);
}

/** `示教罚决字〔2026〕第3号` on a line by itself: within a sentence it may be another document's. */
const NUMBER =
  /^(?:(?:发文)?(?:文号|字号)[:：]|编号[:：])?(\p{Script=Han}{2,20}[〔[(【](?:19|20)\d{2}[〕\])】]第?\d{1,6}(?:-\d{1,4})?号)$/u;

export function readArticle(page: PageTree, address: string): Article {
  const all = linesBelow(page.root);
  const lines = all.filter((line) => !isFurniture(line));
  const texts = lines.map(({ text }) => foldLine(text)).filter((text) => text !== '');
  const printed = all.find(({ text }) => /^(?:发布|发文)?(?:时间|日期)\s*[:：]/.test(text));
  const publishedOn = dayStated(page.elements) ?? dayIn(printed?.text ?? '');
  const stated = statedIn(lines.map(({ text }) => tightLine(text)).join('\n'));
  const numbers = new Set(texts.flatMap((text) => NUMBER.exec(text)?.[1] ?? []));
  const [number] = numbers;
  return {
    title: headingOf(page.elements) ?? '',
    lines: texts,
    files: filesOf(page, address),
    publishedOn,
    number: numbers.size === 1 ? number : undefined,
    stated,
  };
}

/** Shorter than any notice. */
const SHORT_TEXT = 300;
const NOT_THERE =
  /(?:页面|网页|文章|信息|内容|文件|资源)[^。]{0,12}(?:不存在|不见了|已(?:被|经)?(?:删除|撤下|撤销|下线|移除)|未找到|找不到)|(?:无法|没有|未能?)找到[^。]{0,12}(?:页面|网页|文章|信息|内容)|404\s*not\s*found|page\s*not\s*found/iu;

/** Does a page say, under a good status, that there is nothing? */
export function saysNothingHere(article: Article): boolean {
  const text = article.lines.join('');
  return text.length < SHORT_TEXT && NOT_THERE.test(`${article.title}${text}`);
}

/** A title that ends so goes on where it stands in full. */
export const CUT = /(?:…|\.{2,})$/;

const START = 12;

/** Does a page carry the title that its index shows? One that was cut is compared as far as it goes. */
export function carriesTitle(article: Article, title: string): boolean {
  const bare = (text: string) =>
    foldLine(text)
      .replace(CUT, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = bare(title).slice(0, START);
  return wanted === '' || bare(`${article.title}${article.lines.join('')}`).includes(wanted);
}
