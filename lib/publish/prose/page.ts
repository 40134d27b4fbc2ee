import { oneLine } from '../../domain/plain-text';
import { pattern, some } from '../../text/expressions';
import { FOOT, MADE, OTHER_PAGES, TODAY, VIEWS, WHERE } from '../rules/page-furniture';
import { isLabelAlone } from './labels';
import { type Line, type RunningText, readRunning } from './running-text';

/** Behind a word of a page's furniture: 关闭窗口, 主办：, but not 关闭余姚市…教学点. */
const ENDS_WORD =
  '(?=$|[\\s:：/】\\])）|｜>»+\\d]|本[页文站]|此[页文]|(?:当前)?(?:页面?|网页|窗口)|文章|全文|首页|列表|顶部|上一?[页级]|打印|关闭|收藏|[到至])';
/** What a page says around its text, and no notice says of itself. */
const FURNITURE = pattern`^[【[（(]?${some(`
  ${WHERE} ${VIEWS} ${FOOT} \\p{Script=Han}(?:ICP备|公网安备) (?:浏览|阅读|点击|访问)${ENDS_WORD} 点击(?:上方|蓝字) 扫一扫
  (?:打印|关闭|纠错|分享|收藏|首页|返回|(?:主办|承办)(?:单位)?|技术支持|联系我们)${ENDS_WORD}
  字体 字号大?小? 文字大小 [大中小]$ 保护视力 背景色
  我要(?:纠错|打印|收藏|分享|评论|咨询|写信|投诉|举报|留言|建议|提问|$)
`)}`;
const META = pattern`^(?:${MADE}|${some(`
  时间 日期 索引号 信息索引 主题分类 组配分类 主题词 有效性 公开方式 公开形式 公开时限 公开范围 信息来源 附件\\d* 附
  文件下载 标签 关键词 语音播报 无障碍
`)}\s*[:：])`;
const OTHERS = pattern`^${OTHER_PAGES}`;

const isTrail = (line: string): boolean => (line.match(/[>＞»]/gu)?.length ?? 0) >= 2;

/** The pieces of a line of furniture that say who published: 来源：余姚市教育局. */
function piecesOf(line: string): string[] {
  const spaced = line.split(/[\s|｜]+(?=[\p{Script=Han}【[]{1,8}[:：\]】 ]?)/u);
  const isMixed =
    spaced.length > 1 && spaced.some((piece) => META.test(piece) || FURNITURE.test(piece));
  return isMixed ? spaced.filter((piece) => !META.test(piece) && !FURNITURE.test(piece)) : [line];
}

/** A longer line is a sentence of the notice. */
const MOST_OF_FURNITURE = 120;

/** Nothing else of such a line is the notice's. */
const WHOLE_LINE = pattern`^[【[（(]?(?:${FOOT}|${TODAY})`;
const isWhole = (line: string): boolean => line.length < MOST_OF_FURNITURE && WHOLE_LINE.test(line);

const isFurniture = (line: string): boolean =>
  line.length < MOST_OF_FURNITURE && (isTrail(line) || META.test(line) || FURNITURE.test(line));

/** — 1 —, 第 2 页 共 3 页: the foot of a printed page. */
const PAGE_NUMBER = /^[-—–－\s]*\d{1,3}[-—–－\s]*$|^第\s*\d+\s*页(?:\s*共\s*\d+\s*页)?$/u;

/** A line of a table's head: short, and nothing but words. */
const IS_HEAD = /^[\p{Script=Han}（）()、/]{2,16}$/u;

/** Labels one behind the other, whose values stand elsewhere: which is whose nobody knows. */
function withoutLabelsApart(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let from = 0; from < lines.length; ) {
    let stop = from;
    while (IS_HEAD.test(lines[stop]?.text ?? '')) stop++;
    const run = lines.slice(from, stop);
    const labels = run.filter(({ text }) => isLabelAlone(text)).length;
    const areApart = labels >= 4 && labels * 3 >= run.length * 2;
    kept.push(...run.filter(({ text }) => !areApart || !isLabelAlone(text)));
    kept.push(...lines.slice(stop, stop + 1));
    from = stop + 1;
  }
  return kept;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** A page prints its title above the text once more; further on it may head a second letter. */
const isTitleAgain = (piece: string, kept: readonly Line[]): boolean =>
  kept.length <= 3 && bare(piece) === bare(kept[0]?.text ?? '');

/** 01 above the name of a case, and no page's foot inside of a sentence. */
function isCount(lines: readonly Line[], at: number): boolean {
  if (!/^(?:0[1-9]|1\d)$/u.test(lines[at]?.text ?? '')) return false;
  if (!/^[^。；：]{4,40}$/u.test(lines[at + 1]?.text ?? '')) return false;
  const before = lines.slice(0, at).findLast(({ text }) => text !== '' && !isFurniture(text));
  return !before || /[。！？]$/u.test(before.text);
}

/** The lines with such a figure before what it counts. */
function withCounts(lines: readonly Line[]): Line[] {
  if (!['01', '02'].every((number) => lines.some(({ text }) => text === number))) return [...lines];
  return lines.flatMap((line, at) => {
    if (isCount(lines, at)) return [];
    const count = isCount(lines, at - 1) ? lines[at - 1] : undefined;
    return [count ? { text: count.text + line.text, isInner: false } : line];
  });
}

/** The lines of a notice without what only its page says; its title first, and once. */
function noticeLines(title: string, paragraphs: readonly string[]): Line[] {
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.split(/[\r\n]+/).map((line, at) => ({ text: line.trim(), isInner: at > 0 })),
  );
  const kept: Line[] = [{ text: oneLine(title), isInner: false }];
  for (const { text, isInner } of withCounts(lines)) {
    if (OTHERS.test(text)) break;
    if (PAGE_NUMBER.test(text) || isWhole(text)) continue;
    for (const piece of piecesOf(text))
      if (piece !== '' && !isFurniture(piece) && !isTitleAgain(piece, kept))
        kept.push({ text: piece, isInner });
  }
  return withoutLabelsApart(kept);
}

export const readNoticeText = (title: string, paragraphs: readonly string[]): RunningText =>
  readRunning(noticeLines(title, paragraphs));
