import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../../lib/browser/tabs';
import type { PageSubject } from '../../../../lib/domain/page-subject';
import type { Evidence, Verdict } from '../../../../lib/domain/verdict';
import { eventually } from '../../../eventually';
import { entries } from '../../list/sample';
import { candidate, entry } from '../../match/fixtures';
import { subjectOf } from '../lists/support';
import { followReplies } from './after-replies';
import { keptOf, WorkerStage } from './worker-stage';

vi.mock(import('../../../../lib/worker/judging/asking'), { spy: true });

const replies = followReplies();

/** From a visit to a mark on a later search, through the real list, index and database. */

const NAME = '余姚市示例第2培训学校有限公司';
/** Listed twice, as `e7` and as `twin`. */
const TWICE = NAME.replace('2', '7');
const ENGINE = 'https://www.bing.com/search?q=a';
const tab = (incognito = false, url = ENGINE): Sender =>
  ({ tab: { id: 1, incognito, url }, frameId: 0, url }) as Sender;

const stage = new WorkerStage();
/** More than one subject is judged against. */
const COUNT = 140;
/** Behind all others by its id. */
const LAST = 99;
beforeAll(async () => {
  await stage.open();
  const listed = entries(COUNT);
  const twins = listed.filter(({ id }) => id === 'e7').map((each) => ({ ...each, id: 'twin' }));
  await stage.publish([...listed, ...twins]);
});
afterAll(() => stage.close());

/** What a page is answered that shows these cards and no other. */
const judge = (
  subjects: PageSubject[],
  sender: Sender,
  asked: { site?: string; query?: string } = {},
) =>
  stage.worker.judgePage(
    { site: 'bing', recognised: subjects.length, subjects, fresh: true, gone: [], ...asked },
    sender,
  );

/** A tab that shows the engine, and its page as it asks. */
async function openEngine(): Promise<{ id: number; sender: Sender }> {
  const opened = await fakeBrowser.tabs.create({ url: ENGINE });
  if (opened.id === undefined) throw new Error('a tab without an id');
  return { id: opened.id, sender: { tab: opened, frameId: 0, url: ENGINE } as unknown as Sender };
}

async function labels(sender: Sender, site = 'bing'): Promise<(readonly string[])[]> {
  const urls = ['https://www.qiming.example.net/a', 'https://else.example.net/'];
  const subjects = urls.map((url, ref) => subjectOf(ref, '暑期课程', url));
  const { marks } = await judge(subjects, sender, { site });
  return marks.map(({ ref, tier, heading, evidence }) => [`${ref}`, tier, heading, ...evidence]);
}

const SEEN: Evidence = { kind: 'site-operator', value: NAME, field: 'footer' };
const verdictOn = (id: string, evidence: Evidence[]): Verdict => ({
  ref: 0,
  candidate: candidate(entry({ id, names: [{ text: NAME, kind: 'legal' }] })),
  tier: 'named',
  relation: 'is',
  evidence,
});
const visit = (evidence: Evidence[]) => {
  const verdicts = evidence.length > 0 ? [verdictOn('e2', evidence)] : [];
  return stage.worker.learnFrom('https://qiming.example.net/', verdicts, tab());
};

describe('a visit', () => {
  it('marks the site on a later search, as named, until it is forgotten', async () => {
    expect(await labels(tab())).toEqual([]);
    await visit([SEEN]);
    expect(await labels(tab())).toEqual([
      ['0', 'named', NAME, `该网站页脚载明：${NAME}（您于2026年9月10日访问）`],
    ]);
    expect(await labels(tab(true))).toEqual([]);
    // Any website could learn from a mark that its visitor has been there.
    for (const site of ['unknown', 'bing'])
      for (const url of ['https://www.qiming.example.net/courses', 'https://bing.com.example.net/'])
        expect(await labels(tab(false, url), site)).toEqual([]);
    expect(await stage.worker.learnedViews()).toMatchObject([
      { host: 'qiming.example.net', name: NAME },
    ]);
    expect(await stage.worker.forgetHosts('qiming.example.net')).toEqual([]);
    expect(await labels(tab())).toEqual([]);
  });

  it('whose entry is gone is told without a name and marks nothing', async () => {
    const verdicts = [verdictOn('gone', [SEEN])];
    await stage.worker.learnFrom('https://qiming.example.net/', verdicts, tab());
    const [view] = await stage.worker.learnedViews();
    expect(view).toMatchObject({ name: null });
    expect(view).not.toHaveProperty('isUnasked');
    expect(await labels(tab())).toEqual([]);
    await visit([]);
    expect(await stage.worker.learnedViews()).toEqual([]);
  });
});

