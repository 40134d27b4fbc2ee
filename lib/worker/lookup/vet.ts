import { distinctBy } from '../../domain/by-key';
import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { refKey } from '../../domain/entry-ref';
import { byList, joinUnchecked, ofCandidate, ofRef, sharedAmong } from '../../domain/fair-shares';
import { byGravity, shownView } from '../../domain/lifecycle';
import {
  isKeyWay,
  isSureLookup,
  LOOSENESS,
  type LookupHit,
  type LookupWay,
  looseness,
} from '../../domain/lookup';
import { isMasked } from '../../domain/plain-text';
import {
  isSureWay,
  VET_WAYS,
  type VetMatch,
  type VetNear,
  type VetResult,
  type VetRow,
  type VetWay,
} from '../../domain/vet';
import { joinQuestions } from '../../index/terms';
import { hasHan } from '../../match/names/forms';
import { isElsewhere, meetsName } from '../../match/vet/evidence';
import { type JudgedRow, judgeRows } from '../../match/vet/judge-rows';
import { type ReadRow, readRow, rowQuestion } from '../../match/vet/row';
import type { Replies } from '../../messages/to-worker';
import { loadSuffixes } from '../../sites/own-identifiers';
import { normaliseName } from '../../text/normalise';
import { ownPart } from '../../text/own-part';
import { leadingRegionUnits, regionsIn } from '../../text/region';
import { behindPlace, namesNobody, saysNothing } from '../../text/typed-name';
import { distinctSubjects } from '../../wording/other-lists';
import { coverageOfLists } from '../lists/coverage';
import type { LiveList } from '../lists/live-lists';
import { askLists, liveLists, nominateInLists } from '../lists/nominate';
import { type NamedHits, namedIn, READ } from './by-name';
import { tradedIn } from './by-trade';
import { readAndFind } from './lookup';
import { LONE_TRADE_UNITS } from './one-name';
import { joined, ordered } from './order';
import { type ReadPassage, readPassage } from './passage';
import { addOthers } from './record';

/** Records told of one row, and near records of one name. */
const SHOWN = 3;

/** Names of one list that are compared with the rows of one question: more than for a page, since the user waits. */
const COMPARED = 8192;

/** Records of one list that are weighed for one row. */
const WEIGHED_A_LIST = 8;

/** Surest first; of equally sure ones the gravest, whichever list it is on. */
const byWeight = (a: VetMatch, b: VetMatch): number =>
  Number(isSureWay(b.how)) - Number(isSureWay(a.how)) ||
  byGravity(a.entry.sanctions, b.entry.sanctions) ||
  VET_WAYS.indexOf(a.how) - VET_WAYS.indexOf(b.how);

function resultOf(
  read: ReadRow,
  { matches, remarks }: JudgedRow,
  { day, lists }: { day: Day; lists: readonly LiveList[] },
): VetResult {
  const told = matches.map(
    ({ candidate, how, met }): VetMatch => ({ ...shownView(candidate, day), how, name: met }),
  );
  const weighed = [...byList(told, ofRef).values()].map((own) =>
    own.sort(byWeight).slice(0, WEIGHED_A_LIST),
  );
  const more = matches.length - weighed.flat().length;
  const all = weighed.flatMap((own) => distinctSubjects(own, ({ entry }) => entry)).sort(byWeight);
  const shown = sharedAmong(all, SHOWN, ofRef);
  const { row, readings } = read;
  const unmet = read.sought.flatMap((name) => {
    const own = matches.filter(({ candidate: { entry } }) => meetsName(read, entry, name));
    if (own.some(({ how }) => isSureWay(how))) return [];
    const met = [...byList(own, ofCandidate).keys()];
    return met.length > 0 && met.length >= lists.length ? [] : { name, met };
  });
  return { row, readings, remarks, matches: shown, total: all.length + more, unmet };
}

/** Some rows as they were read, with every match of each. The indexes are asked once for all of them. */
export async function matchRows(asked: readonly VetRow[], day: Day) {
  await loadSuffixes();
  const rows = asked.map(readRow);
  const lists = await liveLists();
  const question = joinQuestions(rows.map(rowQuestion));
  const { candidates, tellCut, unchecked } = await nominateInLists(question, lists);
  const judged = judgeRows(rows, candidates, { today: day, tellCut, most: COMPARED });
  return { rows, judged, unchecked: unchecked(), lists };
}

const matchesOf = (all: readonly VetNear[]): VetMatch[] => all.flatMap(({ matches }) => matches);

/** The results of some rows, in their order. */
export async function vetRows(asked: readonly VetRow[]): Promise<Replies['vet']> {
  const day = today();
  const { rows, judged, unchecked, lists } = await matchRows(asked, day);
  const results = rows.flatMap((row, at) => {
    const own = judged[at];
    return own ? [resultOf(row, own, { day, lists })] : [];
  });
  await addOthers(matchesOf(results), lists);
  return { results, unchecked, coverage: await coverageOfLists(lists) };
}

