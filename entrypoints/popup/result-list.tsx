import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { OfficialLookups } from '../../components/official-lookups';
import { ResultCard } from '../../components/result-card';
import { TextMentions } from '../../components/text-mentions';
import { type Found, keepHits, type Lookup } from '../../components/use-lookup';
import { refKey } from '../../lib/domain/entry-ref';
import { isLive } from '../../lib/domain/lifecycle';
import { coverageText } from '../../lib/wording/coverage';
import type { Translate } from '../../lib/wording/messages/translate';

function countText(t: Translate, { hits, total }: Found): string {
  if (hits.length === 0) return t('search.none');
  return total > hits.length
    ? t('search.countShown', { n: total, shown: hits.length })
    : t('search.count', { n: hits.length });
}

/** What the lookup found, announced to screen readers by its number. */
export function ResultList({ lookup, onOpen }: { lookup: Lookup; onOpen(): void }) {
  const { t, today } = useApp();
  // The worker left out what has ended, but a view may stay open past midnight.
  const found =
    lookup.status === 'done' && keepHits(lookup.found, ({ entry }) => isLive(entry, today));
  return (
    <>
      <p className="visually-hidden" role="status">
        {found && countText(t, found)}
      </p>
      {lookup.status === 'waiting' && <p className="hint">{t('list.loading')}</p>}
      {lookup.status === 'failed' && <ErrorNote error={lookup.error} />}
      {found && <Answer text={lookup.text} found={found} onOpen={onOpen} />}
    </>
  );
}

interface AnswerProps {
  text: string;
  found: Found;
  /** A result or an official look-up was opened. */
  onOpen(): void;
}

function Answer({ text, found, onOpen }: AnswerProps) {
  const { t } = useApp();
  if (found.hits.length === 0) {
    return (
      <div className="stack-far not-listed">
        <p>
          <DatedText text={coverageText(t, found.coverage)} />
        </p>
        <OfficialLookups name={found.reading.as === 'text' ? '' : text} onOpen={onOpen} />
      </div>
    );
  }
  return (
    <section>
      <h2 className="visually-hidden">{t('search.results')}</h2>
      {found.reading.as === 'text' ? (
        <TextMentions
          text={text}
          mentions={found.mentions}
          summary={t('mentions.count', { n: found.total })}
          onOpen={onOpen}
        />
      ) : (
        <p className="meta results-count" aria-hidden="true">
          {countText(t, found)}
        </p>
      )}
      <ul className="cards">
        {found.hits.map((hit) => (
          <li key={refKey(hit.ref)}>
            <ResultCard hit={hit} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
