import type { Day } from '../domain/day';
import type { EntryRef } from '../domain/entry-ref';
import { ownSite } from '../domain/host';
import { hostOfPlace, type LearnedHost } from '../domain/learned-host';
import { openLearned } from './database';

const siteOf = ({ host }: LearnedHost): string => ownSite(hostOfPlace(host));

/**
 * Most rows that are kept, in all and for one site. Over a site's cap its oldest rows go. Over the cap of all, the
 * oldest rows of the list with the most rows go, so that a list whose names stand everywhere drives out no other.
 */
const CAPS = { all: 2000, site: 100 };

/**
 * Put the links that one visit proved in place of all links of the page's place and of those around it (`places`).
 * Links of an entry that `isKept` stay. Over a cap the rows seen longest ago go.
 */
export async function replaceLearned(
  places: readonly string[],
  links: readonly LearnedHost[],
  { isKept = (_: EntryRef): boolean => false, caps = CAPS } = {},
): Promise<void> {
  const learned = openLearned();
  await learned?.db.transaction('rw', learned, async () => {
    await learned
      .where('host')
      .anyOf(places)
      .and(({ entry }) => !isKept(entry))
      .delete();
    const [link] = links;
    if (!link) return;
    const site = siteOf(link);
    const ofSite = () => learned.orderBy('seenOn').and((row) => siteOf(row) === site);
    const over = (await ofSite().count()) + links.length - caps.site;
    if (over > 0) await ofSite().limit(over).delete();
    const excess = (await learned.count()) + links.length - caps.all;
    for (const list of excess > 0 ? fullest(await learned.toArray(), excess) : [])
      await learned
        .orderBy('seenOn')
        .and(({ entry }) => entry.list === list)
        .limit(1)
        .delete();
    await learned.bulkPut(links);
  });
}

/** The lists that lose a row, one for each of `excess` rows: always the list that has the most. */
function fullest(rows: readonly LearnedHost[], excess: number): string[] {
  const counts = new Map<string, number>();
  for (const { entry } of rows) counts.set(entry.list, (counts.get(entry.list) ?? 0) + 1);
  return Array.from({ length: excess }, () => {
    const [list = '', count = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
    counts.set(list, count - 1);
    return list;
  });
}

/** Every link that was seen after `since`, newest first. */
export async function allLearned(since: Day): Promise<LearnedHost[]> {
  return (await openLearned()?.where('seenOn').above(since).reverse().toArray()) ?? [];
}

/** Remove links that were last seen on `since` or earlier, and those that a wrong clock dated after `until`. */
export async function expireLearned(since: Day, until: Day): Promise<void> {
  await openLearned()
    ?.filter(({ seenOn }) => seenOn <= since || seenOn > until)
    .delete();
}

/** Forget one host, or all of them. */
export async function forgetLearned(host?: string): Promise<void> {
  const learned = openLearned();
  if (host === undefined) await learned?.clear();
  else await learned?.where('host').equals(host).delete();
}

/** Forget the links of a list that is no longer followed. */
export async function forgetLearnedBy(list: string): Promise<void> {
  await openLearned()
    ?.filter(({ entry }) => entry.list === list)
    .delete();
}

/** Give the links of a list's entries the entries' new ids. */
export async function moveLearned(
  list: string,
  moves: readonly { id: string; to: string }[],
): Promise<void> {
  const learned = openLearned();
  const ids = new Map(moves.map(({ id, to }) => [id, to]));
  await learned?.db.transaction('rw', learned, async () => {
    const moved = (await learned.toArray()).flatMap((row) => {
      const id = row.entry.list === list && ids.get(row.entry.id);
      return id ? { row, to: { ...row, entry: { list, id } } } : [];
    });
    await learned.bulkDelete(moved.map(({ row: { host, entry } }) => [host, list, entry.id]));
    await learned.bulkPut(moved.map(({ to }) => to));
  });
}
