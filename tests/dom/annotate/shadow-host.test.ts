import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/annotate/shadow-host';

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

  it('goes after an item that is itself a link', () => {
    document.body.innerHTML = '<a class="card"><h3>t</h3></a>';
    const item = document.querySelector('.card') as Element;
    placeOf(document.querySelector('h3') as Element, item)(document.createElement('x-host'));
    expect(item.nextElementSibling?.localName).toBe('x-host');
  });
});
