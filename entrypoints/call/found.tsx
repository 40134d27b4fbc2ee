import { useApp } from '../../components/app-context';
import { DatedText } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { recordPath } from '../../components/links';
import { ResultCard } from '../../components/result-card';
import type { LookupHit } from '../../lib/domain/entry-view';
import { isLive } from '../../lib/domain/lifecycle';
import { notListed } from '../../lib/wording/states';
import { CheckRow } from './check-row';
import { CallSection } from './section';
import type { Callers } from './use-callers';

/** Whether a list has who called. What is found is offered, never taken for granted. */
export function CallFound({ callers }: { callers: Callers }) {
  const { t } = useApp();
  return (
    <CallSection title={t('call.found')}>
      <Found callers={callers} />
    </CallSection>
  );
}

function Found({ callers }: { callers: Callers }) {
  const { t, today } = useApp();
  const { lookups, more } = callers;
  const hits = callers.hits.filter(({ entry }) => isLive(entry, today));
  const failed = lookups.find((lookup) => lookup.status === 'failed');
  if (failed?.status === 'failed') return <ErrorNote error={failed.error} />;
  if (lookups.every(({ status }) => status === 'idle'))
    return <p className="hint">{t('call.searchHint')}</p>;
  if (hits.length === 0) return <None callers={callers} />;
  return (
    <>
      <p className="hint">{t('call.confirmHint')}</p>
      <ul className="cards">
        {hits.map((hit) => (
          <li key={recordPath(hit.ref)}>
            <Offered hit={hit} callers={callers} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="meta">{t('call.more', { n: more })}</p>}
    </>
  );
}

function Offered({ hit, callers }: { hit: LookupHit; callers: Callers }) {
  const { t } = useApp();
  return (
    <div className="offered">
      <ResultCard hit={hit} />
      <CheckRow
        label={t('call.confirm')}
        value={callers.confirmed.includes(hit)}
        onChange={(isCaller) => callers.setConfirmed(hit, isCaller)}
      />
    </div>
  );
}

function None({ callers: { lookups } }: { callers: Callers }) {
  const { t } = useApp();
  const done = lookups.find((lookup) => lookup.status === 'done');
  if (done?.status !== 'done') return <p className="hint">{t('list.loading')}</p>;
  return (
    <p role="status">
      <DatedText text={notListed(t, done.found.listDate)} />
    </p>
  );
}
