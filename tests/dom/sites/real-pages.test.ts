import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageSubjectSchema } from '../../../lib/domain/page-subject';
import { hasSavedPages, SAVED_PAGES, savedIn } from '../../tools/saved-pages';
import { loadPage } from './load-page';
import { adapterOf, readSite } from './read-all';
import { REAL_PAGES } from './real-pages';

const isPresent = hasSavedPages('those of search engines are not read');

/** Any page of the engine; saved pages name their links absolutely or from the root. */
const PAGE_URLS: Record<string, string> = {
  baidu: 'https://www.baidu.com/s?wd=x',
  bing: 'https://www.bing.com/search?q=x',
  duckduckgo: 'https://duckduckgo.com/?q=x',
  google: 'https://www.google.com/search?q=x',
  so360: 'https://www.so.com/s?q=x',
  sogou: 'https://www.sogou.com/web?query=x',
  toutiao: 'https://so.toutiao.com/search?keyword=x',
};

describe.runIf(isPresent)('saved pages', () => {
  it.each(REAL_PAGES)('$file', (page) => {
    const { file, site: id, cards, organic = cards, paid = 0, unresolved = 0, snippets } = page;
    const url = PAGE_URLS[id] ?? '';
    const document = loadPage(readFileSync(`${SAVED_PAGES}/${file}`), url);
    const items = readSite(adapterOf(id), document);
    const subjects = items.map((item) => item.subject);
    expect({
      items: subjects.length,
      unresolved: subjects.filter((subject) => subject.url === null).length,
    }).toEqual({ items: organic + paid, unresolved });
    const withSnippet = subjects.filter((subject) => subject.snippet).length;
    if (snippets !== undefined) expect(withSnippet).toBe(snippets);
    for (const [ref, subject] of subjects.entries()) {
      expect(pageSubjectSchema().safeParse({ ...subject, ref }).error).toBeUndefined();
      expect(subject.provider ?? '').not.toMatch(/[{}]|^https?:/);
    }
  });

  it('are all in the table, engine by engine', () => {
    const listed = REAL_PAGES.map((page) => page.file);
    const saved = savedIn(Object.keys(PAGE_URLS));
    expect(saved.filter((file) => !listed.includes(file))).toEqual([]);
  });
});

describe('the table of saved pages', () => {
  it('gives a reason wherever a number is not the plain one', () => {
    for (const { because, cards, organic, paid, unresolved } of REAL_PAGES) {
      if ((cards === 0 || organic) ?? paid ?? unresolved) expect(because).toBeTruthy();
    }
  });
});
