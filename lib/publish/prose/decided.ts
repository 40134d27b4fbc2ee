import type { SanctionKind } from '../../domain/sanction-kinds';
import { readDecision } from '../rules/acts';
import { type Label, labelsIn, valueText } from './labels';
import { remembered } from './remember';
import { type RunningText, type Span, sentencesIn } from './running-text';
import { hidesName, unitsIn } from './units';

/** What a text says was decided, and where. */
export interface Decided extends Span {
  /** The decision's own words, without what laws allow and what may yet come. */
  text: string;
  kinds: readonly SanctionKind[];
}

const ACT =
  /罚款|罚没|没收|警告(?!信|函)|通报批评|吊销|暂扣|责令|停止(?:招生|招收|办学|举办)|停业|关闭|取缔|降低|限制|(?:列入|纳入|移入)[^，。；]{0,24}(?:名单|名录|异常)|黑名单|约谈|处罚(?!的[是主]|对象|机关|依据|事由|信息|种类|案)|罚人?民?币?\d/u;

/** What a law allows, or what it says: no act. */
const OF_LAW =
  /可以?(?:并)?处|[\d一二三四五六七八九十百]万?元以下|倍以下|以上[^，。；]{0,14}以下|应当(?:予以|给予|依法)?(?:处罚|处|受|按)|依法应|有下列|情节(?:特别|较为?)?严重(?:的|情形)|构成犯罪|由[^，。；]{2,30}(?:部门|机关)[^，。；]{0,10}(?:责令|处|没收|给予|吊销)|的，(?:由|处|责令)/u;
/** What is not done, or was done another time. */
const NOT_NOW =
  /(?<![模虚])拟(?!定)|事先告知|告知书|听证|已(?:于|被|经)[^，。；]{0,20}(?:被|列入|处罚|判决)|未(?:受|被|列|发现)|由[^，。；]{0,20}(?:另行|依规|依法)?(?:处理|查处)|另案|最高(?:可|罚)|此前|早前|前科|再次被|将(?:依法|责令|吊销|处|列入|被|予以|给予|按照?|会|视|从严|严肃|依照|对|进一步|继续|持续)|逾期|否则|一经(?:发现|查实)|不再|如(?:不|未|再|有|对|仍|发现)|一旦|若|提醒|呼吁|警示|提示您|建议|希望|要求各|下一步|移送|上缴国库的规定|申请(?:行政)?复议|行政诉讼|加处/u;

/** What follows in the same sentence was done another time. */
export const OF_YORE = /曾(?:因|于|被|经|在|以)|此前|早前|以前/u;

const QUOTE = /“[^”]{0,400}”/gu;
const LAW_QUOTE = /第[^”]{1,12}[条款项]|以上|以下|可以?处|应当|责令|处以?|不得/u;

/** Quoted law as blanks, so that offsets stay. */
const withoutLaw = remembered((text: string): string =>
  text.replace(QUOTE, (quote) =>
    quote.length > 12 && LAW_QUOTE.test(quote) ? '□'.repeat(quote.length) : quote,
  ),
);

const REFERENCE =
  /^(?:依据|根据|按照|依照|参照|违反|构成|属于?|鉴于|考虑到?|综合|适用|符合|结合|对照|因(?!此)|由于|就)/u;
/** A clause that only leads to an act: 依据《…》第五十五条第一款的规定. */
const isReference = (clause: string): boolean =>
  REFERENCE.test(clause) ||
  /^《|(?:之|的)(?:相关|有关)?规定$|第[\p{Script=Han}\d（）]{1,12}[条款项目]$/u.test(clause);

interface Clause extends Span {
  text: string;
}

function clausesOf(text: string, { start, end }: Span): Clause[] {
  const found: Clause[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !/[，；。\n：]/u.test(text.charAt(at))) continue;
    if (at > from) found.push({ start: from, end: at, text: text.slice(from, at) });
    from = at + 1;
  }
  return found;
}

