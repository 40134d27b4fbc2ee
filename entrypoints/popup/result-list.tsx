import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { OfficialLookups } from '../../components/official-lookups';
import { ResultCard } from '../../components/result-card';
import type { Lookup } from '../../components/use-lookup';
import type { Day } from '../../lib/domain/day';
import { isLive } from '../../lib/domain/lifecycle';
import type { Replies } from '../../lib/messages/requests';
import type { Translate } from '../../lib/wording/messages/translate';
import { notListed } from '../../lib/wording/states';

function countText(t: Translate, { hits, total }: Replies['lookup']): string {
  if (hits.length === 0) return t('search.none');
  return total > hits.length
    ? t('search.countShown', { n: total, shown: hits.length })
    : t('search.count', { n: hits.length });
}

/** Without what ended today: the worker left it out too, but a view may stay open past midnight. */
function shownToday(found: Replies['lookup'], today: Day): Replies['lookup'] {
  const hits = found.hits.filter(({ entry }) => isLive(entry, today));
  return { ...found, hits, total: found.total - (found.hits.length - hits.length) };
}

/** What the lookup found, announced to screen readers by its number. */
export function ResultList({ lookup, onOpen }: { lookup: Lookup; onOpen(): void }) {
  const { t, today } = useApp();
  const found = lookup.status === 'done' ? shownToday(lookup.found, today) : null;
  return (
    <>
      <p className="visually-hidden" role="status">
        {found && countText(t, found)}
      </p>
      {lookup.status === 'waiting' && <p className="hint">{t('list.loading')}</p>}
      {lookup.status === 'failed' && <ErrorNote error={lookup.error} />}
      {found && lookup.status === 'done' && (
        <Found text={lookup.text} found={found} onOpen={onOpen} />
      )}
    </>
  );
}

interface FoundProps {
  text: string;
  found: Replies['lookup'];
  /** A result or an official look-up was opened. */
  onOpen(): void;
}

function Found({ text, found, onOpen }: FoundProps) {
  const { t } = useApp();
  if (found.hits.length === 0) {
    return (
      <div className="stack-far not-listed">
        <p>
          <DatedText text={notListed(t, found.listDate)} />
        </p>
        <OfficialLookups name={text} onOpen={onOpen} />
      </div>
    );
  }
  return (
    <section>
      <h2 className="visually-hidden">{t('search.results')}</h2>
      <p className="meta results-count" aria-hidden="true">
        {countText(t, found)}
      </p>
      <ul className="cards">
        {found.hits.map((hit) => (
          <li key={`${hit.ref.list}/${hit.ref.id}`}>
            <ResultCard hit={hit} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
