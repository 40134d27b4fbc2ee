import type { PageSubject } from '../../../lib/domain/subject';
import type { Tier, Verdict } from '../../../lib/domain/verdict';
import { judge, type MatchContext } from '../../../lib/match/judge';
import { judgeWebsite, type Website, websiteQuestions } from '../../../lib/match/judge-site';
import { type Questions, questionsOf } from '../../../lib/match/questions';
import { CONTEXT } from '../../unit/match/fixtures';
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

/** The questions of a page of subjects, each once. */
function joined(questions: readonly Questions[]): Questions {
  return {
    keys: [...new Set(questions.flatMap(({ keys }) => keys))],
    texts: [...new Set(questions.flatMap(({ texts }) => texts))],
  };
}

/** Judges subjects, ten a page as the worker gets them, and counts the verdicts. */
export async function countCards(
  run: string,
  subjects: readonly PageSubject[],
  nominate: Nominate,
  context: MatchContext = CONTEXT,
): Promise<StressRun> {
  const marks = noMarks();
  let nominated = 0;
  for (let first = 0; first < subjects.length; first += PAGE) {
    const page = subjects.slice(first, first + PAGE);
    const candidates = await nominate(joined(page.map(questionsOf)));
    nominated += candidates.length;
    for (const subject of page) addTo(marks, judge(subject, candidates, context));
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
    const candidates = await nominate(websiteQuestions(website));
    nominated += candidates.length;
    addTo(marks, judgeWebsite(website, candidates, { ...CONTEXT, engineHosts: [] }));
  }
  return { run, subjects: websites.length, nominated, marks };
}
