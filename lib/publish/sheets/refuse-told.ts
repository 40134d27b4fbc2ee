import { faultAbove, headingOfGroup, saysLifted } from '../rules/titles';
import type { RowReader } from './row-reader';
import { textsOf } from './sort-rows';
import type { Sheet } from './table';

/** What titles, headings of groups and notes say of rows that do not say it themselves. */

interface Told {
  sheet: Sheet;
  /** Where the header is, and which rows below it are notes, from 0. */
  header: number;
  notes: readonly number[];
  /** Titles of the table's own, and lines of its document. */
  own: readonly string[];
  page: readonly string[];
  isOfApps: boolean;
}

const tight = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const NUMBERS =
  /(?:序号为?|(?<![法例定则》])第(?=[\d、,和及至到~—–-]+[项条号家行个]))([\d、,和及至到~—–-]+)/gu;

/** 第1、3项, 序号2至5: the running numbers that a note names, from and to. 第2批 and 《…法》第64条 name none. */
const numbersIn = (note: string): [from: number, to: number][] =>
  Array.from(note.normalize('NFKC').matchAll(NUMBERS), ([, list = '']) =>
    Array.from(
      list.matchAll(/(\d+)(?:[至到~—–-]+(\d+))?/gu),
      ([, from, to = from]): [number, number] => [Number(from), Number(to)],
    ),
  ).flat();

/** The rows that a note says were lifted: those that it names, by name or number, or all. */
function meantBy(note: string, rows: readonly RowReader[]): readonly RowReader[] {
  const words = tight(note);
  const named = rows.filter((row) => {
    const name = tight(row.cell('institution') || row.cell('app') || row.cell('website'));
    return name.length > 3 && words.includes(name);
  });
  if (named.length > 0) return named;
  const numbers = numbersIn(note);
  const numbered = rows.filter(({ place }) => {
    const number = Number(tight(place.raw[0] ?? '') || Number.NaN);
    return numbers.some(([from, to]) => from <= number && number <= to);
  });
  if (numbered.length > 0) return numbered;
  return /以上|上述|所列|全部|本表|本名单/u.test(note) ? rows : [];
}

function heedNotes(notes: readonly string[], rows: readonly RowReader[]): void {
  for (const note of notes.filter(saysLifted)) {
    const told = note.replace(/\s+/gu, ' ').slice(0, 60);
    const meant = meantBy(note, rows);
    for (const row of meant) row.refuse(null, `表下的说明写明已撤销、移出或修复，不登载：${told}`);
    if (meant.length === 0)
      for (const row of rows)
        row.remark('warning', null, `表下的说明写有撤销、移出或修复，请核对是哪几行：${told}`);
  }
}

/** Refuses the rows that what stands around them takes out of the list. */
export function refuseTold(rows: readonly RowReader[], around: Told): void {
  const { sheet, header, notes, own, page, isOfApps } = around;
  const textAt = (at: number): string => textsOf(sheet.rows[at] ?? []).join(' ');
  const above = faultAbove(own, page, isOfApps);
  let [group, next] = [above, 0];
  const groups = notes.filter((at) => at > header && textsOf(sheet.rows[at] ?? []).length === 1);
  for (const row of rows) {
    for (; (groups[next] ?? Number.POSITIVE_INFINITY) < row.place.row - 1; next++) {
      const said = headingOfGroup(textAt(groups[next] ?? 0), isOfApps);
      if (said !== undefined) group = said;
    }
    if (group !== null) row.refuse(null, group);
  }
  heedNotes(notes.map(textAt), rows);
}
