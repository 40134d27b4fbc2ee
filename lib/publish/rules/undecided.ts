import { anyOf, pattern, some } from '../../text/expressions';
import { IMPOSED, ONTO, PROPOSED, SPARED, shareAct } from './act-words';
import { YEAR_OPENS } from './decision-numbers';
import { excerpt } from './text-parts';

/**
 * What an office announces before it decides: 行政处罚事先告知书, 听证告知书, 拟处罚, and orders to mend. Their tables read
 * like decisions, 吊销办学许可证 among them, and nothing of that has happened.
 */

/** Words by which a title announces what may yet be decided. */
export const ANNOUNCES = `告知(?:书|单|函|公告|公示|$)|(?:事先|权利|处罚|听证)告知|${PROPOSED}|[（(]拟[）)]|征求意见|陈述申辩`;
/** Papers and announcements of that. */
const BEFORE = pattern`${ANNOUNCES}|听证(?:通知|告知|公告)|立案(?:通知|决定|公告)|催告书`;

/** The end of a paper's number, up to its year: 字第〔2026. */
const NUMBER = `(?:字)?第?${YEAR_OPENS}\\s*\\d{4}`;
/** 西教罚告〔2026〕2号: 告 and 听 in a number are of notices to be heard. */
const NUMBER_BEFORE = pattern`(?:[罚处先权预责听]告(?:知)?|听(?:证|通)?)(?:书)?${NUMBER}`;

/** 余市监不罚〔2026〕1号, 撤销行政处罚决定书, 信用修复决定书: papers of no penalty, or of its end. */
const NO_PENALTY = anyOf(
  `[不免](?:予)?(?:行政)?(?:处)?罚(?:决)?${NUMBER}|${SPARED}|信用修复`,
  '撤[销回消](?:[^，。；]{0,40}(?:吊销|暂扣)|(?![^，。；（(]{0,40}(?:许可|登记|资[格质]|备案|办学))[^，。；]{0,40}(?:处罚|决定))',
);

/** Numbers of a case's other papers, of which none is a decision unless one stands beside it: 立案〔2026〕1号, 信修〔2026〕1号. */
const NUMBER_OF_CASE = pattern`(?:立案|询问?|催[告缴]?)(?:书)?${NUMBER}`;
const NUMBER_OF_REPAIR = pattern`信修${NUMBER}`;
const NUMBER_OF_PENALTY = pattern`(?<![不免])[处罚](?:决)?${NUMBER}`;

const DECIDED =
  /决定书|裁定书|判决书|处罚决定|处理决定|决定的?(?:公告|公示|通报|名单|送达)|及决定/u;

/** 责令停止办学通知书, 责令限期改正通知书: an order by a letter is no decision on a penalty. */
const LETTER = /(?:责令|整改|改正|询问|调查|协助|约谈|监督|意见)[^，。；、]{0,10}通知书/u;

/** 二、已吊销办学许可证名单: what is below it was done. 已列入经营异常名录满三年 and 已警告仍不改正 are why something is proposed. */
const DONE = pattern`已(?:经|被|依法|予以)*(?:作出|下达)?(?:行政)?(?!${ONTO}(?![^，。；异满]{0,12}(?:黑名单|失信))|吊销[^，。；]{0,4}执照)${IMPOSED}(?![^，。；]*(?:[仍未拒满]|逾期|再次|[两二三]次))`;
/** 已作出处罚决定的机构, 已处罚名单: whatever it was. */
const DONE_ALL =
  /已[经被]?(?:依法)?(?:作出)?(?:行政)?处罚(?:决定)?(?:的?(?:机构|单位|企业|学校)|名单|案件|情况|[）)]|$)/u;

/** Does the last of some titles that says whether its rows were decided say so of what a result tells, whatever others announce? */
export function saysDecided(titles: readonly string[], result: string): boolean {
  const near = titles.findLast((title) => BEFORE.test(title) || DONE.test(title));
  if (near === undefined || BEFORE.test(near)) return false;
  return DONE_ALL.test(near) || shareAct(near, result);
}

/** Does a table below some titles hold what is not decided, all of it, or some of it? `headings`: those of its columns. */
export function undecidedIn(
  titles: readonly string[],
  headings: readonly string[] = [],
): 'all' | 'some' | null {
  const before = titles.filter((title) => BEFORE.test(title));
  const isMixed = titles.some((title) => DECIDED.test(title));
  if (before.length > 0) return isMixed ? 'some' : 'all';
  // 拟处罚内容 beside 实际处罚内容: what was done has a column of its own.
  const isApart = headings.some((heading) =>
    /^(?:实际|最终).*(?:处[罚理]|结果|决定)/u.test(heading),
  );
  return !isApart && headings.some((heading) => BEFORE.test(heading)) ? 'some' : null;
}

