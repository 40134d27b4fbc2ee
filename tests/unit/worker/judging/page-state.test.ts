import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refKey } from '../../../../lib/domain/entry-ref';
import type { PageState } from '../../../../lib/domain/page-views';
import type { MarkView } from '../../../../lib/domain/verdict';
import {
  addToPage,
  beginPage,
  forgetAllPages,
  forgetPage,
  readPageState,
  setSiteCheck,
  tabsTelling,
  toldByTab,
} from '../../../../lib/worker/judging/page-state';

const URL = 'https://www.bing.com/search?q=a';
const mark = (ref: number): MarkView => ({ ref, label: `m${ref}` }) as MarkView;
const related = (id: string): PageState['related'][number] =>
  ({ view: { ref: { list: 'builtin', id } }, reason: id }) as PageState['related'][number];
type Batch = Parameters<typeof addToPage>[2];
const batch = (marks: MarkView[], rows: PageState['related'] = []): Batch => ({
  site: { id: 'bing', name: '必应' },
  recognised: 10,
  hidden: 0,
  marks,
  related: rows,
  told: [],
  muted: [],
  unchecked: [],
});

const HOME = 'https://school.example.com/';
const website = { host: 'school.example.com', filings: [], operators: [] };
type Check = Parameters<typeof setSiteCheck>[2];
/** The check of a website; `change` replaces what it found. */
const checked = (change: Partial<Check> = {}): Check => ({
  website,
  marks: [mark(0)],
  related: [],
  told: [],
  muted: [],
  unchecked: [],
  sure: [],
  ...change,
});

async function openTab(url: string): Promise<number> {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (id === undefined) throw new Error('a tab without an id');
  return id;
}

