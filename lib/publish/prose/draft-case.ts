import { pattern } from '../../text/expressions';
import { numberOf, RUNNING_NUMBER } from '../rules/numerals';
import { labelFault } from '../rules/titles';
import { LEFT_TO_PAPER } from '../rules/undecided';
import { PERSON } from '../rules/why-refused';
import { letterheadOf } from './authority';
import type { Case } from './cases';
import { actIn } from './decided';
import { isDoneHere } from './done-here';
import { cellsOf, noAct, rowOfLift, toRow } from './draft-row';
import type { DraftedRow } from './drafted';
import { type LiftedUnit, liftedBeside, removedBehind, unitsRemoved } from './lifted-units';
import { type NoDecision, noDecisionIn, TAKEN_OFF } from './notice-kind';
import { numberOfLift } from './numbers-and-dates';
import { partiesOf } from './parties';
import type { Party } from './party';
import { actOf } from './party-act';
import type { CaseContext, Reading, SettledCase } from './reading';
import { lineAt, linesIn, titleOf } from './sentences';
import { type Span, wordsOf } from './spans';
import { isLandlord, isOtherTrade } from './teaching';
import { undoneOf } from './undone-of-others';
import { unitsIn } from './units';

const LETTER = /决定书/u;
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

const NOT_OF_THE_PUNISHED = '没有处罚：文中这一段不是受处罚的一方，或还没有作出决定';
/** 二、移出黑名单, 三、白名单, 四、移送公安机关: what the heading of several cases says of them. */
function noDecisionAbove(text: string, { head, above: [section, intro] }: Case): NoDecision | null {
  const said = section && intro ? noDecisionIn(wordsOf(text, section), '', '', true) : null;
  const labels = [section, head].flatMap((part) => (part ? wordsOf(text, part) : []));
  const isOfOthers = labels.some((label) => labelFault(label) !== null);
  return said ?? (isOfOthers ? { reason: NOT_OF_THE_PUNISHED } : null);
}

/** A note below a series that names nobody speaks of all its cases: 注：上述处罚均已撤销. 上述行为 is of the last of them. */
const IS_NOTE = pattern`^（?(?:(?:备?注|说明)[：:])?(?:(?:上述|以上)(?!行为|违[法规]|事实|问题|做法|情[况形])|${LEFT_TO_PAPER.source})`;
/** 注：第2项处罚已撤销 is of the second. */
const OF_ONE = pattern`^（?(?:备?注|说明)[：:]第(\d{1,2}|${RUNNING_NUMBER})[项家起条案例]`;

/** A note below a series, and the number of the one case that it speaks of. */
interface SeriesNote {
  words: string;
  of?: number;
}

/** The notes in the last case of a series that name nobody and speak of all its cases, or of one of them. */
export const notesIn = (text: string, last: Span): SeriesNote[] =>
  linesIn(text, last).flatMap((line) => {
    const words = wordsOf(text, line);
    const [, number] = OF_ONE.exec(words) ?? [];
    if ((number === undefined && !IS_NOTE.test(words)) || unitsIn(text, line).length > 0) return [];
    return [number === undefined ? { words } : { words, of: numberOf(number) }];
  });

/** Nobody was recognised in a case: why, where that can be told. */
function nobody(
  { running: { text }, one, isSeries, at }: CaseContext,
  noDecision: NoDecision | null,
): string[] {
  const of = isSeries ? `第 ${at + 1} 例` : '';
  if (noDecision) return [`${of}${noDecision.reason}`];
  const isNaming = unitsIn(text, one).length > 0;
  const words = (headingOf(text, one) || wordsOf(text, titleOf(text))).slice(0, 40);
  return isSeries || isNaming ? [`${of}没有认出被处理的是哪一家，请照原文录入表格：${words}`] : [];
}

