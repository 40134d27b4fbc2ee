import { readValue, removeValues, writeValues } from '../../browser/storage';
import type { Sender } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { type EntryRef, isRef, refKey } from '../../domain/entry-ref';
import type { EntryView } from '../../domain/entry-view';
import { isFields } from '../../domain/fields';
import { hash64 } from '../../domain/hash';
import { endOf, isEntryShown, shownView } from '../../domain/lifecycle';
import { isAskedByName, type ListCoverage } from '../../domain/lookup';
import { fingerprintOf } from '../../domain/muted';
import { oneLine } from '../../domain/plain-text';
import {
  hasNews,
  type KnownRecord,
  WATCHED_CAP,
  type Watched,
  type WatchedGone,
  type WatchedName,
  type WatchedRecord,
  type WatchedView,
} from '../../domain/watched';
import { printedNamesOf } from '../../index/terms';
import { readInput } from '../../match/input';
import type { JudgedRow } from '../../match/vet/judge-rows';
import { loadSuffixes } from '../../sites/own-identifiers';
import { changeLocal } from '../../store/local-values';
import { areWatchedAlike } from '../../text/normalise-units';
import { showState } from '../browser/show-state';
import { NEWS_KEY } from '../browser/toolbar';
import { coverageOfLists } from '../lists/coverage';
import { listsInDoubt } from '../lists/list-states';
import { readEntries } from '../lists/live-lists';
import { askLists } from '../lists/nominate';
import { isText, soundItems } from '../preferences';
import { addOthers } from './record';
import { matchRows } from './vet';

/**
 * Names that the user watches, in `storage.local` of this browser only. Nothing is noted when a list changes. The
 * records that a name meets today are compared with those that the user knows. So a record that came and went untold is
 * no news, and a correction is as much news as an accusation.
 */
const KEY = 'watched';

const isKnown = (value: unknown): value is KnownRecord => isFields(value) && isRef(value.ref);
const isName = (value: unknown): value is WatchedName =>
  isFields(value) && isText(value.text) && Array.isArray(value.known) && value.known.every(isKnown);

const namesOf = (stored: unknown): WatchedName[] => soundItems(stored, isName);
const readNames = async (): Promise<WatchedName[]> => namesOf(await readValue('local', KEY));

const changeNames = (change: (names: WatchedName[]) => WatchedName[]): Promise<void> =>
  changeLocal(KEY, (stored) => {
    const names = change(namesOf(stored));
    return names.length > 0 ? names : undefined;
  });

/** A name with its records of today, and the records that the user knows once these were seen. */
interface Looked extends WatchedView {
  known: KnownRecord[];
}

function knownOf({ ref, entry }: EntryView): KnownRecord {
  const [end = ''] = entry.sanctions.map(endOf).sort().reverse();
  return { ref, fingerprint: fingerprintOf(entry), end };
}

/**
 * What a record says, without its id. An office that adds a credit code changes the id and not a word of the record.
 */
const saying = ({ ref, fingerprint }: Pick<KnownRecord, 'ref' | 'fingerprint'>): string =>
  `${ref.list} ${fingerprint}`;

/** Whether a list shows an entry now; `unread` if that cannot be known. */
type Standing = 'shown' | 'none' | 'unread';
type MissingRecord = KnownRecord & { state: Standing };

async function whatIsShown({ list, id }: EntryRef, day: Day): Promise<Standing> {
  const states = await askLists(async (live) => {
    if (live.identity !== list) return [];
    const places = await live.index.find(id);
    const found = await readEntries(live, places);
    const own = found.find(({ entry }) => entry.id === id);
    if (own) return [isEntryShown(own.entry, day) ? ('shown' as const) : ('none' as const)];
    return [found.length === places.length ? ('none' as const) : ('unread' as const)];
  });
  return states[0] ?? 'unread';
}

