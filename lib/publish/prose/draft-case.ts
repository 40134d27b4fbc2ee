import type { SanctionKind } from '../../domain/sanction-rules';
import { isHttpUrl } from '../../domain/url';
import type { Field } from '../../tables/column-names';
import { pattern } from '../../text/expressions';
import { IMPOSED, LISTS as LISTINGS, ONTO, ORDERS } from '../rules/act-words';
import { readDecision } from '../rules/acts';
import { OFFICE_END, OUR_OFFICE } from '../rules/offices';
import { excerpt } from '../rules/text-parts';
import { DECIDES_HERE, maySayPenalty } from './act-phrase';
import { authorityOf } from './acting-office';
import { letterheadOf } from './authority';
import type { Case } from './cases';
import { actIn } from './decided';
import { NO_ACT_TOLD } from './double-rows';
import type { DraftedCell, DraftedRow } from './drafted';
import { groundsOf } from './grounds';
import { type LiftedUnit, REPAIRED, RESUMED, unitsOfLift, unitsRemoved } from './lifted-units';
import { isLandlord, isOtherTrade, type Standing, standingOf, TAKEN_OFF } from './not-listable';
import { numberOfLift } from './numbers';
import { officesIn } from './offices';
import { partiesOf } from './parties';
import { type Party, PERSON } from './party';
import { actOf } from './party-act';
import { codeOf, dateOf, documentOf, signedOn } from './provenance';
import { type CaseContext, inside, labelled, type Reading } from './reading';
import { printed } from './running-text';
import { lineAt, linesIn, sentenceOf, titleOf, wholeOf } from './sentences';
import { type Span, type Told, wordsOf } from './spans';
import { unitsIn } from './units';

const LETTER = /决定书/u;
/** 现将近期处罚情况公布如下: what was done before. */
const TELLS = '[^。；，]{0,30}情况[^。；，]{0,6}(?:公[布示告开]|通[报告])';
const DONE_HERE = new RegExp(
  `(?:现|经[^。，]{0,16}研究|${OUR_OFFICE}|领导小组)[^。；]{0,24}(?:决定|同意)|现(?:对|将(?!${TELLS})|予以|依法|给予)|^决定(?:对|将|给予|${IMPOSED})|特此(?:公告|通报)`,
  'mu',
);

/** A day, or words for one: told of a decision, and not made by it. */
const IS_TOLD = /近日|日前|此前|曾|\d[年月日]/u;

/** 市教育局决定将…列入黑名单: what its own notice decides, and no report of another day. */
const LISTS = pattern`(?:^|[，。；])(\p{Script=Han}{1,20}${OFFICE_END})决定将[^。；]*${ONTO}`;
function listsHere(act: string, own: string | undefined): boolean {
  const office = LISTS.exec(act)?.[1];
  return office !== undefined && own?.endsWith(office) === true && !IS_TOLD.test(act);
}

/** 根据…，决定将其列入黑名单: a signed notice that names no office and no day for what it decides does so itself. */
function isOwnDecision(text: string, act: Span): boolean {
  const said = text.slice(act.start, act.end);
  if (!DECIDES_HERE.test(said) || IS_TOLD.test(said)) return false;
  return officesIn(text, act).length === 0;
}

type Words = (from: Span | string) => string;

const toCells = (
  told: readonly (readonly [Field, Told | null])[],
  words: Words,
): Map<Field, DraftedCell> =>
  new Map(
    told.flatMap(([field, cell]) =>
      cell && cell.text !== '' ? [[field, { text: cell.text, from: words(cell.from) }]] : [],
    ),
  );

function cellsOf(reading: Reading, words: Words): Map<Field, DraftedCell> {
  const { running, notice, party, decided } = reading;
  const { text } = running;
  const { address } = notice;
  const told: [Field, Told | null][] = [
    ['institution', { text: party.name, from: sentenceOf(text, party.at) }],
    ['uscc', codeOf(reading)],
    ['address', labelled(text, party.block, 'address')],
    ['grounds', groundsOf(reading)],
    ['result', decided ? { text: decided.text, from: decided } : null],
    ['authority', authorityOf(reading)],
    ['date', dateOf(reading)],
    ['document', documentOf(reading)],
    ['source', address && isHttpUrl(address) ? { text: address, from: address } : null],
  ];
  return toCells(told, words);
}

/** Of a lift: whose act, by whom, and the day of the lift. What was decided before is another notice's to tell. */
function cellsOfLift(reading: Reading, words: Words): Map<Field, DraftedCell> {
  const { letterhead, notice, party, running } = reading;
  const office = authorityOf(reading);
  const told: [Field, Told | null][] = [
    ['institution', { text: party.name, from: sentenceOf(running.text, party.at) }],
    ['uscc', codeOf(reading)],
    // The source's office is only thought to be a notice's own.
    ['authority', typeof office?.from === 'string' ? null : office],
    ['date', signedOn(letterhead) ?? { text: notice.publishedOn ?? '', from: '' }],
  ];
  return toCells(told, words);
}

