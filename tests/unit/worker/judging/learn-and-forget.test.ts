import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../../../lib/browser/tabs';
import { addDays } from '../../../../lib/domain/day';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import { LEARNED_DAYS } from '../../../../lib/domain/learned-host';
import type { Evidence, Tier, Verdict } from '../../../../lib/domain/verdict';
import { keepPaused } from '../../../../lib/store/followed';
import { allLearned } from '../../../../lib/store/learned-table';
import { patchList } from '../../../../lib/store/lists';
import { dropExpired, learnFrom } from '../../../../lib/worker/judging/learn-and-forget';
import { learnedFor, learnedOf } from '../../../../lib/worker/judging/links-that-count';
import { syncBundled } from '../../../../lib/worker/lists/sync';
import { saveSettings } from '../../../../lib/worker/settings/settings';
import { bundledFiles, entry as listed } from '../../list/sample';
import { candidate, entry, SCHOOL } from '../../match/fixtures';
import { testHost } from '../lists/sync/host';
import { testDeps } from '../lists/sync/world';

const DAY = '2026-09-03';
const URL = 'https://www.qiming.example.com/';
const HOST = 'qiming.example.com';

const visit = (incognito = false): Sender => ({ tab: { id: 1, incognito } }) as Sender;
const footer = (kind: Evidence['kind'], change: Partial<Evidence> = {}): Evidence => ({
  kind,
  value: '浙ICP备20260001号',
  field: 'footer',
  ...change,
});
const verdict = (tier: Tier, ...evidence: Evidence[]): Verdict => ({
  ref: 0,
  candidate: candidate(entry({ id: 'e1', names: [{ text: SCHOOL, kind: 'legal' }] })),
  tier,
  relation: 'is',
  evidence,
});
const PROVED = [verdict('identified', footer('icp'))];

const setDay = (day: string) => vi.setSystemTime(Date.parse(`${day}T04:00:00Z`));
const known = async () => (await allLearned('2000-01-01')).map(({ host }) => host);

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());
const served = testHost();
beforeEach(async () => {
  setDay(DAY);
  // A list that can answer: links of one that cannot are kept.
  served.files = await bundledFiles([listed(1)]);
  await syncBundled(testDeps({ bundledBase: served.base }));
});

