import { pattern } from '../../text/expressions';
import { dayStated, headingOf } from '../documents/web/facts';
import {
  type Element,
  isStruck,
  type Line,
  linesBelow,
  type Node,
  parentOf,
  strikeByClass,
} from '../documents/web/tree';
import { statedIn } from '../prose/stated-count';
import { dayIn } from '../rules/dates';
import { NUMBER_LABEL, YEAR_CLOSES, YEAR_OPENS } from '../rules/decision-numbers';
import { FOOT, MADE, OTHER_PAGES, TODAY, VIEWS, WHERE } from '../rules/page-furniture';
import { lettersOf } from '../rules/text-parts';
import { filesOf, namesFile } from './files';
import { type PageTree, textBelow } from './tree';

/** What the page of a notice says. */
export interface Article {
  title: string;
  /** What a browser calls the page. */
  tab: string;
  publishedOn?: string | undefined;
  /** Lines of the article; what the page has around it is left out. */
  lines: string[];
  files: string[];
  /** What the page calls files to which no address leads. */
  unlinked: string[];
  /** Its own document number. */
  number?: string | undefined;
  /** How many acts it says that it tells. */
  stated?: number | undefined;
}

/** What pages say around an article, and what differs from look to look. */
const FURNITURE = pattern`^(?:${WHERE}|首页\s*[>»›]|(?:文章|信息)?来源[:：]|${MADE}|${VIEWS}|${TODAY}|${OTHER_PAGES}|返回(?:顶部|首页)|(?:主办|承办)(?:单位|方)?[\s:：]|${FOOT})`;

/** Buttons and what a foot says beside them, unless a sentence says it: 关闭示例培训点, 其网站（浙ICP备00000001号）虚假宣传. */
const BUTTON =
  /^【?\s*(?:浏览|点击|阅读|打印|关闭|收藏|分享|字体|字号)(?:[本此]?(?:页面?|网页|文章?|正文|窗口|站)|预览|大小|[到至])*(?!\p{Script=Han})|^(?:分享[到至](?:微|朋友圈|新浪)|扫一扫|技术支持)|(?<![（(][^（()）]{0,20})(?:ICP备|公网安备)/iu;
const SENTENCE = /[，。；]/u;

/** What says the time, or how often a page was seen, on whichever line. A notice says 上课时间：星期六, 时长30秒, 执行日期 itself. */
const PASSING = pattern`${VIEWS}\s*[:：[（(【\d]|次浏览|^\d{4}年\d{1,2}月\d{1,2}日\s*星期|星期.*℃|${TODAY}|(?:当前|现在|系统|打印)(?:时间|日期)|(?:本站|网站|系统)\D{0,6}\d+\s*天|(?:页面|程序|执行|处理)\D{0,8}[\d.]+\s*毫?秒|\d\s*[Ss]econd`;
const PASSING_WITHIN = 100;

/** How often a page was seen, without a word for its being a count: 浏览：12次, 人气[12], 已有12人阅读. */
const SEEN =
  /(?<!\p{Script=Han})(?:今日|昨日|累计|同时|当前|总|本[文页站])*(?:(?:浏览|访问|人气|hits?|views?)(?:人数)?[\s:：[（(【]{0,4}|(?:点击|阅读|查看|点赞|收藏|评论|在线|关注)(?:人数)?\s*[:：[（(【]\s*)\d+\s*(?:人次|次|人)?[\]）)】]?(?![\p{L}\d])|已有?\s*\d+\s*(?:人次|次|人)(?:浏览|阅读|看过|访问)(?!\p{Script=Han})|第\s*\d+\s*位(?=[访游来浏])/giu;
/** Whole sentences tell of what was done, and how many saw it. */
const WHOLE = /[。；]/u;

/** The day of the notice whose link stands before it; 5.5 may be an amount. */
const DAY_ALONE = /^[\s[（(]*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}-\d{1,2})[\s\])）]*$/;

const MOSTLY_LINKS = 0.5;
/** What stands beside a link to another notice: its day, its place in a list. */
const BESIDE_LINK = /(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?|^\d{1,3}[.、]|[\s·•（）()【】[\]]/gu;

function isLinks({ text, linked }: Line): boolean {
  const isMost = linked >= text.replace(/\s/g, '').length * MOSTLY_LINKS;
  const isAll = linked >= text.replace(BESIDE_LINK, '').length;
  return linked > 0 && (isMost || isAll) && !namesFile(text);
}

/** Rows in which no other row stands: of data, not of a page's layout. */
function innerRows(elements: readonly Element[]): Element[] {
  const rows = elements.filter(({ tagName }) => tagName === 'tr');
  const around = new Set<Node>();
  for (const row of rows)
    for (let up = parentOf(row); up && !around.has(up); up = parentOf(up)) around.add(up);
  return rows.filter((row) => !around.has(row));
}

/** Words of a cell that has no link, other than a day. */
const isSaying = ([line]: Line[]): boolean =>
  line?.linked === 0 && /\p{L}/u.test(line.text.replace(BESIDE_LINK, ''));

/**
 * Linked cells of rows that say more than a link and a day, or that stand below headings: 机构名称 of a table in which
 * each name leads to its decision. A cell with a list of links is a page's layout.
 */
function linkedCells(elements: readonly Element[]): ReadonlySet<string> {
  const tables = new Map<Node | null, Line[][][]>();
  for (const row of innerRows(elements)) {
    const table = row.parentNode && parentOf(row.parentNode);
    const cells = row.childNodes.map((cell) => linesBelow(cell));
    const before = tables.get(table);
    if (before) before.push(cells);
    else tables.set(table, [cells]);
  }
  const rows = [...tables.values()].flatMap((all) => {
    const isHeaded = (all[0] ?? []).filter(isSaying).length > 1;
    return all.filter((cells) => isHeaded || cells.some(isSaying));
  });
  const alone = rows.flat().flatMap((lines) => (lines.length === 1 ? lines : []));
  return new Set(alone.flatMap(({ text, linked }) => (linked > 0 ? [text] : [])));
}

/** `before`: the line before it, where that is none of the notice. */
function isFurniture(line: Line, before: Line | undefined): boolean {
  const { text } = line;
  if (FURNITURE.test(text)) return true;
  const isPassing = text.length < PASSING_WITHIN && PASSING.test(text);
  if ((isPassing || BUTTON.test(text)) && !SENTENCE.test(text)) return true;
  return isLinks(line) || (DAY_ALONE.test(text) && before !== undefined && isLinks(before));
}

/** A line without what says nothing: how often it was seen, width, white space. */
const foldLine = (line: string): string =>
  (WHOLE.test(line) ? line : line.replace(SEEN, ''))
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '');

/** A line as printed, without white space and wide digits: `statedIn` reads Chinese punctuation. */
const tightLine = (line: string): string =>
  line.replace(/[\s\u200b\ufeff]+/g, '').replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));

