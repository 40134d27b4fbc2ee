import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import type { Unchecked } from '../../domain/fair-shares';
import { shownView } from '../../domain/lifecycle';
import {
  isSureLookup,
  type LookupHit,
  type LookupReading,
  type LookupWay,
  type Mention,
} from '../../domain/lookup';
import type { VetWay } from '../../domain/vet';
import { readName } from '../../match/input';
import { TAKEN_OUT } from '../../match/vet/cell';
import { judgeRows } from '../../match/vet/judge-rows';
import { readRow, rowQuestion } from '../../match/vet/row';
import type { LiveList } from '../lists/live-lists';
import { askLists, nominateInLists } from '../lists/nominate';
import { type NamedHits, NOBODY, namedIn } from './by-name';
import { tradedIn } from './by-trade';
import { joined, together } from './order';

/** A text read as one name, number or address. The other readings of a look-up begin with it. */

/**
 * The fewest units of a trade name that is asked for with a word of teaching: 白鹭教育. In a table, a name of fewer than
 * `LONE_TRADE_UNITS` beside no place may be anybody's.
 */
export const TRADE_UNITS = 2;
export const LONE_TRADE_UNITS = 3;

/** The way of a look-up for each judged way of vetting. */
const WAYS: Record<Exclude<VetWay, LookupWay> | 'operator', LookupWay> &
  Partial<Record<VetWay, LookupWay>> = {
  'app-and-developer': 'exact',
  name: 'exact',
  operator: 'same',
  namesake: 'same',
  elsewhere: 'same',
  'with-another': 'same',
  'other-owner': 'unverified',
  'app-name': 'same',
  brand: 'same',
  mentioned: 'text-part',
  near: 'typo',
};

/** All other ways have the same name in both. */
const wayOf = (how: VetWay): LookupWay => WAYS[how] ?? (how as Extract<VetWay, LookupWay>);

/** A text, and the lists that are asked about it. */
export interface AskedText {
  text: string;
  lists: readonly LiveList[];
  /** The words of a question are left out already. */
  isBare?: boolean;
  /**
   * A table's cell, of which it is all or a part. There a short trade name beside no place, and a part of a name, are
   * nobody's. The whole cell was asked for as a name and for whom it mentions, and nobody was found.
   */
  cell?: string;
}

/** What one reading of a text finds, and the entries that were not looked at. */
export interface Found extends NamedHits {
  reading: LookupReading;
  mentions: Mention[];
  unchecked: Unchecked[];
}

/** Judge keys and whole names as a row of a table. */
async function judged(
  { text, lists }: AskedText,
  isKey: boolean,
  day: Day,
): Promise<NamedHits & Pick<Found, 'unchecked'>> {
  const row = readRow({ row: 0, any: text });
  const { candidates, tellCut, unchecked } = await nominateInLists(rowQuestion(row), lists);
  const [result] = judgeRows([row], candidates, { today: day, tellCut });
  const all = (result?.matches ?? []).map(({ candidate, how, met }) => ({
    ...shownView(candidate, day),
    how: isKey && how === 'operator' ? how : wayOf(how),
    name: met,
  }));
  // A name beside a number is no reason to say that the number is listed, not even a developer’s.
  const isOwn = ({ entry, name }: LookupHit) =>
    entry.identifiers.some(({ value }) => value === name);
  const hits = isKey ? all.filter(isOwn) : all;
  return { hits, isCut: false, unchecked: unchecked() };
}

/** The hits of a text that is read in one way. */
export async function findAs(reading: LookupReading, asked: AskedText): Promise<Found> {
  const { as, value } = reading;
  const day = today();
  const none: Found = { ...NOBODY, reading, mentions: [], unchecked: [] };
  if (value === '' || as === 'text') return none;
  if (as !== 'name') return { ...none, ...(await judged(asked, true, day)) };
  if (value === asked.cell) return none;
  const [sure, named] = await Promise.all([
    judged(asked, false, day),
    askLists(async (list) => [await namedIn(list, value, day)], asked.lists),
  ]);
  return { ...none, ...together([sure, ...named]), unchecked: sure.unchecked };
}

export const hasSure = (hits: readonly LookupHit[]): boolean =>
  hits.some(({ how }) => isSureLookup(how));

/**
 * Hits of a part of a text or of a rewritten text. None of them is the whole name that was asked for, so `exact`
 * becomes `how`.
 */
export const inPart = (hits: readonly LookupHit[], how: LookupWay): LookupHit[] =>
  hits.map((hit) => (hit.how === 'exact' ? { ...hit, how } : hit));

/** A text that is no name, told by the hits' own names. */
export const NO_NAME: LookupReading = { as: 'name', value: '', remarks: [] };

/** Longer ones are no names. */
export const NAME_UNITS = 120;

/** Add entries of the same trade name (示例启明教育 for a 培训学校), unless a hit is certain. */
export async function withTraded({ lists, cell }: AskedText, found: Found): Promise<Found> {
  const { as, value } = found.reading;
  if (as !== 'name' || value === '' || value === cell || hasSure(found.hits)) return found;
  const sought = { day: today(), least: cell ? LONE_TRADE_UNITS : TRADE_UNITS };
  const traded = together(await askLists((list) => tradedIn(list, value, sought), lists));
  const isCut = found.isCut || traded.isCut;
  return { ...found, hits: joined(found.hits, traded.hits), isCut };
}

/** Signs that part the pieces of a message. */
export const SIGNS = /(?:[\n\r【】「」『』《》〈〉“”"()（）[\]:：,，。!！?？;；、|]|\/{2})+/u;

/**
 * The reading as a name, of a text that was read as one, as a single sentence that may be one, or as a number and a
 * name. Any other text is no name (`NO_NAME`).
 */
export function nameOf(text: string, { reading }: Found): LookupReading {
  if (reading.as === 'name') return reading;
  const isOpen = reading.as === 'text' || TAKEN_OUT.includes(reading.as);
  const isSentence = isOpen && !SIGNS.test(text) && text.length <= NAME_UNITS;
  return isSentence ? readName(text) : NO_NAME;
}
