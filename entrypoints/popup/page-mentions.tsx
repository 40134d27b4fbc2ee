import { useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText, Metas } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { UncheckedNotes } from '../../components/list-facts';
import { ResultRow } from '../../components/result-row';
import { TextMentions } from '../../components/text-mentions';
import { useRequest } from '../../components/use-request';
import { refKey } from '../../lib/domain/entry-ref';
import type { PageMentions as Mentions } from '../../lib/domain/lookup';
import { partText } from '../../lib/wording/answer';
import { coverageText, troubleTexts } from '../../lib/wording/coverage';

/**
 * Looks, on a click, for listed names in the text of the tab's page, and again as long as that page stays where its
 * answer may have changed. The page is not marked, and nothing is kept.
 */
export function PageMentions({ tab, url }: { tab: number; url: string }) {
  const { t } = useApp();
  /** The address of the page that the user asked about. */
  const [asked, setAsked] = useState<string | null>(null);
  // One that the tab goes on to, or back to, is read on another click alone.
  if (asked !== null && asked !== url) setAsked(null);
  const isAsked = asked === url;
  const request = useRequest('pageMentions', isAsked ? { tab } : null);
  const isBusy = isAsked && request.status === 'waiting';
  const found = isAsked ? request.value : undefined;
  const read = () => {
    setAsked(url);
    request.restart();
  };
  return (
    <section className="stack-close page-mentions" aria-label={t('pageMentions.ask')}>
      <p className="row">
        <Button isIdle={isBusy} onClick={read}>
          {t('pageMentions.ask')}
        </Button>
        <span className="hint">{t('pageMentions.hint')}</span>
      </p>
      <div className="stack-close" role="status">
        {isBusy && <p className="hint">{t('list.loading')}</p>}
        {found !== undefined && <Answer found={found} />}
      </div>
      {found && <Records found={found} />}
      {isAsked && request.status === 'failed' && <ErrorNote error={request.error} />}
    </section>
  );
}

function Answer({ found }: { found: Mentions | null }) {
  const { t } = useApp();
  if (found === null) return <p>{t('pageMentions.unreadable')}</p>;
  return (
    <>
      {found.isCut && <p className="hint">{t('pageMentions.cut')}</p>}
      {found.total === 0 ? (
        <>
          <p>{t('pageMentions.none')}</p>
          <p className="meta">
            <DatedText text={coverageText(t, found.coverage, '')} />
          </p>
        </>
      ) : (
        <p className="visually-hidden">{t('pageMentions.count', { n: found.total })}</p>
      )}
    </>
  );
}

function Records({ found }: { found: Mentions }) {
  const { t } = useApp();
  const { text, mentions, hits, total, unchecked, coverage } = found;
  return (
    <>
      <TextMentions
        text={text}
        mentions={mentions}
        summary={t('pageMentions.count', { n: total })}
      />
      {total > hits.length && <p className="meta">{partText(t, { hits, total })}</p>}
      {total > 0 && <Metas texts={troubleTexts(t, coverage)} />}
      <UncheckedNotes unchecked={unchecked} />
      {hits.length > 0 && (
        <ul className="results">
          {hits.map((hit) => (
            <li key={refKey(hit.ref)}>
              <ResultRow hit={hit} asked={hit.name} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
