import type { Day } from '../../../domain/day';
import { parseHost } from '../../../domain/host';
import type { PreviewedPage } from '../../../domain/list-preview';
import type { Settings } from '../../../domain/settings';
import type { Candidate, Verdict } from '../../../domain/verdict';
import type { Question } from '../../../index/terms';
import { joinQuestions } from '../../../index/terms';
import { cardSubject, ownHosts } from '../../../match/card';
import { judge, judgeAlone } from '../../../match/judge';
import type { Subject } from '../../../match/subject';
import { websiteSubject } from '../../../match/website';
import { siteOf } from '../../../sites/known-sites';
import { displayName } from '../../../wording/names';
import type { OpenPage } from '../../judging/open-pages';
import { isTierOn } from '../../judging/user-choices';

/** An open page, made ready for judging. */
interface SeenPage {
  page: OpenPage;
  website: Subject | null;
  cards: Subject[];
}

export function readSeen(page: OpenPage): SeenPage {
  const { cards, site } = page;
  const hosts = cards && ownHosts(siteOf(cards.site), cards.url);
  return {
    page,
    website: site ? websiteSubject(site) : null,
    cards: hosts ? cards.subjects.map((subject) => cardSubject(subject, hosts)) : [],
  };
}

/** The questions of all open pages as one. */
export function questionOfPages(pages: readonly SeenPage[]): Question {
  const subjects = pages.flatMap(({ website, cards }) => [...cards, ...(website ? [website] : [])]);
  return joinQuestions(subjects.map(({ question }) => question));
}

interface Asked {
  candidates: readonly Candidate[];
  settings: Settings;
  today: Day;
}

/** The verdicts on each subject of a page. */
function verdictsOn({ website, cards }: SeenPage, { candidates, today }: Asked): Verdict[][] {
  const ofSite = website ? [judgeAlone(website, candidates, { today })] : [];
  return [...ofSite, ...judge(cards, candidates, { today })];
}

/** Which of the open pages these entries would mark, by the same rules that mark pages. */
export function pagesMarked(pages: readonly SeenPage[], asked: Asked): PreviewedPage[] {
  const isShown = ({ tier }: Verdict) => tier !== 'related' && isTierOn(tier, asked.settings);
  return pages.flatMap((read) => {
    const names = verdictsOn(read, asked).flatMap((verdicts) => {
      const found = verdicts.find(isShown);
      return found ? [displayName(found.candidate.entry)] : [];
    });
    const { title, url } = read.page;
    return names.length > 0 ? [{ title, host: parseHost(url) ?? '', names }] : [];
  });
}
