import { describe, expect, it } from 'vitest';
import type { Card } from '../../../lib/sites/card';
import { createCardReader } from '../../../lib/sites/reader';
import { stopClock } from '../../stop-clock';
import { readFixture } from './fixture';
import { loadPage } from './load-page';
import { adapterOf, forgetAt } from './read-all';

/** A page of a fixture, its reader, and what the reader makes of it now. */
function open(id: string, name: string) {
  const { html, expected } = readFixture(`${id}/${name}`);
  // Bytes have a window, whose address changes.
  const page = loadPage(Buffer.from(html), expected.url);
  const reader = createCardReader(adapterOf(id));
  return { page, reader, apps: () => reader.read(page, new URL(page.URL)).map(appOf) };
}

const appOf = ({ subject }: Card) => subject.app;

/** The page's own script opens the next app: another address, other content, the data left behind. */
function openNext({ page, reader }: ReturnType<typeof open>, id: string, name: string): void {
  const { html, expected } = readFixture(`${id}/${name}`);
  const next = loadPage(html, expected.url);
  const kept = [...page.querySelectorAll('script')];
  page.defaultView?.history.pushState(null, '', expected.url);
  const content = [...next.body.children].filter(({ localName }) => localName !== 'script');
  page.body.replaceChildren(...kept, ...content.map((node) => page.importNode(node, true)));
  forgetAt(reader, page.body);
}

describe('stores', () => {
  stopClock();

  it.each([
    ['apple', 'detail', 'detail-stale-data'],
    ['google-play', 'detail', 'detail-stale-data'],
    ['tencent', 'detail', 'detail-stale-data'],
    ['tencent', 'detail-text-in-json', 'detail-stale-data'],
  ])('%s: opening %s, then %s in place, keeps nothing of the first', (id, first, second) => {
    const opened = open(id, first);
    const before = opened.apps();
    openNext(opened, id, second);
    const [after] = opened.apps();
    expect(before).toHaveLength(1);
    expect([after]).toEqual(open(id, second).apps());
    expect(after?.id).not.toBe(before[0]?.id);
    expect(after?.version).not.toBe(before[0]?.version);
  });

  it('facts stand behind a long introduction, which states no developer of its own', () => {
    const opened = open('honor', 'detail');
    const { body } = opened.page;
    const [app] = opened.apps();
    const words = opened.page.createElement('div');
    words.innerHTML = `<p>${'示例'.repeat(300)}</p><p>开发者：上海示例在线信息技术有限公司</p><p>欢迎使用</p>`;
    body.querySelector('.app-name')?.after(words);
    forgetAt(opened.reader, body);
    expect(opened.apps()).toEqual([app]);
    body.querySelector('.info')?.remove();
    forgetAt(opened.reader, body);
    const [bare] = opened.apps();
    expect(bare).toMatchObject({ name: '示例在线' });
    expect(bare?.developer).toBeUndefined();
  });

  it.each([
    ['apple', 'detail'],
    ['google-play', 'detail'],
    ['honor', 'detail'],
    ['huawei', 'detail'],
    ['tencent', 'detail'],
    ['vivo', 'detail'],
  ])('%s: a page rendered late is read when it is there', (id, name) => {
    const opened = open(id, name);
    const content = [...opened.page.body.children];
    for (const node of content) node.remove();
    expect(opened.apps()).toEqual([]);
    opened.page.body.append(...content);
    forgetAt(opened.reader, opened.page.body);
    expect(opened.apps()).toEqual(open(id, name).apps());
    expect(opened.apps()[0]?.developer).toBeTruthy();
  });
});
