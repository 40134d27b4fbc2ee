import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AlarmKind } from '../../../../lib/publish/collect/alarms';
import { type Collected, collectSources } from '../../../../lib/publish/collect/run';
import { readSources } from '../../../../lib/publish/collect/sources';
import type { Get } from '../../../../lib/publish/collect/visit';
import { httpGet } from '../../../../lib/publish/node/collect-fetch';
import { openStore, readLedger } from '../../../../lib/publish/node/collect-folder';
import { collectedBatch } from '../../../../lib/publish/node/review-sources';
import { type Look, truthOf } from '../../../fixtures/official-sites/looks';
import {
  SITE_SOURCES,
  SITE_SOURCES_AMENDED,
  type SiteSource,
} from '../../../fixtures/official-sites/sources';
import {
  type Alarm,
  AMENDED_FROM,
  EIGHT_LOOKS,
  type Found,
  NEVER,
  THREE_LOOKS,
  type AlarmKind as TrueKind,
} from '../../../fixtures/official-sites/truth';
import { type OfficialSites, openSites } from '../../../tools/official-sites';

/** Three and eight looks over a month at four official sites, held against the truth of who wrote them. */

/** What the truth calls our kinds. */
const TRUE_KINDS: Record<AlarmKind, readonly TrueKind[]> = {
  'no-links': ['zero-links'],
  'few-links': ['zero-links'],
  layout: ['layout'],
  forbidden: ['forbidden'],
  throttled: ['throttled'],
  unreachable: ['unreachable'],
  robots: ['robots'],
  moved: ['unreachable', 'forbidden'],
  oversized: ['unreachable'],
  elsewhere: ['forbidden'],
  count: ['count-differs'],
  gone: ['gone'],
  'came-back': ['came-back'],
  changed: ['changed'],
  duplicate: ['duplicate'],
};

function toSource({ id, authority, region, index, ...more }: SiteSource) {
  const isJson = index.some(({ kind }) => kind === 'json');
  const [first] = index;
  const json = {
    items: 'data.rows',
    title: 'title',
    address: 'url',
    date: 'publishDate',
    total: 'data.total',
    base: new URL('/zwgk/xzcf/index.html', first?.url).href,
  };
  return {
    ...{ id, authority, region },
    index: index.map(({ url, next, firstNext, leastLinks }) => ({
      ...{ url, first: firstNext, least: leastLinks },
      ...(next && { next: next.replace('{page}', '{n}') }),
    })),
    ...(isJson && { json }),
    links: more.linkPattern,
    titles: more.titlePattern,
    pause: more.secondsBetween,
    permission: { text: more.permission, day: '2026-10-01' },
  };
}

/** A month of documents is read, each in a thread of its own; no test is timed. */
const SLOW_MACHINE_MS = 600_000;

/** For what never ends; every other answer may take its time. */
const hasty = httpGet({ stallMs: 300, totalMs: 300 });

const DAY_START = 'T01:00:00Z';

/** The sites on loopback, and a folder that collects from them. */
interface Month {
  sites: OfficialSites;
  folder: string;
}

async function inMonth(work: (month: Month) => Promise<void>): Promise<void> {
  const sites = await openSites();
  const folder = await mkdtemp(join(tmpdir(), 'official-'));
  await work({ sites, folder }).finally(() =>
    Promise.all([sites.close(), rm(folder, { recursive: true })]),
  );
}

async function look({ sites, folder }: Month, day: string, isAmended: boolean): Promise<Collected> {
  sites.setDay(day);
  const own = (isAmended ? SITE_SOURCES_AMENDED : SITE_SOURCES)(sites.origins);
  const all = readSources(
    JSON.stringify({ contact: 'https://example.com/contact', sources: own.map(toSource) }),
  ).sources;
  let now = Date.parse(day + DAY_START);
  const pause = async (ms: number) => {
    now += ms;
  };
  const clock = { now: () => now, pause };
  const { lines, torn } = await readLedger(folder);
  const world = {
    get: (...asked: Parameters<Get>) => (sites.isEndless(asked[0]) ? hasty : httpGet())(...asked),
    clock,
    agent: 'jianxun-list/0 (+x)',
  };
  const store = await openStore(folder, torn);
  return collectSources(
    { chosen: all, all },
    { world, store, lines },
    {
      isDry: false,
      onSource: () => {},
      readMiscount: async (notice, { authority }) =>
        (await collectedBatch(folder, notice, authority)).miscount,
    },
  );
}

