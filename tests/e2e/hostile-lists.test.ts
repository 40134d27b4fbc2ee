import { beforeAll, expect, it } from 'vitest';
import type { Entry, Sanction } from '../../lib/domain/entry';
import { inspectPage } from '../browser/inspect';
import { readPlaces } from '../browser/marks';
import { renderSerp, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { until } from '../browser/until';
import { inOneBrowser } from './each-browser';
import { followList } from './follow-list';
import { NAME, school } from './sitecheck-pages';

const SITE = 'https://qiming.example.com/';
const TENANT = 'https://innocent.com.au/';
const FLOOD = 1500;

const HONEST = school('违规收集未成年人信息');
const withAct = (change: Partial<Sanction>, id: string): Entry => ({
  ...HONEST,
  id,
  sanctions: HONEST.sanctions.map((act) => ({ ...act, ...change })),
});
const [HOST] = HONEST.identifiers;

/** Lists by what they are made to do. */
const HOSTILE: [title: string, entries: () => Entry[]][] = [
  ['淡化', () => [withAct({ kind: 'app-notice', isTestReport: true, grounds: '轻微' }, 'mild')]],
  ['抄袭', () => [withAct({ grounds: '并无问题', authority: '某网站' }, 'copy')]],
  ['撤销', () => [withAct({ status: 'revoked' }, 'revoked')]],
  ['公共后缀', () => [{ ...HONEST, identifiers: HOST ? [{ ...HOST, value: 'com.au' }] : [] }]],
  [
    '洪水',
    () => Array.from({ length: FLOOD }, (_, at) => ({ ...HONEST, id: `x${at}`, identifiers: [] })),
  ],
];

/** Results that all bear the name which the lists bear. */
const RESULTS = Array.from({ length: 20 }, (_, at) => ({
  title: `${NAME}官网`,
  url: `https://www.example${at}.net/`,
  snippet: '',
  why: '',
}));

/** What the popup tells of a tab's page. */
async function told(session: Session, url: string) {
  const page = await session.visit(url, savedPage('<title>课程</title><p>欢迎报名'));
  const tab = await session.tabOf(page);
  await until(`${url} is looked at`, async () => {
    return (await session.ask('page', { tab })).website !== null;
  });
  const state = await session.ask('page', { tab });
  await page.close();
  return state;
}

// What lists may do to one another is judged by the worker's own code, the same in both.
inOneBrowser('chromium', 'lists that were made to harm,', {}, ({ session }) => {
  let alone: Awaited<ReturnType<typeof told>>;

  beforeAll(async () => {
    await followList(session, [HONEST], { title: '正直', epoch: 99 });
    alone = await told(session, SITE);
    for (const [at, [title, entries]] of HOSTILE.entries())
      await followList(session, entries(), { title, epoch: at + 1 });
  });

  it('leave an honest list’s word, act and grounds on a page as they are', async () => {
    const [mark] = (await told(session, SITE)).marks;
    const [before] = alone.marks;
    expect(mark).toMatchObject({ entry: before?.entry, label: before?.label, tier: before?.tier });
    expect(mark?.sanctions[0]).toMatchObject({ ...before?.sanctions[0], list: '来自名单：正直' });
    expect(mark?.provenance.join()).toContain('名单“撤销”');
  });

  it('mark no tenant of a public suffix, and that is told', async () => {
    const { marks, related } = await told(session, TENANT);
    expect({ marks, related }).toEqual({ marks: [], related: [] });
    const states = await session.ask('lists', {});
    const barred = states.find(({ title }) => title === '公共后缀');
    expect(barred?.leftOut).toMatchObject({ barred: 1 });
  });

  it('have a page, a look-up and a table cost no more than a few of their records', async () => {
    const url = serpUrl('课程');
    session.serve(url, savedPage(renderSerp({ query: '课程', bold: '课程', results: RESULTS })));
    const page = await session.visit(url);
    // A busy machine reads the cards in several goes.
    await until('every result is marked', async () => {
      const marked = (await readPlaces(page)).filter(({ marks }) => marks.includes(NAME));
      return marked.length === RESULTS.length;
    });
    const { verdicts, health } = await inspectPage(session, page);
    await page.close();
    expect(verdicts.length).toBeLessThan(RESULTS.length * 100);
    for (const { sanctions } of health.marks) expect(sanctions[0]?.list).toBe('来自名单：正直');
    expect(health.unchecked).toMatchObject([{ title: '洪水' }]);
    const rows = Array.from({ length: 200 }, (_, row) => ({ row, name: NAME }));
    const { results } = await session.ask('vet', { rows });
    for (const { matches } of results) {
      expect(matches[0]?.listTitle).toBe('正直');
      expect(matches.length).toBeLessThanOrEqual(HOSTILE.length + 1);
    }
    const { hits } = await session.ask('lookup', { text: NAME });
    expect(hits[0]?.listTitle).toBe('正直');
    expect(hits).toHaveLength(30);
    const flood = (await session.ask('lists', {})).find(({ title }) => title === '洪水');
    expect(flood?.leftOut?.crowded).toBeGreaterThan(FLOOD - 100);
  });
});
