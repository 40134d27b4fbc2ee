import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { printedNamesOf } from '../../index/terms';
import { isInstitution } from '../../match/names/entry-names';
import { continuesAsAnother, followsWord } from '../../match/scan/context';
import { normalise, normaliseName } from '../../text/normalise';
import { isPlainWords, ownPart } from '../../text/own-part';
import { soundsAt } from '../../text/pinyin';
import { leadingRegionUnits, regionsIn } from '../../text/region';
import type { Generation } from '../lists/generations';
import { fitsPlaces, type Named, NOBODY, READ, rankedIn } from './by-name';
import { distinct } from './order';

/**
 * Whom a typed name may mean where nothing else is met: who is called alike by sound, as an input method writes it
 * (实力启明 for 示例启明), and whose name the typed one begins with, whatever words stand behind it (示例启明还开着吗,
 * 示例帮家长端). Both are other names than the typed one, and are told as such.
 */

/** Characters that are enough to be met by their sound. */
const SPOKEN = /^\p{Script=Han}{2}[\p{Script=Han}\d]{2,22}$/u;
/** The part of a place, and what a school says of itself, before a name. */
const BEFORE = /^(?:\p{Script=Han}{2,4}?(?:街道|镇))?(?:公办|民办|私立)?/u;
/** Units of the shortest name of an app, and of a beginning that has as few of its own as `own`. */
const APP_UNITS = 3;
const BEGINNING = { units: 4, own: 2 };

/** What stands behind the place of a name. */
function behindPlace(text: string): string {
  const name = normaliseName(text);
  return name.slice(leadingRegionUnits(name)).replace(BEFORE, '');
}

/** Of nominated entries those that are met in a place that the text names, as near as a typo. */
async function alikeAmong(
  generation: Generation,
  ordinals: readonly number[],
  { text, day }: { text: string; day: Day },
  isMet: (name: string, entry: Entry) => boolean,
): Promise<Named> {
  const places = regionsIn(normaliseName(text));
  const { hits } = await rankedIn(generation, ordinals, day, (entry) => {
    if (!fitsPlaces(entry, places)) return null;
    const name = printedNamesOf(entry).find((each) => isMet(normaliseName(each), entry));
    return name === undefined ? null : { how: 'typo', name };
  });
  return { hits, isCut: ordinals.length >= READ };
}

const standsBySound = (name: string, text: string): boolean =>
  Array.from(name, (_, start) => start).some((start) => soundsAt(name, start, text));

/** Entries of a list with a name in which a typed one stands by its sound. */
export async function spokenIn(generation: Generation, text: string, day: Day): Promise<Named> {
  const rest = behindPlace(text);
  if (!SPOKEN.test(rest)) return NOBODY;
  const ordinals = await generation.index.spoken(rest, READ);
  return alikeAmong(generation, ordinals, { text, day }, (name) => standsBySound(name, rest));
}

/** Places of a text that are looked at. */
const STARTS = 12;
/** What a name begins with: no digit, no letter inside of a word, and not 限公司 behind 有. */
const BEGINS = /(?!限)\p{Script=Han}|(?<![0-9a-z])[a-z]/uy;
/** The number of a door, behind which stands who is there: 3楼301室白鹳艺术. */
const DOOR = /\d[号楼室]$/u;

/**
 * A text from each place on where a name may begin: its start, a sign, a sentence's word, a door. What ends like a name may
 * have single characters as of a sentence in it: 中和示例艺术.
 */
function beginningsOf(raw: string): string[] {
  const { text, edges } = normalise(raw);
  const isName = isInstitution(text);
  const mayBegin = (at: number): boolean => {
    BEGINS.lastIndex = at;
    if (!BEGINS.test(text)) return false;
    return edges[at] === 1 || followsWord(text, at, !isName) || DOOR.test(text.slice(0, at));
  };
  const starts = Array.from(text, (_, at) => at).filter((at) => at === 0 || mayBegin(at));
  return starts.slice(0, STARTS).map((at) => text.slice(at));
}

/** Entries of a list that hold what a typed text names somewhere, whatever words stand around it. */
export async function begunIn(generation: Generation, text: string, day: Day): Promise<Named> {
  const found = await Promise.all(
    beginningsOf(text).map((from) =>
      begunAt(generation, from, { text: leadingRegionUnits(from) > 0 ? from : text, day }),
    ),
  );
  return {
    hits: distinct(found.flatMap(({ hits }) => hits)),
    isCut: found.some(({ isCut }) => isCut),
  };
}

/**
 * Entries of a list that hold the longest beginning of a normalised text that stands in any name. Nobody, where it is all
 * everybody's words, or where the words behind it make another name of it: 示例启明小学, 示例启明星教育.
 */
async function begunAt(
  generation: Generation,
  from: string,
  asked: { text: string; day: Day },
): Promise<Named> {
  const rest = behindPlace(from);
  const stands = rest.slice(0, await generation.index.begun(rest));
  // Of a Latin word no part is told.
  const isInWord = /^[a-z]/.test(rest.slice(stands.length));
  const begun = isInWord ? stands.replace(/[a-z]+$/, '') : stands;
  const behind = rest.slice(begun.length);
  const isAnother = behind !== '' && (isInstitution(behind) || continuesAsAnother(behind));
  if (begun.length < APP_UNITS || isPlainWords(begun) || isAnother) return NOBODY;
  const own = ownPart(begun).length;
  const isTelling =
    own > BEGINNING.own || (own === BEGINNING.own && begun.length >= BEGINNING.units);
  const ordinals = await generation.index.lookup(begun, READ);
  return alikeAmong(generation, ordinals, asked, (name, { app }) =>
    isTelling ? name.includes(begun) : app !== undefined && name === begun,
  );
}
