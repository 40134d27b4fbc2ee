import { beforeAll, expect, it } from 'vitest';
import { TIERS, type Tier, type Verdict } from '../../lib/domain/verdict';
import { inspectAt, type PageReport } from '../browser/inspect';
import { linked, said, silent } from '../unit/match/negative/case';
import { FILING, SCHOOL } from '../unit/match/negative/listed';
import { LISTED, NEGATIVE_APPS, NEGATIVES, type Negative } from '../unit/match/negative-cases';
import { runs } from '../unit/runs';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { pageOfApp, pageOfSite } from './negative-pages';

/** Pages of units that nobody may take for a listed one, in real browsers that follow the list. */

/** The school's own site, without which silence would prove nothing. */
const OWN = silent('the listed school’s own site', 'https://site.example.org/', {
  title: SCHOOL,
  filings: [linked(FILING)],
  operators: [said(SCHOOL)],
});

/** The unit tests of `match` judge all of them. Every third is opened as a page; with `JIANXUN_TIMES` above 1 all are. */
const OPENED = NEGATIVES.filter((_, at) => at % (runs(1) > 1 ? 1 : 3) === 0);

const strength = (tier: Tier | 'nothing'): number =>
  tier === 'nothing' ? TIERS.length : TIERS.indexOf(tier);

/** The site check reads no address without a domain; silence about any other page must follow from what was read. */
const isUnread = (url: string): boolean => /^(?:localhost|[\d.]+)$/.test(new URL(url).hostname);

/** The strongest tier of some verdicts, as the cases write it. */
const strongest = (verdicts: readonly Verdict[]): Tier | 'nothing' =>
  TIERS.find((each) => verdicts.some(({ tier }) => tier === each)) ?? 'nothing';

inEachBrowser(
  'pages that are nobody’s on the list',
  { viewport: { width: 1000, height: 700 } },
  ({ name, session }) => {
    beforeAll(async () => {
      await followList(session, LISTED);
    });

    const check = (site: Negative): Promise<PageReport> =>
      inspectAt(session, site.url, pageOfSite(site));

    it('do not include the school’s own', async () => {
      const { marks, badge } = await check(OWN);
      expect([marks.map(({ kind }) => kind), badge]).toEqual([['banner'], '1']);
    });

    it.each(partOf(OPENED, name, 4).map((each) => [each.why, each] as const))(
      '%s',
      async (_, site) => {
        const { site: reader, marks, website, verdicts, badge } = await check(site);
        const found = strongest([...(website?.verdicts ?? []), ...verdicts]);
        if (!isUnread(site.url)) expect(reader ?? website, 'the page was read').not.toBeNull();
        expect(marks).toEqual([]);
        expect(strength(found), found).toBeGreaterThanOrEqual(strength(site.expected));
        if (site.expected === 'nothing') expect(badge).toBe('');
      },
    );

    it.each(partOf(NEGATIVE_APPS, name, 2).map((each) => [each.why, each] as const))(
      '%s',
      async (_, each) => {
        const { marks, items, verdicts } = await inspectAt(
          session,
          each.page.url ?? '',
          pageOfApp(each),
        );
        expect(items.map(({ app }) => app?.developer)).toEqual([each.page.app?.developer]);
        expect(strongest(verdicts)).toBe(each.expected);
        expect(marks.map(({ tier }) => tier)).toEqual(each.expected === 'named' ? ['named'] : []);
      },
    );
  },
);
