import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Entry, EntrySchema } from '../../lib/schema/entry';
import { isHostWithin, parseHost } from '../../lib/schema/host';
import { canIdentify } from '../../lib/schema/platforms';
import type { PageSubject } from '../../lib/schema/subject';
import { TEST_DAY } from '../browser/build';
import { inspectPage, type PageReport } from '../browser/inspect';
import { launch } from '../browser/launch';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { hasSavedPages, type SavedSearchPage, searchPages } from '../tools/saved-pages';
import { followList } from './follow-list';

/**
 * Saved pages with a list made from what stands on them: hosts that must be marked, brands that must
 * not be, since nothing bears them out. No name of a page is kept in the project.
 */

const isPresent = hasSavedPages();
const withTargets = ({ cards, unresolved = 0 }: SavedSearchPage) => cards > unresolved;
const pages = isPresent ? searchPages().filter(withTargets) : [];

const SANCTION: Entry['sanctions'][number] = {
  kind: 'penalty',
  authority: '示例市市场监督管理局',
  decidedOn: { day: '2026-09-01', precision: 'day' },
  grounds: '示例',
  topics: ['other'],
  source: 'https://www.notice.example/1',
  status: 'active',
  verifiedOn: TEST_DAY,
};

const hostOf = ({ url }: PageSubject): string | null => (url ? parseHost(url) : null);

const hostEntry = (host: string, at: number): Entry => ({
  id: `host-${at}`,
  kind: 'website',
  names: [{ text: `示例网站主体第${at}号有限公司`, kind: 'legal' }],
  identifiers: [
    { kind: 'host', value: host, of: 'subject', source: SANCTION.source, verifiedOn: TEST_DAY },
  ],
  sanctions: [SANCTION],
});

const brandEntry = (brand: string, at: number): Entry => ({
  id: `brand-${at}`,
  kind: 'institution',
  names: [
    { text: `示例品牌主体第${at}号有限公司`, kind: 'legal' },
    { text: brand, kind: 'brand' },
  ],
  identifiers: [],
  sanctions: [SANCTION],
});

/** Every other host that can stand for one subject, and the titles of the remaining items as brands. */
function listFrom(items: readonly PageSubject[]): { hosts: string[]; entries: Entry[] } {
  const own = items.flatMap((item) => hostOf(item) ?? []).filter(canIdentify);
  const hosts = [...new Set(own)].filter((_, at) => at % 2 === 0);
  const others = items.filter((item) => !isListed(item, hosts));
  const titles = others.map(({ title }) => title.split(/[-_|\n]/)[0]?.trim() ?? '');
  const brands = [...new Set(titles)].filter((title) => title.length >= 4 && title.length < 60);
  const entries = [...hosts.map(hostEntry), ...brands.map(brandEntry)];
  // A title with a mask or a control character can be nobody's name.
  return { hosts, entries: entries.filter((entry) => EntrySchema.safeParse(entry).success) };
}

function isListed(item: PageSubject, hosts: readonly string[]): boolean {
  const host = hostOf(item);
  return host !== null && hosts.some((listed) => isHostWithin(host, listed));
}

describe.runIf(isPresent).each(readyBrowsers())(
  'saved pages with a list made from them in $name',
  ({ name, executable, extensionDir }) => {
    let session: Session;
    let tab: Page;
    let hosts: string[];

    const open = async ({ url, path }: SavedSearchPage): Promise<PageReport> => {
      session.serve(url, savedPage(readFileSync(path)));
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      return inspectPage(session, tab);
    };

    beforeAll(async () => {
      const viewport = { width: 1280, height: 900 };
      session = await launch(name, { executable, extensionDir, viewport });
      tab = await session.newPage();
      const items: PageSubject[] = [];
      for (const page of pages) items.push(...(await open(page)).items);
      const list = listFrom(items);
      hosts = list.hosts;
      await followList(session, list.entries);
    });
    afterAll(async () => session?.close());

    it.each(pages)('$file', async (page) => {
      const report = await open(page);
      const outcome = (item: PageSubject) =>
        report.verdicts.filter(({ ref }) => ref === item.ref).map(({ tier }) => tier);
      expect(report.items.map((item) => [item.url, outcome(item)])).toEqual(
        report.items.map((item) => [item.url, isListed(item, hosts) ? ['identified'] : []]),
      );
      const wanted = report.items.filter((item) => isListed(item, hosts)).length;
      const pills = report.marks.filter(({ kind }) => kind === 'pill');
      expect(pills.map(({ tier }) => tier)).toEqual(Array(wanted).fill('identified'));
      // A query that equals one of the brands is told by the quiet line and the dot.
      const unmarked = report.queryLine ? '•' : '';
      expect(report.badge).toBe(wanted > 0 ? String(wanted) : unmarked);
      expect(await session.errors()).toEqual([]);
    });
  },
);
