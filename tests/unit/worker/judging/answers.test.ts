import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../../lib/browser/tabs';
import type { JudgeReply } from '../../../../lib/domain/page-views';
import type { Verdict } from '../../../../lib/domain/verdict';
import { answer } from '../../../../lib/messages/router';
import { toMarkView } from '../../../../lib/wording/mark';
import { createTranslator } from '../../../../lib/wording/messages/translate';
import { handlers } from '../../../../lib/worker/handlers';
import { forgetAllAnswers, tellMarks } from '../../../../lib/worker/judging/answers';
import { askingPage } from '../../../../lib/worker/judging/asking';
import { eventually } from '../../../eventually';
import { entry } from '../../list/sample';
import { candidate } from '../../match/fixtures';
import { WorkerStage } from './worker-stage';

/** What one document may ask of the worker, and what it gets. */

const stage = new WorkerStage();
const COUNT = 120;
const NAME = (at: number): string => `余姚市示例第${at}培训学校有限公司`;
const LISTING = 'https://listing.example.org/';
const ENGINE = 'https://www.bing.com/search?q=a';

let tab = 0;
const sender = (url: string, over: object = {}): Sender =>
  ({
    id: fakeBrowser.runtime.id,
    tab: { id: tab, incognito: false, url },
    frameId: 0,
    documentId: 'first',
    url,
    ...over,
  }) as Sender;

const ask = (name: string, payload: unknown, from: Sender) =>
  answer({ name, payload }, from, handlers, async () => undefined);

/** Cards named like the listed ones, `count` from the `first` on. */
const cards = (first: number, count: number, site = 'generic') => ({
  site,
  recognised: count,
  subjects: Array.from({ length: count }, (_, at) => ({
    ref: first + at,
    url: `https://site${first + at}.example.net/`,
    title: NAME(first + at),
  })),
  fresh: first === 1,
  gone: [],
});

async function marksOf(payload: object, from: Sender): Promise<JudgeReply['marks']> {
  const reply = await ask('judge', payload, from);
  if (!reply.ok) throw new Error(reply.error.code);
  return (reply.value as JudgeReply).marks;
}

const ref = (at: number) => ({ entry: { list: 'builtin', id: `e${at}` } });
const REFUSED = { ok: false, error: { code: 'not-allowed' } };

beforeAll(async () => {
  await stage.open();
  for (const method of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const)
    vi.spyOn(fakeBrowser.action, method).mockResolvedValue();
  await stage.publish(Array.from({ length: COUNT }, (_, at) => entry(at + 1)));
});
afterAll(() => stage.close());
beforeEach(async () => {
  tab = (await fakeBrowser.tabs.create({ url: LISTING })).id ?? 0;
});

describe('a page that makes its cards up', () => {
  it('is told of twenty institutions at most, while badge and popup tell of all', async () => {
    expect(await marksOf(cards(1, COUNT), sender(LISTING))).toHaveLength(20);
    expect(await marksOf(cards(1, 5), sender(LISTING))).toHaveLength(5);
    const another = { ...cards(50, 20), fresh: false };
    expect(await marksOf(another, sender(LISTING))).toEqual([]);
  });

  it('gets no more answers when it asks a thousand times', async () => {
    let answered = 0;
    for (let at = 0; at < 1000; at++)
      if ((await ask('judge', cards(900, 0), sender(LISTING))).ok) answered++;
    expect(answered).toBe(600);
  });

  it('gets no more answers when it asks about ten thousand cards', async () => {
    let answered = 0;
    for (let at = 0; at < 50; at++)
      if ((await ask('judge', cards(900, 200), sender(LISTING))).ok) answered += 200;
    expect(answered).toBe(4000);
  });
});

