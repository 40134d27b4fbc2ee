import { useEffect, useState } from 'react';
import type { Payload, Replies, RequestName } from '../lib/messages/to-worker';
import { useApp } from './app';
import { type Request, useAsked } from './use-asked';

/** Asks the worker as `useAsked` does, in a view, and anew where the answer may have changed (`App.states`). */
export function useRequest<N extends RequestName>(
  name: N,
  payload: Payload<N> | null,
): Request<Replies[N]> {
  const { ask, states } = useApp();
  return useAsked(ask, name, payload, states);
}

/** Milliseconds between an answer and the next question, where the worker sends no news. */
const LOOK_AGAIN_MS = 1000;

/**
 * Asks again a while after each answer, as long as it is wanted. Never before one came: on a slow machine every answer
 * would be late, and dropped.
 */
export function useLookAgain(request: Request<unknown>, isWanted: boolean): void {
  const { status, value, reload } = request;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer begins another wait
  useEffect(() => {
    if (!isWanted || status === 'waiting') return;
    const timer = setTimeout(reload, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isWanted, status, value, reload]);
}

export interface Action {
  isBusy: boolean;
  /** Why the last one failed; null if it did not. */
  error: unknown;
  /** Waits for what was asked in a click, then hands its answer to `onDone`. */
  run<Value>(asked: Promise<Value>, onDone: (value: Value) => void): void;
}

/** The user's actions with a button: whether the last one is under way, and why it failed. */
export function useAction(): Action {
  const [state, setState] = useState<Omit<Action, 'run'>>({ isBusy: false, error: null });
  const run: Action['run'] = (asked, onDone) => {
    setState({ isBusy: true, error: null });
    asked.then(
      (value) => {
        setState({ isBusy: false, error: null });
        onDone(value);
      },
      (error: unknown) => setState({ isBusy: false, error }),
    );
  };
  return { ...state, run };
}
