import { tight } from '../../domain/plain-text';
import { groupFaults, IS_NOTE } from '../rules/groups';
import { liftBy } from '../rules/lift-words';
import { saysEnded } from '../rules/lifted-or-revoked';
import { isNotToList } from '../rules/not-to-list';
import { faultAbove, saysLifted, saysTitleLift, titleFault } from '../rules/titles';
import { saysDecided, undecidedFault, undecidedIn } from '../rules/undecided';
import {
  heedCorrections,
  heedExceptions,
  heedNameless,
  heedNotes,
  heedUndecided,
  itemsOf,
} from './heed-notes';
import { countedBy, rowsIn } from './named-rows';
import type { RowReader } from './row-reader';
import { headingText, headsNumbers, textsOf } from './sort-rows';
import type { Sheet } from './table';

/** Refuses rows for what titles, headings of groups and notes say of them: lifted, or not decided yet. */

interface Around {
  sheet: Sheet;
  /** Places of the header and of the rows that are notes, from 0. */
  header: number;
  notes: readonly number[];
  /** Titles of the table itself, and titles of its document. */
  own: readonly string[];
  page: readonly string[];
  isOfApps: boolean;
}

/** Refuses a row whose cell 序号 says 作废, 例 or 3（已撤销）. */
function heedNumber(row: RowReader, headers: readonly string[], at: number): void {
  const said = row.place.raw[at] ?? '';
  if (!headsNumbers(headers[at]) || /^[\d\s]*$/u.test(said)) return;
  if (/^[×✕✗xX]$/u.test(said.trim()) || saysEnded(said) || isNotToList(said))
    row.refuse(null, `序号一格写明作废、撤销或样例（${said.trim().slice(0, 20)}），不登载`);
}

/** From a row on, why the rows below are refused; null where a heading ends the refusal. */
interface Group {
  from: number;
  fault: string | null;
}

/** The faults of headings that stand among the rows. */
function groupsOf(
  { header, notes, isOfApps }: Around,
  texts: readonly string[],
  above: string | null,
) {
  const below = notes.filter((at) => at > header);
  return groupFaults(texts, above, isOfApps).flatMap((fault, at): Group[] =>
    fault === undefined ? [] : [{ from: below[at] ?? header, fault }],
  );
}

/** The lifts that titles tell, by the fault of the title. Of equal faults the last title counts. */
const liftsBy = (titles: readonly string[], isOfApps: boolean) =>
  new Map(
    titles.flatMap((title) => {
      const fault = titleFault(title, isOfApps);
      return fault !== null && saysTitleLift(title) ? [[fault, liftBy(title)] as const] : [];
    }),
  );

/** A column that names the paper of a row: 文书名称, 法律文书, 标题. */
const HEADS_PAPER =
  /^(?:法律|执法|行政|处罚|决定|公告|公示|信息|文件|案件)*(?:文书|标题|文件|决定书)(?:名称|种类|类型|类别)?$/u;

/**
 * Refuses rows that are not decided yet, by their papers and by titles and headings. A table with a title of its own
 * like 拟处罚公示 is not decided, whatever its page says.
 */
function refuseUndecided(
  rows: readonly RowReader[],
  { sheet, header, notes, own, page }: Around,
): void {
  const about =
    undecidedIn(own) === 'all' ? 'all' : undecidedIn([...page, ...own], sheet.rows[header]);
  const ofColumns = undecidedIn([], sheet.rows[header]);
  const groups = notes
    .filter((at) => at > header)
    .map((at) => ({ at, title: headingText(sheet.rows[at] ?? []) }));
  const isDecided = (row: RowReader) => {
    const above = groups.filter(({ at }) => at < row.place.row - 1).map(({ title }) => title);
    return saysDecided([...own, ...above], row.cell('result'));
  };
  const named = (sheet.rows[header] ?? []).flatMap((heading, at) =>
    HEADS_PAPER.test(tight(heading)) ? [at] : [],
  );
  for (const row of rows) {
    const papers = [
      ...row.said('document').map(({ text }) => text),
      ...named.map((at) => row.place.raw[at] ?? ''),
    ];
    const fault = undecidedFault(papers.join(' '), about && isDecided(row) ? ofColumns : about);
    if (fault) row.refuse('document', fault);
  }
}

/** Refuses rows for what stands around them, and warns where that is not clear. */
export function refuseByTitlesAndNotes(rows: readonly RowReader[], around: Around): void {
  const { sheet, header, notes, own, page, isOfApps } = around;
  refuseUndecided(rows, around);
  const textAt = (at: number): string => textsOf(sheet.rows[at] ?? []).join(' ');
  const headers = sheet.rows[header] ?? [];
  const counted = countedBy(headers, rows);
  // A title may name one row: （截至11月，余教罚〔2026〕5号已撤销）.
  const named = own.filter((title) => saysLifted(title) && rowsIn(title, counted).length > 0);
  const isOfSome = (title: string) => IS_NOTE.test(title) && named.includes(title);
  const above = faultAbove(
    own.filter((title) => !isOfSome(title)),
    page,
    isOfApps,
  );
  const texts = notes.filter((at) => at > header).map((at) => headingText(sheet.rows[at] ?? []));
  const groups = groupsOf(around, texts, above);
  const lifts = liftsBy([...page, ...own, ...texts], isOfApps);
  let [fault, next] = [above, 0];
  for (const row of rows) {
    for (; (groups[next]?.from ?? Number.POSITIVE_INFINITY) < row.place.row - 1; next++)
      fault = groups[next]?.fault ?? null;
    if (fault !== null) row.refuse(null, fault, lifts.get(fault));
    heedNumber(row, headers, counted.numbersAt);
  }
  // A heading above its rows (第二批：已撤销) is no note on other rows.
  const heads = new Set(groups.slice(0, next).map(({ from }) => from));
  const others = notes.filter((at) => !heads.has(at));
  const below = [...others.map(textAt), ...(sheet.below ?? [])].flatMap(itemsOf);
  heedNotes([...below, ...named], counted);
  heedUndecided(below, counted);
  heedExceptions(below, counted);
  heedNameless(rows);
  heedCorrections([...below, ...own.filter((title) => IS_NOTE.test(title))], counted);
}
