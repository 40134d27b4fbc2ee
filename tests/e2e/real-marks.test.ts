import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/launch';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { expectedMark, isBarred, type Mark } from './real-marks-oracle';
import { engineHostsOf, type Survey, survey, type Visit } from './real-marks-survey';
import { plain } from './real-marks-text';

/**
 * Marks on the saved pages of real engines and on our own: exactly the right results, each with the
 * right tier, by an oracle that shares no code with the matcher.
 */

const TIERS: readonly Mark[] = ['identified', 'named', 'possible'];
const squeeze = (text: string): string => text.replace(/\s/g, '');

/** Lines such as `3. 示例启明_官网 (https://a.example/): host-2 identified`. */
type Lines = string[];

function expectedLines({ report }: Visit, { targets }: Survey): Lines {
  const hosts = engineHostsOf(report);
  return report.items.flatMap((item) =>
    targets.flatMap((target) => {
      const tier = expectedMark(item, target, hosts);
      return tier ? [`${item.ref}. ${item.title} (${item.url}): ${target.id} ${tier}`] : [];
    }),
  );
}

function actualLines({ report }: Visit, list: string): Lines {
  return report.items.flatMap((item) =>
    report.verdicts
      .filter(
        ({ ref, tier, entry }) => ref === item.ref && tier !== 'related' && entry.list === list,
      )
      .map(({ entry, tier }) => `${item.ref}. ${item.title} (${item.url}): ${entry.id} ${tier}`),
  );
}

/** What must be drawn: one pill a result, of its strongest tier. */
function expectedPills({ report }: Visit, { targets }: Survey): { tier: Mark; title: string }[] {
  return report.items.flatMap((item) => {
    const found = targets.map((target) => expectedMark(item, target, engineHostsOf(report)));
    const tier = TIERS.find((each) => found.includes(each));
    return tier ? [{ tier, title: item.title }] : [];
  });
}

const isListedQuery = (query: string | null, { targets }: Survey): boolean =>
  targets.some(({ legal, brand }) =>
    [legal, brand].some((each) => each && query && plain(each) === plain(query)),
  );

describe.each(readyBrowsers().slice(0, Number(process.env.N ?? 2)))(
  'search pages in $name',
  ({ name, executable, extensionDir }) => {
    let session: Session;
    let found: Survey;

    beforeAll(async () => {
      const viewport = { width: 1280, height: 900 };
      session = await launch(name, { executable, extensionDir, viewport });
      const start = performance.now();
      found = await survey(session);
      console.log(
        `${name}: ${found.listed.length} pages, ${found.targets.length} entries, ${Math.round((performance.now() - start) / 1000)} s`,
      );
    }, 240_000);
    afterAll(async () => session?.close());

    it('bear no mark and no verdict of the bundled list, and cause no error', () => {
      const told = found.bundled.map(({ name: page, report, errors }) => ({
        page,
        verdicts: report.verdicts.filter(({ tier }) => tier !== 'related'),
        marks: report.marks.filter(({ kind }) => kind === 'pill').map(({ name: label }) => label),
        errors,
      }));
      expect(told).toEqual(
        found.bundled.map(({ name: page }) => ({ page, verdicts: [], marks: [], errors: [] })),
      );
    });

    it('get exactly the verdicts that a list made from them must give', () => {
      console.log(
        found.listed
          .flatMap((v) => [
            `## ${v.name} ${v.report.queryLine ?? ''} badge=${v.report.badge}`,
            ...expectedLines(v, found),
          ])
          .join('\n'),
      );
      const byPage = (lines: (visit: Visit) => Lines) =>
        Object.fromEntries(found.listed.map((visit) => [visit.name, lines(visit).sort()]));
      expect(byPage((visit) => actualLines(visit, found.list))).toEqual(
        byPage((visit) => expectedLines(visit, found)),
      );
      const tiers = found.listed
        .flatMap((visit) => expectedPills(visit, found))
        .map(({ tier }) => tier);
      for (const tier of TIERS)
        expect(tiers.filter((each) => each === tier).length, tier).toBeGreaterThan(2);
      console.log(
        tiers.length,
        TIERS.map((tier) => tiers.filter((each) => each === tier).length),
      );
    });

    it('are drawn on as the verdicts say, a pill beside each title', () => {
      for (const visit of found.listed) {
        const pills = visit.report.marks.filter(({ kind }) => kind === 'pill');
        const wanted = expectedPills(visit, found);
        expect(
          pills.map(({ tier }) => tier),
          visit.name,
        ).toEqual(wanted.map(({ tier }) => tier));
        for (const [at, { title }] of wanted.entries())
          expect(squeeze(pills[at]?.marks ?? ''), visit.name).toContain(
            squeeze(title).slice(0, 20),
          );
        expect(visit.report.badge, visit.name).toMatch(
          wanted.length > 0 ? new RegExp(`^${wanted.length}$`) : /^•?$/,
        );
        expect(visit.errors, visit.name).toEqual([]);
      }
    });

    it('never mark a government’s or the engine’s own result', () => {
      const barred = found.listed.flatMap(({ report }) =>
        report.items
          .filter((item) => isBarred(item, engineHostsOf(report)))
          .map((item) =>
            report.verdicts.filter(({ ref, tier }) => ref === item.ref && tier !== 'related'),
          ),
      );
      expect(barred.length).toBeGreaterThan(2);
      expect(barred.flat()).toEqual([]);
    });

    it('have a quiet line exactly where the query is a listed name', () => {
      for (const visit of found.listed)
        expect(visit.report.queryLine !== null, visit.name).toBe(
          isListedQuery(visit.report.query, found),
        );
    });
  },
);
