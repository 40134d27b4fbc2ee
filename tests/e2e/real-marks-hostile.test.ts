import { beforeAll, expect, it } from 'vitest';
import { inspectAt, inspectPage } from '../browser/inspect';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import {
  HOSTILE_ENGINES,
  HOSTILE_ENTRY,
  hostilePage,
  LISTED_TITLE,
  LISTED_URL,
  nestedPage,
} from './real-marks-hostile';

/** Many times what is read of a card; what such a page costs is counted in `hostile-pages.test.ts` of the readers. */
const NODES = 60_000;

inEachBrowser('hostile pages', {}, ({ name, session }) => {
  beforeAll(async () => {
    await followList(session, [HOSTILE_ENTRY]);
  });

  it.each(partOf(HOSTILE_ENGINES, name))(
    'of $name cause no error and keep their one mark',
    async (engine) => {
      const page = await session.visit(engine.url, hostilePage(engine, NODES));
      const nodes = await page.evaluate(() => document.getElementsByTagName('*').length);
      expect(nodes).toBeGreaterThan(NODES / 2);
      const { items, marks, verdicts } = await inspectPage(session, page);
      const listed = items.filter(({ url }) => url === LISTED_URL);
      expect(listed.map(({ title }) => title)).toEqual([LISTED_TITLE]);
      expect(verdicts.map(({ ref, tier }) => [ref, tier])).toEqual([
        [listed[0]?.ref, 'identified'],
      ]);
      expect(marks.map(({ tier, marks: title }) => [tier, title])).toEqual([
        ['identified', LISTED_TITLE],
      ]);
      for (const { url } of items) expect(url ?? 'https:').toMatch(/^https?:/);
      await page.close();
    },
  );

  it('whose cards are nested around everything give nothing', async () => {
    const { url, page: saved } = nestedPage(300, NODES);
    const { site, marks } = await inspectAt(session, url, saved);
    expect([site, marks]).toEqual(['baidu', []]);
  });
});
