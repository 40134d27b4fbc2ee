import { TIERS, type Tier, type Verdict } from '../../lib/domain/verdict';
import type { PageReport } from '../browser/inspect';
import type { SurfaceTarget } from './real-surfaces-list';
import { expectedOfApp, expectedOfSite, isPlatformSite } from './real-surfaces-oracle';
import { type Survey, shownApps, shownSite } from './real-surfaces-survey';

/** One subject of a survey: what the oracle gives it, and what came of it. */
export interface Judged {
  file: string;
  report: PageReport;
  /** Lines such as `app-2-0 identified`, in one order. */
  due: string[];
  found: string[];
  /** Tiers that are due, strongest first. */
  tiers: Tier[];
}

function judge(
  { targets, list }: Survey,
  subject: Pick<Judged, 'file' | 'report'>,
  verdicts: readonly Verdict[],
  tierOf: (target: SurfaceTarget) => Tier | null,
): Judged {
  const due = targets.flatMap((target) => {
    const tier = tierOf(target);
    return tier ? [{ id: target.id, tier }] : [];
  });
  const ours = verdicts.filter(({ candidate }) => candidate.ref.list === list);
  return {
    ...subject,
    due: due.map(({ id, tier }) => `${id} ${tier}`).sort(),
    found: ours.map(({ candidate, tier }) => `${candidate.ref.id} ${tier}`).sort(),
    tiers: TIERS.filter((each) => due.some(({ tier }) => tier === each)),
  };
}

/** Every app of every store page, page by page. */
export const judgedApps = (survey: Survey): Judged[][] =>
  survey.stores.map(({ page: { file }, report }) =>
    shownApps(report.items).map(({ ref, ...app }) =>
      judge(
        survey,
        { file: `${file} ${app.id}`, report },
        report.verdicts.filter((verdict) => verdict.ref === ref),
        (target) => expectedOfApp(app, target),
      ),
    ),
  );

/** Every website, and whether it is a platform's. */
export const judgedSites = (survey: Survey): (Judged & { isPlatform: boolean })[] =>
  survey.websites.map((seen) => {
    const { page, report } = seen;
    const shown = shownSite(page, report.website?.facts);
    const verdicts = report.website?.verdicts ?? [];
    const subject = { file: page.file, report };
    return {
      ...judge(survey, subject, verdicts, (target) => expectedOfSite(shown, target)),
      isPlatform: isPlatformSite(shown),
    };
  });
