import { useApp } from '../../components/app';
import type { PageEvidence } from '../../lib/wording/report';

/** The evidence of the match on the page that the record was opened from. */
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
