import { beforeEach, describe, expect, it } from 'vitest';
import type { LearnedHost } from '../../../lib/domain/learned-host';
import {
  allLearned,
  expireLearned,
  forgetLearned,
  forgetLearnedBy,
  moveLearned,
  replaceLearned,
} from '../../../lib/store/learned-table';
import { readLearned } from '../../../lib/store/verdict-reads';
import { emptyWorld } from '../worker/lists/sync/world';

beforeEach(emptyWorld);

const link = (host: string, seenOn: string, id = 'e1'): LearnedHost => ({
  host,
  entry: { list: 'builtin', id },
  evidence: 'icp',
  value: '浙ICP备20260001号',
  seenOn,
});

const EVER = '2000-01-01';
const hosts = async (since = EVER) => (await allLearned(since)).map(({ host }) => host);

describe('learned rows', () => {
  it('of one visit take the place of all that was known of the host, and of no other', async () => {
    await replaceLearned(['a.example.com'], [link('a.example.com', '2026-09-01')]);
    await replaceLearned(['b.example.com'], [link('b.example.com', '2026-09-02')]);
    const two = ['e2', 'e3'].map((id) => link('a.example.com', '2026-09-03', id));
    await replaceLearned(['a.example.com'], two);
    expect(await readLearned(new Set(['a.example.com']))).toEqual(two);
    await replaceLearned(['a.example.com'], []);
    expect(await hosts()).toEqual(['b.example.com']);
  });

  it('are read by exact host', async () => {
    await replaceLearned(['a.example.com'], [link('a.example.com', '2026-09-02')]);
    const read = (host: string) => readLearned(new Set([host]));
    expect(await read('a.example.com')).toHaveLength(1);
    expect(await read('b.a.example.com')).toEqual([]);
    expect(await read('example.com')).toEqual([]);
  });

  it('come newest first', async () => {
    for (const [host, day] of [
      ['a.example.com', '2026-09-02'],
      ['b.example.com', '2026-09-03'],
      ['c.example.com', '2026-09-01'],
    ] as const)
      await replaceLearned([host], [link(host, day)]);
    expect(await hosts()).toEqual(['b.example.com', 'a.example.com', 'c.example.com']);
    expect(await hosts('2026-09-02')).toEqual(['b.example.com']);
    await expireLearned('2026-09-02', '2026-09-03');
    expect(await hosts()).toEqual(['b.example.com']);
  });

  it('over the cap the oldest go', async () => {
    const days = ['2026-09-03', '2026-09-01', '2026-09-02', '2026-09-04'];
    for (const [at, day] of days.entries())
      await replaceLearned([`h${at}.example.com`], [link(`h${at}.example.com`, day)], {
        caps: { all: 2, site: 9 },
      });
    expect(await hosts()).toEqual(['h3.example.com', 'h0.example.com']);
  });

  it('of a list whose names stand everywhere drive out none of another list', async () => {
    const other = {
      ...link('a.example.net', '2026-09-01'),
      entry: { list: 'f'.repeat(64), id: 'a' },
    };
    await replaceLearned(['a.example.net'], [other]);
    for (let at = 0; at < 9; at++)
      await replaceLearned([`h${at}.example.com`], [link(`h${at}.example.com`, '2026-09-02')], {
        caps: { all: 4, site: 9 },
      });
    expect(await hosts()).toHaveLength(4);
    expect(await hosts()).toContain('a.example.net');
    await forgetLearnedBy('builtin');
    expect(await hosts()).toEqual(['a.example.net']);
  });

  it('of a site with folders and hosts without end drive out no other site', async () => {
    await replaceLearned(['b.example.net'], [link('b.example.net', '2026-09-01')]);
    for (let at = 0; at < 60; at++)
      for (const place of [`h${at}.example.com`, `example.com/shop/${at}/`])
        await replaceLearned([place], [link(place, '2026-09-02')]);
    expect(await hosts()).toHaveLength(101);
    expect(await hosts()).toContain('b.example.net');
  });

  it('of a clock that was ahead go when it is right again', async () => {
    await replaceLearned(['a.example.com'], [link('a.example.com', '2100-01-01')]);
    await expireLearned(EVER, '2026-09-02');
    expect(await hosts()).toEqual([]);
  });

  it('go along with entries that get other ids, also where one gets what another had', async () => {
    const of = (host: string, id: string, list = 'builtin') => ({
      ...link(host, '2026-09-01'),
      entry: { list, id },
    });
    const other = 'f'.repeat(64);
    const rows = [
      of('a.example.com', '2'),
      of('b.example.com', '3'),
      of('c.example.com', '3', other),
    ];
    for (const row of rows) await replaceLearned([row.host], [row]);
    await moveLearned('builtin', [
      { id: '2', to: '1' },
      { id: '3', to: '2' },
    ]);
    const now = (await allLearned(EVER)).map(({ host, entry }) => `${host} ${entry.id}`);
    expect(now.sort()).toEqual(['a.example.com 1', 'b.example.com 2', 'c.example.com 3']);
  });

  it('are forgotten by host, or all', async () => {
    for (const host of ['a.example.com', 'b.example.com'])
      await replaceLearned([host], [link(host, '2026-09-01')]);
    await forgetLearned('a.example.com');
    expect(await hosts()).toEqual(['b.example.com']);
    await forgetLearned();
    expect(await hosts()).toEqual([]);
  });
});
