import { useEffect, useState } from 'react';
import type { LookupHit } from '../lib/domain/lookup';
import { ASKED_UNITS } from '../lib/domain/lookup';
import type { Replies } from '../lib/messages/requests';
import { useApp } from './app';

/** Short enough to feel immediate, long enough to skip the letters of one fast word. */
const DEBOUNCE_MS = 50;

export type Found = Replies['lookup'];

export type Lookup =
  | { status: 'idle' }
  | { status: 'waiting' }
  | { status: 'done'; text: string; found: Found }
  | { status: 'failed'; error: unknown };

/** An answer with those of its hits that are wanted; what is left out no longer counts. */
export function keepHits(
  { hits, total, ...found }: Found,
  isWanted: (hit: LookupHit) => boolean,
): Found {
  const kept = hits.filter(isWanted);
  return { ...found, hits: kept, total: total - (hits.length - kept.length) };
}

/**
 * What the list says to `text`, as it is typed. Until an answer comes the last one stays, so that the
 * results do not flicker; an answer to an earlier text is dropped however late it comes.
 */
export function useLookup(text: string): Lookup {
  const { ask } = useApp();
  const [lookup, setLookup] = useState<Lookup>({ status: 'idle' });
  const wanted = text.trim().slice(0, ASKED_UNITS);
  useEffect(() => {
    if (wanted === '') {
      setLookup({ status: 'idle' });
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      setLookup((last) => (last.status === 'done' ? last : { status: 'waiting' }));
      ask('lookup', { text: wanted }).then(
        (found) => isCurrent && setLookup({ status: 'done', text: wanted, found }),
        (error: unknown) => isCurrent && setLookup({ status: 'failed', error }),
      );
    }, DEBOUNCE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, wanted]);
  return lookup;
}
