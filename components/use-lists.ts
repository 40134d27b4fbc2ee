import { useEffect, useState } from 'react';
import type { ListState } from '../lib/domain/list-state';
import { useApp } from './app-context';
import { type Request, useRequest } from './use-request';

/** A sync reports nothing to pages, so they look again while one runs. */
const LOOK_AGAIN_MS = 1000;

export interface Lists {
  request: Request<ListState[]>;
  isSyncing: boolean;
  /** Why the last "update now" was refused; null when it was not. */
  error: unknown;
  syncNow(): void;
}

/** The lists with their state, kept fresh while one of them is being synced. */
export function useLists(): Lists {
  const { ask } = useApp();
  const request = useRequest('lists', {});
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isSyncing =
    asked || (request.status === 'done' && request.value.some(({ syncing }) => syncing));
  const { reload, replace } = request;
  useEffect(() => {
    if (!isSyncing) return;
    const timer = setInterval(reload, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isSyncing, reload]);
  const syncNow = () => {
    setAsked(true);
    setError(null);
    ask('syncNow', {})
      .then(replace, setError)
      .finally(() => setAsked(false));
  };
  return { request, isSyncing, error, syncNow };
}
