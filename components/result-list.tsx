import type { Translate } from '../lib/i18n';
import { isLive } from '../lib/schema/lifecycle';
import type { Replies } from '../lib/schema/messages';
import { notListed } from '../lib/wording';
import { useApp } from './app-context';
import { ErrorNote } from './error-note';
import { OfficialLookups } from './official-lookups';
import { ResultCard } from './result-card';
import type { Lookup } from './use-lookup';

function countText(t: Translate, { hits, total }: Replies['lookup']): string {
  if (hits.length === 0) return t('search.none');
  return total > hits.length
    ? t('search.countShown', { n: total, shown: hits.length })
    : t('search.count', { n: hits.length });
}

/** What the lookup found, announced to screen readers by its number. */
export function ResultList({ lookup }: { lookup: Lookup }) {
  const { t } = useApp();
  return (
    <>
      <p className="visually-hidden" role="status">
        {lookup.status === 'done' && countText(t, lookup.found)}
      </p>
      {lookup.status === 'idle' && <p className="hint">{t('search.hint')}</p>}
      {lookup.status === 'waiting' && <p className="hint">{t('list.loading')}</p>}
      {lookup.status === 'failed' && <ErrorNote error={lookup.error} />}
      {lookup.status === 'done' && <Found found={lookup.found} />}
    </>
  );
}

function Found({ found }: { found: Replies['lookup'] }) {
  const { t, today } = useApp();
  const hits = found.hits.filter(({ entry }) => isLive(entry, today));
  if (hits.length === 0) {
    return (
      <div className="not-listed">
        <p>{notListed(t, found.listDate)}</p>
        <OfficialLookups />
      </div>
    );
  }
  return (
    <section aria-label={t('search.results')}>
      <p className="meta" aria-hidden="true">
        {countText(t, found)}
      </p>
      <ul className="cards">
        {hits.map((hit) => (
          <li key={`${hit.ref.list}/${hit.ref.id}`}>
            <ResultCard hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  );
}
