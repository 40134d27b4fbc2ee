import { pattern } from '../../text/expressions';
import { namesKind } from '../rules/acts';
import { isNoName } from '../rules/no-names';
import { MASKED_NAME } from '../rules/persons';
import { inSimplified, someOf } from '../rules/text-parts';
import { letterheadOf } from './authority';
import { type Case, casesIn } from './cases';
import { withoutDoubles, withoutTellings } from './double-rows';
import { draftCase, notesIn } from './draft-case';
import type { DraftedNotice, DraftedRow, Notice } from './drafted';
import { readNoticeText } from './page';
import { paperStarts } from './paper-starts';
import { partOf, type RunningText } from './running-text';
import { sentenceOf, titleOf, wholeOf } from './sentences';
import { type Span, wordsOf } from './spans';
import { statedIn } from './stated-count';
import { noNotice } from './teaching';
import { hidesName, unitsIn } from './units';

/** What a series says before its first case; of one notice the first sentences. */
function introOf(text: string, cases: readonly Case[]): string {
  const first = cases[0];
  return first && cases.length > 1 && first.start > 0
    ? text.slice(0, first.start)
    : text.slice(0, 400);
}

/**
 * Units that a paper names and that got no row: a clerk sees that they were passed over, and whether rightly. Of a letter
 * those beside an act: it names many others in what it looked into.
 */
function passedOver(text: string, rows: readonly DraftedRow[], isReport: boolean): string[] {
  const others = unitsIn(text, wholeOf(text)).filter(
    (unit) =>
      !isNoName('institution', unit.name.replace(BEFORE_ANYBODY, '')) &&
      rows.every(({ name }) => !name.includes(unit.name) && !unit.name.includes(name)) &&
      (isReport || namesKind(wordsOf(text, sentenceOf(text, unit)))),
  );
  const names = [...new Set(others.map(({ name }) => name))];
  const told = names.length > 0 ? [`文中还提到、没有起草：${someOf(names, '家', MOST_NAMED)}`] : [];
  if (!isReport) return told;
  const veiled = VEILED.exec(text)?.[0] ?? '';
  return veiled !== '' && rows.every(({ name }) => name !== veiled)
    ? [...told, '文中还处理了隐去姓名的个人，名单不登载自然人，未起草']
    : told;
}

/** 移出校外培训机构, 公布校外培训机构: nobody. */
const BEFORE_ANYBODY = /^(?:[移列纳][出入]|公[布示]|通报|查处|关于|部分|对|将)+/u;

/** 甲学校、和泰区…学校: behind a party stands a name that could not be read. */
function unreadBeside(text: string, rows: readonly DraftedRow[]): string[] {
  const names = new Set(rows.map(({ name }) => name));
  const unread = unitsIn(text, wholeOf(text)).find(({ name, end }) => {
    if (!names.has(name) || !/[、和与及]/u.test(text.charAt(end))) return false;
    const stop = text.slice(end + 1).search(/[、，。；：\n]/u);
    const item = { start: end, end: stop < 0 ? text.length : end + 1 + stop };
    return unitsIn(text, item).length === 0 && hidesName(text, item);
  });
  return unread ? [`“${unread.name}”后面还有读不出的名称，请照原文核对`] : [];
}

/** 高某娟予以警告. */
const VEILED = pattern`${MASKED_NAME}(?=予以|给予|被?罚|被?处以|作出)`;

const MOST_NAMED = 50;

/** Characters of the longest notice: some two thousand cases. */
const MOST_UNITS = 100_000;

/** The parts of a text that are in no case. */
function outsideOf(cases: readonly Case[], from: number, length: number): Span[] {
  const edges = [from, ...cases.flatMap(({ start, end }) => [start, end]), length];
  return edges.flatMap((start, at) => {
    const end = edges[at + 1];
    return at % 2 === 0 && end !== undefined && end > start ? [{ start, end }] : [];
  });
}

/**
 * The drafts of a notice in running text: one row a party, each cell with the words that it was taken from. What the
 * text does not tell is left empty. A page that is no notice gives no row and one remark that says why. It is read in
 * simplified characters, which the rules have.
 */
export function draftNotice(printed: Notice): DraftedNotice {
  const notice = {
    ...printed,
    title: inSimplified(printed.title),
    paragraphs: printed.paragraphs.map(inSimplified),
  };
  const length = notice.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length > MOST_UNITS)
    return {
      rows: [],
      remarks: [`正文有 ${length} 个字，最多 ${MOST_UNITS} 个，未起草；请分成几份`],
    };
  const running = readNoticeText(notice.title, notice.paragraphs);
  const none = noNotice(notice.title.trim(), running.text);
  if (none) return { rows: [], remarks: [none] };
  const papers = papersIn(running).map((paper) => draftPaper(notice, paper));
  const drafted = papers.flatMap((paper) => paper.rows);
  const rows = withoutDoubles(withoutTellings(drafted));
  const remarks = papers.flatMap((paper) => remarksOf(paper, drafted, papers.length === 1));
  const [stated, ...others] = papers.flatMap((paper) => paper.stated ?? []);
  return { rows, remarks, ...(stated !== undefined && others.length === 0 && { stated }) };
}

/** The papers of a page or file: one, or letters and announcements one behind the other. */
function papersIn(running: RunningText): RunningText[] {
  const starts = [0, ...paperStarts(running.text)];
  return starts.map((start, at) =>
    partOf(running, { start, end: starts[at + 1] ?? running.text.length }),
  );
}

interface DraftedPaper extends DraftedNotice {
  text: string;
  isReport: boolean;
}

/** The drafts of one paper. */
function draftPaper(notice: Notice, running: RunningText): DraftedPaper {
  const { text } = running;
  const cases = casesIn(text);
  const isSeries = cases.length > 1;
  const letterhead = letterheadOf(text, wholeOf(text), notice.authority);
  const rest = isSeries ? outsideOf(cases, titleOf(text).end, text.length) : [];
  const last = cases.at(-1);
  const below = isSeries && last ? notesIn(text, last) : [];
  const drafted = cases.map((one, at) => {
    const own = below.filter(({ of = at + 1 }) => of === at + 1);
    const notes = own.map(({ words }) => words).join('\n');
    return draftCase({ notice, running, one, isSeries, rest, notes, letterhead, at });
  });
  const rows = drafted.flatMap((each) => each.rows);
  const remarks = drafted.flatMap((each) => each.remarks);
  const isReport = drafted.every(({ isLetter }) => !isLetter);
  const stated = statedIn(introOf(text, cases));
  return { text, rows, remarks, isReport, ...(stated !== undefined && { stated }) };
}

/** What is told of a paper beside its rows. `all`: those of every paper. A letter that only sends others says nothing. */
function remarksOf(
  { text, rows, remarks, isReport }: DraftedPaper,
  all: readonly DraftedRow[],
  isAlone: boolean,
): string[] {
  const over = passedOver(text, all, isReport);
  const isMute = rows.length + remarks.length === 0 && (isAlone || over.length > 0);
  return [
    ...remarks,
    ...(isMute ? ['没有写明对哪一家作出了什么处理，未起草；如有附件请另读附件'] : []),
    ...over,
    ...(isReport ? unreadBeside(text, rows) : []),
  ];
}
