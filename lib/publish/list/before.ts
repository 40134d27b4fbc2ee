import type { Day } from '../../domain/day';
import { isLive } from '../../domain/lifecycle';
import type { ManifestHead } from '../../list/compose';
import type { Manifest } from '../../list/format';
import type { ListFolder } from './folder';
import { PublishError } from './publish-error';
import { type Published, readPublished } from './published';

/** What lies in a folder before a publish, without its entries. */
export interface Before {
  manifest: Manifest;
  /** Ids of its entries, and whether each is still shown on the day of the new list. */
  isLive: ReadonlyMap<string, boolean>;
}

/** What a published list was, seen on the day of the next one. */
export const beforeOf = ({ manifest, state }: Published, asOf: Day): Before => ({
  manifest,
  isLive: new Map([...state].map(([id, { entry }]) => [id, isLive(entry, asOf)])),
});

/** The list in a folder, or null where there is none. Throws a `ListError` when it is not sound. */
export async function readBefore({ read }: ListFolder, asOf: Day): Promise<Before | null> {
  const published = await readPublished(read);
  return published && beforeOf(published, asOf);
}

/** How a publish shrinks a list. */
export interface Shrink {
  before: number;
  after: number;
  dropped: number;
  /** Of the dropped, those whose time was over anyway. */
  expired: number;
}

/**
 * The counts of a publish that drops more than half of a list, or null for any other. Counted by id as the
 * client's shrink guard does (FORMAT 4.6): it would keep the old list and ask its user.
 */
export function shrinkOf(before: Before | null, ids: ReadonlySet<string>): Shrink | null {
  if (!before) return null;
  const gone = [...before.isLive].filter(([id]) => !ids.has(id));
  if (gone.length * 2 <= before.isLive.size) return null;
  const expired = gone.filter(([, live]) => !live).length;
  return { before: before.isLive.size, after: ids.size, dropped: gone.length, expired };
}

/** `已发布 10 条，本次 3 条，撤下 8 条（其中 2 条已到期）` */
export function tellShrink({ before, after, dropped, expired }: Shrink): string {
  const over = expired > 0 ? `（其中 ${expired} 条已到期）` : '';
  return `已发布 ${before} 条，本次 ${after} 条，撤下 ${dropped} 条${over}，超过一半`;
}

/** Throws a `PublishError` with the counts when a publish drops more than half and nobody said that it may. */
export function refuseShrink(shrink: Shrink | null, isAllowed: boolean): void {
  if (shrink && !isAllowed)
    throw new PublishError(
      `${tellShrink(shrink)}，未写出。请看是否少给了表格；确实如此，再加 --allow-shrink`,
    );
}

export interface HeadOptions {
  title?: string | undefined;
  publisher?: string | undefined;
  licence?: string | undefined;
  contact?: string[] | undefined;
}

/** What a list says of itself: as given, else as it said before. A new signed list needs title and publisher. */
export function headFor(
  before: Manifest | undefined,
  asOf: Day,
  options: HeadOptions,
  isUnsigned: boolean,
): ManifestHead {
  const isUnnamed = isUnsigned ? '未命名名单' : undefined;
  const title = options.title ?? before?.title ?? isUnnamed;
  const publisher = options.publisher ?? before?.publisher ?? isUnnamed;
  if (!title || !publisher) throw new PublishError('新名单需要 --title 和 --publisher');
  return {
    title,
    publisher,
    licence: options.licence ?? before?.licence ?? '',
    contacts: options.contact ?? before?.contacts ?? [],
    asOf,
  };
}
