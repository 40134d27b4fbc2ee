import { beforeAll, expect, it } from 'vitest';
import { TIERS, type Tier } from '../../lib/domain/verdict';
import { hasSavedPages } from '../tools/saved-pages';
import { hasAll, inEachBrowser } from './each-browser';
import { type Judged, judgedApps, judgedSites } from './real-surfaces-judged';
import { openedPages, type Survey, survey } from './real-surfaces-survey';
import { holdsTheirTables } from './saved-tables';

/**
 * Store pages and websites as they really are, and store pages of our own, with a list made from them:
 * exactly the listed ones, each in its tier, by an oracle that shares no code with the matcher.
 */

const isPresent = hasSavedPages('only our own store pages are judged');

const dueOf = (all: readonly Judged[]) => all.map(({ file, due }) => [file, due]);
const foundOf = (all: readonly Judged[]) => all.map(({ file, found }) => [file, found]);

/** Every tier that is due somewhere, strongest first. */
const tiersOf = (all: readonly Judged[]): Tier[] =>
  TIERS.filter((each) => all.some(({ tiers }) => tiers.includes(each)));

/** The strongest tier that may be drawn. */
const markOf = ({ tiers }: Judged): Tier | undefined => tiers.find((tier) => tier !== 'related');

inEachBrowser(
  'store pages and websites',
  { viewport: { width: 1280, height: 900 } },
  ({ name, session }) => {
    let seen: Survey;
    const { stores, websites } = openedPages(name);
    const opened = new Set([...stores, ...websites].map(({ file }) => file));
    /** Who opens all of them meets every tier and every kind of site: a survey that asks for too little is seen. */
    const isWhole = isPresent && hasAll(name);

    beforeAll(async () => {
      seen = await survey(session, isPresent);
    }, 600_000);

    holdsTheirTables(
      ['store', 'website'],
      (file) => [...seen.stores, ...seen.websites].find(({ page }) => page.file === file)?.report,
      (file) => opened.has(file),
    );

    it('bear no verdict of the bundled list, and cause no error', () => {
      const all = [...seen.stores, ...seen.websites];
      const told = all.map(({ page, report, errors }) => ({
        file: page.file,
        verdicts: [...report.verdicts, ...(report.website?.verdicts ?? [])].filter(
          ({ candidate }) => candidate.ref.list !== seen.list,
        ),
        errors,
      }));
      expect(told).toEqual(all.map(({ page }) => ({ file: page.file, verdicts: [], errors: [] })));
    });

    it('give every app of a store page exactly its verdicts', () => {
      expect(judgedApps(seen).map(({ length }) => length)).toEqual(
        seen.stores.map(({ page }) => page.apps),
      );
      const apps = judgedApps(seen).flat();
      expect(foundOf(apps)).toEqual(dueOf(apps));
      // Our own pages hold no app that is only `possible`.
      const met = TIERS.filter((tier) => isWhole || tier !== 'possible');
      expect(tiersOf(apps)).toEqual(expect.arrayContaining(met));
    });

    it('bear one pill an app, of its strongest tier, and no banner', () => {
      for (const [at, apps] of judgedApps(seen).entries()) {
        const due = apps.flatMap((app) => markOf(app) ?? []);
        const { page, report } = seen.stores[at] ?? {};
        const marks = report?.marks.map(({ kind, tier }) => [kind, tier]);
        expect(marks, page?.file).toEqual(due.map((tier) => ['pill', tier]));
        expect(report?.badge, page?.file).toBe(String(due.length));
      }
    });

    it.runIf(isPresent)('give every website exactly its verdicts', () => {
      const sites = judgedSites(seen);
      expect(foundOf(sites)).toEqual(dueOf(sites));
      if (isWhole)
        expect(tiersOf(sites)).toEqual(expect.arrayContaining(['identified', 'named', 'related']));
    });

    it.runIf(isPresent)('show a banner where a website is identified and nowhere else', () => {
      const sites = judgedSites(seen);
      const isSure = (site: Judged): boolean => markOf(site) === 'identified';
      expect(
        sites.map(({ file, report: { marks, website } }) => ({
          file,
          drawn: marks.map(({ kind }) => kind),
          isSent: website?.banner !== null,
        })),
      ).toEqual(
        sites.map((site) => ({
          file: site.file,
          drawn: isSure(site) ? ['banner'] : [],
          isSent: isSure(site),
        })),
      );
      if (isWhole) expect(sites.filter(isSure).length).toBeGreaterThan(2);
    });

    it.runIf(isPresent)('tell in the badge where a website is at least named', () => {
      const sites = judgedSites(seen);
      const isTold = (site: Judged): boolean => markOf(site) !== undefined;
      expect(sites.map(({ file, report }) => [file, /\d/.test(report.badge)])).toEqual(
        sites.map((site) => [site.file, isTold(site)]),
      );
      if (isWhole) expect(new Set(sites.map(markOf))).toContain('named');
    });

    it.runIf(isPresent)('find nothing on a platform, at a newspaper or at a government', () => {
      const platforms = judgedSites(seen).filter(({ isPlatform }) => isPlatform);
      expect(platforms.length).toBeGreaterThan(isWhole ? 3 : 0);
      for (const { file, report } of platforms) {
        expect(report.website?.facts, file).toBeDefined();
        expect([report.website?.verdicts, report.marks, report.badge], file).toEqual([[], [], '']);
      }
    });
  },
);