const addressesOf = ({ url, aliases }: Pick<Found, 'url' | 'aliases'>) => [url, ...aliases];

/** What a look told against what it had to and may tell. */
function hold(
  truth: Look,
  { news, raised, ledger }: Collected,
  origins: OfficialSites['origins'],
  requests: ReturnType<OfficialSites['requests']>,
) {
  const isOf =
    (alarm: Alarm) =>
    ({ kind, url }: (typeof raised)[number]) =>
      TRUE_KINDS[kind].some((each) => each === alarm.kind || alarm.orKinds.includes(each)) &&
      [alarm.url, ...alarm.orUrls].includes(url);
  const fresh = news.filter(({ kind }) => kind === 'new');
  const notices = ledger.notices;
  const own = (url: string): readonly string[] =>
    notices.map(addressesOf).find((each) => each.includes(url)) ?? [url];
  const isFound = (found: Found) => {
    const wanted = addressesOf(found);
    return fresh.filter(({ url }) => own(url).some((each) => wanted.includes(each))).length;
  };
  const known = [...truth.new, ...truth.mayBeNew].flatMap(addressesOf);
  const may = [...truth.alarms, ...truth.mayAlarm];
  return {
    day: truth.day,
    notFoundOnce: truth.new
      .filter((found) => isFound(found) !== 1)
      .map(({ key, url }) => `${key} ${url}`),
    strangers: fresh
      .filter(({ url }) => !own(url).some((each) => known.includes(each)))
      .map(({ url }) => url),
    untold: truth.alarms
      .filter((alarm) => !raised.some(isOf(alarm)))
      .map(({ kind, url, why }) => `${kind} ${url} ${why}`),
    falsely: raised
      .filter((each) => !may.some((alarm) => isOf(alarm)(each)))
      .map(({ kind, url, text }) => `${kind} ${url} ${text}`),
    again: requests
      .filter(
        ({ status, site, path }) =>
          status === 200 && truth.unchanged.includes(origins[site as 'json'] + path),
      )
      .map(({ path }) => path),
    never: requests
      .filter(({ at, site, path }) =>
        NEVER.some(
          (each) =>
            each.site === site && (!each.on || each.on === at) && new RegExp(each.path).test(path),
        ),
      )
      .map(({ site, path }) => site + path),
    tooMany: truth.quiet.filter(
      ({ site, atMost }) =>
        requests.filter((each) => each.site === site && each.path !== '/robots.txt').length >
        atMost,
    ),
    side: requests.filter(({ open }) => open > 1).length,
  };
}

const WELL = {
  notFoundOnce: [],
  strangers: [],
  untold: [],
  falsely: [],
  again: [],
  never: [],
  tooMany: [],
  side: 0,
};

/** What was told wrong, look by look. */
async function holdAll(month: Month, days: readonly string[], amendedFrom?: string) {
  const { sites } = month;
  const held = [];
  for (const truth of truthOf(days, sites.origins, amendedFrom)) {
    const before = sites.requests().length;
    const isAmended = amendedFrom !== undefined && truth.day >= amendedFrom;
    const collected = await look(month, truth.day, isAmended);
    held.push(hold(truth, collected, sites.origins, sites.requests().slice(before)));
  }
  return held;
}

/** Ledger and kept files of a folder. */
async function filesOf(path: string) {
  const names = (await readdir(join(path, 'files'))).sort();
  const bytes = await Promise.all(
    names.map((name) => readFile(join(path, 'files', name), 'latin1')),
  );
  return [await readFile(join(path, 'ledger.jsonl'), 'utf8'), names, bytes];
}

/** Looks find every notice, transfer nothing again, tell every fault, and ask for nothing forbidden. */
describe('a month of official sites', { timeout: SLOW_MACHINE_MS }, () => {
  const well = (days: readonly string[]) => days.map((day) => ({ day, ...WELL }));

  it('is told in three looks, and a second machine that looks on the same days has the same ledger and files', () =>
    inMonth(async (month) => {
      expect(await holdAll(month, THREE_LOOKS)).toEqual(well(THREE_LOOKS));
      const second = { ...month, folder: join(month.folder, 'second') };
      for (const day of THREE_LOOKS) await look(second, day, false);
      expect(await filesOf(second.folder)).toEqual(await filesOf(month.folder));
    }));

  it('is told in eight looks, through a source that was amended', () =>
    inMonth(async (month) => {
      expect(await holdAll(month, EIGHT_LOOKS, AMENDED_FROM)).toEqual(well(EIGHT_LOOKS));
    }));
});
