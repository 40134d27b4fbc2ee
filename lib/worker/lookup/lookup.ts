import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { refKey } from '../../domain/entry-ref';
import { shownView } from '../../domain/entry-view';
import { isLive } from '../../domain/lifecycle';
import {
  HITS,
  type ListCoverage,
  type LookupAsked,
  type LookupHit,
  type LookupReply,
} from '../../domain/lookup';
import type { VetWay } from '../../domain/vet';
import { rankLookup } from '../../index/lookup-rank';
import { mayHoldAddress, type ReadInput, readInput } from '../../match/input';
import { judgeRows } from '../../match/vet/judge-rows';
import { readRow, rowQuestion } from '../../match/vet/row';
import { loadSuffixes } from '../../sites/own-identifiers';
import { isSameOrNested } from '../../text/region';
import { nominate } from '../judging/nominate';
import { askLists } from '../lists/ask-lists';
import { type Generation, readEntries } from '../lists/generations';
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
  const [result] = judgeRows([row], candidates, { today: day, tellCut() {} });
  return (result?.matches ?? []).map(({ candidate, how, met }) => ({
    ...shownView(candidate, day),
    how: isKey && how === 'operator' ? 'operator' : WAYS[how],
    name: met,
  }));
}

async function namedIn(generation: Generation, text: string, day: Day): Promise<LookupHit[]> {
  const ordinals = await generation.index.lookup(text, CANDIDATES);
  const found = await readEntries(generation, ordinals);
  return found.flatMap(({ entry }) => {
    const rank = isLive(entry, day) ? rankLookup(text, entry) : null;
    if (!rank) return [];
    const ref = { list: generation.identity, id: entry.id };
    const view = shownView({ ref, entry, listTitle: generation.title }, day);
    return [{ ...view, ...rank, how: rank.how === 'exact' ? 'same' : rank.how }];
  });
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
    askLists((generation) => namedIn(generation, value, day)),
  ]);
  return distinct([...sure, ...named]);
}

/** What the live lists hold. */
export const coverageOfLists = (): Promise<ListCoverage[]> =>
  askLists(async ({ identity, title, asOf, holds }) => [{ identity, title, asOf, ...holds }]);

interface Found extends ReadPassage {
  reading: ReadInput;
}

/** A sentence that is short enough to be a name is read as a passage where it is no name that the lists know. */
async function readAndFind(text: string): Promise<Found> {
  const reading = readInput(text);
  const hits = await hitsOf(reading, text);
  if (reading.as !== 'text' && (reading.as !== 'name' || hits.length > 0))
    return { reading, hits, mentions: [] };
  const passage = await readPassage(text);
  const isPassage = reading.as === 'text' || passage.hits.length > 0;
  return isPassage
    ? { reading: { as: 'text', value: text, remarks: [] }, ...passage }
    : { reading, hits, mentions: [] };
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