/** What became of known records that a name no longer meets. */
interface Missed {
  gone: WatchedGone[];
  /** Records about which nothing can be said. */
  kept: KnownRecord[];
}

/** The limits of a look: lists that are silent, and lists whose entries were not all judged. */
interface Scope {
  coverage: readonly ListCoverage[];
  isCut(list: string): boolean;
}

function missedOf(missing: readonly MissingRecord[], { coverage, isCut }: Scope, day: Day): Missed {
  const missed: Missed = { gone: [], kept: [] };
  for (const { state, ...record } of missing) {
    const { list } = record.ref;
    const own = coverage.find(({ identity }) => identity === list);
    // A list that the user removed is not told about.
    if (!own) continue;
    const isUnknown = !isAskedByName(coverage, list) || state === 'unread';
    if (isUnknown || (state === 'shown' && isCut(list))) missed.kept.push(record);
    else missed.gone.push({ list: own.title, how: day < record.end ? 'lifted' : 'expired' });
  }
  return missed;
}

/** Records of lists about which something can be said now. */
type IsSure = (record: Pick<KnownRecord, 'ref'>) => boolean;

/** The records that a name meets today, with what is news to a user who knows some. */
function recordsToday(
  known: readonly KnownRecord[],
  { matches }: JudgedRow,
  isSure: IsSure,
  day: Day,
): WatchedRecord[] {
  const before = new Set(known.map(({ ref }) => refKey(ref)));
  const said = new Set(known.map(saying));
  return matches.map(({ candidate, how }): WatchedRecord => {
    const view = shownView(candidate, day);
    const isKnown = said.has(saying({ ref: view.ref, fingerprint: fingerprintOf(view.entry) }));
    const news = before.has(refKey(view.ref)) ? 'changed' : 'listed';
    return { view, how, ...(!isKnown && isSure(view) && { news }) };
  });
}

/** The known records that none of today's stands for, each with whether its list shows it. */
function missingFrom(
  records: readonly WatchedRecord[],
  known: readonly KnownRecord[],
  isSure: IsSure,
  day: Day,
): Promise<MissingRecord[]> {
  const told = new Set(records.flatMap(({ view, news }) => (news ? refKey(view.ref) : [])));
  const said = new Set(records.map(({ view }) => saying(knownOf(view))));
  const lost = known.filter(
    (each) => isSure(each) && !told.has(refKey(each.ref)) && !said.has(saying(each)),
  );
  return Promise.all(
    lost.map(async (each) => ({ ...each, state: await whatIsShown(each.ref, day) })),
  );
}

/** The records of some names today. A record that cannot be read is neither news nor forgotten. */
async function look(names: readonly WatchedName[], day: Day) {
  const asked = names.map(({ text }, row) => ({ row, any: text }));
  const { judged, unchecked, lists } = await matchRows(asked, day);
  // If the clock may be wrong, no record is news and none is over.
  const inDoubt = await listsInDoubt();
  const isSure: IsSure = ({ ref }) => !inDoubt.has(ref.list);
  const now = names.map(({ known }, at) => {
    const row = judged[at];
    return row ? recordsToday(known, row, isSure, day) : [];
  });
  await addOthers(
    now.flat().map(({ view }) => view),
    lists,
  );
  const missing = await Promise.all(
    names.map(({ known }, at) => missingFrom(now[at] ?? [], known, isSure, day)),
  );
  const coverage = await coverageOfLists(lists);
  const isCut = (list: string) => unchecked.some((each) => each.list === list);
  const looked = names.map(({ text, known }, at): Looked => {
    const records = now[at] ?? [];
    const sure = records.flatMap(({ view }) => (isSure(view) ? knownOf(view) : []));
    const unsure = known.filter((each) => !isSure(each));
    const { gone, kept } = missedOf(missing[at] ?? [], { coverage, isCut }, day);
    return { text, records, gone, known: [...sure, ...kept, ...unsure] };
  });
  return { looked, coverage };
}

