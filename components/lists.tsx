import { useEffect } from 'react';
import type { EntryView } from '../lib/domain/entry-view';
import type { ListState } from '../lib/domain/list-state';
import type { Replies } from '../lib/messages/requests';
import type { Cited } from '../lib/wording/citation';
import type { Translate } from '../lib/wording/messages/translate';
import { faultText } from '../lib/wording/states';
import { useApp } from './app';
import { DatedText, instantText, Meta } from './dated-text';
import { Button } from './fields';
import { type Action, type Request, useAction, useRequest } from './use-request';

/** A sync reports nothing to views, so they look again while one runs. */
const LOOK_AGAIN_MS = 1000;

export interface Lists {
  request: Request<ListState[]>;
  /** "Update now". */
  sync: Action;
  isSyncing: boolean;
  syncNow(): void;
}

/** The lists with their state, kept fresh while one of them is being synced. */
export function useLists(): Lists {
  const { ask } = useApp();
  const request = useRequest('lists', {});
  const sync = useAction();
  const isSyncing =
    sync.isBusy || (request.status === 'done' && request.value.some(({ syncing }) => syncing));
  const { reload, replace } = request;
  useEffect(() => {
    if (!isSyncing) return;
    const timer = setInterval(reload, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isSyncing, reload]);
  const syncNow = () => sync.run(ask('syncNow', {}), replace);
  return { request, sync, isSyncing, syncNow };
}

/** The state of the list with this identity, once the lists are known. */
export function listOf(lists: Request<Replies['lists']>, identity: string): ListState | undefined {
  return lists.status === 'done'
    ? lists.value.find((list) => list.identity === identity)
    : undefined;
}

/** A record as it is cited: with its list's publisher and date as far as they are known. */
export function citedOf({ ref, entry, listTitle }: EntryView, list: ListState | undefined): Cited {
  const { publisher, asOf } = list ?? {};
  return {
    ref,
    entry,
    list: { title: listTitle, ...(publisher ? { publisher } : {}), ...(asOf ? { asOf } : {}) },
  };
}

function checkedText(t: Translate, list: ListState): string {
  if (list.url === undefined) return t('list.bundledUpdates');
  return list.checkedAt
    ? t('list.checked', { time: instantText(list.checkedAt) })
    : t('list.neverChecked');
}

/** A list's size, date and last look, and what went wrong at that look. */
export function ListFacts({ list }: { list: ListState }) {
  const { t } = useApp();
  // A list that has never been live has neither a size nor a date yet.
  const size = list.asOf && [t('list.live', { n: list.live }), t('list.asOf', { date: list.asOf })];
  const facts = [...size, checkedText(t, list)];
  return (
    <>
      <Meta text={facts.join(' · ')} />
      {list.paused && <p className="paused">{t('list.paused')}</p>}
      {list.syncing && <p className="meta">{t('list.syncing')}</p>}
      {list.fault && (
        <p className="fault">
          <DatedText text={`${instantText(list.fault.at)} ${faultText(t, list.fault)}`} />
        </p>
      )}
    </>
  );
}

/** "Update now", which is busy while any list is being synced. */
export function SyncButton({ isSyncing, syncNow }: Lists) {
  const { t } = useApp();
  return (
    <Button onClick={syncNow} disabled={isSyncing}>
      {isSyncing ? t('list.syncing') : t('list.syncNow')}
    </Button>
  );
}
