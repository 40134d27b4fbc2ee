import { useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText, Metas } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { CheckField } from '../../components/fields';
import { UncheckedNotes } from '../../components/list-facts';
import { ResultRow } from '../../components/result-row';
import {
  type Found as FoundByLookup,
  keepHits,
  type Lookup,
  useLookup,
} from '../../components/use-lookup';
import { refKey } from '../../lib/domain/entry-ref';
import { joinUnchecked } from '../../lib/domain/fair-shares';
import { isEntryShown } from '../../lib/domain/lifecycle';
import { isNearLookup, type LookupHit } from '../../lib/domain/lookup';
import { answerText } from '../../lib/wording/answer';
import { type CallForm, phoneIn } from '../../lib/wording/complaint';
import { troubleTexts } from '../../lib/wording/coverage';
import { displayName } from '../../lib/wording/names';
import { typedFault } from '../../lib/wording/typed';

/** Most records that are offered. A name with more of them is too short to tell who called. */
const OFFERED = 4;
/** A single character begins too many names. */
const NAME_UNITS = 2;

interface Callers {
  /** The caller's name as typed. */
  asked: string;
  /** Not asked yet, waiting for the answer, or answered. */
  lookups: Lookup[];
  /** Looked up by number first. */
  hits: LookupHit[];
  /** Hits beyond those. */
  more: number;
  /** Those that the user took for the caller's. */
  confirmed: LookupHit[];
  setConfirmed(hit: LookupHit, isCaller: boolean): void;
}

const isSaid = ({ how }: LookupHit): boolean => how !== 'initials';

/** What a tick is for: the record, and whether its name is the asked one or merely near it. */
const tickOf = ({ ref, how }: LookupHit): string => `${refKey(ref)} ${isNearLookup(how)}`;

/** The hits of a lookup in one way, and their number. */
const hitsOf = (lookup: Lookup, isWanted: (hit: LookupHit) => boolean) =>
  lookup.status === 'done' ? keepHits(lookup.found, isWanted) : { hits: [], total: 0 };

/** Listed records that the caller's name or number may be, and which the user says it is. */
export function useCallers({ name, phone }: CallForm): Callers {
  const isName = typedFault(name) === null && name.trim().length >= NAME_UNITS;
  const named = useLookup(isName ? name : '');
  const numbered = useLookup(phoneIn(phone) ?? '');
  const [ticks, setTicks] = useState<readonly string[]>([]);
  const byNumber = hitsOf(numbered, ({ how }) => how === 'phone');
  const said = hitsOf(named, isSaid);
  // Hits by initials (xdf) count only if there is no other.
  const byName = said.hits.length > 0 ? said : hitsOf(named, () => true);
  // A record that both find is offered by its number: its heading has the name anyway.
  const isNumbered = (key: string) => byNumber.hits.some(({ ref }) => refKey(ref) === key);
  const onlyNamed = byName.hits.filter(({ ref }) => !isNumbered(refKey(ref)));
  const distinct = [...byNumber.hits, ...onlyNamed];
  const hits = distinct.slice(0, OFFERED);
  return {
    asked: name,
    lookups: [named, numbered],
    hits,
    more: Math.max(distinct.length, byName.total) - hits.length,
    confirmed: hits.filter((hit) => ticks.includes(tickOf(hit))),
    setConfirmed: (hit, isCaller) =>
      setTicks((last) => {
        const others = last.filter((each) => each !== tickOf(hit));
        return isCaller ? [...others, tickOf(hit)] : others;
      }),
  };
}

/** Tells whether a list has the caller. The hits are offered for the user to confirm. */
export function WhoCalled({ callers }: { callers: Callers }) {
  const { t, today } = useApp();
  const { lookups, more } = callers;
  const hits = callers.hits.filter(({ entry }) => isEntryShown(entry, today));
  const failed = lookups.find((lookup) => lookup.status === 'failed');
  const fault = failed?.status === 'failed' && (
    <ErrorNote error={failed.error} onRetry={failed.retry} />
  );
  if (hits.length === 0 && fault) return fault;
  if (lookups.every(({ status }) => status === 'idle'))
    return <p className="hint">{t('call.searchHint')}</p>;
  if (hits.length === 0) return <None callers={callers} />;
  return (
    <>
      <p className="hint">{t('call.confirmHint')}</p>
      <ul className="cards">
        {hits.map((hit) => (
          <li key={refKey(hit.ref)}>
            <Offered hit={hit} callers={callers} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="meta">{t('call.more', { n: more })}</p>}
      {fault}
      <Beside lookups={lookups} />
    </>
  );
}

/** A record and the box that confirms it: a group of the record's name, since every box says the same. */
function Offered({ hit, callers }: { hit: LookupHit; callers: Callers }) {
  const { t } = useApp();
  return (
    <fieldset className="offered" aria-label={displayName(hit.entry)}>
      <ResultRow hit={hit} asked={callers.asked} />
      <CheckField
        label={t('call.confirm')}
        value={callers.confirmed.some(({ ref }) => refKey(ref) === refKey(hit.ref))}
        onChange={(isCaller) => callers.setConfirmed(hit, isCaller)}
      />
    </fieldset>
  );
}

const foundIn = (lookups: readonly Lookup[]): FoundByLookup[] =>
  lookups.flatMap((lookup) => (lookup.status === 'done' ? lookup.found : []));

/** Says which lists did not answer in full, and what was not looked up: more may be listed than was found. */
function Beside({ lookups }: Pick<Callers, 'lookups'>) {
  const { t } = useApp();
  const all = foundIn(lookups);
  const troubles = new Set(all.flatMap(({ coverage }) => troubleTexts(t, coverage)));
  return (
    <>
      <Metas texts={[...troubles]} />
      <Unchecked lookups={lookups} />
    </>
  );
}

const Unchecked = ({ lookups }: Pick<Callers, 'lookups'>) => (
  <UncheckedNotes unchecked={joinUnchecked(...foundIn(lookups).map((each) => each.unchecked))} />
);

function None({ callers: { lookups } }: { callers: Callers }) {
  const { t } = useApp();
  const isWaiting = lookups.some(({ status }) => status === 'waiting');
  if (isWaiting) return <p className="hint">{t('list.loading')}</p>;
  // A number or name that could not be looked up says so. One line tells of the others.
  const texts = new Set(
    foundIn(lookups).map((each) =>
      answerText(
        t,
        '',
        keepHits(each, () => false),
      ),
    ),
  );
  return (
    <>
      <div className="stack-close" role="status">
        {[...texts].map((text) => (
          <p key={text}>
            <DatedText text={text} />
          </p>
        ))}
      </div>
      <Unchecked lookups={lookups} />
    </>
  );
}