/** Why a row tells of no decision, by its papers; null where it may be one. */
export function undecidedFault(paper: string, around: 'all' | 'some' | null): string | null {
  const told = excerpt(paper);
  const isAlone = !NUMBER_OF_PENALTY.test(paper);
  if (NO_PENALTY.test(paper) || (isAlone && NUMBER_OF_REPAIR.test(paper)))
    return `文书是不予处罚、撤销或信用修复的（${told}），不登载`;
  if (/决定书/u.test(paper)) return null;
  if (BEFORE.test(paper) || NUMBER_BEFORE.test(paper) || (isAlone && NUMBER_OF_CASE.test(paper)))
    return `文书是告知或听证的通知（${told}），还没有作出决定，不登载`;
  if (LETTER.test(paper)) return `文书是通知书（${told}），不是处罚决定书，不登载`;
  if (around === 'all') return '表格公布的是拟处罚、告知或听证，还没有作出决定，不登载';
  if (around === 'some' && !/\d{4}.*号/u.test(paper))
    return '表里既有告知、听证，又有决定，这一行没有写明决定书，不能确定已经作出决定';
  return null;
}

/** How far a matter has come before its decision: 听证中, 待决定, 尚未作出处罚决定. 待缴纳 comes after it. */
const TOLD = '(?:事先|权利|处罚|听证)*告知';
const STAGE = some(`
  听证 陈述申辩 ${TOLD} 审理 审议 审批 (?:法制)?审[核查] (?:集体)?讨论 合议 会审 报批 调查 核[查实] 研究 办理 处理 立案
`);
const AWAITED = `${some(
  '决定 处罚 听证 报批 (?:法制)?审[批议理核查] (?:集体)?讨论 研究 下达 处理 核实 定',
)}(?:决定书?|处罚|中)*`;
const STILL = '目前|现|正|尚|仍|还|处于|进入';
const LEADS = `(?:${STILL}|在|已|上报|行政|处罚|决定书?|案件|立案|[该本])*`;
/** 目前处于听证阶段 says how far it has come; 调查期间 only when something happened. */
const PENDING = anyOf(
  `^(?=.*(?:${STILL}))${LEADS}${STAGE}(?:程序)?(?:阶段|期间|环节)$`,
  `^${LEADS}(?:${STAGE}(?:程序)?中|(?<=正在)${STAGE}|等?待(?:进一步|作出|下达|行政)*${AWAITED})$`,
  `^${LEADS}(?:(?:未|没有)(?:最终|正式|作出|做出|行政|处罚|处理)*(?:决定书?|下达|生效)|未[决定])$`,
);
const NOTICE = '(?:行政|处罚|听证|权利|事先)*告知(?:书|单|函)?';
/** A paper that only announces, or a stage, named by itself: 事先告知书：吊销办学许可证, 罚款5万元（拟）, 告知阶段. */
const ANNOUNCED = pattern`^(?:${some(`
  在?(?:听证|陈述申辩|${TOLD}|审理|审议|审批|审[核查]|调查|立案)(?:程序)?(?:阶段|环节)
  ${NOTICE}(?:(?:已|均)(?:依法)?(?:下达|送达|发出|作出))? (?:已|均)?(?:依法)?(?:下达|送达|发出|作出)(?:了)?${NOTICE} 听证通知书?
  拟(?:行政)?(?:处罚|处理|作出|决定|定)?(?:意见|决定|内容)? 预(?:处罚|罚款) 建议(?:给予|予以)?(?:行政)?处罚
  (?:征求意见|送审|讨论)稿? (?:决定书?)?(?:草案|草稿|初稿|讨论稿) (?:初步|暂定|初拟)(?:意见|处理|处罚)*
`)})$`;
const IS_DECIDED = anyOf(
  `决定(?=[对将处]|给予|予以|如下|${IMPOSED})|(?<!未)作出(?:行政)?处罚决定|已(?:缴|履行|执行|结案)`,
  '(?:未|放弃)[^,;。]{0,8}(?:听证|陈述|申辩)|(?<![拟未将可])作出(?!.{0,6}告知)[^,;。]{0,30}处罚',
);

/**
 * 是否处罚以决定书为准, 最终以处罚决定书为准: what is left to a paper that is still to come. 处罚信息以正式文本为准 and 最终金额以缴款书为准
 * are not.
 */
export const LEFT_TO_PAPER =
  /(?:是否|有无)[^,，。;；]{0,8}(?:处罚|处理|列入)[^,，。;；]{0,6}以[^,，。;；]{0,14}为准|(?:最终(?:行政)?(?:处罚|处理)?(?:结果|决定|意见)?以|(?:处罚|处理)(?:结果|决定|意见)?(?:最终以|以(?:正式|最终)))[^,，。;；]{0,8}决定书?为准/u;

/** Does the text of a result say that nothing is decided? 经听证 and 告知后 tell of what was. */
export function isPending(result: string): boolean {
  const pieces = result.split(/[,;。、:()[\]\n]/u);
  return (
    pieces.some((piece) => PENDING.test(piece) || LEFT_TO_PAPER.test(piece)) ||
    (!IS_DECIDED.test(result) && pieces.some((piece) => ANNOUNCED.test(piece)))
  );
}
