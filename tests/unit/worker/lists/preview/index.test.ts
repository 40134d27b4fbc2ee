import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListPreview } from '../../../../../lib/domain/list-preview';
import { sha256Hex, utf8 } from '../../../../../lib/list/bytes';
import { compose, type Publish } from '../../../../../lib/list/compose';
import { raiseHighWater } from '../../../../../lib/store/high-water';
import { keepCards, keepFacts } from '../../../../../lib/worker/judging/open-pages';
import { previewList } from '../../../../../lib/worker/lists/preview';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { readSettings, saveSettings } from '../../../../../lib/worker/settings/settings';
import { entries, entry, FAR, HEAD, signedList } from '../../../list/sample';
import { facts } from '../../../match/negative/case';
import { openTab, publish, subjectOf } from '../support';
import { type Answer, body, drip, flip, status, testHost } from '../sync/host';
import { stored, testDeps } from '../sync/world';

const host = testHost();

const NOTHING = { lists: 0, pages: 0, indexes: 0, journal: 0, meta: 0, local: [] };

async function previewed(url: string): Promise<ListPreview> {
  const reply = await previewList(url, testDeps());
  if (!reply.ok) throw new Error(`${reply.fault.kind} ${reply.fault.detail}`);
  return reply.list;
}

/** The publish with another digest in its manifest. */
async function withDigest(list: Publish, digest: string): Promise<Publish> {
  const manifest = { ...list.manifest, digest };
  const bytes = utf8(JSON.stringify(manifest));
  return { ...list, manifest, file: { hash: await sha256Hex(bytes), bytes } };
}

describe('a preview', () => {
  it('says what the list says of itself and holds, and stores nothing', async () => {
    const { url, identity } = await publish(host, entries(12));
    const { samples, ...list } = await previewed(url);
    expect(list).toEqual({
      url: host.base,
      identity,
      ...HEAD,
      live: 12,
      counted: 12,
      sequence: 1,
      issued: '2026-09-09T00:00:00Z',
      expires: FAR,
      kinds: [{ kind: 'institution', count: 12 }],
      pagesAsked: 0,
      pages: [],
      isTitleTaken: false,
      followed: false,
    });
    expect(samples).toHaveLength(5);
    expect(await stored()).toEqual(NOTHING);
  });

  it('shows the newest acts first, and none that has ended', async () => {
    const dated = (n: number, day: string) => {
      const one = entry(n);
      const sanctions = one.sanctions.map((act) => ({
        ...act,
        decidedOn: { day, precision: 'day' as const },
      }));
      return { ...one, sanctions };
    };
    const { url } = await publish(host, [
      dated(1, '2026-01-05'),
      dated(2, '2024-01-01'),
      dated(3, '2026-08-09'),
      dated(4, '2026-03-01'),
    ]);
    const { samples, live } = await previewed(url);
    expect(samples.map(({ ref }) => ref.id)).toEqual(['e3', 'e4', 'e1']);
    expect(live).toBe(4);
  });

  it('counts what later segments replaced or deleted once or not at all', async () => {
    const first = await compose(entries(4), HEAD);
    const state = new Map([...first.lines].map(([id, line]) => [id, { line }]));
    const next = [entry(1, '其他'), entry(2), entry(3), entry(9)];
    const second = await compose(next, HEAD, { manifest: first.manifest, state });
    expect(second.manifest.segments).toHaveLength(2);
    const { files, identity } = await signedList(second);
    host.files = new Map([...(await signedList(first)).files, ...files]);
    const list = await previewed(`${host.base}#root=${identity}`);
    expect(list).toMatchObject({ live: 4, counted: 4, kinds: [{ count: 4 }] });
    expect(list.samples.map(({ ref }) => ref.id).sort()).toEqual(['e1', 'e2', 'e3', 'e9']);
  });

  it('knows a list that is followed, and holds it to what was seen of it', async () => {
    const { url, identity } = await publish(host, entries(3));
    await subscribe(url, testDeps());
    expect((await previewed(url)).followed).toBe(true);
    await raiseHighWater(identity, { epoch: 1, sequence: 9, payload: 'f'.repeat(64) });
    expect(await previewList(url, testDeps())).toMatchObject({
      ok: false,
      fault: { kind: 'rolled-back' },
    });
  });

  it('reads a list from its mirror when its own place is gone', async () => {
    const { identity } = await publish(host, entries(3));
    const mirror = encodeURIComponent(host.base);
    const gone = 'http://127.0.0.1:9/list/v1/';
    const list = await previewed(`${gone}#root=${identity}&mirror=${mirror}`);
    expect(list).toMatchObject({ url: gone, mirrors: [host.base], live: 3 });
  });

  it('refuses what is no subscription', async () => {
    await expect(previewList('http://example.com/', testDeps())).rejects.toMatchObject({
      name: 'SubscriptionError',
    });
  });

  it.each<[string, string, Answer, string]>([
    ['a root that is none', 'root/1', body(() => '{}'), 'not-a-list'],
    ['no root', 'root/1', status(404), 'http'],
    ['an altered signature', 'latest', body(flip), 'not-a-list|wrong-signature'],
    ['a web page', 'latest', body(() => '<html>'), 'not-a-list'],
    ['a server error', 'latest', status(500), 'http'],
    ['an altered manifest', 'm/', body(flip), 'wrong-hash'],
    ['a missing segment', 's/', status(404), 'http'],
    ['an altered segment', 's/', body(flip), 'wrong-hash'],
  ])(
    'says why a list with %s cannot be followed, and stores nothing',
    async (_, path, fault, kind) => {
      const { url } = await publish(host, entries(3));
      host.faults.set(path, fault);
      const reply = await previewList(url, testDeps());
      expect(reply.ok ? 'ok' : reply.fault.kind).toMatch(new RegExp(`^(?:${kind})$`));
      expect(await stored()).toEqual(NOTHING);
    },
  );

  it('refuses the root of another list', async () => {
    const { identity } = await publish(host, entries(3), { rootEpochs: [3] });
    await publish(host, entries(3));
    expect(await previewList(`${host.base}#root=${identity}`, testDeps())).toMatchObject({
      fault: { kind: 'wrong-root' },
    });
  });

  it('says that a list has expired', async () => {
    const { url } = await publish(host, entries(3), { expires: '2026-09-09T00:00:00Z' });
    expect(await previewList(url, testDeps())).toMatchObject({ fault: { kind: 'expired' } });
  });

  it('is broken off when it takes too long', async () => {
    const { url } = await publish(host, entries(300));
    host.faults.set('s/', drip);
    expect(await previewList(url, testDeps(), 300)).toMatchObject({ fault: { kind: 'offline' } });
    expect(await stored()).toEqual(NOTHING);
  });

  it('refuses a state that is not the one its manifest states', async () => {
    const list = await compose(entries(4), HEAD);
    const { files, identity } = await signedList(await withDigest(list, '0'.repeat(16)));
    host.files = files;
    expect(await previewList(`${host.base}#root=${identity}`, testDeps())).toMatchObject({
      fault: { kind: 'state-mismatch' },
    });
  });
});

