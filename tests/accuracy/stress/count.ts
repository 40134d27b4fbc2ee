import type { PageSubject } from '../../../lib/domain/page-subject';
import type { Tier, Verdict } from '../../../lib/domain/verdict';
import { joinQuestions } from '../../../lib/index/terms';
import { cardSubject } from '../../../lib/match/card';
import { judge, judgeAlone } from '../../../lib/match/judge';
import type { Website } from '../../../lib/match/read-website';
import { websiteSubject } from '../../../lib/match/website';
import { type CardContext, CONTEXT } from '../../unit/match/fixtures';
import type { Nominate } from '../score/nominator';
import type { StressRun } from './result';

/** Subjects of a page. */
const PAGE = 10;

const noMarks = (): Record<Tier, number> => ({
  identified: 0,
  named: 0,
  possible: 0,
  related: 0,
});

function addTo(marks: Record<Tier, number>, verdicts: readonly Verdict[]): void {
  for (const { tier } of verdicts) marks[tier]++;
}

/** Judges subjects, ten a page as the worker gets them, and counts the verdicts. */
export async function countCards(
  run: string,
  subjects: readonly PageSubject[],
  nominate: Nominate,
  context: CardContext = CONTEXT,
): Promise<StressRun> {
  const marks = noMarks();
  let nominated = 0;
  for (let first = 0; first < subjects.length; first += PAGE) {
    const page = subjects.slice(first, first + PAGE).map((each) => cardSubject(each, context));
    const candidates = await nominate(joinQuestions(page.map(({ question }) => question)));
    nominated += candidates.length;
    addTo(marks, judge(page, candidates, context).flat());
  }
  return { run, subjects: subjects.length, nominated, marks };
}

/** Judges websites one by one. */
export async function countWebsites(
  run: string,
  websites: readonly Website[],
  nominate: Nominate,
): Promise<StressRun> {
  const marks = noMarks();
  let nominated = 0;
  for (const website of websites) {
    const subject = websiteSubject(website);
    const candidates = await nominate(subject.question);
    nominated += candidates.length;
    addTo(marks, judgeAlone(subject, candidates, CONTEXT));
  }
  return { run, subjects: websites.length, nominated, marks };
}
