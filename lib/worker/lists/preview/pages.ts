import type { Day } from '../../../domain/day';
import { parseHost } from '../../../domain/host';
import type { PreviewedPage } from '../../../domain/list-preview';
import type { Settings } from '../../../domain/settings';
import type { Verdict } from '../../../domain/verdict';
import { type Candidate, judge } from '../../../match/judge';
import { judgeWebsite, websiteQuestions } from '../../../match/judge-site';
import { type Questions, questionsOf } from '../../../match/questions';
import { siteOf } from '../../../sites';
import { displayName } from '../../../wording';
import { joinQuestions } from '../../judging/nominate';
import { ownHosts } from '../../judging/own-hosts';
import type { SeenPage } from '../../judging/seen-pages';
import { isTierOn } from '../../judging/told';

/** What the open pages ask, together. */
export function questionsOfPages(pages: readonly SeenPage[]): Questions {
  const asked = pages.flatMap(({ cards, site }) => [
    ...(cards?.subjects.map(questionsOf) ?? []),
    ...(site ? [websiteQuestions(site)] : []),
  ]);
  return joinQuestions(asked);
}

interface Asked {
  candidates: readonly Candidate[];
  settings: Settings;
  today: Day;
}

/** The verdicts on each subject of a page. */
function verdictsOn({ cards, site }: SeenPage, { candidates, today }: Asked): Verdict[][] {
  const ofCards = cards?.subjects.map((subject) =>
    judge(subject, candidates, { today, ...ownHosts(siteOf(cards.site), cards.url) }),
  );
  const ofSite = site ? [judgeWebsite(site, candidates, { today, engineHosts: [] })] : [];
  return [...ofSite, ...(ofCards ?? [])];
}

/** Which of the open pages these entries would mark, by the same rules that mark pages. */
export function pagesMarked(pages: readonly SeenPage[], asked: Asked): PreviewedPage[] {
  const isShown = ({ tier }: Verdict) => tier !== 'related' && isTierOn(tier, asked.settings);
  return pages.flatMap((page) => {
    const names = verdictsOn(page, asked).flatMap((verdicts) => {
      const found = verdicts.find(isShown);
      const candidate = asked.candidates.find(({ ref }) => ref.id === found?.entry.id);
      return found && candidate ? [displayName(candidate.entry)] : [];
    });
    const { title, url } = page;
    return names.length > 0 ? [{ title, host: parseHost(url) ?? '', names }] : [];
  });
}