describe('a page that links to a thousand sites', () => {
  const VISITED = 30;
  const plain = (from: number, site: string) => ({
    ...cards(from, 200, site),
    subjects: Array.from({ length: 200 }, (_, at) => ({
      ref: from + at,
      url: `https://visited${from + at}.example.net/`,
      title: '暑期课程',
    })),
  });

  beforeAll(async () => {
    for (let at = 1; at <= VISITED; at++) {
      const verdict: Verdict = {
        ref: 0,
        candidate: candidate(entry(at)),
        tier: 'named',
        relation: 'is',
        evidence: [{ kind: 'site-operator', value: NAME(at), field: 'footer' }],
      };
      await stage.worker.learnFrom(`https://visited${at}.example.net/`, [verdict], sender(ENGINE));
    }
  });

  it('learns of eight visits at most where an adapter knows the page', async () => {
    let told = 0;
    for (let from = 1; from < 1000; from += 200)
      told += (await marksOf(plain(from, 'bing'), sender(ENGINE))).length;
    expect(told).toBe(8);
    expect(await marksOf(plain(1, 'bing'), sender(ENGINE))).toHaveLength(8);
    const next = sender(ENGINE, { documentId: 'next' });
    expect(await marksOf(plain(1, 'bing'), next)).toHaveLength(8);
  });

  it.each([
    ['says that it is nobody’s', LISTING, 'generic'],
    ['says that it is an engine’s', LISTING, 'bing'],
    ['has an engine’s name in its own', 'https://www.bing.com.evil.example.org/search', 'bing'],
    ['is another engine’s', 'https://www.baidu.com/s', 'bing'],
  ])('learns of none when it %s', async (_, url, site) => {
    expect(await marksOf(plain(1, site), sender(url))).toEqual([]);
  });

  it('learns of none from inside a frame', async () => {
    const reply = await ask('judge', plain(1, 'bing'), sender(ENGINE, { frameId: 2 }));
    expect(reply).toMatchObject(REFUSED);
  });
});

describe('an answer', () => {
  const bytesOf = (marks: JudgeReply['marks']): number =>
    new TextEncoder().encode(JSON.stringify(marks)).length;

  it('to an engine’s page has all that its annotations show', async () => {
    const marks = await marksOf(cards(1, 40, 'bing'), sender(ENGINE));
    expect(marks).toHaveLength(40);
    for (const { evidence, provenance } of marks) {
      expect(evidence).not.toEqual([]);
      expect(provenance.join()).toMatch(/来自名单：示例名单.*鉴训不是任何机关的产品.*鉴训显示至/);
    }
  });

  it('is no larger than 64 kB, and leaves out details before it leaves out annotations', async () => {
    const marks = await marksOf(cards(1, COUNT, 'bing'), sender(ENGINE));
    expect(bytesOf(marks)).toBeLessThan(65 * 1024);
    expect(marks.length).toBeGreaterThan(70);
    for (const { evidence, provenance } of marks) {
      expect(evidence).toEqual([]);
      expect(provenance).toContain('来自名单：示例名单');
      expect(provenance.join()).toContain('鉴训不是任何机关的产品');
    }
  });

  it('says, however large it is, that another list lifted an act, that its subject replied, and whose product it is not', async () => {
    const nominated = entry(1);
    const verdict: Verdict = {
      ref: 1,
      candidate: candidate({
        ...nominated,
        sanctions: nominated.sanctions.map((act) => ({
          ...act,
          reply: { text: '示例', on: '2026-09-01' },
        })),
      }),
      tier: 'named',
      relation: 'is',
      evidence: [{ kind: 'provider-name', value: NAME(1), field: 'provider' }],
    };
    const lifted = nominated.sanctions.map((act) => ({ ...act, status: 'lifted' as const }));
    const other = {
      ...candidate({ ...nominated, sanctions: lifted }),
      ref: { list: 'b', id: 'e1' },
      listTitle: '乙',
    };
    const input = { verdicts: [verdict], subject: { ref: 1, url: null, title: '' } };
    const t = createTranslator('zh-CN');
    const mark = toMarkView({ ...input, alike: [other], today: '2026-09-10' }, t);
    if (!mark) throw new Error('nothing is marked');
    const page = askingPage('judge', sender(ENGINE));
    const marks = Array.from({ length: 70 }, (_, ref) => ({
      ...mark,
      ref,
      also: ['示'.repeat(400)],
    }));
    const [slim] = await tellMarks(page, marks, true);
    expect(slim).toMatchObject({ also: [], evidence: [] });
    expect(slim?.provenance).toEqual([
      expect.stringContaining('回应'),
      expect.stringMatching(/名单“乙”载明.*已解除/),
      '来自名单：示例名单',
    ]);
  });

  it('keeps, however large it is, the gravest act of each list', async () => {
    const ofList = (list: string, ...kinds: ('blacklist' | 'penalty')[]): Verdict => {
      const acts = kinds.flatMap((kind) =>
        entry(1).sanctions.map((act) => ({ ...act, kind, grounds: '因'.repeat(200) })),
      );
      return {
        ref: 1,
        candidate: {
          ...candidate({ ...entry(1), sanctions: acts }),
          ref: { list, id: 'e1' },
          listTitle: list,
        },
        tier: 'named',
        relation: 'names',
        evidence: [{ kind: 'title-name', value: NAME(1), field: 'title' }],
      };
    };
    const verdicts = [ofList('乙', 'blacklist', 'penalty'), ofList('甲', 'penalty')];
    const input = { verdicts, subject: { ref: 1, url: null, title: '' }, today: '2026-09-10' };
    const mark = toMarkView(input, createTranslator('zh-CN'));
    if (!mark) throw new Error('nothing is marked');
    const page = askingPage('judge', sender(ENGINE));
    const marks = Array.from({ length: 70 }, (_, ref) => ({ ...mark, ref }));
    const [slim] = await tellMarks(page, marks, true);
    expect(mark.sanctions).toHaveLength(3);
    expect(slim?.sanctions.map(({ list }) => list)).toEqual(['来自名单：乙', '来自名单：甲']);
  });

  it('leaves nothing out of badge and popup', async () => {
    await marksOf(cards(1, COUNT, 'bing'), sender(ENGINE));
    await eventually(async () =>
      expect((await fakeBrowser.storage.session.get(`page:${tab}`))[`page:${tab}`]).toMatchObject({
        marks: { length: COUNT },
      }),
    );
  });
});

