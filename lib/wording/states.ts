import type { ListFault, ListState } from '../domain/list-state';
import type { PageState, WebsiteState } from '../domain/page-views';
import type { Translate } from './messages/translate';

/** A longer query is cut in the quiet line; nobody reads more of it there. */
const QUERY_SHOWN = 60;

/** The one line above the results when the query equals a listed name. */
export function queryLine(t: Translate, query: string, count: number): string {
  // Direction marks and controls would reorder the sentence around the query.
  const plain = query
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const units = Array.from(plain);
  const text = units.length > QUERY_SHOWN ? `${units.slice(0, QUERY_SHOWN).join('')}…` : plain;
  return t('query.line', { query: text, n: count });
}

const OF_LIST_AT_HAND: readonly ListFault[] = ['expired', 'lagging', 'clock'];

/** What is wrong with a list, and with which of its files. */
export function faultWords(
  t: Translate,
  { kind, detail }: Pick<NonNullable<ListState['fault']>, 'kind' | 'detail'>,
): string {
  const said = t(`fault.${kind}`);
  return detail ? t('fault.withDetail', { fault: said, detail }) : said;
}

/** Why the last look at a list failed, and that the list at hand stays in use. */
export function faultText(
  t: Translate,
  fault: Pick<NonNullable<ListState['fault']>, 'kind' | 'detail'>,
): string {
  const full = faultWords(t, fault);
  // These speak of the list at hand, so there is nothing that was not taken over.
  return OF_LIST_AT_HAND.includes(fault.kind) ? full : t('fault.kept', { fault: full });
}

/** Nothing found is not a certificate; the list's date is said where it is known. */
export function notListed(t: Translate, listDate: string): string {
  return listDate ? t('notListed.text', { date: listDate }) : t('notListed.noDate');
}

/** `百度：识别到 0 条结果`, and for 0 that the layout may have changed; null off the known sites. */
export function healthText(
  t: Translate,
  page: Pick<PageState, 'site' | 'recognised'>,
): string | null {
  if (!page.site) return null;
  const line = t('health.line', { site: page.site.name, n: page.recognised });
  return page.recognised > 0 ? line : `${line}\n${t('health.none')}`;
}

/** That the website itself was checked, and what its footer says: numbers first, then who runs it. */
export function websiteTexts(t: Translate, { host, filings, operators }: WebsiteState): string[] {
  const facts = [...filings, ...operators];
  return [
    t('page.website', { host }),
    facts.length > 0 ? t('page.footer', { facts: facts.join(' · ') }) : t('page.noFooter'),
  ];
}

/**
 * What can be typed, by example: words that are in many names and name nobody. They are Chinese in every
 * language, as the names are.
 */
export const LOOKUP_EXAMPLES = [
  { kind: 'app', text: '作业' },
  { kind: 'company', text: '教育科技' },
  { kind: 'initials', text: 'jykj' },
] as const;