/** A shorter name stands in too many other names: entries that merely hold it are not told in place of looser ones. */
const HELD_UNITS = 6;
/** A shorter name is still told if it has this many units, a part of its own, and few entries that hold it. */
const TELLING_UNITS = 4;

/** Does a whole name stand in a text, with no letter at either side: `1 余姚市示例学校`, a brand before it in brackets? */
function standsIn(text: string, name: string): boolean {
  const [before = '', behind] = text.normalize('NFKC').split(name.normalize('NFKC'));
  return behind !== undefined && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(behind);
}

/** An equal name may be another unit's, or the row contradicts its record. */
const nearWay =
  (text: string) =>
  ({ how, name }: LookupHit): VetWay => {
    if (how === 'same') return 'namesake';
    return standsIn(text, name) ? 'mentioned' : 'near';
  };

/**
 * The list that near names are sought in. Each is asked by itself, so that none decides what another one tells.
 * `places`: those that the row's address names.
 */
interface Sought extends Pick<ReadRow, 'places'> {
  day: Day;
  list: LiveList;
}

/** In a table, a list past its date is not asked about names. */
const byName = ({ list }: Sought): LiveList[] => (list.stale ? [] : [list]);

/** Ways that only one subject can be met by, whatever place its row names. Sure ways and keys count besides. */
const OF_ONE: readonly LookupWay[] = ['branch', 'text-part', 'text-cut', 'text-phone'];

/** May a row of some places mean a hit? Nobody of another place is meant by a name that others may bear. */
const isMeantIn =
  (sought: Sought) =>
  ({ how, entry }: LookupHit): boolean =>
    isSureLookup(how) || isKeyWay(how) || OF_ONE.includes(how) || !isElsewhere(sought, entry);

/** The hits that a list gives by a name, but for those of another place than the row's. */
async function hitsOf(
  sought: Sought,
  ask: (list: LiveList) => Promise<NamedHits[]>,
): Promise<LookupHit[]> {
  const found = await askLists(ask, byName(sought));
  return found.flatMap(({ hits }) => hits).filter(isMeantIn(sought));
}

/** Does a name begin behind its place as a text does: 余姚市鹤山书法工作室 as 鹤山书法, 余姚市星空美术培训学校 as 星空美术班? */
function beginsAs(name: string, text: string): boolean {
  const at = name.indexOf(text.slice(0, TELLING_UNITS));
  return at >= 0 && text.length >= TELLING_UNITS && behindPlace(name.slice(0, at)) === '';
}

/**
 * The hits of a name of common words, for which few entries are read: equal names, and entries that people call by
 * these words. Short words that name no place call nobody. Behind a town (阳明街道幼儿园), only the words after the place are
 * compared.
 */
function calledSo(hits: readonly LookupHit[], name: string, behind: string): LookupHit[] {
  const isShort = name.length < HELD_UNITS && saysNothing(name);
  const isTown = leadingRegionUnits(name) + behind.length < name.length;
  const asked = isShort ? [] : isTown ? [behind] : [name, behind];
  const isCalled = (met: string) => asked.some((each) => beginsAs(normaliseName(met), each));
  return hits.filter((hit) => hit.how === 'same' || isCalled(hit.name));
}

/** The looser hits of the look-up that are told of a name; null if it has none. */
async function namesNear(text: string, sought: Sought): Promise<VetMatch[] | null> {
  const { day } = sought;
  const name = normaliseName(text);
  const behind = behindPlace(name);
  const isCommon = namesNobody(name);
  const most = isCommon ? SHOWN : READ;
  const hits = await hitsOf(sought, async (list) => [await namedIn(list, text, day, most)]);
  if (isCommon) return toldOf(calledSo(hits, name, behind), nearWay(text), name);
  const asked = { day, least: LONE_TRADE_UNITS };
  const traded = await hitsOf(sought, (list) => tradedIn(list, text, asked));
  if (hits.length + traded.length === 0) return null;
  const told = (named: readonly LookupHit[]): VetMatch[] =>
    toldOf(joined(named, traded), nearWay(text), name);
  if (name.length >= HELD_UNITS) return told(hits);
  const held = hits.filter(({ how }) => looseness(how) <= LOOSENESS.held);
  const own = ownPart(name).length;
  const isTelling = own > 2 || (own > 1 && name.length >= TELLING_UNITS);
  // What holds the whole name hides what merely resembles it.
  if (isTelling && held.length > 0 && held.length <= SHOWN) return told(held);
  const same = hits.filter(({ how }) => how === 'same');
  return told([...same, ...hits.filter((hit) => !held.includes(hit))]);
}

/** The ways of standing in a text that vetting has under another name. */
const MENTIONED: Partial<Record<LookupWay, VetWay>> = {
  'text-brand': 'brand',
  'text-phone': 'phone',
};

/** Separators between the names of a cell: `甲公司/乙公司`, `甲学校 乙学校`, `甲公司和乙公司`. */
const BETWEEN_NAMES = /[^\p{L}\p{N}()（）]+|(?<=公司|学[校院]|幼儿园|中心)(?:和|与|以?及)/gu;
/** More parts are not looked at one by one. */
const PARTS = 4;

