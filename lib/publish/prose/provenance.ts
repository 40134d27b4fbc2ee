import type { Letterhead } from './authority';
import type { Decided } from './decided';
import { labelsIn } from './labels';
import { codesIn, documentsIn, type Numbered } from './numbers';
import { inside, labelled, lineOrSentence, type Reading, type Told } from './reading';
import { linesIn, type Span, sentenceAt } from './running-text';
import { wordsOf } from './standing';
import { officesIn } from './units';
import { datesIn } from './when';

/** Who decided, when, under which number, and on whom: what the text tells and no more. */

const OURS = /(?:我|本)(?:局|委|机关|单位|厅|大队|支队|办|街道|所|部门|镇)/u;

/** Deeds that have days of their own. */
const OTHER_DEED =
  /检查|发现|立案|调查|接到|举报|投诉|宣传|开展|举办|开办|培训|收费|招生|收取|签订|告知|听证|送达|约定|成立|至|起|间|；|曾/u;

/** Where in its clause the act is said. */
function actAt(text: string, { start, end }: Decided): number {
  const at = text
    .slice(start, end)
    .search(/罚|没收|警告|吊销|暂扣|责令|列入|纳入|停|关闭|约谈|通报|作出|给予/u);
  return at < 0 ? start : start + at;
}

/** The day of an act's own sentence: no other deed stands between the day and the act. */
function dayOfAct({ running: { text }, scope, decided, party }: Reading): Told | null {
  if (!decided) return null;
  const sentence = sentenceAt(text, scope, decided.start);
  const date = datesIn(text, { start: sentence.start, end: decided.end }).at(-1);
  if (!date) return null;
  const between = text
    .slice(date.end, Math.max(date.end, actAt(text, decided)))
    .replace(/《[^》]*》/gu, '')
    .replace(party.name, '');
  return OTHER_DEED.test(between) ? null : { text: date.text, from: sentence };
}

/** The day behind a label. */
function dayBehind(text: string, within: Span, role: 'date' | 'written'): Told | null {
  const label = labelled(text, within, role);
  const day = label ? datesIn(text, label.at)[0] : undefined;
  return label && day ? { text: day.text, from: label.from } : null;
}

const signedOn = ({ signature }: Letterhead): Told | null =>
  signature?.date ? { text: signature.date.text, from: signature.date } : null;

/** The day of the decision. A letter is signed on it; a letter that is served by notice was signed before. */
export function dateOf(reading: Reading): Told | null {
  const { text } = reading.running;
  const { scope, isLetter, letterhead, title, isDoneHere, one } = reading;
  const label = dayBehind(text, scope, 'date');
  if (label) return label;
  const ofAct = dayOfAct(reading);
  const isServed = /送达/u.test(wordsOf(text, title));
  if (isServed) return ofAct;
  if (isLetter) return signedOn(letterhead) ?? ofAct ?? dayBehind(text, one, 'written');
  return ofAct ?? (isDoneHere ? signedOn(letterhead) : null);
}

/** Behind an office: it is asked, told or appealed to, and does not act. */
const NOT_ACTING = /^(?:备案|申请|报告|反映|投诉|举报|登记|审批|批准|颁发|核发|许可|年检)/u;

/** The last office before the act; those beside it act together. */
function actingOffice(text: string, within: Span): Told | null {
  const offices = officesIn(text, within).filter(
    ({ end }) => !NOT_ACTING.test(text.slice(end, end + 4)),
  );
  const last = offices.at(-1);
  if (!last?.isWhole) return null;
  const together = offices.filter(
    ({ isWhole, end, start }) =>
      isWhole &&
      (start === last.start || /^(?:、|和|与|会同|联合)$/u.test(text.slice(end, last.start))),
  );
  return {
    text: [...new Set(together.map(({ name }) => name))].join('、'),
    from: sentenceAt(text, within, last.start),
  };
}

/** The one office that a case names at all. */
function onlyOffice(text: string, within: Span): Told | null {
  const whole = officesIn(text, within).filter(({ isWhole }) => isWhole);
  const [first] = whole;
  const isOne = new Set(whole.map(({ name }) => name)).size === 1;
  return first && isOne ? { text: first.name, from: sentenceAt(text, within, first.start) } : null;
}

function labelledAuthority(text: string, within: Span): Told | null {
  const label = labelsIn(text, within).find(({ role }) => role === 'authority');
  const office = label ? officesIn(text, label.value)[0] : undefined;
  return label && office?.isWhole ? { text: office.name, from: label } : null;
}

/** The sentence of an act up to the act, or the case where no act is read. */
function aroundAct({ running: { text }, scope, one, decided }: Reading): Span {
  if (!decided) return one;
  const sentence = sentenceAt(text, inside(scope, decided) ? scope : one, decided.start);
  return { start: sentence.start, end: Math.max(sentence.start, decided.end) };
}

/** The office of an act: as its sentence says, else as its case does; the notice's own where it speaks of itself. */
export function authorityOf(reading: Reading): Told | null {
  const { text } = reading.running;
  const { one, isLetter, letterhead, decided, isDoneHere, isSeries } = reading;
  const { office } = letterhead;
  const own: Told | null = office ? { text: office.name, from: office.from } : null;
  const label = labelledAuthority(text, one);
  if (label || isLetter) return label ?? own;
  const here = aroundAct(reading);
  const acting = decided ? actingOffice(text, here) : null;
  if (acting) return acting;
  if (isDoneHere || OURS.test(text.slice(here.start, here.end))) return own;
  const isOurs = OURS.test(text.slice(one.start, one.end));
  const isAlone = !isSeries && officesIn(text, one).length === 0;
  return onlyOffice(text, one) ?? (isOurs || isAlone ? own : null);
}

const only = (found: readonly Numbered[]): Numbered | null =>
  new Set(found.map(({ text }) => text)).size === 1 ? (found[0] ?? null) : null;

/** The number of the decision: behind its label, in the head of a letter, or the only one that is told. */
export function documentOf(reading: Reading): Told | null {
  const { text } = reading.running;
  const { one, title, scope, isSeries, isLetter, isDoneHere, decided } = reading;
  const told = (number: Numbered | null): Told | null =>
    number ? { text: number.text, from: lineOrSentence(text, number) } : null;
  const label = labelled(text, one, 'document');
  const inLabel = label ? only(documentsIn(text, label.at)) : null;
  if (inLabel) return told(inLabel);
  if (isSeries && !isLetter) {
    const sentence = decided ? sentenceAt(text, scope, decided.start) : null;
    return told(
      only(documentsIn(text, scope)) ?? (sentence ? only(documentsIn(text, sentence)) : null),
    );
  }
  const head = linesIn(text, one).slice(0, 6).at(-1)?.end ?? one.end;
  const heading = [
    ...documentsIn(text, title),
    ...documentsIn(text, { start: one.start, end: head }),
  ];
  const first = isLetter || isDoneHere ? only(heading) : null;
  return told(first ?? only(documentsIn(text, one)));
}

export function codeOf({ running: { text }, party }: Reading): Told | null {
  const said = text.slice(party.block.start, party.block.end);
  const code = only(codesIn(text, party.block, /代码|注册号|证件|执照/u.test(said)));
  return code ? { text: code.text, from: lineOrSentence(text, code) } : null;
}