/** Done to a person beside the party: no row is about them. */
const TO_PERSON =
  /对[^，。；]{0,14}(?:主管人员|责任人员?|负责人|法定代表人|教师|工作人员)[^，。；]{0,10}(?:处|罚|给予|警告)/u;

const saysAct = ({ text }: Clause): boolean =>
  ACT.test(text) &&
  ![OF_LAW, NOT_NOW, TO_PERSON].some((form) => form.test(text)) &&
  !isReference(text);

/** Where an office stops citing and decides. */
const DECIDES = /决定|现(?:对|责令|予|依法|给予|处)|鉴于/u;

/** The clauses of a sentence without those that say what a law provides: up to its last 可以处…以下 before a 决定. */
function withoutProvision(clauses: readonly Clause[]): readonly Clause[] {
  const decides = clauses.findIndex(({ text }) => DECIDES.test(text));
  const cited = clauses.map(
    ({ text }) => OF_LAW.test(text) || /(?:规定|情形之一|情节[^，]{0,4})的$/u.test(text),
  );
  const last = cited.lastIndexOf(true);
  return last < 0 || (decides >= 0 && decides < cited.indexOf(true))
    ? clauses
    : clauses.slice(last + 1);
}

/** 依据…规定责令…: what stands behind the law in one clause. */
const behindLaw = (clause: string): string =>
  clause.replace(
    /^.*(?:规定|条款?|款|项)[，]?(?=决定|责令|对|给予|处|吊销|没收|罚款|予以|依法|现|将)/u,
    '',
  );

/** What an act comes to, told behind it: 计人民币341,700.00元. */
const AMOUNT =
  /^(?:共?计|合计|即|金额为?)?(?:人民币)?[\d一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟零,.]+万?元/u;

/** Of a sentence the clauses that say an act, from the first to the last; null when none does. */
function phraseIn(
  veiled: string,
  sentence: Span,
  isForeign: (clause: Span) => boolean,
): Clause | null {
  const clauses = clausesOf(veiled, sentence).map((clause) => {
    const rest = behindLaw(clause.text);
    return { ...clause, start: clause.end - rest.length, text: rest };
  });
  const yore = clauses.findIndex(({ text }) => OF_YORE.test(text));
  const own = clauses.filter((clause) => !isForeign(clause));
  const now = yore < 0 ? own : own.filter((clause) => clauses.indexOf(clause) < yore);
  const acts = withoutProvision(now).filter(saysAct);
  const first = acts[0];
  // Behind the last act of a kind orders to mend and what others did may follow.
  const last = acts.findLast(({ text }) => saysKind(text)) ?? acts.at(-1);
  if (!first || !last) return null;
  const amount = own[own.indexOf(last) + 1];
  const end = amount && AMOUNT.test(amount.text) ? amount.end : last.end;
  const between = own.filter(
    (clause) =>
      clause.start >= first.start &&
      clause.end <= end &&
      !isReference(clause.text) &&
      ![OF_LAW, NOT_NOW, TO_PERSON].some((form) => form.test(clause.text)),
  );
  return { start: first.start, end, text: between.map(({ text }) => text).join('，') };
}

const MARKER =
  /(?:决定|作出|做出|给予|处以|予以|下达|受到)[^。；：\n“]{0,46}?(?:如下|以下|下列)[^。；：\n]{0,16}：|(?:行政)?处罚(?:决定|内容)?如下：?|决定如下：|决定(?:处罚)?(?:对|给予)?(?:当事人|你[^：，。\n]{0,3}|其)?(?:处以?|予以|给予)?：/gu;

/** Behind a decision: how and until when to pay, and where to complain. */
const BEHIND =
  /(?:收到|接到|送达)[^。]{0,24}(?:日内|[天日]之?内|起)|如(?:你|对|不服|果)|不服本|逾期|到期不|申请(?:行政)?复议|提起(?:行政)?诉讼|缴纳?至|缴到|履行(?:方式|期限)|加处|联系人|联系电话|向社会公[示开布]|本(?:行政)?(?:处罚)?决定书?(?:自|一式|送达|将)|强制执行|^(?:附|注)[:：]/u;

