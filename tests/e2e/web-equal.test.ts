import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import type { VetResult } from '../../lib/domain/vet';
import type { Replies } from '../../lib/messages/to-worker';
import { queriesOf, WAYS } from '../bench/data/queries';
import { inventedEntry } from '../bench/invented-entries';
import { pick, seeded } from '../bench/random';
import { subscribe } from '../browser/lists';
import { inEachBrowser, partOf } from './each-browser';
import { ENTRIES, SCHOOL } from './sample';
import { type WebWorker, webWorker } from './web-ask';
import { WebSite } from './web-site';
import '../packaged-tables';

/** The web edition and the extension answer alike: one list, both workers, the very same replies. */

const random = seeded(23);
const INVENTED = Array.from({ length: 400 }, (_, n) => inventedEntry(`n${n}`, random));
const LIST: readonly Entry[] = [...ENTRIES, ...INVENTED];

const namesOf = ({ names }: Entry): string[] => names.map(({ text }) => text);
const idOf = ({ identifiers }: Entry, kind: string): string =>
  identifiers.find((each) => each.kind === kind)?.value ?? '';

/** A text of the ways in which people ask for an entry. */
const ASKED: readonly ((entry: Entry) => string)[] = [
  (entry) => namesOf(entry)[0] ?? '',
  (entry) => namesOf(entry)[1] ?? '',
  (entry) => (namesOf(entry)[0] ?? '').slice(3, 8),
  (entry) => (namesOf(entry)[0] ?? '').replace(/.(?=.{4}$)/u, '龘'),
  (entry) => `https://www.${idOf(entry, 'host') || 'unknown.example'}/index.html`,
  (entry) => idOf(entry, 'icp') || '浙ICP备00000000号',
  (entry) => `通知：昨天${namesOf(entry)[0] ?? ''}打来电话，说有暑期班，电话0574-62123456。`,
  (entry) => `${namesOf(entry)[0] ?? ''} 名单外学校`,
];

const TEXTS: readonly string[] = [
  ...WAYS.flatMap((way) => queriesOf(way, INVENTED.flatMap(namesOf))).map(({ text }) => text),
  ...Array.from({ length: 452 }, (_, n) => {
    const entry = LIST[pick(random, LIST.length)];
    return entry ? (ASKED[n % ASKED.length]?.(entry) ?? '') : '';
  }),
];

const ROWS = Array.from({ length: 100 }, (_, row) => {
  const entry = LIST[(row * 7) % LIST.length];
  const name = entry ? (ASKED[row % 4]?.(entry) ?? '') : '';
  return { row, ...(row % 3 === 0 ? { any: name } : { name, place: '浙江省余姚市' }) };
});

/** The extension follows the bundled list too: what the one list says is compared. */
function ofList({ hits, coverage, total, ...said }: Replies['lookup'], list: string) {
  const own = hits.filter(({ ref }) => ref.list === list);
  return {
    ...said,
    hits: own,
    total: total - (hits.length - own.length),
    coverage: coverage.filter(({ identity }) => identity === list),
    regions: null,
  };
}

/** Each question by itself is a round trip to the browser. */
const BATCH = 50;
const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) =>
    all.slice(at * BATCH, (at + 1) * BATCH),
  );

let site: WebSite;
beforeAll(async () => {
  site = await WebSite.open(LIST, 5);
});
afterAll(() => site.close());

/** The extension has its bundled list besides, in which it still looks for a name that this list met. */
const withoutMet = (result: VetResult): VetResult => ({
  ...result,
  unmet: result.unmet.filter(({ met }) => met.length === 0),
});

inEachBrowser('web edition and extension', {}, ({ name, session }) => {
  let web: WebWorker;
  beforeAll(async () => {
    await subscribe(session, site.subscription);
    web = await webWorker(session, site);
  });

  it('find the same by 500 look-ups, in the same words and with the same dates', async () => {
    expect(TEXTS).toHaveLength(500);
    const shared = partOf(TEXTS, name);
    let found = 0;
    for (const texts of batches(shared)) {
      const asked = texts.map((text) => ({ text }));
      const [here, there] = [
        await web.askAll('lookup', asked),
        await session.askAll('lookup', asked),
      ];
      const ofSite = (each: Replies['lookup']) => ofList(each, site.identity);
      expect(here.map(ofSite)).toEqual(there.map(ofSite));
      found += here.filter(({ hits }) => hits.length > 0).length;
    }
    // Most of them are of units that are listed.
    expect(found).toBeGreaterThan(0.8 * shared.length);
  });

  it('show the same records', async () => {
    for (const entries of batches(partOf(LIST.slice(0, 60), name))) {
      const asked = entries.map(({ id }) => ({ entry: { list: site.identity, id } }));
      const here = await web.askAll('record', asked);
      expect(here).toEqual(await session.askAll('record', asked));
      expect(here).toHaveLength(entries.length);
    }
  });

  it('say the same of 100 rows of a table', async () => {
    const [here, there] = [
      await web.ask('vet', { rows: ROWS }),
      await session.ask('vet', { rows: ROWS }),
    ];
    expect(here.results.map(withoutMet)).toEqual(there.results.map(withoutMet));
    expect(here.unchecked).toEqual(there.unchecked);
    expect(here.results.filter(({ matches }) => matches.length > 0).length).toBeGreaterThan(30);
    const names = ['示例启明培训学校', SCHOOL.slice(0, -4), '示例名单外学校'];
    const near = await web.ask('vetNear', { names });
    expect(near.near).toEqual((await session.ask('vetNear', { names })).near);
  });

  it('has no answer to what only the extension can do', async () => {
    for (const name of ['page', 'subscribe', 'mute', 'recent', 'learned', 'judge', 'exportBackup'])
      expect(await web.reply(name, {})).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await web.reply('lookup', { text: 7 })).toMatchObject({
      error: { code: 'bad-request' },
    });
  });
});