/** The names of a cell that holds several, each long enough to be near another; else none. Letters alone are none. */
function partsOf(text: string): string[] {
  const isLong = (name: string) =>
    name.length >= HELD_UNITS || behindPlace(name).length >= TELLING_UNITS;
  const parts = text
    .split(BETWEEN_NAMES)
    .filter((part) => hasHan(part) && isLong(normaliseName(part)));
  return parts.length > 1 && parts.length <= PARTS ? parts : [];
}

/** Records that the look-up finds where no name is near: 示例帮APP, 示例启明（泗门店）, 实力启明, 请问白鹳教育靠谱吗. */
async function namesBefore(text: string, sought: Sought): Promise<VetMatch[]> {
  const whole = normaliseName(text);
  if (namesNobody(whole)) return [];
  const { hits } = await readAndFind({ text, lists: byName(sought), cell: text });
  // `namesNear` has decided about names that hold the whole text.
  const longer = hits.filter(({ name }) => !normaliseName(name).includes(whole));
  return toldOf(longer.filter(isMeantIn(sought)), () => 'near', text);
}

const toldOf = (
  hits: readonly LookupHit[],
  wayOf: (hit: LookupHit) => VetWay,
  name = '',
): VetMatch[] =>
  sharedAmong(ordered(hits, name), SHOWN, ofRef).map((hit) => ({ ...hit, how: wayOf(hit) }));

type NearInList = VetNear & Pick<ReadPassage, 'unchecked'>;

/**
 * Records of a list near to a name. If there are none, the mentions in the cell (`余姚市示例学校（已签约）`, a name and its
 * number), and the records near to its other names.
 */
async function nearTo(text: string, sought: Sought): Promise<NearInList> {
  // A masked name is near to nobody; another may stand beside it.
  const whole = isMasked(text) ? null : await namesNear(text, sought);
  if (whole?.length) return { matches: whole, total: whole.length, unchecked: [] };
  const passage = await readPassage(text, [sought.list]);
  const { unchecked } = passage;
  const hits = passage.hits.filter(isMeantIn(sought));
  const isTold = (part: string): boolean =>
    hits.some(({ name }) => normaliseName(part).includes(normaliseName(name)));
  const parts = partsOf(text).filter((part) => !isTold(part) && !isMasked(part));
  const ofParts = await Promise.all(parts.map((part) => namesNear(part, sought)));
  const mentioned = toldOf(
    hits,
    ({ how }) => MENTIONED[how] ?? VET_WAYS.find((way) => way === how) ?? 'mentioned',
  );
  // The nearest of each name first. A record that is near to two names comes once.
  const found = Array.from({ length: SHOWN }, (_, at) => ofParts.flatMap((own) => own?.[at] ?? []));
  const told = [...mentioned, ...found.flat()];
  const isMet = whole !== null || told.length + passage.hits.length > 0;
  const near = isMet ? told : await namesBefore(text, sought);
  const all = distinctBy(near, ({ ref }) => refKey(ref));
  const total = all.length + hits.length - mentioned.length;
  return { matches: all.slice(0, SHOWN), total, unchecked };
}

/** The answers of several lists about one name as one: the first of each list, surest first, then its further ones. */
function besides(answers: readonly NearInList[]): NearInList {
  const rounds = Array.from({ length: SHOWN }, (_, at) =>
    answers.flatMap(({ matches }) => matches[at] ?? []).sort(byWeight),
  );
  return {
    matches: sharedAmong(rounds.flat(), SHOWN, ofRef),
    total: answers.reduce((sum, { total }) => sum + total, 0),
    unchecked: joinUnchecked(...answers.map(({ unchecked }) => unchecked)),
  };
}

/**
 * For each of some names, the records whose name is near to it or stands in it. A person has to compare them. `places`:
 * the address in each name's row. `met`: the lists that met each name already.
 */
export async function vetNear(
  names: readonly string[],
  places: readonly string[] = [],
  met: readonly (readonly string[])[] = [],
): Promise<Replies['vetNear']> {
  const day = today();
  const lists = await liveLists();
  const found = await Promise.all(
    names.map(async (name, at) => {
      // A name that says its own place is meant at any address: 余姚市示列启明培训学校有限公司.
      const [said = [], own = []] = [places[at] ?? '', name].map((text) =>
        regionsIn(normaliseName(text)),
      );
      const sought = { day, places: said.length > 0 ? [...said, ...own] : [] };
      const left = lists.filter(({ identity }) => !met[at]?.includes(identity));
      return besides(await Promise.all(left.map((list) => nearTo(name, { ...sought, list }))));
    }),
  );
  const near = found.map(({ matches, total }) => ({ matches, total }));
  await addOthers(matchesOf(near), lists);
  const unchecked = joinUnchecked(...found.map((each) => each.unchecked));
  return { near, unchecked, coverage: await coverageOfLists(lists) };
}
