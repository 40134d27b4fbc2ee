import { beforeAll, expect, it } from 'vitest';
import type { PageSubject } from '../../lib/domain/page-subject';
import { inEachBrowser } from './each-browser';
import { expectedMark, isBarred, type Mark } from './real-marks-oracle';
import { resultsPages } from './real-marks-pages';
import { engineHostsOf, type Survey, survey, type Visit } from './real-marks-survey';
import { plain } from './real-marks-text';
import { holdsTheirTables } from './saved-tables';

/**
 * Marks on the saved pages of real engines and on our own: exactly the right results, each with the
 * right tier, by an oracle that shares no code with the matcher.
 */

const TIERS: readonly Mark[] = ['identified', 'named', 'possible'];
const squeeze = (text: string): string => text.replace(/\s/g, '');

/** Is it this title that a pill stands after? A card's data may hold a longer one than the page shows. */
function isBeside(text: string, title: string): boolean {
  const [shown, told] = [squeeze(text), squeeze(title)];
  return shown !== '' && (shown.includes(told.slice(0, 20)) || told.includes(shown));
}

/** A result with what must come of it: a tier for each target that it belongs to. */
interface Expected {
  item: PageSubject;
  marks: { id: string; tier: Mark }[];
}

function expectedOf({ report }: Visit, { targets }: Survey): Expected[] {
  const hosts = engineHostsOf(report);
  return report.items.map((item) => ({
    item,
    marks: targets.flatMap((target) => {
      const tier = expectedMark(item, target, hosts);
      return tier ? [{ id: target.id, tier }] : [];
    }),
  }));
}

/** What came of the results, in the same form. */
function actualOf({ report }: Visit, { list }: Survey): Expected[] {
  return report.items.map((item) => ({
    item,
    marks: report.verdicts.flatMap(({ ref, tier, candidate: { ref: entry } }) =>
      ref === item.ref && tier !== 'related' && entry.list === list ? [{ id: entry.id, tier }] : [],
    ),
  }));
}

/** Lines such as `3. 示例启明_官网 (https://a.example/): host-2 identified`, in one order. */
const linesOf = (results: readonly Expected[]): string[] =>
  results
    .flatMap(({ item: { ref, title, url }, marks }) =>
      marks.map(({ id, tier }) => `${ref}. ${title} (${url}): ${id} ${tier}`),
    )
    .sort();

/** What must be drawn: one pill a result, of its strongest tier. */
const pillsOf = (results: readonly Expected[]): { tier: Mark; title: string }[] =>
  results.flatMap(({ item, marks }) => {
    const tier = TIERS.find((each) => marks.some((mark) => mark.tier === each));
    return tier ? [{ tier, title: item.title }] : [];
  });

/** Words that any app may be called by give no line. */
const GENERIC = /^(?:会计|电脑|英语|培训|学习|教育)+$/u;

/** What a query asks, without where: `X filetype:pdf` asks for X. */
const asked = (query: string | null): string => plain((query ?? '').replace(/\bfiletype:\S+/g, ''));

const isListedQuery = (query: string | null, { targets }: Survey): boolean =>
  !GENERIC.test(asked(query)) &&
  targets.some(({ legal, brand }) =>
    [legal, brand].some((each) => each && plain(each) === asked(query)),
  );

inEachBrowser('search pages', { viewport: { width: 1280, height: 900 } }, ({ name, session }) => {
  let found: Survey;
  /** For each visit with the list, in order. */
  let wanted: Expected[][];

  beforeAll(async () => {
    const start = performance.now();
    found = await survey(session);
    wanted = found.visits.map((visit) => expectedOf(visit, found));
    console.log(
      `${name}: ${found.visits.length} pages, ${found.targets.length} entries, ${Math.round((performance.now() - start) / 1000)} s`,
    );
  });

  it('bear no verdict of the bundled list, and cause no error', () => {
    const told = found.visits.map(({ name: page, report, errors }) => ({
      page,
      verdicts: report.verdicts.filter(({ candidate }) => candidate.ref.list !== found.list),
      errors,
    }));
    expect(told).toEqual(
      found.visits.map(({ name: page }) => ({ page, verdicts: [], errors: [] })),
    );
  });

  const opened = new Set(resultsPages(name).map(({ name: file }) => file));
  holdsTheirTables(
    ['search'],
    (file) => found.visits.find(({ name: each }) => each === file)?.report,
    (file) => opened.has(file),
  );

  it('get exactly the verdicts that a list made from them must give', () => {
    for (const [at, visit] of found.visits.entries())
      expect(linesOf(actualOf(visit, found)), visit.name).toEqual(linesOf(wanted[at] ?? []));
    const tiers = new Set(wanted.flatMap(pillsOf).map(({ tier }) => tier));
    expect([...tiers].sort()).toEqual([...TIERS].sort());
  });

  it('are drawn on as the verdicts say, a pill beside each title', () => {
    for (const [at, visit] of found.visits.entries()) {
      const pills = visit.report.marks.filter(({ kind }) => kind === 'pill');
      const due = pillsOf(wanted[at] ?? []);
      expect(
        pills.map(({ tier }) => tier),
        visit.name,
      ).toEqual(due.map(({ tier }) => tier));
      for (const [nth, { title }] of due.entries())
        expect(isBeside(pills[nth]?.marks ?? '', title), `${visit.name}: ${title}`).toBe(true);
      expect(visit.report.badge, visit.name).toMatch(
        due.length > 0 ? new RegExp(`^${due.length}$`) : /^•?$/,
      );
    }
  });

  it('never mark a government’s or the engine’s own result', () => {
    const barred = found.visits.flatMap(({ report }) =>
      report.items
        .filter((item) => isBarred(item, engineHostsOf(report)))
        .map((item) =>
          report.verdicts.filter(({ ref, tier }) => ref === item.ref && tier !== 'related'),
        ),
    );
    expect(barred.length).toBeGreaterThan(1);
    expect(barred.flat()).toEqual([]);
  });

  it('have a quiet line exactly where the query is a listed name', () => {
    for (const visit of found.visits)
      expect(visit.report.queryLine !== null, visit.name).toBe(
        isListedQuery(visit.report.query, found),
      );
  });
});
