import { describe, expect, it } from 'vitest';
import { google } from '../../../lib/sites/search/google';
import { loadPage } from './load-page';
import { readSite } from './read-all';

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