/**
 * Whom a case takes off beside its parties. A letter is of those alone to whom it is written. `removals`: whom single
 * sentences take off, of a case that has no other standing.
 */
function liftedBeside(
  { running: { text }, one, isSeries, at }: CaseContext,
  standing: Standing | null,
  parties: readonly Party[],
  removals: readonly LiftedUnit[],
): LiftedUnit[] {
  const lift = standing?.lift;
  const isOtherPaper = standing !== null && lift === undefined;
  if (isOtherPaper || parties.some(({ isAddressed }) => isAddressed)) return [];
  const parts = isSeries && at === 0 ? [titleOf(text), one] : [one];
  const found = lift === undefined ? removals : unitsOfLift(text, parts, lift);
  return found.filter(({ party }) => parties.every(({ name }) => name !== party.name));
}

/** 到期后将甲移出: what is to come takes nobody off yet. */
const TO_COME = /(?:期满|届满|到期)[^，。；现]{0,2}，?(?:依法)?将/u;

/** Do words end acts of these kinds? A fine stays where a list is left, or pupils may come again. */
function ends(words: string, kinds: readonly SanctionKind[]): boolean {
  if (REPAIRED.test(words) || kinds.length === 0) return true;
  return RESUMED.test(words)
    ? kinds.every((kind) => ORDERS.has(kind))
    : kinds.some((kind) => LISTINGS.has(kind));
}

/** 将甲列入黑名单 and, further down, 将甲移出: what a page takes off again. */
function removedBehind(
  { party, decided, running: { text } }: Reading,
  removals: readonly LiftedUnit[],
): LiftedUnit | undefined {
  if (!decided) return undefined;
  const { kinds, end } = decided;
  return removals.find(({ party: { name, at }, words, end: to }) => {
    const before = text.slice(sentenceOf(text, at).start, at.start);
    return name === party.name && to > end && ends(words, kinds) && !TO_COME.test(before);
  });
}

/** Why nothing was decided on a party that could be listed. */
function noAct({ decided, running, scope }: Reading): string | undefined {
  if (decided && decided.kinds.length > 0) return undefined;
  if (!decided || decided.text === '') {
    if (maySayPenalty(running, scope)) return undefined;
    return /(?:已|予以|正在)(?:依法)?(?:立案|调查)/u.test(
      running.text.slice(scope.start, scope.end),
    )
      ? '只是立案或调查，尚未作出决定'
      : NO_ACT_TOLD;
  }
  const { left: leftOut } = readDecision(decided.text);
  // 取缔, 关停: an act, and a person has to say of which kind.
  if (leftOut.some(({ isUnsure }) => isUnsure)) return undefined;
  const left = leftOut.map(({ text, reason }) => `${text}（${reason}）`);
  return `没有可登载的处罚：${left.join('；') || excerpt(decided.text)}`;
}

/** The part of the notice that a row rests on, in its order, as printed. */
function textOf({ running, one, isSeries }: CaseContext, used: readonly Span[]): string {
  if (!isSeries) return running.raw;
  const lines = linesIn(running.text, wholeOf(running.text)).filter(
    (line) =>
      line.start === 0 ||
      inside(one, line) ||
      used.some(({ start, end }) => start < line.end && end > line.start),
  );
  return lines.map((line) => printed(running, line)).join('\n');
}

/** A letter's own heading among its first lines: 行政处罚事先告知书. */
function headingOf(text: string, one: Case): string {
  if (one.head) return wordsOf(text, one.head);
  const line = linesIn(text, one)
    .slice(0, 6)
    .find(
      ({ start, end }) =>
        end - start < 50 &&
        /(?:书|公告|通报|通知|决定)(?:（[^（）]*）)?$/u.test(text.slice(start, end).trim()),
    );
  return line ? wordsOf(text, line) : '';
}

/** 二、移出黑名单, 三、白名单: what the heading of several cases says of them. */
function sectionStanding(text: string, { above: [section, intro] }: Case): Standing | null {
  return section && intro ? standingOf(wordsOf(text, section), '', '', true) : null;
}

/** Nobody was recognised in a case: why, where that can be told. */
function nobody(
  { running: { text }, one, isSeries, at }: CaseContext,
  standing: Standing | null,
): string[] {
  const of = isSeries ? `第 ${at + 1} 例` : '';
  if (standing) return [`${of}${standing.reason}`];
  const isNaming = unitsIn(text, one).length > 0;
  const words = (headingOf(text, one) || wordsOf(text, titleOf(text))).slice(0, 40);
  return isSeries || isNaming ? [`${of}没有认出被处理的是哪一家，请照原文录入表格：${words}`] : [];
}

