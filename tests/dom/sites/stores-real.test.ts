import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PageSubject, pageSubjectSchema } from '../../../lib/domain/page-subject';
import type { Card } from '../../../lib/sites/card';
import { hash12 } from '../../tools/hash12';
import { hasSavedPages, SAVED_PAGES, savedIn } from '../../tools/saved-pages';
import { loadPage } from './load-page';
import { adapterOf, readSite } from './read-all';
import { APPLE_CN_EXCERPT, REAL_STORE_PAGES, type RealStorePage } from './real-stores';

const isPresent = hasSavedPages('those of stores are not read');

const subjectsOf = ({ site, url }: RealStorePage, html: Buffer | string): Card['subject'][] =>
  readSite(adapterOf(site), loadPage(html, url)).map(({ subject }) => subject);

const hashed = (text: string | undefined) => text && hash12(text);

/** An app as the table spells it; what the page does not show is left out. */
function spelt(app: PageSubject['app']): Partial<RealStorePage['first']> {
  const fields = {
    id: app?.id,
    version: app?.version,
    name: hashed(app?.name),
    developer: hashed(app?.developer),
    operator: hashed(app?.operator),
    uscc: hashed(app?.uscc),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

function check(page: RealStorePage, html: Buffer | string): void {
  const subjects = subjectsOf(page, html);
  expect(spelt(subjects[0]?.app)).toEqual(page.first);
  expect(subjects[0]?.title).toBe(subjects[0]?.app?.name);
  expect(new Set(subjects.map(({ app }) => app?.id)).size).toBe(page.apps);
  for (const [ref, subject] of subjects.entries()) {
    expect(pageSubjectSchema().safeParse({ ...subject, ref }).error).toBeUndefined();
    expect(subject.app?.developer, subject.app?.id).toBeTruthy();
  }
}

describe.runIf(isPresent)('saved pages of stores', () => {
  it.each(REAL_STORE_PAGES)('$file', (page) => {
    check(page, readFileSync(`${SAVED_PAGES}/${page.file}`));
  });

  it(APPLE_CN_EXCERPT.file, () => {
    const data = readFileSync(`${SAVED_PAGES}/${APPLE_CN_EXCERPT.file}`, 'utf8');
    const { title } = JSON.parse(data).data[0].data;
    const script = `<script type="application/json" id="serialized-server-data">${data}</script>`;
    check(APPLE_CN_EXCERPT, `<main><h1>${title}</h1></main>${script}`);
  });

  it('are all in the table', () => {
    const listed = REAL_STORE_PAGES.map((page) => page.file);
    const folders = [...new Set(listed.map((file) => file.split('/')[0] ?? ''))];
    expect(savedIn(folders).sort()).toEqual([...listed].sort());
  });
});
