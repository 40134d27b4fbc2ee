import type { Day } from '../../domain/day';
import { type Entry, EntrySchema, type Sanction } from '../../domain/entry';
import { endOf, isShown } from '../../domain/lifecycle';
import { utf8 } from '../../list/bytes';
import { CAPS } from '../../list/format';
import type { RowReader } from '../sheets/row-reader';
import type { Table } from '../sheets/table';
import { liftedDays } from './act-end';
import { inOrder } from './diff';
import type { Draft, RowResult } from './draft';
import { lookBy, lookNotices, tellLook } from './due-looks';
import { type Group, groupDrafts, withoutSharedCodes } from './group';
import { withoutLifted } from './lifted';
import { idOf, MAX_ACTS, mergedActs, toEntry } from './merge';
import { warnOfNearSame } from './near-same-names';
import { readRows } from './read-rows';
import { warnOfOtherParties, withNumbers } from './same-act';

/** Makes entries of tables: reads their rows, joins the rows of one subject, and tells what became of each row. */

export interface Built {
  /** Live on the day of the build, in order of id. */
  entries: Entry[];
  /** In the order of the rows. A row that names several units has one for each. */
  results: RowResult[];
}

/** What became of the rows that made a draft. */
type Outcome = Map<RowReader, Pick<RowResult, 'fate' | 'entry' | 'lookBy'>>;

/** The entry of one subject; none where all of its acts have ended. Writes what became of its rows into `outcome`. */
async function entryOfGroup(group: Group, asOf: Day, outcome: Outcome): Promise<Entry[]> {
  const merged = mergedActs(group);
  const actsOf = ({ acts }: Draft): Sanction[] => {
    const keys = new Set(acts.map(({ actKey }) => actKey));
    return [...keys].flatMap((key) => merged.get(key) ?? []);
  };
  const isPublished = (act: Sanction): boolean => isShown(act, asOf);
  const live: Draft[] = [];
  const lifted = liftedDays(group.drafts.map(({ reader }) => reader));
  for (const draft of group.drafts)
    if (actsOf(draft).some(isPublished)) live.push(draft);
    else expire(draft.reader, actsOf(draft), lifted, asOf, outcome);
  if (live.length === 0) return [];
  const shown = [...merged.values()].filter(isPublished);
  if (shown.length > MAX_ACTS)
    live[0]?.reader.remark(
      'warning',
      'result',
      `同一条有 ${shown.length} 项处理，一条最多登载 ${MAX_ACTS} 项：只登载最近的 ${MAX_ACTS} 项`,
    );
  const { data: entry, error } = EntrySchema.safeParse(toEntry(await idOf(group), live, shown));
  if (!entry) {
    const { path = [], message = '' } = error.issues[0] ?? {};
    refuse(live, `有一格不合名单格式（${path.join('.')}：${message}），请检查是否过长或有控制字符`);
    return [];
  }
  if (isTooLong(entry)) {
    refuse(live, '这家单位的各项处理合起来过长，请把列入原因改短');
    return [];
  }
  for (const draft of live) {
    const { reader } = draft;
    const kept = reader.hasWarning ? 'warned' : 'accepted';
    outcome.set(reader, {
      fate: draft === live[0] ? kept : 'merged',
      entry: entry.id,
      ...lookOf(reader, actsOf(draft), asOf),
    });
  }
  return [entry];
}

/** Longer than clients take (FORMAT 9)? Three bytes a unit at most: hardly any line is encoded to be counted. */
function isTooLong(entry: Entry): boolean {
  const line = JSON.stringify({ put: entry });
  return line.length * 3 > CAPS.recordBytes && utf8(line).length > CAPS.recordBytes;
}

/** Refuses rows whose entry breaks the schema, which no rule foresaw: the clerk is told instead of shown a stack. */
function refuse(drafts: readonly Draft[], reason: string): void {
  for (const { reader } of drafts) reader.remark('error', null, reason);
}

/** The day by which a row needs a look at its source; the row is told. Nothing where none is due. */
function lookOf(reader: RowReader, acts: readonly Sanction[], asOf: Day): { lookBy?: Day } {
  const by = lookBy(acts, asOf);
  if (!by) return {};
  tellLook(reader, by, asOf);
  return { lookBy: by };
}

/** Says why all acts of a row have ended: it was lifted, its time is over, or nobody looked at its source again. */
function expire(
  reader: RowReader,
  acts: readonly Sanction[],
  lifted: ReadonlyMap<Day, string>,
  asOf: Day,
  outcome: Outcome,
): void {
  const look = lookOf(reader, acts, asOf);
  const end = acts.map(endOf).sort().at(-1);
  const on = lifted.get(end ?? '');
  if (on) reader.remark('note', 'lifted', `已于 ${on} 移出、撤销、修复或失效，不再登载`);
  else if (!look.lookBy) reader.remark('note', 'date', `显示期限已于 ${end} 届满，不再登载`);
  outcome.set(reader, { fate: 'expired', ...look });
}

/**
 * The entries of tables as they stand on `asOf`, and what became of every row. `onRow` is told of progress. A row in
 * error is refused like any other; the caller decides whether it stops the build (`errorsOf`).
 */
export async function buildEntries(
  tables: readonly Pick<Table, 'rows'>[],
  asOf: Day,
  onRow: (done: number) => void = () => {},
): Promise<Built> {
  const read = readRows(tables, asOf, onRow);
  warnOfNearSame(read);
  const outcome: Outcome = new Map();
  const { drafts: told, lifted } = withoutSharedCodes(
    read.flatMap(({ draft }) => draft ?? []),
    read.flatMap((row) => row.lifted ?? []),
  );
  const all = [...told, ...lifted];
  const drafts = withoutLifted(
    withNumbers(told, all),
    withNumbers(lifted, all),
    read.map(({ reader }) => reader),
  );
  warnOfOtherParties(drafts);
  const groups = groupDrafts(drafts);
  const entries: Entry[] = [];
  for (const group of groups) entries.push(...(await entryOfGroup(group, asOf, outcome)));
  const results = read.map(({ reader, name }): RowResult => {
    const { file, row } = reader.place;
    const { fate = 'rejected', ...found } = outcome.get(reader) ?? {};
    return { file, row, name, fate, remarks: reader.remarks, ...found };
  });
  return { entries: inOrder(entries), results };
}

/** The rows in error. One of them stops a build, unless it was told to keep going. */
export const errorsOf = (results: readonly RowResult[]): RowResult[] =>
  results.filter(({ remarks }) => remarks.some(({ level }) => level === 'error'));

/** What some tables became, and what a clerk must be told of them. */
export interface ReadTables extends Built {
  asOf: Day;
  notices: string[];
  /** No table holds a row of data. */
  isBlank: boolean;
}

export const rowsOf = (tables: readonly Table[]): number =>
  tables.reduce((sum, { rows }) => sum + rows.length, 0);

/** Builds the entries of tables, and gathers what is told of tables as wholes. `onRow` is told of progress. */
export async function buildTables(
  tables: readonly Table[],
  asOf: Day,
  onRow?: (done: number) => void,
): Promise<ReadTables> {
  const built = await buildEntries(tables, asOf, onRow);
  const told = tables.flatMap(({ file, notices }) => notices.map((text) => `${file}·${text}`));
  const notices = [...told, ...lookNotices(built.results, asOf)];
  return { asOf, ...built, notices, isBlank: rowsOf(tables) === 0 };
}