/** 撤销余教罚决〔2026〕7号行政处罚决定: a lift that names a decision and nobody. A title may leave its number to the text. */
function numberAlone(context: CaseContext, standing: Standing | null): DraftedRow[] {
  const { reason = '', lift } = standing ?? {};
  if (lift === undefined) return [];
  const { running, one } = context;
  const number = numberOfLift(lift) ?? numberOfLift(running.text.slice(one.start, one.end));
  if (number === null) return [];
  const cells = new Map<Field, DraftedCell>([['document', { text: number, from: lift }]]);
  return [{ name: number, cells, refused: reason, lift, text: textOf(context, []) }];
}

/** Is a case a decision's own text, and not a report of it? */
const isLetterOf = ({ running: { text }, one, isSeries }: CaseContext, heading: string): boolean =>
  (one.head === null && LETTER.test(heading)) ||
  (!isSeries && LETTER.test(wordsOf(text, titleOf(text))));

/** What one case came to. */
interface DraftedCase {
  rows: DraftedRow[];
  remarks: string[];
  isLetter: boolean;
}

/**
 * What another office did to a party has a row of its own, which a person makes. What a letter tells of others is of
 * another time.
 */
const actsOfOthers = ({ isLetter, decided, party }: Reading): string[] =>
  isLetter
    ? []
    : (decided?.byOthers ?? []).map(
        (act) => `${party.name}：文中还写了另一机关的处理，没有起草，请照原文另录一行：${act}`,
      );

/** The drafts of one case. */
export function draftCase(context: CaseContext): DraftedCase {
  const { notice, running, one, isSeries } = context;
  const { text } = running;
  const heading = headingOf(text, one);
  const body = text.slice(one.start, one.end);
  const isActed = actIn(text, one) !== null;
  const standing =
    sectionStanding(text, one) ?? standingOf(wordsOf(text, titleOf(text)), heading, body, isActed);
  const parties = partiesOf(text, one, isSeries);
  const removals = standing === null ? unitsRemoved(text, one) : [];
  const lifted = liftedBeside(context, standing, parties, removals);
  if (parties.length === 0 && lifted.length === 0) {
    const rows = numberAlone(context, standing);
    return { rows, remarks: nobody(context, standing), isLetter: false };
  }
  const isLetter = parties.some(({ isAddressed }) => isAddressed) || isLetterOf(context, heading);
  const letterhead =
    isLetter && isSeries ? letterheadOf(text, one, notice.authority) : context.letterhead;

  const toWords =
    (used: Span[]): Words =>
    (from) => {
      if (typeof from === 'string') return from;
      used.push(from);
      return printed(running, from);
    };
  const readingOf = (party: Party): Reading => {
    const { decided, scope: own, isShared } = actOf(context, party, parties);
    const act = decided && { start: lineAt(text, decided.start).start, end: decided.end };
    const said = act ? text.slice(act.start, act.end) : '';
    const scope = isLetter || own.end === one.end ? one : own;
    const isOwn = act !== null && isOwnDecision(text, act);
    const isOwnList = !isSeries && (isOwn || listsHere(said, letterhead.office?.text));
    const isDoneHere = isShared || isOwnList || DONE_HERE.test(said);
    return { ...context, party, scope, isLetter, letterhead, decided, isDoneHere };
  };
  const draftLift = ({ party, words }: Omit<LiftedUnit, 'end'>): DraftedRow => {
    const used: Span[] = [];
    const cells = cellsOfLift(readingOf(party), toWords(used));
    return {
      name: party.name,
      cells,
      refused: party.refused ?? standing?.reason ?? TAKEN_OFF,
      lift: words,
      text: textOf(context, used),
    };
  };
  const draft = (party: Party): DraftedRow => {
    const refused = party.refused ?? standing?.reason;
    if (party.name === PERSON)
      return { name: PERSON, cells: new Map(), refused: refused ?? '', text: textOf(context, []) };
    const reading = readingOf(party);
    const lift = standing?.lift ?? removedBehind(reading, removals)?.words;
    if (lift !== undefined) return draftLift({ party, words: lift });
    others.push(...actsOfOthers(reading));
    const used: Span[] = [];
    const cells = cellsOf(reading, toWords(used));
    const grounds = cells.get('grounds')?.text ?? '';
    const landlord = isLandlord(party.name, grounds) ? '是出租场所的一方，不是培训机构' : null;
    const other = isOtherTrade(party.name, body) ? '从名称和案情看不是培训、教育或托管机构' : null;
    const why = refused ?? landlord ?? other ?? noAct(reading);
    return { name: party.name, cells, ...(why && { refused: why }), text: textOf(context, used) };
  };

  const others: string[] = [];
  const rows = [...parties.map(draft), ...lifted.map(draftLift)];
  const open = rows
    .filter(({ refused, cells }) => !refused && !cells.has('result'))
    .map(({ name }) => `${name}：没有读出处理结果，请照原文填写`);
  return { rows, remarks: [...open, ...others], isLetter };
}
