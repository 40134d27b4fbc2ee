import { anyOf, pattern, patterns, some } from '../../text/expressions';
import { actWords, IMPOSED, ONTO, SPARED } from '../rules/act-words';
import { namesKind } from '../rules/acts';
import { onAnother } from '../rules/done-to-others';
import { isCondition, isThreat, isUndone } from '../rules/not-done';
import { OFFICE_END, OUR_OFFICE } from '../rules/offices';
import { PERSON_OF_UNIT } from '../rules/roles';
import type { RunningText } from './running-text';
import { sentencesIn, wholeOf } from './sentences';
import { remembered, type Span } from './spans';
import { unitsIn } from './units';
import { ownClauses } from './whose-clause';

/** The clauses of a sentence that say an act of today, without what laws allow, what may yet come and what was done to others. */

const NO_PENALTY = some(
  '的[是主] 对象 单位 结果 内容 日期 机关 依据 事由 信息 种类 案 决定书 [〔（[]',
);
export const ACT = anyOf(
  actWords('penalty', 'licence', 'standing', 'order', 'measure', 'closure', 'talk'),
  `${ONTO}[^，。；]{0,24}(?:名单|名录|异常)|黑名单|处罚(?!${NO_PENALTY})`,
);

/** Words of an act, where its object stands before them. */
export const ACT_WORDS = `(?:(?:作出|做出|给予|予以|处以?|实施|进行)(?:了)?(?=[^。；]{0,60}(?:停|${IMPOSED}|${actWords('standing', 'closure')}))|${IMPOSED})`;

/** What a law allows, or what it says: no act. */
const OF_LAW = anyOf(
  '可以?(?:并)?处|应当(?:予以|给予|依法)?(?:处罚|处|受|按)|依法应|(?<![相对适反供响效回])应予?(?:以|给予|处|罚)(?!置)',
  '[\\d一二三四五六七八九十百]万?元以下|倍以下|以上[^，。；]{0,14}以下',
  `有下列|情节(?:特别|较为?)?严重(?:的|情形)|构成犯罪|的，(?:由|处|责令)|${IMPOSED}[^，。；]{0,12}的$`,
  '由[^，。；]{2,30}(?:部门|机关)[^，。；]{0,10}(?:责令|处|没收|给予|吊销)',
  `[次起]的，?(?:予以|一律|应当?)?${actWords('listing', 'licence')}`,
);
/** What was done another time, or is said to everybody: no act of today. */
const TALKED = '(?:谈话|式|性)?约谈';
const OF_OTHER_TIME = anyOf(
  some(`
    ${SPARED} 事先告知 告知书 听证 未(?:受|列|发现) [吗呢]？ 另案 此前 早前 前科 再次被 将(?:会|视|对) 如(?:有|对) 呼吁 提示您
    希望 要求各 下一步 移送 上缴国库的规定 申请(?:行政)?复议 行政诉讼 加处 (?<!约谈)(?:提醒|警示)(?!${TALKED})
  `),
  '已(?:于|被|经)[^，。；]{0,20}(?:被|列入|处罚|判决)|自[^，。；]{0,20}之日起满',
  '其中的?[一两三四五六七八九十\\d]+[家所个]|由[^，。；]{0,20}(?:另行|依规|依法)?(?:处理|查处)',
);

/** Is what words speak of not done, or was it done another time? */
const isNotNow = (words: string): boolean => isThreat(words) || OF_OTHER_TIME.test(words);

/** 情节严重的可以吊销，现作出如下处罚：: are the items behind a colon no act of today, whatever the law before it allows? */
export const leadsToNone = (words: string): boolean =>
  isNotNow(words.replace(/依据[^，]*规定|（[^（）]*）|[^，]*(?:可以|严重的)[^，]*，/gu, ''));

/** What follows in the same sentence was done another time. */
export const OF_YORE = /曾(?:因|于|被|经|在|以)|此前|早前|以前/u;

const QUOTE = /“[^”]{0,400}”/gu;
const LAW_QUOTE = /第[^”]{1,12}[条款项]|以上|以下|应当|责令|处|不得/u;

/** Quoted law as blanks, so that offsets stay. */
export const withoutLaw = remembered((text: string): string =>
  text.replace(QUOTE, (quote) =>
    quote.length > 12 && LAW_QUOTE.test(quote) ? '□'.repeat(quote.length) : quote,
  ),
);

/**
 * The text that is searched for words that undo an act (不再, 希望, 若): quoted law is blank, and each character of a unit's
 * name is 其, since 新希望培训学校 and 若贤书法培训中心 undo nothing. Offsets stay.
 */
export const withoutUnits = remembered((text: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of unitsIn(text, wholeOf(text))) {
    parts.push(withoutLaw(text).slice(from, start), '其'.repeat(end - start));
    from = end;
  }
  return [...parts, withoutLaw(text).slice(from)].join('');
});

