import { holdsAny, type ListCoverage } from '../domain/lookup';
import { dayText } from './dates';
import type { Translate } from './messages/translate';
import { andText, listName, regionText, sentences } from './names';

/** Most provinces that are named. For more, their number is said. */
const NAMED = 3;

/** ` in Zhejiang and Shanghai`; '' where no record of the lists says where it is registered. */
function placesText(t: Translate, lists: readonly ListCoverage[]): string {
  const codes = [...new Set(lists.flatMap(({ regions }) => regions))].sort();
  return codes.length === 0 ? '' : t('coverage.in', { places: namedPlaces(t, codes) });
}

function namedPlaces(t: Translate, codes: readonly string[]): string {
  if (codes.length > NAMED) return t('coverage.places', { n: codes.length });
  const places = codes.map((code) => regionText(t, code) ?? code);
  return andText(t, places, t('coverage.and'));
}

const sumOf = (lists: readonly ListCoverage[], of: 'institutions' | 'websites' | 'apps'): number =>
  lists.reduce((sum, list) => sum + list[of], 0);

/** `教育类应用通报（83 条）`, `教育类应用和网站的通报（90 条）`: what lists without institutions hold. */
function noticesText(t: Translate, lists: readonly ListCoverage[]): string {
  const [apps, websites] = [sumOf(lists, 'apps'), sumOf(lists, 'websites')];
  const n = apps + websites;
  if (apps === 0) return t('coverage.websites', { n });
  return websites === 0 ? t('coverage.apps', { n }) : t('coverage.appsAndWebsites', { n });
}

/** Tells what a list without institutions holds, and that it has none; null for any other list and an empty one. */
export function lackText(t: Translate, list: ListCoverage): string | null {
  const { institutions, websites, apps } = list;
  if (institutions > 0 || websites + apps === 0) return null;
  return t('coverage.listOnly', { notices: noticesText(t, [list]) });
}

/** The lists' content, the day of the oldest list, and that the question is not among it. */
function heldText(t: Translate, lists: readonly ListCoverage[], asked: string | null): string {
  const institutions = sumOf(lists, 'institutions');
  const found = asked ? t('coverage.without', { text: asked }) : t('coverage.nothingFound');
  const without = asked === null ? '' : found;
  const [oldest = ''] = lists.map(({ asOf }) => asOf).sort();
  const date = dayText(t, oldest);
  if (institutions === 0)
    return t('coverage.noInstitutions', { date, notices: noticesText(t, lists), without });
  const notices = sumOf(lists, 'apps') + sumOf(lists, 'websites');
  return t('coverage.institutions', {
    places: placesText(t, lists),
    n: institutions,
    notices: notices > 0 ? t('coverage.andNotices', { n: notices }) : '',
    date,
    without,
  });
}

/** The lists' troubles in words: paused, past their date, not updated. */
export const troubleTexts = (t: Translate, coverage: readonly ListCoverage[]): string[] =>
  coverage.flatMap(({ trouble, title, asOf }) =>
    trouble
      ? t(`trouble.${trouble}`, { title: listName(t, { title }), date: dayText(t, asOf) })
      : [],
  );

/**
 * The first line where nothing was found. It says what the lists hold, so that nobody takes their silence about others
 * for an answer. It also says what keeps a list from answering in full. `asked` is what was looked for, as it is to be
 * shown; '' for a passage, null if nothing was looked for.
 */
export function coverageText(
  t: Translate,
  coverage: readonly ListCoverage[],
  asked: string | null = null,
): string {
  const held = coverage.filter(holdsAny);
  const line =
    held.length === 0
      ? t('coverage.nothing')
      : t('coverage.line', { said: heldText(t, held, asked) });
  return sentences(t, [line, ...troubleTexts(t, coverage)]);
}
