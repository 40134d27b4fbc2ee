import {
  CLOSE,
  closesInsideName,
  gapAt,
  HARD,
  isSpacedOut,
  nextHard,
  type PageText,
  SPACE,
  startsOf,
} from '../../text/page-text';
import { endsWithRegion } from '../../text/region';
import type { NameForm } from './entry-names';
import { branchLength, mentionsCompany } from './forms';

/**
 * Honesty rule 1: a name never matches inside a longer name.
 *
 * Worked example, name 示例启明教育科技有限公司:
 *   `示例启明教育科技有限公司官网`        left: start of text          => occurs
 *   `新示例启明教育科技有限公司`          left: 新, no gap             => does not
 *   `新示例(北京)示例启明教育科技有限公司` left: a bracket inside a name => does not
 *   `宁波 示例启明教育科技有限公司`       left: a place that may be its => does not
 *   `示例启明教育科技有限公司余姚分公司`   right: a branch              => occurs, as a branch
 */
export interface Occurrence {
  start: number;
  end: number;
  /** Where the branch's own words end; `end` when it is no branch. */
  reach: number;
  branch: boolean;
}

/** Ends of words that may stand directly before a name that begins with a region: 关于余姚市示例…; 诉 ends 投诉 and 起诉. */
const LEFT_WORDS = (
  '于 参加 加入 报名 询 请问 了解 搜索 举报 约谈 查处 处罚 通报 吊销 责令 要求 据 按照 通过 ' +
  '走进 包括 其中 例如 与 和 及 或 由 被 在 对 向 给 是 将 从 到 让 把 为 诉 的'
).split(' ');

const OF_ITS_OWN = '附属|附设|下属|下设|职工';
const HELD = '全资|参股|控股';
const BODIES =
  '出版社|杂志社|报社|书店|医院|研究(?:院|所|中心)|实验室|工会|党委|党支部|团委|校友会|基金会|子公司|幼[儿稚]园';

/** Words behind a name that make it another subject's: 大学出版社, 公司附属幼儿园. */
const REFUSED = new RegExp(`^(?:${OF_ITS_OWN}|${HELD}|${BODIES})`, 'u');

/** Do the words right behind a name make it another subject's? Behind a hard gap they are a part of their own. */
export const isRefusedBehind = (text: string, end: number): boolean =>
  REFUSED.test(text.slice(end, end + 4));

/** How a site calls itself behind its owner's name. */
export const SITE = '官方网站|官方网|官网|网站|首页|主页';

/**
 * A whole part that is a body of what the part before it names: 示例理工大学 - 出版社. `…有限公司 - 幼儿园英语培训` has its
 * lessons there.
 */
const BODY_APART = new RegExp(
  `^(?:(?:${OF_ITS_OWN}).*(?:[校院园所社会]|中心|机构|公司)|(?:${HELD})?(?:${BODIES}))(?:委员会)?(?:${SITE})?$`,
  'u',
);

function isRefused(page: PageText, end: number): boolean {
  if ((gapAt(page, end) & HARD) === 0) return isRefusedBehind(page.text, end);
  return BODY_APART.test(page.text.slice(end, nextHard(page, end)));
}

export const OCCURRENCES_CAP = 32;

/** To what a site bids its visitors welcome before its own name: 欢迎光临示例启明培训学校. */
export const WELCOMED = '(?:访问|光临|来到|进入|浏览|登录|关注|使用)';
const GREETING = new RegExp(`(?:欢迎(?:您)?${WELCOMED}|您好)$`, 'u');

/** Does what a site says before its own name end at `at`? */
export const followsGreeting = (text: string, at: number): boolean =>
  GREETING.test(text.slice(Math.max(0, at - 6), at));

/** 官网, 欢迎您, 2026年秋季招生: what a site says right behind its own name. */
const SITE_TAIL = new RegExp(`^(?:${SITE}|欢迎(?:您|你)|20\\d\\d|[春秋寒暑][季假])`, 'u');

/** Words behind the name of a site's owner. Other words begin with these: 注册会计师. */
export const SITE_WORDS =
  `${SITE}|官方|登录|登陆|注册|入口|欢迎您|欢迎你|招生简章|课程介绍|课程表|收费公示|学校简介|学校概况|简介`.split(
    '|',
  );

const followsSiteTail = (page: PageText, end: number): boolean =>
  SITE_TAIL.test(page.text.slice(end, end + 4)) ||
  SITE_WORDS.some(
    (word) => page.text.startsWith(word, end) && gapAt(page, end + word.length) !== 0,
  );

const followsLeftWord = (text: string, at: number): boolean =>
  LEFT_WORDS.some((word) => text.endsWith(word, at));

/** The gap that an occurrence has at one of its ends, as far as it parts names there. */
function edgeAt(page: PageText, at: number, start: number, end: number): number {
  const gap = gapAt(page, at);
  return gap === SPACE && isSpacedOut(page, start, end) ? 0 : gap;
}

function holdsLeft(name: NameForm, page: PageText, at: number): boolean {
  const gap = edgeAt(page, at, at, at + name.text.length);
  if (gap === 0)
    return (
      followsGreeting(page.text, at) || (name.beginsWithRegion && followsLeftWord(page.text, at))
    );
  if ((gap & HARD) !== 0) return true;
  if ((gap & CLOSE) !== 0 && closesInsideName(page, at)) return false;
  return name.beginsWithRegion || !endsWithRegion(page.text, at);
}

/** 示例培训学校(余姚)有限公司 and 示例培训学校 有限公司 are longer names than 示例培训学校. */
function continuesAsCompany(page: PageText, end: number): boolean {
  return (
    (gapAt(page, end) & HARD) === 0 && mentionsCompany(page.text.slice(end, nextHard(page, end)))
  );
}

/**
 * Branch words may follow a gap, but none may stand among them: `…有限公司(余姚分公司)`. Behind a hard one
 * they are a part of their own: `…有限公司 - 校区风采` has a column of its site there.
 */
function branchReach(page: PageText, end: number): number {
  const reach = end + branchLength(page.text, end);
  if (reach === end || nextHard(page, end) < reach) return end;
  return (gapAt(page, end) & HARD) !== 0 && gapAt(page, reach) === 0 ? end : reach;
}

/** Where an occurrence that ends at `end` reaches, or null if the right edge refuses it. */
function rightReach(name: NameForm, page: PageText, end: number): number | null {
  if (isRefused(page, end)) return null;
  const reach = branchReach(page, end);
  if (reach > end || name.isCompany) return reach;
  const gap = edgeAt(page, end, end - name.text.length, end);
  if (followsSiteTail(page, end)) return end;
  return gap === 0 || continuesAsCompany(page, end) ? null : end;
}

/** Every place where `name` stands in a text as itself, by both edges. Bounded. */
export function occurrencesOf(name: NameForm, page: PageText): Occurrence[] {
  return startsOf(name.text, page.text, OCCURRENCES_CAP).flatMap((start) => {
    const end = start + name.text.length;
    const reach = holdsLeft(name, page, start) ? rightReach(name, page, end) : null;
    return reach === null ? [] : { start, end, reach, branch: reach > end };
  });
}

export const occurs = (name: NameForm, page: PageText): boolean =>
  occurrencesOf(name, page).length > 0;
