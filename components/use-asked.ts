import { useCallback, useEffect, useState } from 'react';
import type { ask } from '../lib/messages/client';
import type { Payload, Replies, RequestName } from '../lib/messages/to-worker';

interface Waiting {
  status: 'waiting';
  value?: undefined;
}
const WAITING: Waiting = { status: 'waiting' };

/** `value` is the answer, absent until there is one. */
type RequestState<Value> =
  | Waiting
  | { status: 'done'; value: Value }
  | { status: 'failed'; value?: undefined; error: unknown };

export type Request<Value> = RequestState<Value> & {
  /** Ask again; the last answer stays meanwhile. */
  reload(): void;
  /** Ask as for the first time: nothing is known until the answer. */
  restart(): void;
  /** Take a newer answer that another request brought. */
  replace(value: Value): void;
};

/**
 * Asks the worker when the component appears and whenever the payload or `task` changes; late answers are dropped.
 * Without a payload nothing is asked.
 */
export function useAsked<N extends RequestName>(
  asker: typeof ask,
  name: N,
  payload: Payload<N> | null,
  task?: unknown,
): Request<Replies[N]> {
  const [state, setState] = useState<RequestState<Replies[N]>>(WAITING);
  const [round, setRound] = useState(0);
  const key = JSON.stringify(payload);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the payload, `round` and `task` ask again
  useEffect(() => {
    if (payload === null) return;
    let isCurrent = true;
    asker(name, payload).then(
      (value) => isCurrent && setState({ status: 'done', value }),
      (error: unknown) => isCurrent && setState({ status: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [asker, name, key, round, task]);
  const reload = useCallback(() => setRound((last) => last + 1), []);
  const restart = useCallback(() => {
    setState(WAITING);
    reload();
  }, [reload]);
  const replace = useCallback((value: Replies[N]) => setState({ status: 'done', value }), []);
  return { ...state, reload, restart, replace };
}