/** Show or clear the toolbar's star, if that changes. */
async function tellToolbar(isNews: boolean): Promise<void> {
  if (((await readValue('local', NEWS_KEY)) === true) === isNews) return;
  if (isNews) await writeValues('local', { [NEWS_KEY]: true });
  else await removeValues('local', NEWS_KEY);
  await showState();
}

const sameRecord = ({ ref, fingerprint }: KnownRecord): string => `${refKey(ref)} ${fingerprint}`;

/**
 * Keep the new end of a record whose source was looked at again. That is no news, but it says later whether the
 * record's time was over.
 */
async function keepEnds(names: readonly WatchedName[], looked: readonly Looked[]): Promise<void> {
  const ends = new Map(
    looked.flatMap(({ known }) => known.map((each) => [sameRecord(each), each.end])),
  );
  const ofToday = (known: readonly KnownRecord[]): KnownRecord[] =>
    known.map((each) => ({ ...each, end: ends.get(sameRecord(each)) ?? each.end }));
  const hasMoved = ({ known }: WatchedName): boolean =>
    ofToday(known).some(({ end }, at) => end !== known[at]?.end);
  if (names.some(hasMoved))
    await changeNames((all) => all.map((each) => ({ ...each, known: ofToday(each.known) })));
}

const stampOf = (looked: readonly Looked[]): string =>
  hash64(JSON.stringify(looked.map(({ text, known }) => [text, known.map(sameRecord)]))).join(' ');

/** All watched names with what the lists say of them today. The toolbar follows. */
export async function watched(): Promise<Watched> {
  const names = await readNames();
  const { looked, coverage } =
    names.length > 0 ? await look(names, today()) : { looked: [], coverage: [] };
  await keepEnds(names, looked);
  await tellToolbar(looked.some(hasNews));
  return { names: looked.map(({ known: _, ...view }) => view), stamp: stampOf(looked), coverage };
}

/** Is a text one name, code or address, and no passage? */
async function isReadable(text: string): Promise<boolean> {
  await loadSuffixes();
  const { as, value } = readInput(text);
  return as !== 'text' && value !== '';
}

/** Watch a name from now on. Its present records are told at once and are no news. */
export async function watch(asked: string, { tab }: Sender): Promise<Watched> {
  const text = oneLine(asked);
  if (tab?.incognito) return { ...(await watched()), refused: 'private' };
  const { looked } = await look([{ text, known: [] }], today());
  const records = looked[0]?.records ?? [];
  // Some names have a sentence's words or signs: 一、二年级示例口算.
  const isBorne = records.some(({ view }) =>
    printedNamesOf(view.entry).some((name) => areWatchedAlike(name, text)),
  );
  if (!isBorne && !(await isReadable(text))) return { ...(await watched()), refused: 'unreadable' };
  const names = await readNames();
  if (names.some((each) => areWatchedAlike(each.text, text))) return watched();
  if (names.length >= WATCHED_CAP) return { ...(await watched()), refused: 'full' };
  const known = records.map(({ view }) => knownOf(view));
  await changeNames((all) => [
    { text, known },
    ...all.filter((each) => !areWatchedAlike(each.text, text)),
  ]);
  return watched();
}

/** Stop watching a name, or all names. */
export async function unwatch(text: string | undefined): Promise<Watched> {
  await changeNames((all) =>
    text === undefined ? [] : all.filter((each) => !areWatchedAlike(each.text, text)),
  );
  return watched();
}

/** The user has seen the news: today's records become the known ones, unless they differ from those under the stamp. */
export async function seeWatched(stamp: string): Promise<Watched> {
  const { looked } = await look(await readNames(), today());
  const byText = new Map(looked.map(({ text, known }) => [text, known]));
  if (stampOf(looked) === stamp)
    await changeNames((all) =>
      all.map((each) => ({ ...each, known: byText.get(each.text) ?? each.known })),
    );
  return watched();
}