/** `示教罚决字〔2026〕第3号` on a line by itself: within a sentence it may be another document's. */
const NUMBER = pattern`^(?:(?!案号)(?:${NUMBER_LABEL}|字号)[:：])?(\p{Script=Han}{2,20}${YEAR_OPENS}(?:19|20)\d{2}${YEAR_CLOSES}第?\d{1,6}(?:-\d{1,4})?号)$`;

/** What an office has crossed out reads otherwise than before. */
const STRIKE = '\u0336';

export function readArticle(page: PageTree, address: string): Article {
  strikeByClass(page.elements);
  const all = linesBelow(page.root, undefined, (each) => (isStruck(each) ? STRIKE : ''));
  const cells = linkedCells(page.elements);
  const isCell = (line: Line | undefined) => line !== undefined && cells.has(line.text);
  const isOwn = (line: Line, at: number) =>
    isCell(line) || !isFurniture(line, isCell(all[at - 1]) ? undefined : all[at - 1]);
  const lines = all.filter(isOwn);
  const texts = lines.map(({ text }) => foldLine(text)).filter((text) => text !== '');
  const printed = all.find(({ text }) => /^(?:发布|发文)?(?:时间|日期)\s*[:：]/.test(text));
  const publishedOn = dayStated(page.elements) ?? dayIn(printed?.text ?? '');
  const stated = statedIn(lines.map(({ text }) => tightLine(text)).join('\n'));
  const numbers = new Set(texts.flatMap((text) => NUMBER.exec(text)?.[1] ?? []));
  const [number] = numbers;
  return {
    title: headingOf(page.elements) ?? '',
    tab: page.elements
      .filter(({ tagName }) => tagName === 'title')
      .map(textBelow)
      .join(' '),
    lines: texts,
    ...filesOf(page, address),
    publishedOn,
    number: numbers.size === 1 ? number : undefined,
    stated,
  };
}

/** Shorter than any notice. */
const SHORT_TEXT = 300;
const NOT_THERE =
  /(?:页面|网页|文章|信息|内容|文件|资源)[^。]{0,12}(?:不存在|不见了|已(?:被|经)?(?:删除|撤下|撤稿|撤销|下线|移除)|未找到|找不到)|(?:无法|没有|未能?)找到[^。]{0,12}(?:页面|网页|文章|信息|内容)|404\s*not\s*found|page\s*not\s*found/iu;

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
  const bare = (text: string) => lettersOf(foldLine(text));
  const wanted = bare(title).slice(0, START);
  return wanted === '' || bare(`${article.title}${article.lines.join('')}`).includes(wanted);
}
