import { describe, expect, it } from 'vitest';
import { makeHost, placeOf, removeLeftovers } from '../../../lib/annotate/shadow-host';

const CLIP = 'overflow:hidden;white-space:nowrap;text-overflow:ellipsis';

describe('place of a mark', () => {
  it.each([
    ['after the link in a heading', 'a', '<h3><a>t</a></h3>', '<h3><a>t</a>▮</h3>'],
    ['after the link of a heading anchor', 'h3', '<h3><a>t</a></h3>', '<h3><a>t</a>▮</h3>'],
    ['after a link around the heading', 'h3', '<a><h3>t</h3></a>', '<a><h3>t</h3></a>▮'],
    ['after a link around an inline anchor', 'b', '<a><b>t</b></a>', '<a><b>t</b></a>▮'],
    ['inside a heading without a link', 'h3', '<h3>t</h3>', '<h3>t▮</h3>'],
    ['after anything else', 'b', '<p><b>t</b></p>', '<p><b>t</b>▮</p>'],
    [
      'out of a one-line heading',
      'a',
      `<h3 style="${CLIP}"><a>t</a></h3>`,
      `<h3 style="${CLIP}"><a>t</a></h3>▮`,
    ],
    [
      'out of a one-line heading without a link',
      'h3',
      `<h3 style="${CLIP}">t</h3>`,
      `<h3 style="${CLIP}">t</h3>▮`,
    ],
    [
      'out of a clipping box further up',
      'a',
      `<div style="${CLIP}"><h3><a>t</a></h3></div>`,
      `<div style="${CLIP}"><h3><a>t</a></h3></div>▮`,
    ],
    [
      'but not out of a card that merely rounds its corners',
      'a',
      '<div style="overflow:hidden"><h3><a>t</a></h3></div>',
      '<div style="overflow:hidden"><h3><a>t</a>▮</h3></div>',
    ],
    ['at the end of an item that is its own anchor', '.card', 't', 't▮'],
  ])('%s', (_, anchor, html, expected) => {
    document.body.innerHTML = `<div class="card">${html}</div>`;
    const item = document.querySelector('.card') as Element;
    const host = document.createElement('x-host');
    placeOf(document.querySelector(anchor) as Element, item)(host);
    expect(item.innerHTML.replace('<x-host></x-host>', '▮')).toBe(expected);
  });

  it.each([
    ['within its heading', '<a class="card"><h3>t</h3></a>', '<a class="card"><h3>t▮</h3></a>'],
    ['after its title', '<a class="card"><b>t</b></a>', '<a class="card"><b>t</b>▮</a>'],
    ['at its end, if it has words alone', '<a class="card">t</a>', '<a class="card">t▮</a>'],
    [
      'out of its one-line heading',
      `<a class="card"><h3 style="${CLIP}">t</h3></a>`,
      `<a class="card"><h3 style="${CLIP}">t</h3>▮</a>`,
    ],
    [
      'and in an item that a link is around',
      '<a><i class="card"><h3>t</h3></i></a>',
      '<a><i class="card"><h3>t▮</h3></i></a>',
    ],
    [
      'but after one that would clip it',
      `<a class="card" style="${CLIP}"><b>t</b></a>`,
      `<a class="card" style="${CLIP}"><b>t</b></a>▮`,
    ],
  ])('stays in an item that is itself a link, %s', (_, html, expected) => {
    document.body.innerHTML = html;
    const item = document.querySelector('.card') as Element;
    const anchor = item.querySelector('h3,b') ?? item;
    placeOf(anchor, item)(document.createElement('x-host'));
    expect(document.body.innerHTML.replace('<x-host></x-host>', '▮')).toBe(expected);
  });
});

describe('what a copy that ended without a word left behind', () => {
  const inPage = <E extends Element>(element: E): E =>
    document.documentElement.appendChild(element);

  it('is known and cleared, every host of it', () => {
    const left = Array.from({ length: 200 }, () => inPage(makeHost().host));
    removeLeftovers();
    expect(left.filter(({ isConnected }) => isConnected)).toEqual([]);
  });

  it.each([
    'x-breadcrumb',
    'x-pagination',
    'x-carousel3d',
    'x-h264player',
    'x-datepicker2',
    'page-widget',
  ])('is told from the page’s own empty <%s>', (name) => {
    const own = inPage(document.createElement(name));
    removeLeftovers();
    expect(own.isConnected).toBe(true);
    own.remove();
  });

  it('is told from what holds something', () => {
    const own = inPage(document.createElement(makeHost().host.localName));
    own.append('页面');
    removeLeftovers();
    expect(own.isConnected).toBe(true);
    own.remove();
  });
});