/** The block behind `作出如下处罚：`, up to what says how to pay. */
function blockIn(text: string, veiled: string, within: Span): Decided | null {
  const markers = [...veiled.slice(within.start, within.end).matchAll(MARKER)].filter(
    ({ index }) => {
      const line = Math.max(
        veiled.lastIndexOf('。', within.start + index),
        veiled.lastIndexOf('\n', within.start + index),
      );
      return !NOT_NOW.test(
        veiled.slice(line + 1, within.start + index + 30).replace(/依据[^，]*规定/gu, ''),
      );
    },
  );
  const marker = markers.at(-1);
  if (!marker) return null;
  const from = within.start + marker.index + marker[0].length;
  const parts: Span[] = [];
  for (const sentence of sentencesIn(text, { start: from, end: within.end })) {
    const said = veiled.slice(sentence.start, sentence.end);
    const isSignature = /^[\p{Script=Han}\s（）]{2,30}(?:局|委员会|支队|大队|办公室)$/u.test(
      said.trim(),
    );
    if (isSignature || BEHIND.test(said) || /^\s*(?:\d{4}|二[〇○零])/u.test(said)) break;
    if (
      parts.length > 0 &&
      !ACT.test(said) &&
      !/^\s*(?:[（(]?[一二三四五六七八九\d]+[）).、])/u.test(said)
    )
      break;
    parts.push(sentence);
  }
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const words = text
    .slice(first.start, last.end)
    .trim()
    .replace(/(?<=[，；。、：])\n+/gu, '')
    .replace(/\n+/gu, '；')
    .replace(/[。；]+$/u, '');
  return decided(words, { start: first.start, end: last.end });
}

/** Where the act itself begins in a clause that tells on whom it is done. */
const BEGINS_ACT =
  /当场|(?:并?处以?|给予|予以|作出|做出)(?=[^，。；]{0,30}(?:罚|警告|通报批评))|罚|没收|警告|吊销|暂扣|责令|列入|纳入|移入|停业|停止|关闭|取缔|约谈|通报批评|降低|限制/u;
/** A list of units, the object of an act, and what counts them. */
const fromAct = (phrase: string): string => {
  const at = phrase.search(BEGINS_ACT);
  const clause = phrase.search(/[，；]/u);
  return at > 0 && (clause < 0 || at < clause) ? phrase.slice(at) : phrase;
};

/** An act without the name that it is done to: the row has it, and it may be longer than any document's. */
function withoutNames(words: string, own: readonly string[]): string {
  let text = words;
  for (const name of own) text = text.split(name).join('其');
  return text.replace(/其(?:、|和|与|及)(?=其)/gu, '').replace(/(?:其){2,}/gu, '其');
}

const decided = (words: string, { start, end }: Span, own: readonly string[] = []): Decided => {
  const text = withoutNames(words, own);
  return { start, end, text, kinds: readDecision(text).kinds };
};

/** A class says less than what was decided: 处罚种类：罚款、其他. */
const isClass = ({ words }: Label): boolean => /种类|类别/u.test(words);

/** The value behind 处罚结果： or 处罚内容：. */
function labelledIn(text: string, within: Span): Decided | null {
  const labels = labelsIn(text, within);
  for (const label of [...labels].sort((a, b) => Number(isClass(a)) - Number(isClass(b)))) {
    if (label.role !== 'result' || label.value.end <= label.value.start) continue;
    const words = valueText(text, label).replace(/\n+/gu, '');
    const inner = decidedIn(text, label.value, []);
    if (inner && inner.kinds.length > 0) return inner;
    const whole = decided(words, label.value);
    if (whole.kinds.length > 0) return whole;
  }
  return null;
}

