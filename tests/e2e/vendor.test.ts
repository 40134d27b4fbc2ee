import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { inspectPage, type PageReport } from '../browser/inspect';
import { renderSerp, type SampleResult, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import { until } from '../browser/until';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { SCHOOL_SITES, siteOf, VENDORS, type Vendor } from './vendor-pages';

/** A school's own website that names the listed company which runs it, and a later search for the school. */

const SCHOOL_HOST = 'xuexiao.example';
const CASES = VENDORS.flatMap((vendor) => SCHOOL_SITES.map((school) => ({ vendor, school })));

const result = (title: string, url: string): SampleResult => ({ title, url, snippet: '', why: '' });

inEachBrowser('a school’s vendor', {}, ({ name, session }) => {
  let page: Page;

  beforeAll(async () => {
    await followList(
      session,
      VENDORS.map(({ entry }) => entry),
    );
    page = await session.newPage();
  });
  beforeEach(async () => {
    await session.ask('forgetLearned', {});
  });

  const learnedHosts = async () => (await session.ask('learned', {})).map(({ host }) => host);

  async function open(url: string, saved = savedPage('')): Promise<PageReport> {
    await session.goOn(page, url, saved);
    return inspectPage(session, page);
  }

  /** The vendor's own site teaches: once that is known, what the visit before would have taught is known too. */
  async function visitOwnSite({ host, name: vendor }: Vendor): Promise<void> {
    const { website, badge } = await open(
      `https://www.${host}/`,
      siteOf('课程中心', [`© 2026 ${vendor}`]),
    );
    expect([website?.verdicts.map(({ tier }) => tier), badge]).toEqual([['named'], '1']);
    await until(`${host} is learned`, async () => (await learnedHosts()).includes(host));
  }

  /** A search that finds two pages of the school, and then one of the vendor's own. */
  function search(title: string, { host }: Vendor): Promise<PageReport> {
    const results = [
      result(title, `https://www.${SCHOOL_HOST}/`),
      result(`招生简章 - ${title}`, `https://www.${SCHOOL_HOST}/zhaosheng/2026.html`),
      result('课程中心', `https://www.${host}/kecheng/`),
    ];
    const serp = renderSerp({ query: `${title} 招生`, bold: title, results });
    return open(serpUrl(`${title} 招生`), savedPage(serp));
  }

  it.each(partOf(CASES, name))(
    'that is $vendor.kind and stands in its footer $school.how: silent there, nothing learned, and no pill on its search results',
    async ({ vendor, school: { title, footer } }) => {
      const visit = await open(`https://www.${SCHOOL_HOST}/`, siteOf(title, footer(vendor.name)));
      expect(visit.health.website?.host).toBe(`www.${SCHOOL_HOST}`);
      const shown = visit.website?.verdicts.filter(({ tier }) => tier !== 'related');
      expect([shown, visit.website?.banner]).toEqual([[], null]);
      expect([visit.marks, visit.badge, visit.health.marks]).toEqual([[], '', []]);

      await visitOwnSite(vendor);
      expect(await learnedHosts()).toEqual([vendor.host]);

      const { items, verdicts, marks, badge } = await search(title, vendor);
      expect(items.length).toBe(3);
      expect(verdicts.map(({ ref, evidence }) => [ref, evidence[0]?.kind])).toEqual([
        [2, vendor.learned],
      ]);
      expect([marks.map(({ marks: marked }) => marked), badge]).toEqual([['课程中心'], '1']);
    },
  );
});
