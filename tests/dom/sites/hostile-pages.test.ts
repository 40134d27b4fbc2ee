import { describe, expect, it } from 'vitest';
import { TEXT_CAP, URL_CAP } from '../../../lib/domain/page-limits';
import { pageSubjectSchema } from '../../../lib/domain/page-subject';
import type { PageSite } from '../../../lib/domain/site';
import { searchSites } from '../../../lib/sites';
import { createGenericReader } from '../../../lib/sites/generic-reader';
import { baidu } from '../../../lib/sites/search/baidu';
import { stopClock } from '../../stop-clock';
import { countUses } from '../count-uses';
import { loadPage } from './load-page';
import { readAll, readSite } from './read-all';

const URL_OF_PAGE = 'https://www.baidu.com/s?wd=a';

/** A Baidu results page with these cards, read by its adapter. */
function readCards(cards: string) {
  return readSite(baidu, loadPage(`<div id="content_left">${cards}</div>`, URL_OF_PAGE));
}

const card = (title: string, attributes = '', more = ''): string =>
  `<div class="result c-container" ${attributes}><h3><a href="/link?url=a">${title}</a></h3>${more}</div>`;

/** Cards, each around the next, the innermost around `inside`. */
const nested = (cards: number, inside: string): string =>
  cards === 0 ? inside : card('示例', '', nested(cards - 1, inside));

/** How many questions a reading of these cards asks the DOM. */
function countQuestions(cards: string): number {
  const page = loadPage(`<div id="content_left">${cards}</div>`, URL_OF_PAGE);
  const uses = countUses([
    'querySelector',
    'querySelectorAll',
    'matches',
    'closest',
    'firstChild',
    'nextSibling',
  ]);
  readSite(baidu, page);
  return uses();
}

stopClock();

