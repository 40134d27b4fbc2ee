import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { refKey } from '../../domain/entry-ref';
import { shownView } from '../../domain/lifecycle';
import {
  HITS,
  type ListCoverage,
  LOOSENESS,
  type LookupAsked,
  type LookupHit,
  type LookupReply,
  looseness,
} from '../../domain/lookup';
import type { VetWay } from '../../domain/vet';
import { mayHoldAddress, type ReadInput, readInput, readName } from '../../match/input';
import { judgeRows } from '../../match/vet/judge-rows';
import { readRow, rowQuestion } from '../../match/vet/row';
import { loadSuffixes } from '../../sites/own-identifiers';
import { isSameOrNested } from '../../text/region';
import { askLists, nominate } from '../judging/nominate';
import { namedIn } from './by-name';
import { ordered, regionsOf } from './order';
import { type ReadPassage, readPassage } from './passage';

/** Candidates read a list. */
const CANDIDATES = 400;

/** What a judged way of vetting is called here. */
const WAYS: Record<VetWay, LookupHit['how']> = {
  uscc: 'uscc',
  'app-id': 'app-id',
  host: 'host',
  icp: 'icp',
  psb: 'psb',
  'app-and-developer': 'exact',
  name: 'exact',
  operator: 'same',
  namesake: 'same',
  elsewhere: 'same',
  'other-owner': 'unverified',
  unverified: 'unverified',
  branch: 'branch',
  'app-name': 'same',
  brand: 'same',
  phone: 'phone',
  near: 'typo',
};

/** Keys and whole names, judged as a table's row is. */
async function judged(text: string, isKey: boolean, day: Day): Promise<LookupHit[]> {
  const row = readRow({ row: 0, any: text });
  const { candidates } = await nominate(rowQuestion(row));
  const [result] = judgeRows([row], candidates, { today: day });
  return (result?.matches ?? []).map(({ candidate, how, met }) => ({
    ...shownView(candidate, day),
    how: isKey && how === 'operator' ? 'operator' : WAYS[how],
    name: met,
  }));
}

/** Each record once, by the surest way in which it was met. */
function distinct(hits: readonly LookupHit[]): LookupHit[] {
  const known = new Map<string, LookupHit>();
  for (const hit of hits) {
    const key = refKey(hit.ref);
    if (!known.has(key)) known.set(key, hit);
  }
  return [...known.values()];
}

async function hitsOf({ as, value }: ReadInput, text: string): Promise<LookupHit[]> {
  const day = today();
  if (value === '' || as === 'text') return [];
  if (as !== 'name') return judged(text, true, day);
  const [sure, named] = await Promise.all([
    judged(text, false, day),
    askLists((generation) => namedIn(generation, value, day, CANDIDATES)),
  ]);
  return distinct([...sure, ...named]);
}

/** What the live lists hold. */
export const coverageOfLists = (): Promise<ListCoverage[]> =>
  askLists(async ({ identity, title, asOf, holds }) => [{ identity, title, asOf, ...holds }]);

interface Found extends ReadPassage {
  reading: ReadInput;
}

/** Keys that a name may look like. */
const NAME_LIKE: readonly ReadInput['as'][] = ['name', 'phone'];
/** Longer ones are no names. */
const NAME_UNITS = 120;

/**
 * What was taken for a number or a sentence, as the name that it is: of names only those that hold it as it is. Null
 * where no list has such a name.
 */
async function asName(text: string): Promise<Found | null> {
  if (text.length > NAME_UNITS) return null;
  const reading = readName(text.trim());
  const hits = (await hitsOf(reading, text)).filter(({ how }) => looseness(how) <= LOOSENESS.held);
  return hits.length > 0 ? { reading, hits, mentions: [] } : null;
}

/** What is no name or number that the lists know is read as a passage, and what is no passage as a name. */
async function readAndFind(text: string): Promise<Found> {
  const reading = readInput(text);
  const hits = await hitsOf(reading, text);
  const found = { reading, hits, mentions: [] };
  if (hits.length > 0 || (reading.as !== 'text' && !NAME_LIKE.includes(reading.as))) return found;
  const passage = await readPassage(text);
  if (passage.hits.length > 0)
    return { reading: { as: 'text', value: text, remarks: [] }, ...passage };
  return (reading.as === 'name' ? null : await asName(text)) ?? found;
}

/** What the lists hold of a text: of the name, number or address that it is, or of what stands in it. */
export async function lookup({ text, region, from = 0 }: LookupAsked): Promise<LookupReply> {
  if (mayHoldAddress(text)) await loadSuffixes();
  const [{ reading, hits, mentions }, coverage] = await Promise.all([
    readAndFind(text),
    coverageOfLists(),
  ]);
  const wanted = region
    ? hits.filter(({ entry }) => entry.region && isSameOrNested(entry.region, region))
    : hits;
  return {
    reading,
    hits: ordered(wanted).slice(from, from + HITS),
    total: wanted.length,
    regions: regionsOf(hits),
    mentions,
    coverage,
  };
}
