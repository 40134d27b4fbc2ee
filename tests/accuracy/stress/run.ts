import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Entry } from '../../../lib/domain/entry';
import type { PageSubject } from '../../../lib/domain/page-subject';
import { buildEntries } from '../../../lib/publish/entries/from-rows';
import { openTables } from '../../../lib/publish/node/read-tables';
import { inventedEntry } from '../../bench/invented-entries';
import { seeded } from '../../bench/random';
import { hasSavedPages } from '../../tools/saved-pages';
import { entry } from '../../unit/match/fixtures';
import { PLACES } from '../list/places';
import { nominatorOf } from '../score/nominator';
import { countCards, countWebsites } from './count';
import type { Stress, StressRun } from './result';
import { savedApps, savedResults, savedWebsites } from './saved';

/** Real short names of companies against lists, and as a list against real pages. */

const ROOT = resolve(import.meta.dirname, '../../..');
/** `JIANXUN_DATA` names a folder of real data; without it there is no stress run. */
const NAMES = join(process.env.JIANXUN_DATA ?? '', 'company-short-names.txt');
const SOURCES = join(ROOT, 'lib/publish/sources');
const DAY = '2026-09-15';
const SYNTHETIC = 100_000;

const hasNames = (): boolean => Boolean(process.env.JIANXUN_DATA) && existsSync(NAMES);

/** The file begins with two lines about itself and an empty one. */
const readNames = (): string[] =>
  readFileSync(NAMES, 'utf8')
    .split(/\r?\n/)
    .slice(3)
    .filter((name) => name !== '');

async function bundledEntries(): Promise<Entry[]> {
  const files = readdirSync(SOURCES).filter((file) => file.endsWith('.csv'));
  const tables = await openTables(files.sort().map((file) => join(SOURCES, file)));
  return (await buildEntries(tables, DAY)).entries;
}

function syntheticEntries(): Entry[] {
  const random = seeded(2026);
  return Array.from({ length: SYNTHETIC }, (_, at) => inventedEntry(`e${at}`, random));
}

/**
 * Institutions in whose full names real short names stand, and which bear them as brands: every page of
 * such a name has one of them proposed. Of eight names three, about as many as the invented ones.
 */
function nearEntries(names: readonly string[]): Entry[] {
  const chosen = names.filter((_, at) => at % 8 < 3);
  return brandEntries(chosen).map((each, at) => {
    const text = `余姚市${chosen[at]}培训学校有限公司`;
    return { ...each, names: [...each.names, { text, kind: 'legal' }] };
  });
}

/** Each name as a result of a search, and as an app with its developer. */
const pagesOf = (names: readonly string[]): PageSubject[] =>
  names.flatMap((name, at) => [
    { ref: 2 * at, url: 'https://www.site.example.org/', title: `${name}_官网`, provider: name },
    {
      ref: 2 * at + 1,
      url: 'https://apps.apple.com/cn/app/id1',
      title: name,
      app: { id: 'apple:1', store: 'apple', name, developer: name },
    },
  ]);

/** A list in which every name is a brand, each with a region. The schema has seen one of them. */
function brandEntries(names: readonly string[]): Entry[] {
  const model = entry({ names: [{ text: '示例', kind: 'brand' }] });
  return names.map((text, at) => ({
    ...model,
    id: `brand:${at}`,
    region: PLACES[at % PLACES.length]?.code,
    names: [{ text, kind: 'brand' }],
  })) as Entry[];
}

async function againstSavedPages(names: readonly string[]): Promise<StressRun[]> {
  const nominate = await nominatorOf(brandEntries(names));
  return [
    await countCards('as brands, saved search pages', savedResults(), nominate),
    await countCards('as brands, saved store pages', savedApps(), nominate),
    await countWebsites('as brands, saved websites', savedWebsites(), nominate),
  ];
}

/** All runs. Says which parts it leaves out; null where the names are not at hand. */
export async function runStress(): Promise<Stress | null> {
  if (!hasNames()) {
    console.log('JIANXUN_DATA names no folder with company-short-names.txt: no stress run');
    return null;
  }
  const names = readNames();
  const pages = pagesOf(names);
  const runs = [
    await countCards('as pages, bundled list', pages, await nominatorOf(await bundledEntries())),
    await countCards('as pages, 100,000 entries', pages, await nominatorOf(syntheticEntries())),
    await countCards(
      'as pages, entries named after them',
      pages,
      await nominatorOf(nearEntries(names)),
    ),
  ];
  if (hasSavedPages('the names are not tried as brands'))
    runs.push(...(await againstSavedPages(names)));
  return { names: names.length, runs };
}