describe('the open pages', () => {
  const SERP = 'https://www.bing.com/search?q=a';
  const batch = (...subjects: ReturnType<typeof subjectOf>[]) => ({
    site: 'bing',
    recognised: subjects.length,
    subjects,
    fresh: true,
    gone: [],
  });
  const FACTS = facts({ title: '示例' });

  it('are tried by the rules that mark them', async () => {
    await keepCards(
      await openTab(SERP),
      batch(
        subjectOf(1, '课程', 'https://www.n1.example.com/a'),
        subjectOf(2, '余姚市示例第2培训学校有限公司', 'https://land.example.net/'),
        subjectOf(3, '关于余姚市示例第2培训学校有限公司的新闻', 'https://news.example.org/'),
        subjectOf(4, '示例第三方', 'https://other.example.org/'),
      ),
    );
    await keepFacts(await openTab('https://n3.example.com/'), FACTS);
    await keepFacts(await openTab('https://elsewhere.example.org/'), FACTS);
    const { url } = await publish(host, entries(9));
    const { pages, pagesAsked } = await previewed(url);
    expect(pagesAsked).toBe(3);
    expect(pages).toEqual([
      {
        title: '',
        host: 'www.bing.com',
        names: ['余姚市示例第1培训学校有限公司', '余姚市示例第2培训学校有限公司'],
      },
      { title: '', host: 'n3.example.com', names: ['余姚市示例第3培训学校有限公司'] },
    ]);
  });

  it('count the possible tier only where it is switched on', async () => {
    const named = { ...entry(1), names: [{ text: '示例启明', kind: 'brand' as const }] };
    const school = { ...named, identifiers: [] };
    const subject = {
      ...subjectOf(1, '示例启明 | 官网', 'https://a.example.net/'),
      snippet: '位于浙江省余姚市',
    };
    await keepCards(await openTab(SERP), batch(subject));
    const { url } = await publish(host, [school]);
    expect((await previewed(url)).pages).toHaveLength(1);
    await saveSettings({ ...(await readSettings()), showPossible: false });
    expect((await previewed(url)).pages).toEqual([]);
  });

  it('that moved on, are private or were closed do not count', async () => {
    const listed = subjectOf(1, '课程', 'https://n1.example.com/');
    await keepCards(await openTab(SERP, true), batch(listed));
    const moved = await openTab('https://www.bing.com/search?q=b');
    await keepCards({ ...moved, url: SERP }, batch(listed));
    const { url } = await publish(host, entries(9));
    expect(await previewed(url)).toMatchObject({ pagesAsked: 0, pages: [] });
  });

  it('are kept in part, and a new page begins anew', async () => {
    const tab = await openTab(SERP);
    const many = Array.from({ length: 30 }, (_, n) => subjectOf(n, `t${n}`));
    await keepCards(tab, batch(...many));
    await keepCards(tab, { ...batch(...many), fresh: false });
    const kept = async () => {
      const all = await fakeBrowser.storage.session.get(null);
      return (all[`seen-cards:${tab.tab.id}`] as { subjects: unknown[] }).subjects.length;
    };
    expect(await kept()).toBe(40);
    await keepCards(tab, batch(subjectOf(1, 'new')));
    expect(await kept()).toBe(1);
  });
});