const REFERENCE =
  /^(?:依据|根据|按照|依照|参照|违反|构成|属于?|鉴于|考虑到?|综合|适用|符合|结合|对照|因(?!此)|由于|就)/u;
/** A clause that only leads to an act: 依据《…》第五十五条第一款的规定. */
const isReference = (clause: string): boolean =>
  REFERENCE.test(clause) ||
  /^《|(?:之|的)(?:相关|有关)?规定$|第[\p{Script=Han}\d（）]{1,12}[条款项目]$/u.test(clause);

/** 擅自停办, 突然关停校区: what a unit did by itself. 责令其自行停办 orders it. */
const DEED = patterns`(?:[擅私]自|自行|突然|无故|恶意|长期)[^，。；被将对]{0,4}?${actWords('closure', 'measure')}`;

/** Words of which those that tell a deed are blank, so that offsets stay. */
export const withoutDeeds = (words: string): string =>
  words.replace(DEED, (deed) => '□'.repeat(deed.length));

/** 因被列入黑名单后仍招生, 因在停业整顿期间招生: for this something is done in a later clause. */
const CAUSE = pattern`^其*(?:因|由于)[^，。；]*(?:拒不(?:履行|执行)[^，。；被]*|(?:后|期间|仍|拒不)(?![^，。；]*(?:[被对将]|${IMPOSED}))[^，。；]*)$`;

/** 对其、法定代表人王小明分别罚款5万元、1万元: which sum is the unit's is told by their order alone. */
const APART = pattern`其(?:[、和及与]|以及)[^，。；]{0,8}?${PERSON_OF_UNIT}[^，。；]{0,12}(?:分别|各自)[^，。；]*元[、和及][\d.]+`;

export interface Clause extends Span {
  text: string;
  /** Its words in `withoutUnits`. */
  asked: string;
}

/** The clauses of a sentence; of 依据…规定责令… what stands behind the law. */
function clausesIn(text: string, { start, end }: Span): Clause[] {
  const veiled = withoutLaw(text);
  const asked = withoutUnits(text);
  const found: Clause[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const mark = veiled.charAt(at);
    depth += mark === '（' ? 1 : mark === '）' && depth > 0 ? -1 : 0;
    // 20000元（大写：贰万元整）的罚款 is one clause.
    if (at < end && (!/[，；。\n：]/u.test(mark) || (mark === '：' && depth > 0))) continue;
    const words = behindLaw(veiled.slice(from, at));
    const begin = at - words.length;
    if (at > from)
      found.push({ start: begin, end: at, text: words, asked: asked.slice(begin, at) });
    from = at + 1;
  }
  return found;
}

/** 十五日内缴纳罚款: what was imposed is paid. */
const PAYS = /缴[^，。；]{0,4}罚/u;

/** 要求吊销其执照, 建议你局对其罚款: what somebody asks an office for. 按上级要求罚款 was done. */
const ASKS = pattern`(?<!检察|行政|司法|监察)建议(?:[你贵由对将]|依法|[^，。；]{0,16}${OFFICE_END})|(?<![按照据合级件定关作])(?:要求|请求|恳请)[^，。；]{0,60}${actWords('penalty', 'licence', 'list')}`;

const isNoAct = ({ text, asked }: Clause): boolean =>
  [OF_LAW, PAYS, ASKS, CAUSE, APART].some((form) => form.test(asked)) ||
  isNotNow(asked) ||
  isUndone(asked) ||
  onAnother(asked.replace(/其{2,}/gu, '其')) !== null ||
  isReference(text);

const saysAct = (clause: Clause): boolean =>
  ACT.test(withoutDeeds(clause.text)) && !isNoAct(clause);

/** Where an office stops citing and decides. */
const HERE = '决定|现(?:对|责令|予|依法|给予|处)';
const DECIDES = pattern`${HERE}|鉴于`;

/** Words by which a sentence decides, or is about somebody. */
const OF_SOMEBODY = /决定|现|鉴于|对|将|当事人|你|该|其(?![他余中])|被|本局|我局|公司|学校/u;

/** The clauses of a sentence without those that say what a law provides: up to its last 可以处…以下 before a 决定. */
function withoutProvision(clauses: readonly Clause[]): readonly Clause[] {
  // 依据…，由审批机关责令改正，并予以警告: of nobody in particular.
  const isLaw = clauses.some(({ text }) => OF_LAW.test(text));
  if (isLaw && !clauses.some(({ text }) => OF_SOMEBODY.test(text))) return [];
  const decides = clauses.findIndex(({ text }) => DECIDES.test(text));
  const cited = clauses.map(
    ({ text }) => OF_LAW.test(text) || /(?:规定|情形之一|情节[^，]{0,4})的$/u.test(text),
  );
  const last = cited.lastIndexOf(true);
  return last < 0 || (decides >= 0 && decides < cited.indexOf(true))
    ? clauses
    : clauses.slice(last + 1);
}

