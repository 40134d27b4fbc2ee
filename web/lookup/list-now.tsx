import { useEffect, useState } from 'react';
import { useApp } from '../../components/app';
import { Meta } from '../../components/dated-text';
import { ErrorNote, FaultNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { ListFacts, type Lists } from '../../components/list-facts';
import { useAction } from '../../components/use-request';
import type { ListState } from '../../lib/domain/list-state';
import { canTryAgain } from '../../lib/wording/states';
import type { Progress } from '../../lib/worker/lists/sync/run';
import { onProgress } from '../page/worker';
import { isNamedOtherwise } from './named-otherwise';

interface ListNowProps {
  lists: Lists;
  /** Undefined until it is known, and where it cannot be fetched. */
  list: ListState | undefined;
  publisher: string;
}

/** Who publishes the list, how old it is, how far it is on its way here, and what is wrong with it. */
export function ListNow({ lists, list, publisher }: ListNowProps) {
  const { t } = useApp();
  const { request, sync, isSyncing, syncNow } = lists;
  if (!isSecureContext) return <FaultNote text={t('web.notSecure')} />;
  const isUnreachable = request.status === 'done' && !list && !sync.isBusy;
  const isOnItsWay = !isUnreachable && !list?.asOf && !list?.fault;
  const isOther = list && isNamedOtherwise(list.identity, location.hash);
  return (
    <div className="stack-close list-now">
      {publisher && <Meta text={t('list.publisher', { publisher })} />}
      {isOther && <FaultNote text={t('web.otherRoot')} />}
      {request.status === 'failed' && (
        <ErrorNote error={request.error} onRetry={() => request.reload()} />
      )}
      {isUnreachable && <FaultNote text={t('web.unreachable')} onRetry={syncNow} />}
      {isOnItsWay && request.status !== 'failed' && <Reading />}
      {list && !isOnItsWay && <ListFacts list={list} />}
      {list?.fault && !isSyncing && <WayOut lists={lists} list={list} fault={list.fault} />}
      <ErrorNote error={sync.error} />
    </div>
  );
}

/** Shares of the whole that are done when a step begins. */
const BEGUN: Record<Progress['step'], number> = {
  root: 0,
  latest: 0.04,
  segments: 0.06,
  fold: 0.5,
  index: 0.55,
};
const STEPS = Object.keys(BEGUN) as Progress['step'][];

/** How much of the list is there and ready, from 0 to 1. */
function shareOf({ step, done, of }: Progress): number {
  const next = STEPS[STEPS.indexOf(step) + 1];
  const room = (next ? BEGUN[next] : 1) - BEGUN[step];
  return BEGUN[step] + room * (of > 0 ? Math.min(1, done / of) : 0);
}

function Reading() {
  const { t } = useApp();
  const [share, setShare] = useState(0);
  useEffect(() => onProgress((progress) => progress && setShare(shareOf(progress))), []);
  return (
    <>
      <p className="hint" role="status">
        {t('web.reading')}
      </p>
      <progress aria-label={t('web.reading')} max={1} value={share} />
    </>
  );
}

interface WayOutProps {
  lists: Lists;
  list: ListState;
  fault: NonNullable<ListState['fault']>;
}

/** What can be done about a fault: try again, take a list that has shrunk, or begin anew with another one. */
function WayOut({ lists, list, fault }: WayOutProps) {
  const { t, ask } = useApp();
  const taking = useAction();
  const { replace, reload } = lists.request;
  const startAnew = () => {
    // This page wrote it there (`home.tsx`); another fingerprint that somebody opened it by is told as before.
    if (!isNamedOtherwise(list.identity, location.hash))
      history.replaceState(null, '', location.pathname + location.search);
    taking.run(ask('eraseAll', {}), reload);
  };
  const accept = () => taking.run(ask('acceptShrunk', { list: list.identity }), replace);
  return (
    <div className="row actions">
      {canTryAgain(fault) && <Button onClick={lists.syncNow}>{t('error.retry')}</Button>}
      {fault.kind === 'shrunk' && (
        <Button isIdle={taking.isBusy} onClick={accept}>
          {t('list.acceptShrunk')}
        </Button>
      )}
      {fault.kind === 'wrong-root' && (
        <Button isIdle={taking.isBusy} onClick={startAnew}>
          {t('web.startAnew')}
        </Button>
      )}
      <ErrorNote error={taking.error} />
    </div>
  );
}
