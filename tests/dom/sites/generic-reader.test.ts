import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../../lib/sites/card';
import { createGenericReader } from '../../../lib/sites/generic-reader';
import { countUses } from '../count-uses';
import { LISTINGS, OTHERS, PAGE, SCHOOL, times } from './generic-reader-pages';
import { loadPage } from './load-page';
import { forgetAt, readAll } from './read-all';

const read = (html: string, url = PAGE): Card[] =>
  readAll(createGenericReader(), loadPage(html, url));

const card = (at: number, name = `示例培训学校${at}`): string =>
  `<div class="card"><h3><a href="/item/${at}">${name}</a></h3><span class="org">${name}</span></div>`;

/** Cards 0 to 5, or from another number on. */
const six = (from = 0): string => times(6, (at) => card(from + at));

const titles = (cards: readonly Card[]): string[] => cards.map(({ subject }) => subject.title);

/** Every look at the clock takes so many milliseconds. */
function slowDown(pace: number): void {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += pace));
}

/** How many elements have been looked at since. */
const countLooks = (): (() => number) => countUses(['nextElementSibling']);

// Time stands still, so that no machine is too slow for one search.
beforeEach(() => void vi.spyOn(performance, 'now').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe('the generic reader', () => {
  it.each(LISTINGS)('reads $name', ({ html, url }) => {
    const items = read(html, url);
    expect(items).toHaveLength(6);
    for (const { element, anchor, subject } of items) {
      expect(element.contains(anchor)).toBe(true);
      expect(subject.title).toMatch(/\d$/);
      expect(subject.url).toMatch(/^https:/);
      expect(Boolean(subject.provider) || /school-\d/.test(subject.url ?? '')).toBe(true);
    }
  });

  it.each(OTHERS)('reads nothing on $name', ({ html, url }) => {
    expect(read(html, url).map(({ subject }) => subject)).toEqual([]);
  });

  it('gives title, provider and target as they stand', () => {
    const html = times(
      4,
      (at) => `<li class="item"><a class="name" href="/c/${at}">小学<em>英语</em>课</a>
        <div class="org-info"><b class="org-name">${SCHOOL}</b><i class="org-score">4.9</i></div></li>`,
    );
    expect(read(`<main><ul>${html}</ul></main>`)[2]?.subject).toEqual({
      url: 'https://directory.example.com/c/2',
      title: '小学英语课',
      provider: SCHOOL,
    });
  });

  it.each([
    ...[
      'partner-school',
      'partnerOrg',
      'coop-org',
      'cooperate-company',
      'recommend-school',
      'recomOrg',
    ],
    ...['near-school', 'nearby-shop', 'related-company', 'cert-org', 'certOrg', 'graduate-school'],
    ...['teacher-school', 'comment-shop', 'friend-school', 'recruit-company', 'news-agency'],
  ])('takes nobody for the provider whom a card names beside it: %s', (other) => {
    const beside = `<b class="${other}">${SCHOOL}</b>`;
    const html = (provider: string) =>
      `<main>${times(6, (at) => `<div class="item"><h3><a href="/c/${at}">英语课${at}</a></h3>${beside}${provider}</div>`)}</main>`;
    const providers = (of: string): unknown[] => read(of).map(({ subject }) => subject.provider);
    expect(providers(html('<b class="org-name">示例晨曦培训中心</b>'))).toEqual(
      Array(6).fill('示例晨曦培训中心'),
    );
    expect(providers(html(''))).toEqual([]);
  });

  it.each([
    'org',
    'school-name',
    'courseOrgName',
    'train-org',
    'm-shop',
    'provider_x1y2',
    'course-school',
    'relative org-name',
    'text-gradient-org',
    'org-name certified',
    'teaching-school',
  ])('takes the provider from a class %s', (own) => {
    const html = times(
      6,
      (at) =>
        `<div class="item"><h3><a href="/c/${at}">英语课</a></h3><b class="${own}">${SCHOOL}</b></div>`,
    );
    expect(read(`<main>${html}</main>`).map(({ subject }) => subject.provider)).toEqual(
      Array(6).fill(SCHOOL),
    );
  });

  it('never takes a target but http(s)', () => {
    const html = times(
      4,
      (at) =>
        `<li><h3><a href="javascript:open(${at})">英语课</a></h3><b class="org">示例启明</b></li>`,
    );
    expect(read(`<ul>${html}</ul>`).map(({ subject }) => subject.url)).toEqual(Array(4).fill(null));
  });

  it('reads a card again when it was told of a change in it, and no other', () => {
    const page = loadPage(`<main>${six()}</main>`, PAGE);
    const reader = createGenericReader();
    const before = readAll(reader, page);
    const heading = before[1]?.anchor.querySelector('a') ?? before[1]?.anchor;
    if (heading) heading.textContent = '示例启明学校';
    expect(readAll(reader, page)).toEqual(before);
    if (heading) forgetAt(reader, heading);
    const after = readAll(reader, page);
    expect(after[1]?.subject.title).toBe('示例启明学校');
    expect(after.filter((item, at) => item === before[at])).toHaveLength(5);
  });

  it('follows cards that are appended and removed', () => {
    const page = loadPage(`<main>${six()}</main>`, PAGE);
    const reader = createGenericReader();
    readAll(reader, page);
    page.querySelector('main')?.insertAdjacentHTML('beforeend', six(6));
    page.querySelector('.card')?.remove();
    expect(titles(readAll(reader, page))).toEqual(
      Array.from({ length: 11 }, (_, at) => `示例培训学校${at + 1}`),
    );
  });

  it('starts anew at another address', () => {
    const page = loadPage(`<main>${times(4, (at) => card(at))}</main>`, PAGE);
    const reader = createGenericReader();
    const [first] = readAll(reader, page);
    const [again] = readAll(reader, page, `${PAGE}other`);
    expect(again?.subject).toEqual(first?.subject);
    expect(again).not.toBe(first);
  });
});

describe('another `#part` of the address', () => {
  const open = () => {
    const page = loadPage(`<main>${six()}</main>`, PAGE);
    const reader = createGenericReader();
    return { page, reader, before: readAll(reader, page) };
  };

  it('has the same cards, read once, although the time is over', () => {
    const { page, reader, before } = open();
    slowDown(1000);
    const after = reader.read(page, new URL(`${PAGE}#top`));
    expect(after).toHaveLength(6);
    expect(after.every((item, at) => item === before[at])).toBe(true);
  });

  it('may be another page of one that was given up', () => {
    const { page, reader } = open();
    const cards = page.querySelectorAll('.card');
    for (const each of cards) each.remove();
    const main = page.querySelector('main') as Element;
    forgetAt(reader, main);
    for (let look = 0; look <= 50; look++) reader.read(page, new URL(PAGE));
    main.append(...cards);
    forgetAt(reader, main);
    expect(readAll(reader, page)).toEqual([]);
    expect(readAll(reader, page, `${PAGE}#list`)).toHaveLength(6);
  });
});

describe('parts that can list nothing', () => {
  const OWN = new URL(PAGE).hostname;
  /** A listing's shape in a part of its own, each card with one link, and nothing that names a provider. */
  const part = (href: (at: number) => string): string =>
    `<main><div class="box">${times(
      6,
      (at) => `<div class="card"><h3><a href="${href(at)}">示例培训学校${at}</a></h3>
        <p>小学语文、数学、英语同步辅导，小班教学。</p><i></i></div>`,
    )}</div></main>`;

  it.each([
    ['paths', (at: number) => `/item/${at}`],
    ['whole addresses of their own site', (at: number) => `https://${OWN}/item/${at}`],
    ['whole addresses of its other hosts', (at: number) => `//m.example.com/item/${at}?from=//a`],
  ])('are not looked into: %s', (_, href) => {
    const looks = countLooks();
    expect(read(part(href))).toEqual([]);
    expect(looks()).toBe(1);
  });

  it('are asked for classes once, though they are like siblings', () => {
    const row = `<li>小学英语课${'<i></i>'.repeat(8)}</li>`;
    const questions = countUses(['querySelector']);
    const away = '<p><a href="https://school.example.org/">课</a></p>';
    expect(read(`<main><ul>${row.repeat(6)}${away}</ul></main>`)).toEqual([]);
    expect(questions()).toBe(6);
  });

  it('that speak of teaching less often than any listing are not looked into', () => {
    const looks = countLooks();
    const away = part((at) => `https://school-${at}.example.org/`);
    const once = away.replace(/培训学校|英语|辅导/g, '花盆').replace('花盆', '英语');
    expect(read(once)).toEqual([]);
    expect(looks()).toBe(1);
  });

  it('are told from the smallest listing, of which two cards speak of teaching', () => {
    const titled = (at: number): string =>
      `<div class="card"><h3>${at < 2 ? '英语' : '花盆'}${at}</h3><b class="org">示例启明中心</b></div>`;
    expect(read(`<main>${times(4, titled)}</main>`)).toHaveLength(4);
  });

  it('that link to another site are not asked for classes too, which take a browser longest', () => {
    const [depth, link] = [5, '<a href="https://school.example.org/">课课</a>'];
    const box = `${'<div>'.repeat(depth)}${link}${'<i></i>'.repeat(8)}${'</div>'.repeat(depth)}`;
    const [looks, questions] = [countLooks(), countUses(['querySelector'])];
    expect(read(`<main>${box}</main>`)).toEqual([]);
    expect(looks()).toBeGreaterThan(depth);
    expect(questions()).toBe(0);
  });

  it.each([
    ['a name before the host', (at: number) => `https://${OWN}@school-${at}.example.org/`],
    ['a port', (at: number) => `https://school-${at}.example.org:8443/`],
    ['a slash that leans back', (at: number) => `https:\\\\school-${at}.example.org//${OWN}/`],
    ['capital letters', (at: number) => `HTTPS://SCHOOL-${at}.EXAMPLE.ORG/`],
    ['white space', (at: number) => ` https://school-${at}.example.org/`],
    ['a line break in the host', (at: number) => `https://${OWN}\n.school-${at}.example.org/`],
    ['the site in the path', (at: number) => `https://school-${at}.example.org/https://${OWN}/`],
    ['the site as a part of a name', (at: number) => `https://school${at}-example.com/`],
  ])('are told from parts whose links lead away: %s', (_, href) => {
    expect(read(part(href))).toHaveLength(6);
  });
});

describe('on a hostile page the generic reader', () => {
  it.each([
    ['siblings without end', `<main>课课${'<div class="a"><i></i></div>'.repeat(6000)}</main>`],
    ['cards without end', `<main>${'<div class="a"><h3>课</h3></div>'.repeat(6000)}</main>`],
    ['cards of no end', `<main>${`<div>课课${'<i></i>'.repeat(3000)}</div>`.repeat(4)}</main>`],
    ['boxes in boxes', `${'<div>'.repeat(40)}课${'</div>'.repeat(40)}`.repeat(300)],
  ])('looks at a bounded number of elements: %s', (_, html) => {
    const page = loadPage(html, PAGE);
    expect(page.getElementsByTagName('*').length).toBeGreaterThan(11_999);
    const looks = countLooks();
    expect(createGenericReader().read(page, new URL(PAGE))).toEqual([]);
    expect(looks()).toBeGreaterThan(100);
    expect(looks()).toBeLessThan(8000);
  });

  it('takes no card that fights back', () => {
    const form =
      '<form class="card"><input name="querySelectorAll"><input name="getElementsByTagName"><h3><a href="/">课</a></h3></form>';
    const items = read(`<main>${times(5, (at) => card(at))}${form}</main>`);
    expect(items).toHaveLength(5);
  });

  it('has patience with a slow machine, and an end of it', () => {
    const page = loadPage(
      `<main>${`<div>课课<b class="org"></b>${'<i></i>'.repeat(8)}</div>`.repeat(500)}</main>`,
      PAGE,
    );
    slowDown(1);
    const reader = createGenericReader();
    let goes = 0;
    do expect(reader.read(page, new URL(PAGE))).toEqual([]);
    while (++goes < 100 && reader.isBehind());
    expect(goes).toBeGreaterThan(4);
    expect(goes).toBeLessThan(20);
  });

  it('goes on where it was when its time was over', () => {
    const html = `<main>${`<div><p>课</p></div>${'<ul></ul>'.repeat(3)}`.repeat(60)}${six()}</main>`;
    const looksAt = (pace: number): { looks: number; goes: number } => {
      const page = loadPage(html, PAGE);
      slowDown(pace);
      const looks = countLooks();
      const reader = createGenericReader();
      let goes = 0;
      do reader.read(page, new URL(PAGE));
      while (++goes < 100 && reader.isBehind());
      expect(readAll(reader, page)).toHaveLength(6);
      return { looks: looks(), goes };
    };
    const atOnce = looksAt(0);
    const bitByBit = looksAt(2);
    expect(atOnce.goes).toBe(1);
    expect(bitByBit.goes).toBeGreaterThan(3);
    expect(bitByBit.looks).toBe(atOnce.looks);
  });

  it('begins anew where the page changes before it came to an end', () => {
    const page = loadPage(`<main>${six()}</main>`, PAGE);
    const reader = createGenericReader();
    slowDown(1000);
    for (let go = 0; go < 3; go++) reader.read(page, new URL(PAGE));
    expect(reader.isBehind()).toBe('search');
    const list = page.querySelector('main');
    list?.insertAdjacentHTML('afterbegin', card(6));
    if (list) forgetAt(reader, list);
    expect(titles(readAll(reader, page))).toEqual(
      [6, 0, 1, 2, 3, 4, 5].map((at) => `示例培训学校${at}`),
    );
  });

  it('keeps what it found where a later search is cut short', () => {
    const page = loadPage(`<main>${six()}</main>`, PAGE);
    const reader = createGenericReader();
    const before = readAll(reader, page);
    expect(before).toHaveLength(6);
    page.querySelector('.card')?.remove();
    slowDown(1000);
    expect(reader.read(page, new URL(PAGE))).toEqual(before.slice(1));
    expect(reader.isBehind()).toBe('search');
  });

  it('finds a list that came into a part without words after the first look', () => {
    const page = loadPage('<main><div class="list"></div></main>', PAGE);
    const reader = createGenericReader();
    expect(readAll(reader, page)).toEqual([]);
    const list = page.querySelector('.list') as Element;
    list.insertAdjacentHTML('beforeend', six());
    forgetAt(reader, list);
    expect(readAll(reader, page)).toHaveLength(6);
  });

  it('keeps no card that changed where a later search is cut short before it', () => {
    const page = loadPage(`<main>${six()}</main>`, PAGE);
    const reader = createGenericReader();
    const before = readAll(reader, page);
    const last = before.at(-1)?.anchor as Element;
    last.textContent = '另一学校';
    forgetAt(reader, last);
    slowDown(1000);
    expect(reader.read(page, new URL(PAGE))).toEqual(before.slice(0, -1));
  });

  it('gives up a page that changes on and on and never lists anything', () => {
    const page = loadPage('<main></main>', PAGE);
    const reader = createGenericReader();
    for (let look = 0; look <= 50; look++) reader.read(page, new URL(PAGE));
    page.querySelector('main')?.insertAdjacentHTML('beforeend', six());
    expect(readAll(reader, page)).toEqual([]);
    expect(readAll(reader, page, `${PAGE}next`)).toHaveLength(6);
  });
});
