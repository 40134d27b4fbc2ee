import { pattern, some } from '../../text/expressions';
import { actWords, ONTO } from './act-words';
import { LIFTED } from './lift-words';
import { RUNNING_NUMBER } from './numerals';
import { IN_FORCE, labelFault, labelOf, titleFault } from './titles';
import { undecidedIn } from './undecided';

/** Reads headings among the rows of a table: what each says of the rows below it, and how far it reaches. */

/** Numbers of headings, from the outer to the inner. */
const STYLES: readonly RegExp[] = [
  new RegExp(`^第(?:${RUNNING_NUMBER}|\\d{1,3})(?:部分|类|批次?|期|组)`, 'u'),
  new RegExp(`^${RUNNING_NUMBER}[）)、.．]`, 'u'),
  new RegExp(`^[（(]${RUNNING_NUMBER}[）)]`, 'u'),
  /^\d{1,2}[）)、.．](?!\d)/u,
  /^[（(]\d{1,2}[）)]/u,
];
const UNNUMBERED = STYLES.length;

/** The depth of a heading by its number: 0 for 第一部分, 1 for 一、. `UNNUMBERED` without a number. */
function depthOf(text: string): number {
  const depth = STYLES.findIndex((style) => style.test(text));
  return depth < 0 ? UNNUMBERED : depth;
}
const isFirst = (text: string): boolean => /^[第（(]?[一1](?![一二三四五六七八九十\d])/u.test(text);

const IS_HEADING =
  /^(?:以下|下列|上述)|(?:名单|清单|台账|提示|榜|公示|公告|通报|情况|机构|单位|企业|处罚|APP|应用(?:程序)?)(?:[（(][^（）()]*[）)])?[:：]?$/iu;
/** What a note begins with. A part of an expression. */
export const NOTE = '(?:备注|附注|注|说明|更正|勘误)';
/** A line that says something of some rows, and heads none. */
export const IS_NOTE = pattern`^[（(【]?${NOTE}`;

/** Signs and numbers by which a note below a table points to its rows: ①, *, [1]. */
export const SIGN = '[*＊※★☆▲△①-⑳]';
export const BRACKETED = '[[【]\\d{1,2}[\\]】]';

/** Words by which a heading says that the acts below it stand: 新增, 未修复. */
const STANDS = some(
  '新增 新列 增补 增列 新纳 在列 继续 保留 留存 有效 公示中 公示期内 不合格 不及格 不达标 不通过 异常 较差 存在问题 有问题 发现问题 未 尚未 不予 暂不 暂缓 不同意',
);
/** Words of which headings consist that tell only an act or a list. No unit has a name of these alone. */
const BESIDE_ACTS = some(
  `${STANDS} 本月 当月 上月 本次 本批 本期 本年度? 新 进入 已 被 予以 依法 作出 受到 给予 行政 处罚 处理 查处 惩戒 决定 批评 警示 违法 违规 严重 经营 黑榜 黑 名单 名录 停止 招生 下架 整改 完成 到位 按 要求 逾期 年检 年审 年度 检查 检验 抽查 评估 考核 复查 验收 结论 结果 基本 通过 达标 需 限期 停业 整顿 [:：] 校外 教育 培训 机构 单位 企业 公司 学校 APP 应用 应用程序 案件 信息 情况 的 及 和 、`,
);
const OF_ACTS = `(?:${BESIDE_ACTS}|${actWords('penalty', 'licence', 'order', 'measure', 'closure', 'talk', 'listing', 'list', 'notice')}|${LIFTED})`;
/** Words of headings that tell a place or a kind. */
const OF_PLACES = some(
  '城区 市区 城镇 乡镇 农村 主城区 其他 其它 学科类 非学科类 线上 线下 艺术类 体育类 科技类 文化类 语言类 营利性 非营利性 [\\p{Script=Han}]{1,5}(?:街道|镇|乡|片区)',
);
const MADE_OF_ACTS = new RegExp(`^${OF_ACTS}+$`, 'iu');
const MADE_OF_BOTH = new RegExp(`^(?:${OF_ACTS}|${OF_PLACES})+$`, 'iu');
const HAS_STANDS = new RegExp(`${STANDS}|${ONTO}`, 'u');

/**
 * What a heading says of its rows: why they are refused, or null for acts in force. Without `fault` it only ends what
 * an earlier heading said.
 */
export interface Heading {
  fault?: string | null;
}

/** Why the rows below a heading are refused; null where it refuses none. */
function headingFault(text: string, isOfApps: boolean): string | null {
  const own = labelFault(text);
  if (own !== null || !IS_HEADING.test(text)) return own;
  return undecidedIn([text]) === 'all'
    ? `表格的这一段是拟处罚、告知或听证（${text}），还没有作出决定，不登载`
    : titleFault(text, isOfApps);
}

/** Does a text only say which rows are below it? */
function isBareHeading(text: string, depth: number): boolean {
  const label = labelOf(text);
  if (depth === UNNUMBERED)
    return MADE_OF_ACTS.test(label) && (IN_FORCE.test(text) || HAS_STANDS.test(label));
  // A number like 1. may count rows (1. 余姚市示例机构). One like 二、 hardly ever does.
  const isOfPart = depth < 3 && IS_HEADING.test(text) && !/[省市县区]/u.test(label);
  return isOfPart || MADE_OF_BOTH.test(label);
}

/** What a row of one text says of the rows below it; undefined where it is no heading. */
export function headingOfGroup(text: string, isOfApps: boolean): Heading | undefined {
  if (IS_NOTE.test(text)) return undefined;
  const fault = headingFault(text, isOfApps);
  if (fault !== null) return { fault };
  const depth = depthOf(text);
  if (depth < UNNUMBERED && IS_HEADING.test(text) && IN_FORCE.test(text)) return { fault };
  return isBareHeading(text, depth) ? {} : undefined;
}

/** Is a line the heading of a part of a document: 以下处罚已撤销：, 二、白名单, 不合格? */
export const isHeadingLine = (line: string): boolean =>
  !IS_NOTE.test(line) && (IS_HEADING.test(line) || headingOfGroup(line, false) !== undefined);

interface Level {
  depth: number;
  fault: string | null | undefined;
}

/** The levels that stay open above a heading. It ends the one of its own depth, and all that are deeper. */
function openAbove(levels: readonly Level[], text: string): readonly Level[] {
  const depth = depthOf(text);
  const like = levels.findIndex((level) => level.depth === depth);
  if (like >= 0) return levels.slice(0, like);
  if (depth === UNNUMBERED) return levels;
  const inner = levels.findIndex((level) => level.depth > depth && level.depth < UNNUMBERED);
  if (inner >= 0) return levels.slice(0, inner);
  // 一、城区 may be a part of what an unnumbered heading said. 二、城区 ends it.
  const isOfOther = levels.at(-1)?.depth === UNNUMBERED && !isFirst(text);
  return isOfOther ? levels.slice(0, -1) : levels;
}

/**
 * By text what holds below it: why rows are refused, or null; undefined where a text is no heading. 二、新增机构 ends what
 * 一、移出黑名单机构 said; （一）城区 or （一）黑名单机构 below that does not. Where a heading ends another, what is said above the table
 * holds again.
 */
export function groupFaults(
  texts: readonly string[],
  above: string | null,
  isOfApps: boolean,
): (string | null | undefined)[] {
  let levels: readonly Level[] = [];
  return texts.map((text) => {
    const heading = headingOfGroup(text, isOfApps);
    const depth = depthOf(text);
    const isBare = depth < UNNUMBERED && !/[:：]/u.test(text);
    if (heading === undefined && !isBare) return undefined;
    const open = openAbove(levels, text);
    const outer = open.findLast(({ fault }) => fault !== undefined)?.fault;
    const fault = heading?.fault === null && typeof outer === 'string' ? undefined : heading?.fault;
    levels = [...open, { depth, fault }];
    return fault !== undefined ? fault : outer !== undefined ? outer : above;
  });
}
