import { pattern } from '../../text/expressions';
import { ACT_WORDS, listsIn, shareAct } from './act-words';
import { readDecision } from './acts';
import { fineIn } from './fines';
import { UNIT_WORD } from './forms';
import { BESIDE, HEAD, MEMBER, STAFF } from './roles';

/** What a remark says of the act that its row tells: only proposed, not done, or another one in its place. */

/** 拟罚款3万元: what is still to come. 拟罚款5万元，实际罚款3万元 and 拟罚款3万元（已缴） tell of what came. */
const IS_PROPOSED =
  /^(?:现|目前)?拟(?!.*(?:后|经|决定|作出|实[际罚]|期满|已(?![告立报拟])))(.{2,40})$/su;

/** Do two texts tell acts of one kind? */
const shareKind = (a: string, b: string): boolean => {
  const { kinds } = readDecision(b);
  return readDecision(a).kinds.some((kind) => kinds.includes(kind));
};

/** Does a remark propose what a result tells as done? 拟列入黑名单 beside a fine is of another act. */
export const isProposalOf = (remark: string, result: string): boolean => {
  const [, act] = IS_PROPOSED.exec(remark.normalize('NFKC').trim()) ?? [];
  return act !== undefined && shareKind(act, result);
};

/** Whom a remark is about, and when. */
const LEAD = `(?:[该本此其对校家均但现暂尚最终]|${UNIT_WORD}|目前|实际|决定|经[^,;。]{0,8}?(?:研究|复核|核[实查]|审议))*`;
const DONE =
  '(?:再(?=[列纳]入)|予以?|给予|对其|将其|被|处以?|作出?|应当?|必|需|须|依法|正式|行政|[为是:])*';
/** 不吊销, 未列入黑名单. 罚款未到位 and 未罚款到位 say how it was carried out. */
const DENIED = pattern`^${LEAD}[仅只]?(?:不|未|没有?|无|免)${DONE}(?!.{2,8}(?:到位|执行|缴|前|期间))(.{2,40})$`;
/** 仅警告, 只责令改正, 实际为约谈. */
const INSTEAD = pattern`^${LEAD}(?:[仅只]|实[际为]|最终)${DONE}(.{2,40})$`;
/** Acts that say no more than their word: 吊销, 列入名单. */
const BARE = ACT_WORDS.map(({ source }) => pattern`^(?:${source})(?:决定|处[理罚]|名[单录])?$`);
/** What is no penalty: 口头批评教育, 责令限期整改. */
const MILD =
  /^(?:口头)?(?:警告|批评|教育|告诫)+$|^(?:[责勒]令)?(?:限期|立即|当场)?(?:改正|整改|退费)$/u;
/** Of whom or when the next clause is: 校长王某，仅约谈; 2024年，未列入; 按期整改的，不列入. */
const OF_ELSE = pattern`的$|(?:^|[\d项条号])[如若]|年度?$|^(?:涉[事案])?(?:${HEAD}|${STAFF}|${MEMBER}|${BESIDE}|其[他余])\p{Script=Han}{0,4}$|(?:校区|分校|分公司|教学点|另一家)$`;

export const isOfElse = (clause: string): boolean => OF_ELSE.test(clause);

/** Are words an act and nothing more? 罚款记录, 警告标志 and 吊销日期9月5日 are none. */
const isAct = (words: string): boolean =>
  readDecision(words).kinds.length > 0 ||
  listsIn(words).length > 0 ||
  BARE.some((bare) => bare.test(words));

/** Do words deny an act of a result? 未列入经营异常名录 leaves 列入黑名单 as it is, 未吊销营业执照 leaves 吊销办学许可证. */
function denies(words: string, result: string): boolean {
  const isShared = ACT_WORDS.some((word) => words.search(word) === 0 && word.test(result));
  const [denied, told] = [words, result].map((said) => [
    ...readDecision(said).kinds,
    ...listsIn(said),
  ]);
  return isShared && isAct(words) && (!denied?.length || denied.some((is) => told?.includes(is)));
}

/** Is something else than a result all that was done? */
const isElse = (words: string, result: string): boolean =>
  (isAct(words) || MILD.test(words)) && !shareKind(words, result) && !shareAct(words, result);

/** Does a remark say that what a result tells was not done, or only something else? */
export function isOtherThan(remark: string, result: string): boolean {
  const clauses = remark.normalize('NFKC').split(/[,;。()\s]/u);
  return clauses.some((clause, at) => {
    if (isOfElse(clauses[at - 1] ?? '')) return false;
    const [denied, other] = [DENIED.exec(clause)?.[1], INSTEAD.exec(clause)?.[1]];
    return (
      (denied !== undefined && denies(denied, result)) ||
      (other !== undefined && isElse(other, result))
    );
  });
}

/** Does a remark tell another fine than a result: 实际罚款2000元? */
export function tellsOtherFine(remark: string, result: string): boolean {
  const [, sum = ''] = /(?:[仅只]|实[际为]|最终)[^,，;；。]{0,4}(罚.+)/u.exec(remark) ?? [];
  const [other, told] = [fineIn(sum), fineIn(result)];
  return other !== undefined && told !== undefined && other !== told;
}