/** 将按照规定对其罚款 is still to come. */
const BEHIND_LAW = pattern`^(?!.*(?:[将拟可应会]|[考准][虑备])[^，]{0,8}?(?:按|依|根据)).*(?:规定|条款?|款|项)，?(?=决定|对|给予|处|予以|依法|现|将|${IMPOSED})`;
/** 依据…规定责令…: what stands behind the law in one clause. */
const behindLaw = (clause: string): string => clause.replace(BEHIND_LAW, '');

/** 于2026年4月17日作出…处罚决定, told for the sake of what is decided now. */
const EARLIER = pattern`(?:\d{4}年|去年|今年|同年|\d{1,2}月)[^，。；]{0,24}，?[^，。；]{0,24}(?:作出|下达|给予|处以?|被)[^。；]{0,40}(?:决定|${IMPOSED})`;
const DECIDES_NOW = pattern`(?:现|${OUR_OFFICE})[^，。；于已]{0,8}决定(?!书)`;
export const saysEarlier = (words: string): boolean =>
  EARLIER.test(words) && !DECIDES_NOW.test(words);

/** 根据…，决定对其罚款, without any day before it. */
export const DECIDES_HERE = pattern`(?:^|[，。；：])(?:现|特|故)?决定(?:对|将|给予|予以|${IMPOSED})`;
/** Does a sentence decide something by itself, so that what others tell was done before? */
export const decidesNow = (words: string): boolean =>
  DECIDES_NOW.test(words) || (DECIDES_HERE.test(words) && !EARLIER.test(words));

/** Of a sentence the clauses from where it decides, when those before tell an earlier decision. */
function ofToday(clauses: readonly Clause[]): readonly Clause[] {
  const now = clauses.findIndex(({ text }) => DECIDES_NOW.test(text));
  const before = clauses.slice(0, Math.max(now, 0)).map(({ text }) => text);
  return now > 0 && saysEarlier(before.join('，')) ? clauses.slice(now) : clauses;
}

const ENDS_THREAT = pattern`${HERE}|被|已|\d[年月日]`;

/** 逾期不改的，予以警告: a threat, or a request, goes on to its item's end, unless something was done. */
function threatsIn(text: string, clauses: readonly Clause[]): Set<Clause> {
  let isOpen = false;
  return new Set(
    clauses.filter(({ start, asked }) => {
      const isNew = /[；。\n]/u.test(text.charAt(start - 1));
      if (isNew || ENDS_THREAT.test(asked)) isOpen = false;
      isOpen ||= isCondition(asked) || ASKS.test(asked);
      return isOpen;
    }),
  );
}

/** What an act comes to, told behind it: 计人民币341,700.00元. */
const AMOUNT =
  /^(?:共?计|合计|即|金额为?)?(?:人民币)?[\d一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟零,.]+元/u;

/**
 * Of a sentence the clauses that say an act, from the first to the last; null when none does. `party`: its names. Where they
 * are given, clauses of others do not count.
 */
export function phraseIn(text: string, sentence: Span, party?: readonly string[]): Clause | null {
  const clauses = clausesIn(text, sentence);
  const yore = clauses.findIndex(({ asked }) => OF_YORE.test(asked));
  const own = party ? ownClauses(text, withoutLaw(text), clauses, party) : clauses;
  const now = yore < 0 ? own : own.filter((clause) => clauses.indexOf(clause) < yore);
  const threats = threatsIn(text, now);
  const acts = withoutProvision(ofToday(now)).filter((each) => !threats.has(each) && saysAct(each));
  const first = acts[0];
  // Behind the last act of a kind orders to mend and what others did may follow.
  const last = acts.findLast(({ asked }) => namesKind(asked)) ?? acts.at(-1);
  if (!first || !last) return null;
  const amount = own[own.indexOf(last) + 1];
  const end = amount && AMOUNT.test(amount.text) ? amount.end : last.end;
  const between = own.filter(
    (clause) => clause.start >= first.start && clause.end <= end && !isNoAct(clause),
  );
  const joined = (words: (clause: Clause) => string): string => between.map(words).join('，');
  return {
    start: first.start,
    end,
    text: joined((clause) => clause.text),
    asked: joined(({ asked }) => asked),
  };
}

const MAY_BE_PENALTY = pattern`${actWords('penalty', 'licence', 'closure', 'list')}|(?:作出|给予|受到|予以)[^。]{0,12}行政处罚`;

/** Does a part speak of a penalty that was not read as one? Then its result is open, and not none. */
export function maySayPenalty({ text }: RunningText, { start, end }: Span): boolean {
  const asked = withoutUnits(text);
  return sentencesIn(text, { start, end }).some((each) => {
    const sentence = asked.slice(each.start, each.end);
    return (
      MAY_BE_PENALTY.test(sentence) &&
      !OF_LAW.test(sentence) &&
      !isNotNow(sentence) &&
      !ASKS.test(sentence) &&
      !OF_YORE.test(sentence) &&
      !isUndone(sentence) &&
      !/依据|根据/u.test(sentence)
    );
  });
}