/** Does a clause speak of units and of none of these? */
function isOfOthers(text: string, clause: Span, own: readonly string[]): boolean {
  const named = unitsIn(text, clause).filter(({ isOffice }) => !isOffice);
  const said = text.slice(clause.start, clause.end);
  return (named.length > 0 || hidesName(text, clause)) && own.every((name) => !said.includes(name));
}

/** Whose a clause is: of another unit that it names, or that a clause before it was of. */
function foreignClauses(text: string, own: readonly string[]): (clause: Span) => boolean {
  let isForeign = false;
  return (clause) => {
    if (own.length === 0) return false;
    const said = text.slice(clause.start, clause.end);
    if (/^(?:当事人|该|其|你|被)/u.test(said)) isForeign = false;
    else if (isOfOthers(text, clause, own)) isForeign = true;
    else if (own.some((name) => said.includes(name)) || /[你其]|当事人|该/u.test(said))
      isForeign = false;
    return isForeign;
  };
}

/** Sentences that say an act of today by themselves. */
function sentencesOfActs(
  text: string,
  veiled: string,
  within: Span,
  own: readonly string[],
): Clause[] {
  const found = sentencesIn(text, within).flatMap((sentence) => {
    const said = veiled.slice(sentence.start, sentence.end);
    if (!ACT.test(said) || /法院|仲裁/u.test(said)) return [];
    const phrase = phraseIn(veiled, sentence, foreignClauses(text, own));
    if (!phrase) return [];
    const isDated = DAY.test(said.slice(0, phrase.end - sentence.start));
    return [{ ...phrase, text: phrase.text.replace(/□+/gu, ''), isDated }];
  });
  // Two acts of two days: the later is told last, and the earlier is told for its sake.
  const dated = found.filter(({ isDated, text: words }) => isDated && saysKind(words));
  const last = dated.at(-1);
  return last && dated.length > 1 ? found.filter((each) => each === last || !each.isDated) : found;
}

const DAY = /\d{1,2}月\d{1,2}日|去年|前年/u;
const saysKind = (words: string): boolean => readDecision(words).kinds.length > 0;

/**
 * What was decided by a part of a text: behind its label, in the block behind 作出如下处罚, or in the sentences that say an
 * act. `own`: names of the party; a sentence that speaks of other units alone is none of it. Null when no act
 * is said at all; without kinds what is said is no penalty.
 */
export function decidedIn(text: string, within: Span, own: readonly string[]): Decided | null {
  const veiled = withoutLaw(text);
  const labelled = own.length > 0 ? labelledIn(text, within) : null;
  if (labelled) return labelled;
  const block = blockIn(text, veiled, within);
  if (block && (block.kinds.length > 0 || ACT.test(block.text))) return block;
  const phrases = sentencesOfActs(text, veiled, within, own);
  const firm = phrases.filter(({ text: words }) => saysKind(words));
  const chosen = firm.length > 0 ? firm : phrases;
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return block;
  const words = [...new Set(chosen.map(({ text: each }) => fromAct(withoutNames(each, own))))].join(
    '；',
  );
  return decided(words, { start: first.start, end: last.end });
}

/** Does a part speak of a penalty that was not read as one? Then its result is open, and not none. */
export function maySayPenalty({ text }: RunningText, { start, end }: Span): boolean {
  const veiled = withoutLaw(text);
  return sentencesIn(text, { start, end }).some((each) => {
    const sentence = veiled.slice(each.start, each.end);
    return (
      /罚款|没收|警告(?!信|函)|通报批评|吊销|暂扣|黑名单|严重违法失信|经营异常|停止(?:办学|举办|招生)|停业|(?:作出|给予|受到|予以)[^。]{0,12}行政处罚/u.test(
        sentence,
      ) &&
      !OF_LAW.test(sentence) &&
      !NOT_NOW.test(sentence) &&
      !OF_YORE.test(sentence) &&
      !/不予|免予|撤销|移出|解除|依据|根据/u.test(sentence)
    );
  });
}
