import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectPage } from '../browser/inspect';
import { launch } from '../browser/launch';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { followList } from './follow-list';
import {
  HOSTILE_ENGINES,
  HOSTILE_ENTRY,
  hostilePage,
  LISTED_TITLE,
  LISTED_URL,
  nestedPage,
} from './real-marks-hostile';

const NODES = 1_000_000;
/** Far above what a reading takes, far below what a reader would notice on a page of this size. */
const READ_MS = 500;

describe.each(readyBrowsers())('hostile pages in $name', ({ name, executable, extensionDir }) => {
  let session: Session;

  beforeAll(async () => {
    session = await launch(name, { executable, extensionDir });
    await followList(session, [HOSTILE_ENTRY]);
  });
  afterAll(async () => session?.close());

  it.each(HOSTILE_ENGINES)(
    'of $name cost bounded time, cause no error and keep their one mark',
    async (engine) => {
      session.serve(engine.url, hostilePage(engine, NODES));
      const page = await session.visit(engine.url);
      const nodes = await page.evaluate(() => document.getElementsByTagName('*').length);
      expect(nodes).toBeGreaterThan(NODES / 2);
      const { items, marks, steps, verdicts } = await inspectPage(session, page);
      const listed = items.filter(({ url }) => url === LISTED_URL);
      expect(listed.map(({ title }) => title)).toEqual([LISTED_TITLE]);
      expect(verdicts.map(({ ref, tier }) => [ref, tier])).toEqual([
        [listed[0]?.ref, 'identified'],
      ]);
      expect(marks.map(({ tier, marks: title }) => [tier, title])).toEqual([
        ['identified', LISTED_TITLE],
      ]);
      for (const { url } of items) expect(url ?? 'https:').toMatch(/^https?:/);
      const reads = steps.filter((step) => step.name === 'read').map(({ ms }) => Math.round(ms));
      console.log(`${name}, ${engine.name}: ${nodes} elements, read in ${reads.join(' + ')} ms`);
      expect(Math.max(...reads)).toBeLessThan(READ_MS);
      expect(await session.errors()).toEqual([]);
      await page.close();
    },
  );

  it('whose cards are nested around everything cost bounded time', async () => {
    const { url, page: saved } = nestedPage(300, NODES);
    session.serve(url, saved);
    const page = await session.visit(url);
    const { site, marks, steps } = await inspectPage(session, page);
    expect([site, marks]).toEqual(['baidu', []]);
    expect(Math.max(...steps.map(({ ms }) => ms))).toBeLessThan(READ_MS);
    expect(await session.errors()).toEqual([]);
    await page.close();
  });
});
