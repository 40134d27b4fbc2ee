import { useState } from 'react';
import { recordPath } from '../../components/links';
import { type Lookup, useLookup } from '../../components/use-lookup';
import type { LookupHit } from '../../lib/domain/entry-view';
import { parsePhone } from '../../lib/domain/phone';
import { type CallForm, callFault } from '../../lib/wording/complaint';

/** Records that are offered; with more the name is too short to tell who called. */
const OFFERED = 4;
/** A single character begins too many names. */
const NAME_UNITS = 2;

export interface Callers {
  /** Nothing was asked yet, an answer is awaited, or it is here. */
  lookups: Lookup[];
  /** By number first. */
  hits: LookupHit[];
  /** Hits beyond those. */
  more: number;
  /** Those that the parent took for the caller's. */
  confirmed: LookupHit[];
  setConfirmed(hit: LookupHit, isCaller: boolean): void;
}

const isByName = ({ how }: LookupHit): boolean => how !== 'phone' && how !== 'initials';

/** Of a lookup, the hits of one way, and how many there are. */
function hitsOf(lookup: Lookup, isWanted: (hit: LookupHit) => boolean) {
  if (lookup.status !== 'done') return { hits: [], total: 0 };
  const hits = lookup.found.hits.filter(isWanted);
  return { hits, total: lookup.found.total - (lookup.found.hits.length - hits.length) };
}

/** Listed records that the caller's name or number may be, and which the parent says it is. */
export function useCallers({ name, phone }: CallForm): Callers {
  const isName = callFault(name) === null && name.trim().length >= NAME_UNITS;
  const named = useLookup(isName ? name : '');
  const numbered = useLookup(parsePhone(phone) === null ? '' : phone);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const byNumber = hitsOf(numbered, ({ how }) => how === 'phone');
  const byName = hitsOf(named, isByName);
  // A record that both lead to is told by its number, since its name stands in its heading anyway.
  const isNumbered = (key: string) => byNumber.hits.some(({ ref }) => recordPath(ref) === key);
  const onlyNamed = byName.hits.filter(({ ref }) => !isNumbered(recordPath(ref)));
  const distinct = [...byNumber.hits, ...onlyNamed];
  const hits = distinct.slice(0, OFFERED);
  return {
    lookups: [named, numbered],
    hits,
    more: Math.max(distinct.length, byName.total) - hits.length,
    confirmed: hits.filter(({ ref }) => keys.includes(recordPath(ref))),
    setConfirmed: ({ ref }, isCaller) =>
      setKeys((last) => {
        const others = last.filter((key) => key !== recordPath(ref));
        return isCaller ? [...others, recordPath(ref)] : others;
      }),
  };
}
