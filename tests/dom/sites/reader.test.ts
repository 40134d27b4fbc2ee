import { describe, expect, it, vi } from 'vitest';
import type { Layout, PageSite } from '../../../lib/domain/site';
import type { Card } from '../../../lib/sites/card';
import { dom } from '../../../lib/sites/dom';
import { createCardReader } from '../../../lib/sites/reader';
import { google } from '../../../lib/sites/search/google';
import { stopClock } from '../../stop-clock';
import { loadPage } from './load-page';
import { forgetAt, readSite } from './read-all';

const LISTING: PageSite = {
  id: 'courses',
  matches: [],
  layouts: [{ item: '.card', title: ['h3'], url: ['a@href'], provider: ['.school'] }],
};

const STORE: PageSite = {
  id: 'store',
  matches: [],
  store: 'tencent',
  layouts: [
    {
      when: '/app/',
      detail: true,
      item: 'main',
      dataOf: 'document script#data@:list.*.data.0.pkg',
      title: ['document script#data@:list.*.data.0.name'],
      app: {
        id: ['location|/app/([\\w.]+)'],
        developer: ['document script#data@:list.*.data.0.dev'],
        version: ['document script#data@:list.*.data.0.code'],
      },
    },
    {
      when: '/app/',
      detail: true,
      item: 'main',
      title: ['h1'],
      app: { id: ['location|/app/([\\w.]+)'], developer: ['.dev|^开发者：(.+)'] },
    },
    { item: '.card', title: ['h3'], app: { id: ['a@href|/app/([\\w.]+)'] } },
  ],
};

const url = (): URL => new URL(location.href);
const titles = (items: readonly Card[]): string[] => items.map(({ subject }) => subject.title);
const cards = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<li class="card"><a href="/c/${at}"><h3>课程 ${at}</h3></a></li>`,
  ).join('');

function open(path: string, html: string): void {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
}

stopClock();

describe('the reader of cards', () => {
  it('reads a card once and gives the same object until the page changes in it', () => {
    open('/list', `<ul>${cards(3)}</ul>`);
    const reader = createCardReader(LISTING);
    const first = reader.read(document, url());
    const look = vi.spyOn(dom, 'querySelector');
    expect(reader.read(document, url())).toEqual(first);
    expect(look).not.toHaveBeenCalled();
    look.mockRestore();
    const title = document.querySelectorAll('h3')[1] as Element;
    title.textContent = '新课程';
    forgetAt(reader, title);
    const second = reader.read(document, url());
    expect(titles(second)).toEqual(['课程 0', '新课程', '课程 2']);
    expect(second.map((item, at) => item === first[at])).toEqual([true, false, true]);
  });

  it('reads cards anew on another address, since they may speak of it', () => {
    open('/list?page=1', cards(1));
    const reader = createCardReader(LISTING);
    const [before] = reader.read(document, url());
    history.replaceState(null, '', '/list?page=2');
    expect(reader.read(document, url())[0]).not.toBe(before);
  });

  it('keeps its cards under another `#part` of the address', () => {
    open('/list', cards(3));
    const reader = createCardReader(LISTING);
    const before = reader.read(document, url());
    history.replaceState(null, '', '/list#top');
    const after = reader.read(document, url());
    expect(after.map((item, at) => item === before[at])).toEqual([true, true, true]);
  });

  it('stops at its time, keeps what it has, and goes on in the next reading', () => {
    open('/list', cards(90));
    const reader = createCardReader(LISTING);
    const read = vi.spyOn(dom, 'querySelector').mockImplementation((of, selector) => {
      vi.advanceTimersByTime(1);
      return of.querySelectorAll(selector)[0] ?? null;
    });
    const counts = [];
    do counts.push(reader.read(document, url()).length);
    while (reader.isBehind() && counts.length < 200);
    read.mockRestore();
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(90);
    expect(reader.isBehind()).toBe(false);
  });

  it('counts its time from the first card on, not while the page is searched for cards', () => {
    open('/list', cards(30));
    const search = vi.spyOn(dom, 'querySelectorAll').mockImplementation((of, selector) => {
      vi.advanceTimersByTime(1000);
      return of.querySelectorAll(selector);
    });
    expect(createCardReader(LISTING).read(document, url())).toHaveLength(30);
    search.mockRestore();
  });

  it('reads no more than 2,000 cards', () => {
    open('/list', cards(2100));
    const items = createCardReader(LISTING).read(document, url());
    expect(items).toHaveLength(2000);
  });

  it('keeps the inner one of nested cards with one title', () => {
    open('/list', '<div class="card"><div class="card" id="in"><h3>课程</h3></div></div>');
    const items = createCardReader(LISTING).read(document, url());
    expect(items.map(({ element }) => element.id)).toEqual(['in']);
  });

  it.each(['javascript:alert(1)', 'https://', 'mailto:a@example.com'])(
    'takes no target of %s, and keeps the card',
    (href) => {
      open('/list', `<div class="card"><a href="${href}"><h3>课程</h3></a></div>`);
      const items = createCardReader(LISTING).read(document, url());
      expect(items.map(({ subject }) => subject.url)).toEqual([null]);
    },
  );
});

