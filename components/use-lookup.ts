import { useCallback, useEffect, useState } from 'react';
import { refKey } from '../lib/domain/entry-ref';
import { ASKED_UNITS, isEqualLookup, type LookupHit } from '../lib/domain/lookup';
import type { Replies } from '../lib/messages/to-worker';
import { useApp } from './app';
import { type Action, useAction, useLookAgain, useRequest } from './use-request';

/** Short enough to feel immediate, long enough to skip the letters of one fast word. */
const DEBOUNCE_MS = 50;

export type Found = Replies['lookup'];

export interface Answer {
  text: string;
  /** Only hits there; '' for all. */
  region: string;
  found: Found;
}

export type Lookup =
  | { status: 'idle' }
  | { status: 'waiting' }
  | ({ status: 'done' } & Answer)
  | { status: 'failed'; error: unknown; retry(): void };

/** An answer with only the wanted ones of its hits. The others no longer count. */
export function keepHits(
  { hits, total, equal, ...found }: Found,
  isWanted: (hit: LookupHit) => boolean,
): Found {
  const gone = hits.filter((hit) => !isWanted(hit));
  return {
    ...found,
    hits: hits.filter(isWanted),
    total: total - gone.length,
    equal: equal - gone.filter(({ how }) => isEqualLookup(how)).length,
  };
}

/**
 * The answer to `text`, as it is typed. The last answer stays until the next one comes, so that the results do not
 * flicker. An answer to an earlier text is dropped. A text is asked about again once a list that was not at hand is,
 * and where the answer may have changed (`App.states`).
 */
export function useLookup(text: string, region = ''): Lookup {
  const { ask, states } = useApp();
  const [lookup, setLookup] = useState<Lookup>({ status: 'idle' });
  const [round, setRound] = useState(0);
  const readied = useReadied(lookup.status === 'done' ? missingIn(lookup.found.coverage) : 0);
  const wanted = text.trim().slice(0, ASKED_UNITS);
  const retry = useCallback(() => setRound((last) => last + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that is ready now, `states` and `round` ask again
  useEffect(() => {
    if (wanted === '') {
      setLookup({ status: 'idle' });
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      setLookup((last) => (last.status === 'idle' ? { status: 'waiting' } : last));
      ask('lookup', payloadOf(wanted, region)).then(
        (found) =>
          isCurrent && setLookup(unlessSame({ status: 'done', text: wanted, region, found })),
        (error: unknown) => isCurrent && setLookup({ status: 'failed', error, retry }),
      );
    }, DEBOUNCE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, wanted, region, readied, states, round, retry]);
  return lookup;
}

/** A text that is looked up as it is typed, and the province that its answer is narrowed to. */
export interface TypedLookup {
  text: string;
  lookup: Lookup;
  onText(text: string): void;
  onRegion(region: string): void;
}

export function useTypedLookup(initial = ''): TypedLookup {
  const [{ text, region }, setAsked] = useState({ text: initial, region: '' });
  return {
    text,
    lookup: useLookup(text, region),
    onText: (typed) => setAsked({ text: typed, region: '' }),
    onRegion: (chosen) => setAsked((last) => ({ ...last, region: chosen })),
  };
}

/** The next answer, or the last one where it is the same: hits that were asked for beyond it stay. */
const unlessSame =
  (next: Lookup) =>
  (last: Lookup): Lookup =>
    JSON.stringify(last) === JSON.stringify(next) ? last : next;

/** The number of lists that were not ready for an answer. */
const missingIn = (coverage: Found['coverage']): number =>
  coverage.filter(({ trouble }) => trouble === 'missing').length;

/** Counts how often one of the `missing` lists of an answer became ready. Looks again as long as one is missing. */
function useReadied(missing: number): number {
  const [times, setTimes] = useState(0);
  const held = useRequest('coverage', missing > 0 ? {} : null);
  useLookAgain(held, missing > 0);
  const isReady = held.value !== undefined && missingIn(held.value) < missing;
  useEffect(() => {
    if (isReady) setTimes((last) => last + 1);
  }, [isReady]);
  return times;
}

const payloadOf = (text: string, region: string) => ({ text, ...(region && { region }) });

export interface FurtherHits {
  /** The answer's own hits and those that were asked for since. */
  hits: readonly LookupHit[];
  action: Action;
  /** Asks for the next hits. */
  more(): void;
}

/** The hits of an answer beyond those that came with it, as they are asked for. */
export function useFurtherHits({ text, region, found }: Answer): FurtherHits {
  const { ask } = useApp();
  const action = useAction();
  /** The answer whose further hits were asked for last. An error belongs to that answer only. */
  const [of, setOf] = useState(found);
  const [further, setFurther] = useState({ of: found, hits: found.hits });
  const hits = further.of === found ? further.hits : found.hits;
  const more = () => {
    setOf(found);
    const asked = ask('lookup', { ...payloadOf(text, region), from: hits.length });
    action.run(asked, (next) => {
      const known = new Set(hits.map(({ ref }) => refKey(ref)));
      const fresh = next.hits.filter(({ ref }) => !known.has(refKey(ref)));
      setFurther({ of: found, hits: [...hits, ...fresh] });
    });
  };
  const own = of === found ? action : { ...action, isBusy: false, error: null };
  return { hits, action: own, more };
}