it('a visit to a site of whose list nothing was asked is told as that, never as gone', async () => {
  const proved = verdictOn('e2', [SEEN]);
  const ref = { list: 'ab'.repeat(32), id: 'e2' };
  const other = { ...proved, candidate: { ...proved.candidate, ref } };
  await stage.worker.learnFrom('https://qiming.example.net/', [other], tab());
  expect(await stage.worker.learnedViews()).toMatchObject([{ name: null, isUnasked: true }]);
  await visit([]);
});

describe('a query that is a registered name', () => {
  const asked = async () => {
    const sender = tab(false, `https://www.bing.com/search?q=${NAME}`);
    return (await judge([], sender, { query: NAME })).queryLine;
  };

  it('is told above the results with the act, and by no list past its date', async () => {
    expect(await asked()).toBe(`您搜索的“${NAME}”在名单中：行政处罚·2026-08`);
    expect(await stage.pastItsDate(asked)).toBeUndefined();
  });
});

it('a query keeps its own record however many the cards of its page nominate', async () => {
  const named = (at: number): string => NAME.replace('2', `${at}`);
  const subjects = Array.from({ length: COUNT }, (_, ref) =>
    subjectOf(ref, named(ref), `https://site${ref}.example.net/`),
  );
  const { queryLine } = await judge(subjects, tab(), { query: named(LAST) });
  expect(queryLine).toContain(named(LAST));
});

it('a page tells of each record that a mark rests on, not of its head alone', async () => {
  const { id, sender } = await openEngine();
  const { marks } = await judge([subjectOf(0, TWICE, 'https://else.example.net/')], sender);
  expect(marks).toHaveLength(1);
  const { tabsTelling } = await import('../../../../lib/worker/judging/page-state');
  for (const record of ['e7', 'twin'])
    await eventually(async () =>
      expect(await tabsTelling({ list: 'builtin', id: record })).toContain(id),
    );
  expect(await tabsTelling({ list: 'builtin', id: 'e4' })).not.toContain(id);
});

describe('a card of a listing without an adapter', () => {
  it('is its subject’s by a title with a count and a date beside the name', async () => {
    const titles = [NAME, `${NAME}128人咨询 2026-09-01`];
    const subjects = titles.map((title, ref) => subjectOf(ref, title, 'https://else.example.net/'));
    const listing = tab(false, 'https://listing.example.org/');
    const { marks } = await judge(subjects, listing, { site: 'generic' });
    expect(marks).toHaveLength(2);
    expect(marks[1]).toEqual({ ...marks[0], ref: 1 });
  });
});

it('nothing is kept of cards whose tab is closed while they are judged', async () => {
  const { forgetPage } = await import('../../../../lib/worker/judging/page-state');
  const judged = async () => {
    const { id, sender } = await openEngine();
    return { id, reply: labels(sender) };
  };
  const open = await judged();
  await eventually(async () =>
    expect(await keptOf(open.id)).toEqual(
      expect.arrayContaining([`page:${open.id}`, `seen-cards:${open.id}`]),
    ),
  );
  const closed = await judged();
  await forgetPage(closed.id);
  await closed.reply;
  await replies();
  expect(await keptOf(closed.id)).toEqual([]);
});

it('a page of a surface that is off is told as not looked at, one of a surface that is on as its site’s', async () => {
  const { saveSettings } = await import('../../../../lib/worker/settings/settings');
  const { readPageState } = await import('../../../../lib/worker/judging/page-state');
  const { id, sender } = await openEngine();
  const state = () => readPageState(id, sender.tab);
  const counted = async (search: boolean, site: string | undefined) => {
    await saveSettings({ surfaces: { search } });
    expect(await labels(sender)).toEqual([]);
    await eventually(async () => expect((await state()).site?.id).toBe(site));
    return (await state()).recognised;
  };
  expect(await counted(true, 'bing')).toBeGreaterThan(0);
  expect(await counted(false, undefined)).toBe(0);
});