describe('a hostile page', () => {
  it('costs a bounded length of text and URL', () => {
    const [item] = readCards(
      card('长'.repeat(1_000_000), `mu="https://a.example/${'b'.repeat(1_000_000)}"`),
    );
    expect(item?.subject.title).toHaveLength(TEXT_CAP);
    expect(item?.subject.url).toBeNull();
    expect(pageSubjectSchema().safeParse({ ...item?.subject, ref: 0 }).success).toBe(true);
    const [short] = readCards(card('短', `mu="https://a.example/${'b'.repeat(URL_CAP)}"`));
    expect(short?.subject.url).toBe('https://a.example');
  });

  it.each([
    ['beside the cards', (heap: string) => `<p>${heap}</p>${card('示例')}`],
    ['in one card', (heap: string) => card('示例', '', heap)],
    ['in many cards, one around the other', (heap: string) => nested(20, heap)],
  ])('is asked no more for more nodes %s', (_, html) => {
    const [few, many] = [3500, 7000].map((nodes) => countQuestions(html('<i></i>'.repeat(nodes))));
    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
    expect(many).toBeLessThan(2000);
  });

  it('is not asked which document its cards are in', () => {
    const page = loadPage(`<div id="content_left">${card('示例').repeat(10)}</div>`, URL_OF_PAGE);
    const asked = countUses(['ownerDocument']);
    expect(readSite(baidu, page)).toHaveLength(10);
    expect(asked()).toBe(0);
  });

  it('costs a bounded search: a card of more than 3,000 elements is none', () => {
    const heap = '<i></i>'.repeat(3001);
    expect(readCards(card('示例', '', heap) + card('例'))).toMatchObject([
      { subject: { title: '例' } },
    ]);
  });

  it('costs a bounded walk: a text behind more than 2,000 nodes is not reached', () => {
    expect(readCards(card(`${'<i></i>'.repeat(1900)}示例`))[0]?.subject.title).toBe('示例');
    expect(readCards(card(`${'<i></i>'.repeat(2100)}示例`))).toEqual([]);
  });

  it('may nest its title deeply', () => {
    expect(readCards(card(`${'<b>'.repeat(400)}示例`))[0]?.subject.title).toBe('示例');
  });

  it.each([
    [
      'prototype-named attributes',
      card('示例', '__proto__="x" constructor="y" mu="https://a.example/"'),
    ],
    ['bad JSON', card('示例', '', '<i data-feedback="{&quot;url&quot;"></i>')],
    ['JSON that is no object', card('示例', '', '<i data-feedback="null"></i>')],
    [
      'JSON with prototype keys',
      card('示例', '', `<i data-feedback='{"__proto__":{"url":1}}'></i>`),
    ],
    ['exotic URLs', card('示例', 'mu="http://[::1"') + card('例', 'mu="https://%zz"')],
    ['a script URL', card('示例', 'mu="javascript:alert(1)"')],
    ['lone surrogates', card('示例&#xd800;', 'mu="https://a.example/&#xdfff;"')],
    ['nested cards', card('示例', '', card('内'))],
    [
      'a form whose fields shadow DOM methods',
      `<form class="c-container"><input name="matches"><input name="querySelector"><input name="localName"><h3><a>示例</a></h3></form>${card('例')}`,
    ],
  ])('does not make it throw: %s', (_, cards) => {
    const items = readCards(cards);
    expect(items.length).toBeGreaterThan(0);
    for (const [ref, { subject }] of items.entries()) {
      expect(pageSubjectSchema().safeParse({ ...subject, ref }).success).toBe(true);
      expect(`${subject.title}${subject.url}`).not.toMatch(/\p{Surrogate}|javascript:/u);
    }
  });

  it('is read where a card is a form whose fields shadow DOM names', () => {
    const fields = ['matches', 'querySelector', 'localName', 'firstChild', 'getElementsByTagName']
      .map((name) => `<input name="${name}">`)
      .join('');
    const [item] = readCards(
      `<form class="result c-container" mu="https://a.example/"><h3><a href="/link?url=a">示例</a></h3>${fields}</form>`,
    );
    expect(item?.subject).toMatchObject({ title: '示例', url: 'https://a.example/' });
  });

  it('costs a bounded length of an app’s id', () => {
    const html = `<main class="app_list"><a href="/apk/${'a'.repeat(1000)}"><p class="app_title">示例</p></a></main>`;
    const site: PageSite = {
      id: 'store',
      matches: [],
      layouts: [{ item: 'a', title: ['.app_title'], app: { id: ['@href|/apk/(.+)'] } }],
    };
    const [item] = readSite(site, loadPage(html, URL_OF_PAGE));
    expect(item?.subject.app?.id).toHaveLength(TEXT_CAP);
    expect(pageSubjectSchema().safeParse({ ...item?.subject, ref: 0 }).success).toBe(true);
  });

  it('costs a bounded length of a host, where no adapter knows the page', () => {
    const host = `https://${'a'.repeat(URL_CAP)}.example/`;
    const html = Array.from(
      { length: 4 },
      (_, at) =>
        `<li><h3><a href="${at ? '/' : host}">英语课 ${at}</a></h3><b class="org">示例启明</b></li>`,
    ).join('');
    const page = loadPage(`<ul>${html}</ul>`, URL_OF_PAGE);
    const cards = readAll(createGenericReader(), page);
    expect(cards).toHaveLength(4);
    for (const [ref, { subject }] of cards.entries())
      expect(pageSubjectSchema().safeParse({ ...subject, ref }).success).toBe(true);
  });

  it('does not look into a shadow tree', () => {
    const page = loadPage('<div id="content_left"><div id="host"></div></div>', URL_OF_PAGE);
    const shadow = page.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = card('示例');
    expect(readSite(baidu, page)).toEqual([]);
  });

  it.each(searchSites.map((site) => [site.id, site] as const))(
    '%s finds nothing in an empty page',
    (_, site) => {
      expect(readSite(site, loadPage('', URL_OF_PAGE))).toEqual([]);
    },
  );
});
