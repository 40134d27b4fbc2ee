import { isNoteRow } from '../rules/note-row';
import type { Sheet } from './table';

export const isBlank = (raw: readonly string[]): boolean => raw.every((cell) => cell.trim() === '');

/** A row that a template shows as an example, or that a clerk took out; `#3` is a number, `#N/A` a formula. */
const isComment = (raw: readonly string[]): boolean =>
  /^[#＃](?!\s*\d+$|N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)/.test(
    raw.find((cell) => cell.trim() !== '')?.trim() ?? '',
  );

const tight = (cell: string | undefined): string => (cell ?? '').replace(/\s+/g, '');

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, at) => tight(cell) === tight(b[at]));

/** `3、8、21`, or the first ten of more. */
const numbers = (rows: readonly number[]): string =>
  rows.length > 10 ? `${rows.slice(0, 10).join('、')} 等 ${rows.length} 行` : rows.join('、');

/** What a row that is no data says, for the clerk to see that nothing was lost. */
const NOTE_UNITS = 40;
const NOTES_TOLD = 10;

function cut(raw: readonly string[]): string {
  const words = [...new Set(raw.map((cell) => cell.replace(/\s+/g, ' ').trim()))].join(' ').trim();
  return words.length > NOTE_UNITS ? `${words.slice(0, NOTE_UNITS)}……` : words;
}

/** Rows that were left out, by why: their numbers from 1. */
interface LeftOut {
  comments: number[];
  repeated: number[];
  notes: number[];
}

/** `第 3 行（备注：……）`, of the first ten. */
function tellRows(places: readonly number[], { rows }: Sheet): string {
  const first = places.slice(0, NOTES_TOLD);
  const words = first.map((row) => `第 ${row} 行（${cut(rows[row - 1] ?? [])}）`).join('、');
  return places.length > NOTES_TOLD ? `${words} 等 ${places.length} 行` : words;
}

/** What a clerk is told of rows that were left out. */
export function leftOutNotices({ comments, repeated, notes }: LeftOut, sheet: Sheet): string[] {
  return [
    ...(comments.length > 0 ? [`以 # 开头的行未读取：${tellRows(comments, sheet)}`] : []),
    ...(repeated.length > 0
      ? [
          `表头重复出现，已略过：第 ${numbers(repeated)} 行（${cut(sheet.rows[(repeated[0] ?? 1) - 1] ?? [])}）`,
        ]
      : []),
    ...(notes.length > 0 ? [`说明、合计、落款不是数据，未读取：${tellRows(notes, sheet)}`] : []),
  ];
}

/** Sorts the rows below the header: data, and what is none. */
export function sortRows(sheet: Sheet, header: number): { data: number[]; left: LeftOut } {
  // Above the header stand its own first row, where it has two, and titles: all may come again on a next page.
  const heads = sheet.rows.slice(0, header + 1).filter((raw) => !isBlank(raw));
  const left: LeftOut = { comments: [], repeated: [], notes: [] };
  const data: number[] = [];
  for (let at = header + 1; at < sheet.rows.length; at++) {
    const raw = sheet.rows[at] ?? [];
    if (isBlank(raw)) continue;
    if (isComment(raw)) left.comments.push(at + 1);
    else if (heads.some((head) => isSame(raw, head))) left.repeated.push(at + 1);
    else if (isNoteRow(raw)) left.notes.push(at + 1);
    else data.push(at);
  }
  return { data, left };
}
