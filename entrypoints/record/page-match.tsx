import { useApp } from '../../components/app';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import type { PageState } from '../../lib/domain/page-views';
import { TIERS } from '../../lib/domain/verdict';
import type { Translate } from '../../lib/wording/messages/translate';
import type { PageEvidence } from '../../lib/wording/report';

/** What a tab's page shows of this entry and why; null where it shows nothing of it, or is another page by now. */
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

/** On what the page's match rests from which the record was opened. */
export function PageMatch({ match }: { match: PageEvidence }) {
  const { t } = useApp();
  return (
    <section className="panel stack-close record-match" aria-labelledby="match-title">
      <h2 id="match-title" className="minor-title">
        {t('record.match')}
      </h2>
      <p className="meta">{t('record.matchOn', { page: match.page })}</p>
      <p className="meta">{match.basis}</p>
      <ul className="evidence">
        {match.evidence.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
