import { useApp } from '../../components/app-context';
import type { EntryRef } from '../../lib/domain/entry';
import type { PageState } from '../../lib/messages/requests';
import type { Translate } from '../../lib/wording/messages';
import type { PageEvidence } from '../../lib/wording/report';

/** What a tab's page shows of this entry and why; null where it shows nothing of it, or is another page by now. */
export function matchOf(t: Translate, page: PageState, ref: EntryRef): PageEvidence | null {
  const isThis = (other: EntryRef) => other.list === ref.list && other.id === ref.id;
  const mark = page.marks.find(({ entry }) => isThis(entry));
  const related = page.related.find(({ view }) => isThis(view.ref));
  const evidence = mark ? [...mark.evidence, ...mark.also] : related ? [related.reason] : [];
  if (evidence.length === 0) return null;
  return { page: page.site?.name ?? page.website?.host ?? t('page.title'), evidence };
}

/** Why the page from which the record was opened is marked. */
export function RecordMatch({ match }: { match: PageEvidence }) {
  const { t } = useApp();
  return (
    <section className="record-match" aria-labelledby="match-title">
      <h2 id="match-title" className="minor-title">
        {t('record.match')}
      </h2>
      <p className="meta">{t('record.matchOn', { page: match.page })}</p>
      <ul className="evidence">
        {match.evidence.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