describe('a record', () => {
  const opened = () => vi.spyOn(fakeBrowser.tabs, 'create').mockClear();

  it('opens for the document that was told of it, after the worker has ended too', async () => {
    await marksOf(cards(1, 3), sender(LISTING));
    await eventually(async () =>
      expect(await fakeBrowser.storage.session.get(`answers:${tab}`)).not.toEqual({}),
    );
    forgetAllAnswers();
    const create = opened();
    expect(await ask('openRecord', ref(2), sender(LISTING))).toMatchObject({ ok: true });
    expect(create).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['that no annotation told of', 100, {}],
    ['for another document of the tab', 2, { documentId: 'second' }],
    ['for a frame', 2, { frameId: 7 }],
    ['for a page that is rendered ahead', 2, { documentLifecycle: 'prerender' }],
    ['for a page that was left', 2, { url: 'https://else.example.org/' }],
  ])('does not open %s', async (_, at, over) => {
    await marksOf(cards(1, 3), sender(LISTING));
    const create = opened();
    expect(await ask('openRecord', ref(at), sender(LISTING, over))).toMatchObject(REFUSED);
    expect(create).not.toHaveBeenCalled();
  });

  it('opens ten times a minute and no more', async () => {
    await marksOf(cards(1, 3), sender(LISTING));
    const create = opened();
    for (let at = 0; at < 100; at++) await ask('openRecord', ref(1), sender(LISTING));
    expect(create).toHaveBeenCalledTimes(10);
  });
});

describe('a banner', () => {
  const HOST = 'https://n1.example.com/';
  const text = { title: '', headings: [], footers: [], last: [], structured: [] };

  it('is closed by the document that shows it', async () => {
    await ask('checkSite', { text, opened: '' }, sender(HOST));
    expect(await ask('dismissBanner', ref(1), sender(HOST))).toMatchObject({ ok: true });
    await fakeBrowser.storage.local.remove('dismissed');
  });

  it('is not closed by a page that shows an annotation of the same institution', async () => {
    await marksOf(cards(1, 3), sender(LISTING));
    expect(await ask('dismissBanner', ref(1), sender(LISTING))).toMatchObject(REFUSED);
  });

  it('is not closed by a page that shows none', async () => {
    expect(await ask('dismissBanner', ref(1), sender(HOST))).toMatchObject(REFUSED);
    await ask('checkSite', { text, opened: '' }, sender(HOST));
    expect(await ask('dismissBanner', ref(2), sender(HOST))).toMatchObject(REFUSED);
  });
});

it('a page that begins again without end is still judged by its address', async () => {
  const listed = 'https://n2.example.com/';
  const { id = 0 } = await fakeBrowser.tabs.create({ url: listed });
  tab = id;
  for (let at = 0; at < 400; at++)
    expect(await ask('checkAddress', {}, sender(listed))).toMatchObject({ ok: true });
  await fakeBrowser.storage.session.remove(`site:${tab}`);
  const { marks } = await handlers.page({ tab }, sender(listed));
  expect(marks.map((mark) => mark.entry.id)).toEqual(['e2']);
});