describe('learnFrom', () => {
  it.each([
    ['identified', 'icp', 'icp'],
    ['identified', 'uscc', 'uscc'],
    ['named', 'site-operator', 'site-operator'],
    ['named', 'education-operator', 'site-operator'],
  ] as const)('%s by %s of the footer teaches %s', async (tier, kind, evidence) => {
    await learnFrom(URL, [verdict(tier, footer(kind))], visit());
    expect(await learnedOf([HOST])).toEqual([
      {
        host: HOST,
        entry: { list: 'builtin', id: 'e1' },
        evidence,
        value: '浙ICP备20260001号',
        seenOn: DAY,
      },
    ]);
  });

  it('takes a typed number with the operator beside it for what it is', async () => {
    const evidence = [footer('psb'), footer('site-operator')];
    const found = { ...verdict('named', footer('psb')), evidence };
    await learnFrom(URL, [found], visit());
    expect(await learnedOf([HOST])).toMatchObject([{ evidence: 'psb' }]);
  });

  it.each([
    ['a number that anybody may have typed', [verdict('named', footer('icp'))]],
    ['a security number alone', [verdict('named', footer('psb'))]],
    ['only possible', [verdict('possible', footer('icp'))]],
    ['only related', [verdict('related', footer('general-operator'))]],
    [
      'by the host itself',
      [verdict('identified', footer('host', { field: 'url' }), footer('icp'))],
    ],
    ['by a key elsewhere', [verdict('identified', footer('uscc', { field: 'app' }))]],
    ['by a name elsewhere', [verdict('named', footer('title-name', { field: 'title' }))]],
    ['a branch', [verdict('named', footer('site-operator', { branch: true }))]],
    ['by what was learned before', [verdict('named', footer('learned-site', { field: 'url' }))]],
    ['nothing', []],
  ])('%s teaches nothing', async (_, verdicts) => {
    await learnFrom(URL, verdicts, visit());
    expect(await known()).toEqual([]);
  });

  it.each([
    ['a private window', URL, visit(true)],
    ['no tab', URL, {} as Sender],
    ['a news site', 'https://edu.sohu.com/a', visit()],
    ['a tenant’s page', 'https://abc.xiaoe-tech.com/', visit()],
    ['a government', 'https://jyj.yuyao.gov.cn/', visit()],
    ['a campus', 'https://career.example.edu.cn/', visit()],
  ])('%s teaches nothing', async (_, url, sender) => {
    await learnFrom(url, PROVED, sender);
    expect(await known()).toEqual([]);
  });

  it('learns nothing when switched off', async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, learnHosts: false });
    await learnFrom(URL, PROVED, visit());
    expect(await known()).toEqual([]);
  });

  it('a later visit that no longer proves it unlearns the host, not another', async () => {
    await learnFrom(URL, PROVED, visit());
    await learnFrom('https://other.example.com/', PROVED, visit());
    await learnFrom(`https://${HOST}/`, [], visit());
    expect(await known()).toEqual(['other.example.com']);
  });

  it('a tenant’s page teaches its own folder, never the host', async () => {
    await learnFrom(`https://${HOST}/~ming/index.html`, PROVED, visit());
    expect(await known()).toEqual([`${HOST}/~ming/`]);
    expect(await learnedOf([HOST])).toHaveLength(1);
  });

  it('a page of another below it unlearns the host', async () => {
    await learnFrom(URL, PROVED, visit());
    await learnFrom(`https://${HOST}/shop/17/`, [], visit());
    expect(await known()).toEqual([]);
  });

  it('a page of its own below it keeps what is known of the host', async () => {
    await learnFrom(URL, PROVED, visit());
    await learnFrom(`https://${HOST}/about/`, PROVED, visit());
    expect((await known()).sort()).toEqual([HOST, `${HOST}/about/`]);
  });

  it.each([
    ['of its own that a query fills teaches nothing and keeps what is known', PROVED, [HOST]],
    ['of another that a query fills unlearns the host', [], []],
  ])('a page %s', async (_, verdicts, left) => {
    await learnFrom(URL, PROVED, visit());
    await learnFrom(`https://${HOST}/view.html?id=17`, verdicts, visit());
    expect(await known()).toEqual(left);
  });

  it.each([
    ['is paused', () => keepPaused('builtin', true)],
    ['has no index', () => patchList('builtin', { live: undefined })],
    ['is damaged', () => patchList('builtin', { damaged: true })],
    // Only the bundled list has no address, and never ends.
    ['is past its date', () => patchList('builtin', { url: 'https://list.example.org/' })],
  ])('a visit while the list of what it proved %s unlearns nothing', async (_, silence) => {
    await learnFrom(URL, PROVED, visit());
    await silence();
    await learnFrom(URL, [], visit());
    expect(await known()).toEqual([HOST]);
  });

  it('a private visit leaves no trace, not even by unlearning', async () => {
    await learnFrom(URL, PROVED, visit());
    await learnFrom(URL, [], visit(true));
    expect(await known()).toEqual([HOST]);
  });

  it('a new visit renews the day', async () => {
    await learnFrom(URL, PROVED, visit());
    setDay('2026-10-01');
    await learnFrom(URL, PROVED, visit());
    expect((await learnedOf([HOST])).map(({ seenOn }) => seenOn)).toEqual(['2026-10-01']);
  });
});

describe('what was learned', () => {
  beforeEach(() => learnFrom(URL, PROVED, visit()));

  it.each([
    ['the host', HOST, 1],
    ['its www twin', `www.${HOST}`, 1],
    ['a host below', `m.${HOST}`, 0],
    ['the host above', 'example.com', 0],
  ])('stands for %s: %s', async (_, host, count) => {
    expect(await learnedOf([host])).toHaveLength(count);
  });

  it('speaks for its days and is then removed', async () => {
    setDay(addDays(DAY, LEARNED_DAYS - 1));
    await dropExpired();
    expect(await learnedOf([HOST])).toHaveLength(1);
    setDay(addDays(DAY, LEARNED_DAYS));
    expect(await learnedOf([HOST])).toEqual([]);
    expect(await known()).toEqual([HOST]);
    await dropExpired();
    expect(await known()).toEqual([]);
  });

  it('says nothing from a day that has yet to come', async () => {
    setDay(addDays(DAY, -1));
    expect(await learnedOf([HOST])).toHaveLength(1);
    setDay(addDays(DAY, -2));
    expect(await learnedOf([HOST])).toEqual([]);
  });

  it('is not used in a private window, nor when switched off', async () => {
    expect(await learnedFor([HOST], visit())).toHaveLength(1);
    expect(await learnedFor([HOST], visit(true))).toEqual([]);
    await saveSettings({ ...DEFAULT_SETTINGS, learnHosts: false });
    expect(await learnedFor([HOST], visit())).toEqual([]);
  });
});