/** 撤销余教罚决〔2026〕7号行政处罚决定: a lift that names a decision and nobody. A title may leave its number to the text. */
function numberAlone(context: CaseContext, noDecision: NoDecision | null): DraftedRow[] {
  const { reason = '', lift } = noDecision ?? {};
  if (lift === undefined) return [];
  const { running, one } = context;
  const number = numberOfLift(lift) ?? numberOfLift(running.text.slice(one.start, one.end));
  if (number === null) return [];
  return [
    toRow(context, number, new Map([['document', { text: number, from: lift }]]), reason, lift),
  ];
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

/** A party's row, and what is told of it beside that. */
interface DraftedParty {
  row: DraftedRow;
  remarks: string[];
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

/** What a case says of one of its parties. */
function readingOf(settled: SettledCase, party: Party, parties: readonly Party[]): Reading {
  const { running, one, isSeries, isLetter, letterhead } = settled;
  const { text } = running;
  const { decided, scope: own, isShared } = actOf(settled, party, parties);
  const scope = isLetter || own.end === one.end ? one : own;
  const act = decided && { start: lineAt(text, decided.start).start, end: decided.end };
  const isOwn = act !== null && isDoneHere(text, act, letterhead.office?.text, isSeries);
  return { ...settled, party, scope, decided, isDoneHere: isShared || isOwn };
}

/** Why a party cannot be listed, though its notice decides: it lets rooms, follows another trade, or nothing was done to it. */
function faultOf(reading: Reading, grounds: string): string | undefined {
  const { party, running, one } = reading;
  if (isLandlord(party.name, grounds)) return '是出租场所的一方，不是培训机构';
  if (isOtherTrade(party.name, running.text.slice(one.start, one.end)))
    return '从名称和案情看不是培训、教育或托管机构';
  return noAct(reading);
}

/** A natural person is told, and nothing is read of what was done to them. */
const draftPerson = (
  settled: SettledCase,
  { refused }: Party,
  noDecision: NoDecision | null,
): DraftedParty => ({
  row: toRow(settled, PERSON, new Map(), refused ?? noDecision?.reason ?? ''),
  remarks: [],
});

/** The draft of one party. `removals`: whom single sentences take off a list. */
function draftParty(
  reading: Reading,
  noDecision: NoDecision | null,
  removals: readonly LiftedUnit[],
): DraftedParty {
  const { party } = reading;
  const refused = party.refused ?? noDecision?.reason;
  const lift = noDecision?.lift ?? removedBehind(reading, removals)?.words;
  if (lift !== undefined)
    return { row: rowOfLift(reading, lift, refused ?? TAKEN_OFF), remarks: [] };
  const cells = cellsOf(reading);
  const why = refused ?? faultOf(reading, cells.get('grounds')?.text ?? '');
  return { row: toRow(reading, party.name, cells, why), remarks: actsOfOthers(reading) };
}

/** The drafts of one case. */
export function draftCase(context: CaseContext): DraftedCase {
  const { notice, running, one, isSeries } = context;
  const { text } = running;
  const heading = headingOf(text, one);
  const body = `${text.slice(one.start, one.end)}\n${context.notes}`;
  const isActed = actIn(text, one) !== null;
  const above = noDecisionAbove(text, one);
  const decides = (words: string): NoDecision | null =>
    above ?? noDecisionIn(wordsOf(text, titleOf(text)), heading, words, isActed);
  const noDecision = decides(body);
  const parties = partiesOf(text, one, isSeries);
  const removals = noDecision === null ? unitsRemoved(text, one) : [];
  const lifted = liftedBeside(context, noDecision, parties, removals);
  if (parties.length === 0 && lifted.length === 0) {
    const rows = numberAlone(context, noDecision);
    return { rows, remarks: nobody(context, noDecision), isLetter: false };
  }
  const isLetter = parties.some(({ isAddressed }) => isAddressed) || isLetterOf(context, heading);
  const letterhead =
    isLetter && isSeries ? letterheadOf(text, one, notice.authority) : context.letterhead;
  const settled = { ...context, isLetter, letterhead };
  const isByText = noDecision !== null && decides('') === null;
  const undone = isByText ? undoneOf(text, one, parties) : null;
  const isOfSome = undone !== null && decides(`${undone.rest}\n${context.notes}`) === null;
  const noDecisionOn = ({ name }: Party): NoDecision | null =>
    isOfSome && !undone.names.has(name) ? null : noDecision;
  const drafted = parties.map((party) =>
    party.name === PERSON
      ? draftPerson(settled, party, noDecision)
      : draftParty(readingOf(settled, party, parties), noDecisionOn(party), removals),
  );
  const liftedRows = lifted.map(({ party, words }) =>
    rowOfLift(
      readingOf(settled, party, parties),
      words,
      party.refused ?? noDecision?.reason ?? TAKEN_OFF,
    ),
  );
  const rows = [...drafted.map(({ row }) => row), ...liftedRows];
  const open = rows
    .filter(({ refused, cells }) => !refused && !cells.has('result'))
    .map(({ name }) => `${name}：没有读出处理结果，请照原文填写`);
  return { rows, remarks: [...open, ...drafted.flatMap(({ remarks }) => remarks)], isLetter };
}
