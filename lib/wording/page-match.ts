import { type EntryRef, refKey } from '../domain/entry-ref';
import type { PageState } from '../domain/page-views';
import { TIERS } from '../domain/verdict';
import type { Translate } from './messages/translate';
import type { PageEvidence } from './report';

/** The annotation of this entry on a tab's page, and its evidence; null if there is none, or the tab moved on. */
export function matchOf(t: Translate, page: PageState, ref: EntryRef): PageEvidence | null {
  const isThis = (other: EntryRef) => refKey(other) === refKey(ref);
  const on = page.site?.name ?? page.website?.host ?? t('page.title');
  const marks = page.marks.filter(({ entry }) => isThis(entry));
  const [mark] = marks.sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  if (mark) {
    const { basis, evidence, also } = mark;
    // The record may have been opened from a mark that is less sure than the surest one.
    const isMixed = marks.some((each) => each.doubt !== undefined);
    const doubt = mark.doubt ?? (isMixed ? t('record.mixed') : undefined);
    const said = doubt === undefined ? {} : { doubt: t('record.doubt', { page: on, doubt }) };
    return { page: on, basis, evidence: [...evidence, ...also], ...said };
  }
  const related = page.related.find(({ view }) => isThis(view.ref));
  if (!related) return null;
  const doubt = related.isContested ? t('page.contested') : t('record.related');
  return {
    page: on,
    basis: t('record.notMarked'),
    evidence: [related.reason],
    doubt: t('record.doubt', { page: on, doubt }),
  };
}