describe('page state', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    forgetAllPages();
  });

  it('joins the batches of a page and replaces what is judged again or gone', async () => {
    const tab = await openTab(URL);
    await addToPage(tab, URL, batch([mark(1), mark(2)]), { fresh: true, void: [1, 2, 3] });
    await addToPage(tab, `${URL}#more`, batch([mark(4)]), { fresh: false, void: [2, 4] });
    expect((await readPageState(tab)).marks.map(({ ref }) => ref)).toEqual([1, 4]);
  });

  it('starts anew with a fresh batch', async () => {
    const tab = await openTab(URL);
    await addToPage(tab, URL, batch([mark(1)], [related('a')]), { fresh: true, void: [] });
    await addToPage(tab, URL, batch([mark(9)]), { fresh: true, void: [] });
    const { told: _, ...shown } = batch([mark(9)]);
    expect(await readPageState(tab)).toEqual({
      ...shown,
      website: null,
      dismissed: [],
      host: 'bing.com',
      paused: false,
    });
  });

  it('keeps one row for each related entry', async () => {
    const tab = await openTab(URL);
    await addToPage(tab, URL, batch([], [related('a')]), { fresh: true, void: [] });
    await addToPage(tab, URL, batch([], [related('a'), related('b')]), { fresh: false, void: [] });
    expect((await readPageState(tab)).related.map(({ reason }) => reason)).toEqual(['a', 'b']);
  });

  it('loses nothing when batches arrive at once', async () => {
    const tab = await openTab(URL);
    const all = Array.from({ length: 20 }, (_, ref) =>
      addToPage(tab, URL, batch([mark(ref)]), { fresh: ref === 0, void: [ref] }),
    );
    await Promise.all(all);
    expect((await readPageState(tab)).marks).toHaveLength(20);
  });

  it('waits for no other tab, whatever holds that one up', async () => {
    const [held, free] = [await openTab(URL), await openTab(URL)];
    let release = (): void => {};
    const answer = new Promise<never>((_, reject) => {
      release = () => reject(new Error('No tab'));
    });
    const gets = vi.spyOn(fakeBrowser.tabs, 'get').mockReturnValueOnce(answer);
    const late = readPageState(held);
    onTestFinished(async () => {
      gets.mockRestore();
      release();
      await late;
    });
    await addToPage(free, URL, batch([mark(1)]), { fresh: true, void: [] });
    await beginPage(free);
    await setSiteCheck(free, HOME, checked());
    await addToPage(free, URL, batch([mark(2)]), { fresh: true, void: [] });
    expect((await readPageState(free)).marks).toEqual([mark(2)]);
  });

  it('tells of each list once how many records were not judged, the largest number of its batches', async () => {
    const tab = await openTab(URL);
    const row = (list: string, n: number) => ({ list, title: list, n });
    const left = (...unchecked: PageState['unchecked']) => ({ ...batch([]), unchecked });
    await addToPage(tab, URL, left(row('a', 3)), { fresh: true, void: [] });
    await addToPage(tab, URL, left(row('a', 2), row('b', 5)), { fresh: false, void: [] });
    const here = { ...website, host: 'www.bing.com' };
    const found = checked({ website: here, marks: [], unchecked: [row('a', 4)] });
    await setSiteCheck(tab, URL, found);
    expect((await readPageState(tab)).unchecked).toEqual([row('a', 4), row('b', 5)]);
  });

  it('keeps the check of a website and its cards apart, and shows both', async () => {
    const tab = await openTab(HOME);
    await addToPage(tab, HOME, batch([mark(1)], [related('a')]), { fresh: true, void: [] });
    await setSiteCheck(tab, HOME, checked({ related: [related('a')] }));
    await setSiteCheck(tab, HOME, checked({ related: [related('b')] }));
    await addToPage(tab, HOME, batch([mark(2)], [related('c')]), { fresh: true, void: [] });
    const page = await readPageState(tab);
    expect(page.marks.map(({ ref }) => ref)).toEqual([0, 2]);
    expect(page.related.map(({ reason }) => reason)).toEqual(['b', 'c']);
    expect(page.website).toEqual(website);
    const moved = await openTab('https://other.example.com/');
    await setSiteCheck(moved, HOME, checked());
    expect(await readPageState(moved)).toMatchObject({ website: null, marks: [] });
    const inside = await openTab(`${HOME}courses?id=3`);
    await setSiteCheck(inside, HOME, checked());
    expect(await readPageState(inside)).toMatchObject({ website, marks: [mark(0)] });
  });

  it('gives a page to the toolbar only when there is something new to say', async () => {
    const tab = await openTab(URL);
    const add = (marks: MarkView[], fresh = false) =>
      addToPage(tab, URL, batch(marks), { fresh, void: [] });
    expect(await add([], true)).toBeNull();
    expect(await add([mark(1)])).toMatchObject({ marks: [mark(1)] });
    expect(await add([])).toBeNull();
    // The tab went to another document, of which the toolbar says nothing yet.
    expect(await add([mark(2)], true)).toMatchObject({ marks: [mark(2)] });
    // Or to another page of the same document, of which it still says what held before.
    expect(await add([], true)).toMatchObject({ marks: [] });
  });

  it('writes a count that grows alone once it rests, and tells it at once', async () => {
    vi.useFakeTimers();
    const tab = await openTab(URL);
    await addToPage(tab, URL, batch([mark(1)]), { fresh: true, void: [] });
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    for (const recognised of [20, 30])
      await addToPage(tab, URL, { ...batch([]), recognised }, { fresh: false, void: [] });
    expect(await readPageState(tab)).toMatchObject({ recognised: 30, marks: [mark(1)] });
    expect(set).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(set).toHaveBeenCalledOnce();
    vi.useRealTimers();
    forgetAllPages();
    expect((await readPageState(tab)).recognised).toBe(30);
  });

  it('keeps its badge, and every other tab’s, where the browser’s memory takes nothing more', async () => {
    const tab = await openTab(URL);
    const full = new Error('Session storage quota bytes exceeded. Values were not stored.');
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(full);
    const told = await addToPage(tab, URL, batch([mark(1)]), { fresh: true, void: [] });
    expect(told).toMatchObject({ marks: [mark(1)] });
    expect(await readPageState(tab)).toMatchObject({ marks: [mark(1)] });
    expect(await setSiteCheck(await openTab(HOME), HOME, checked())).toMatchObject({ website });
    set.mockRestore();
  });

  it('keeps every mark of a page that makes thousands, in little of the memory that all tabs share', async () => {
    const tab = await openTab(URL);
    const act = { line: '示例'.repeat(40), grounds: '长'.repeat(200) };
    const long = (ref: number) =>
      ({
        ...mark(ref),
        sanctions: Array(6).fill(act),
        evidence: ['甲'],
        also: [],
        provenance: [],
      }) as unknown as MarkView;
    const stored = async () => JSON.stringify(await fakeBrowser.storage.session.get(`page:${tab}`));
    await addToPage(tab, URL, batch([0, 1, 2].map(long)), { fresh: true, void: [] });
    expect((await readPageState(tab)).marks).toEqual([0, 1, 2].map(long));
    const refs = Array.from({ length: 2000 }, (_, ref) => ref);
    const told = await addToPage(tab, URL, batch(refs.map(long)), { fresh: true, void: [] });
    expect(told?.marks.map(({ ref }) => ref)).toEqual(refs);
    expect(told?.marks[0]).toEqual(long(0));
    expect(told?.marks.at(-1)).toMatchObject({ sanctions: [act], evidence: [] });
    expect((await stored()).length).toBeLessThan(JSON.stringify(refs.map(long)).length / 3);
  });

  it('knows the tabs that tell of an entry, also below the head of a mark and until the page begins anew', async () => {
    const tab = await openTab(URL);
    const ref = (id: string) => ({ list: 'b', id });
    const telling = (...ids: string[]): Batch => ({
      ...batch([mark(1)]),
      told: ids.map((id) => `${refKey(ref(id))} 1 2`),
    });
    await addToPage(tab, URL, telling('x'), { fresh: true, void: [] });
    await addToPage(tab, URL, telling('y'), { fresh: false, void: [] });
    expect(await tabsTelling(ref('x'))).toEqual([tab]);
    expect(await tabsTelling(ref('y'))).toEqual([tab]);
    expect(await tabsTelling(ref('z'))).toEqual([]);
    const silent = await openTab(URL);
    await addToPage(silent, URL, batch([]), { fresh: true, void: [] });
    const told = await toldByTab();
    expect(told.get(tab)).toEqual(['b x 1 2', 'b y 1 2']);
    expect(told.get(silent)).toEqual([]);
    await addToPage(tab, URL, telling('y'), { fresh: true, void: [] });
    expect(await tabsTelling(ref('x'))).toEqual([]);
  });

  it('is empty for a tab that moved on, is gone, or was forgotten', async () => {
    const moved = await openTab('https://a.example.com/');
    await addToPage(moved, URL, batch([mark(1)]), { fresh: true, void: [] });
    const forgotten = await openTab(URL);
    await addToPage(forgotten, URL, batch([mark(1)]), { fresh: true, void: [] });
    await forgetPage(forgotten);
    for (const tab of [moved, forgotten, 999]) {
      expect(await readPageState(tab)).toMatchObject({
        paused: false,
        muted: [],
        site: null,
        website: null,
        dismissed: [],
        recognised: 0,
        marks: [],
        related: [],
      });
    }
  });
});