const data = (pkg: string): string =>
  JSON.stringify({
    list: [
      { data: '[]' },
      { data: JSON.stringify([{ pkg, name: '示例在线', dev: '示例启明公司', code: 29 }]) },
    ],
  });

describe('an app page', () => {
  it('is read from data that holds JSON in JSON, a list to search and a number', () => {
    open(
      '/app/com.example.a',
      `<main></main><script id="data" type="application/json">${data('com.example.a')}</script>`,
    );
    const [item] = createCardReader(STORE).read(document, url());
    expect(item?.subject).toEqual({
      url: location.href,
      title: '示例在线',
      app: {
        name: '示例在线',
        store: 'tencent',
        id: 'tencent:com.example.a',
        developer: '示例启明公司',
        version: '29',
      },
    });
  });

  it('passes over the data of the app before, after a route change in place', () => {
    open(
      '/app/com.example.b',
      `<main><h1>另一应用</h1><p class="dev">开发者：另一公司</p></main><script id="data" type="application/json">${data('com.example.a')}</script>`,
    );
    const reader = createCardReader(STORE);
    expect(reader.read(document, url())[0]?.subject.app).toEqual({
      name: '另一应用',
      store: 'tencent',
      id: 'tencent:com.example.b',
      developer: '另一公司',
    });
  });

  it('is another one under another `#part`, as stores have them that are one page', () => {
    const site: PageSite = {
      ...STORE,
      layouts: [{ ...STORE.layouts[1], item: 'main', title: ['h1'], when: '^' } as Layout],
    };
    open('/#/app/com.example.a', '<main><h1>示例应用</h1></main>');
    const reader = createCardReader(site);
    const ids = ['a', 'b'].map((name) => {
      history.replaceState(null, '', `/#/app/com.example.${name}`);
      return reader.read(document, url())[0]?.subject.app?.id;
    });
    expect(ids).toEqual(['tencent:com.example.a', 'tencent:com.example.b']);
  });

  it('is no list, and a list is no app page', () => {
    const card = '<div class="card"><a href="/app/com.example.c"><h3>示例应用</h3></a></div>';
    open('/search', `<main><h1>搜索</h1></main>${card}`);
    const items = createCardReader(STORE).read(document, url());
    expect(items.map(({ subject }) => subject.app?.id)).toEqual(['tencent:com.example.c']);
  });
});

describe('the address that a card shows', () => {
  const URL_OF_PAGE = 'https://www.google.com/search?q=a';
  const CITE = '<cite>https://www.qiming.example › about</cite>';
  const targets = (card: string): (string | null)[] => {
    const html = `<div id="search"><div class="Ww4FFb">${card}</div></div>`;
    const page = loadPage(html, URL_OF_PAGE);
    return readSite(google, page).map(({ subject }) => subject.url);
  };

  it('gives the host where the title’s link hides it', () => {
    const card = `<a href="/goto?url=CAESopaque"><h3>示例启明</h3></a>${CITE}`;
    expect(targets(card)).toEqual(['https://www.qiming.example/']);
  });

  it('is not the target of a title that heads a box of results', () => {
    const heading = '<div role="heading" aria-level="3">视频</div>';
    const card = `${heading}<div><a href="/goto?url=CAESopaque">示例启明公开课</a>${CITE}</div>`;
    expect(targets(card)).toEqual([null]);
  });
});
