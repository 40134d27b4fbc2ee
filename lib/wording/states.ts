import type { ListFault, ListState } from '../domain/list-state';
import type { PageState, WebsiteState } from '../domain/page-views';
import { dayText } from './dates';
import type { Translate } from './messages/translate';
import { listName } from './names';

const OF_LIST_AT_HAND: readonly ListFault[] = ['expired', 'lagging', 'clock', 'damaged'];

type Fault = Pick<NonNullable<ListState['fault']>, 'kind' | 'detail'>;

/** Why the last look at a list failed, what to do about it, and that the list at hand stays in use, where it does. */
export function faultText(t: Translate, { kind }: Fault, isInUse: boolean): string {
  const fault = t(`fault.${kind}`);
  // These speak of the list at hand, so there is nothing that was not taken over.
  return !isInUse || OF_LIST_AT_HAND.includes(kind) ? fault : t('fault.kept', { fault });
}

/** Faults that say by themselves why a list is past its date. */
const OF_DATE: readonly (ListFault | undefined)[] = ['expired', 'lagging', 'clock'];

/** The fault of a list past its date, unless its other words tell it; null for all other lists. */
export function pastDateText(t: Translate, list: ListState): string | null {
  const isTold = list.paused || OF_DATE.includes(list.fault?.kind);
  if (!list.stale || isTold) return null;
  return t('trouble.expired', { title: listName(t, list), date: dayText(t, list.asOf) });
}

/** For whoever mends it: `wrong-hash: m/….json: not the file that is signed`. */
export const faultDetail = ({ kind, detail }: Fault): string =>
  detail ? `${kind}: ${detail}` : kind;

/** Faults of the way to a list, which may be over a moment later. The publisher must hear of the other faults. */
const PASSING: readonly ListFault[] = [
  'offline',
  'blocked',
  'http',
  'not-a-list',
  'clock',
  'storage',
];

export const canTryAgain = ({ kind }: Fault): boolean => PASSING.includes(kind);

/** Was anything of the page compared: as a known site's, as a website, or as a listing that no adapter knows? */
export const isLookedAt = ({
  site,
  website,
  recognised,
}: Pick<PageState, 'site' | 'website' | 'recognised'>): boolean =>
  site !== null || website !== null || recognised > 0;

/**
 * A page in a line: its marks, or else the entries that relate to it without a mark. Null if there is nothing. "No
 * marks" never stands above a listed one.
 */
export function pageSummary(
  t: Translate,
  { marks, related, muted }: Pick<PageState, 'marks' | 'related' | 'muted'>,
): string | null {
  if (marks.length > 0) return t('page.marks', { n: marks.length });
  if (related.some(({ isContested }) => isContested)) return t('page.contested');
  if (related.length > 0) return t('page.relatedOnly', { n: related.length });
  return muted.length > 0 ? t('page.mutedOnly', { n: muted.length }) : null;
}

/**
 * `百度：识别到 12 条结果，其中 10 条看不到真实网址，只核对了标题`, and for 0 that the layout may have changed; null off the
 * known sites.
 */
export function healthText(
  t: Translate,
  page: Pick<PageState, 'site' | 'recognised' | 'hidden'>,
): string | null {
  if (!page.site) return null;
  const line = t('health.line', { site: page.site.name, n: page.recognised });
  if (page.recognised === 0) return `${line}\n${t('health.none')}`;
  return page.hidden > 0 ? t('health.hidden', { line, n: page.hidden }) : line;
}

/** Tells that the website itself was checked, and its footer's facts: numbers first, then operators. */
export function websiteTexts(t: Translate, { host, filings, operators }: WebsiteState): string[] {
  const facts = [...filings, ...operators];
  return [
    t('page.website', { host }),
    facts.length > 0 ? t('page.footer', { facts: facts.join(' · ') }) : t('page.noFooter'),
  ];
}
