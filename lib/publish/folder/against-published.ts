import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { unitsAmong } from '../../domain/known-again';
import { isEntryShown } from '../../domain/lifecycle';
import type { ManifestHead } from '../../list/compose';
import { type Manifest, ManifestSchema } from '../../list/format';
import { diffEntries, type ListDiff, unitMarks } from '../entries/diff';
import type { ReadTables } from '../entries/from-rows';
import { PublishError } from './publish-error';
import { entriesOf, entryOf, type Published } from './published';

/** What the list that lies in a folder says of the one that takes its place. */

/**
 * Entries of a published list that the next one has no more. Who stays under another id has not gone. As a client counts
 * (`list/shrink-guard.ts`), each present entry stands for one earlier entry, whatever is joined in it.
 */
export function goneFrom(
  { state }: Pick<Published, 'state'>,
  next: ReadonlyMap<string, Entry>,
): Entry[] {
  const went = [...state].flatMap(([id, record]) => (next.has(id) ? [] : entryOf(record)));
  const came = [...next.values()].filter(({ id }) => !state.has(id));
  const find = unitsAmong(came, unitMarks);
  const taken = new Set<Entry>();
  return went.filter((was) => {
    const is = find(was).find((each) => !taken.has(each));
    return !(is && taken.add(is));
  });
}

/**
 * `已发布 10 条，本次 3 条，撤下 8 条（其中 2 条已到期），超过一半` of a publish that drops more than half of a list; null
 * for any other. A client's shrink guard (FORMAT 4.6) keeps the old list and asks its user. `asOf` is the new list's.
 */
function shrinkOf(
  published: Published,
  entries: ReadonlyMap<string, Entry>,
  asOf: Day,
): string | null {
  const { state } = published;
  const gone = goneFrom(published, entries);
  if (gone.length * 2 <= state.size) return null;
  const expired = gone.filter((entry) => !isEntryShown(entry, asOf)).length;
  const over = expired > 0 ? `（其中 ${expired} 条已到期）` : '';
  return `已发布 ${state.size} 条，本次 ${entries.size} 条，撤下 ${gone.length} 条${over}，超过一半`;
}

/** What is said of a table in which nobody has written yet. */
export const BLANK =
  '表格里还没有数据（以 # 开头的示例行不会被读取）：请在示例行下面填写，一行一次处理，存盘后重试';

/**
 * Throws a `PublishError` when a first list would hold no entry at all and nobody said that it may. A list that has
 * entries is asked about by how much it shrinks.
 */
function refuseEmpty(
  before: Published | null,
  entries: number,
  isBlank: boolean,
  isAllowed: boolean,
): void {
  if (before !== null || entries > 0 || isAllowed) return;
  const why = isBlank ? BLANK : '请看各行结果和原因';
  throw new PublishError(
    `没有一条可登载的记录，未写出。${why}；确实要先建空名单，再加 --allow-empty`,
  );
}

interface HeadOptions {
  title?: string | undefined;
  publisher?: string | undefined;
  licence?: string | undefined;
  contact?: string[] | undefined;
}

/** Texts of a head by the options that give them, as messages name them. */
const TEXTS = {
  title: '名称（--title）',
  publisher: '发布单位（--publisher）',
  licence: '许可（--licence）',
  contacts: '联系方式（--contact）',
} as const;

/** Throws a `PublishError` for a text that clients refuse, and with it the whole list (FORMAT 6.1, 7.4, 9). */
function refuseUnfitTexts(head: ManifestHead): void {
  for (const field of ['title', 'publisher', 'licence', 'contacts'] as const) {
    const issue = ManifestSchema.shape[field].safeParse(head[field]).error?.issues[0];
    if (!issue) continue;
    if (issue.code !== 'too_big')
      throw new PublishError(`${TEXTS[field]}应为一行文字，不带换行和控制字符；请改正，再发布`);
    const isArray = issue.origin === 'array';
    const { length } = isArray
      ? head[field]
      : ([head[field]].flat()[Number(issue.path[0] ?? 0)] ?? '');
    const unit = isArray ? '项' : '个字符';
    throw new PublishError(
      `${TEXTS[field]}有 ${length} ${unit}，最多 ${issue.maximum} ${unit}；请改短，再发布`,
    );
  }
}

/** What a list says of itself: as given, else as it said before. A new signed list needs title and publisher. */
function headFor(
  before: Manifest | undefined,
  asOf: Day,
  options: HeadOptions,
  isUnsigned: boolean,
): ManifestHead {
  const isUnnamed = isUnsigned ? '未命名名单' : undefined;
  const title = options.title ?? before?.title ?? isUnnamed;
  const publisher = options.publisher ?? before?.publisher ?? isUnnamed;
  if (!title || !publisher)
    throw new PublishError(
      '新名单需要 --title 和 --publisher，例如：--title 示例市名单 --publisher 示例市教育局',
    );
  const licence = options.licence ?? before?.licence ?? '';
  // An empty one takes away those of before.
  const contacts = (options.contact ?? before?.contacts ?? []).filter((each) => each.trim() !== '');
  const head = { title, publisher, licence, contacts, asOf };
  refuseUnfitTexts(head);
  return head;
}

export const byId = (entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** What a publish of some tables changes in the list that lies there, and whether more than half of it would go. */
export function changesAfter(
  published: Published,
  { entries: own, asOf }: ReadTables,
): { changes: ListDiff; shrink: string | null } {
  const entries = byId(own);
  return {
    changes: diffEntries(entriesOf(published), entries, asOf),
    shrink: shrinkOf(published, entries, asOf),
  };
}

/** What a list says of itself, and what its publisher said that it may. */
export interface AfterOptions extends HeadOptions {
  mayShrink?: boolean | undefined;
  mayBeEmpty?: boolean | undefined;
}

/** What the list says of itself after the one that lies there. It must neither be empty nor shrink unasked. */
export function headAfter(
  published: Published | null,
  { entries, asOf, isBlank }: ReadTables,
  { mayShrink = false, mayBeEmpty = false, ...options }: AfterOptions,
  isUnsigned = false,
): ManifestHead {
  const head = headFor(published?.manifest, asOf, options, isUnsigned);
  refuseEmpty(published, entries.length, isBlank, mayBeEmpty);
  const shrink = published && shrinkOf(published, byId(entries), asOf);
  if (shrink && !mayShrink)
    throw new PublishError(`${shrink}，未写出。请看是否少给了表格；确实如此，再加 --allow-shrink`);
  return head;
}
