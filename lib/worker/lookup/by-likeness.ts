import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { printedNamesOf } from '../../index/terms';
import { isInstitution } from '../../match/names/entry-names';
import { endsInShop } from '../../match/names/organisation';
import { continuesAsAnother, followsWord } from '../../match/scan/context';
import { normalise, normaliseName } from '../../text/normalise';
import { isPlainWords, ownPart } from '../../text/own-part';
import { soundsAt } from '../../text/pinyin';
import { leadingRegionUnits, regionsIn } from '../../text/region';
import { kindOf } from '../../text/typed-name';
import type { Generation } from '../lists/generations';
import { fitsPlaces, type NamedHits, NOBODY, READ, rankedIn } from './by-name';
import { together } from './order';

/**
 * Entries that a typed name may mean if nothing else was met. Their name sounds like the typed one, as an input method
 * may write it (实力启明 for 示例启明), or the typed one begins with it (示例启明还开着吗, 示例帮家长端). Both are other names than the typed
 * one, and are told as such.
 */

/** Characters that are enough to be met by their sound. */
const SPOKEN = /^\p{Script=Han}{2}[\p{Script=Han}\d]{2,22}$/u;
/** The part of a place, and what a school says of itself, before a name. */
const BEFORE = /^(?:城区|\p{Script=Han}{2,4}?(?:街道|[镇乡]))?(?:公办|民办|私立)?/u;
/** Units of the shortest name of an app, and of a beginning that has as few of its own as `own`. */
const APP_UNITS = 3;
const BEGINNING = { units: 4, own: 2 };

/** The part of a name behind its place. */
function behindPlace(text: string): string {
  const name = normaliseName(text);
  return name.slice(leadingRegionUnits(name)).replace(BEFORE, '');
}

/** The nominated entries that are met in a place of the text, told as near as a typo. */
async function alikeAmong(
  generation: Generation,
  ordinals: readonly number[],
  { text, day }: { text: string; day: Day },
  isMet: (name: string, entry: Entry) => boolean,
): Promise<NamedHits> {
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

/** Entries of a list with a name in which some part sounds like the typed one. */
export async function soundingIn(
  generation: Generation,
  text: string,
  day: Day,
): Promise<NamedHits> {
  const rest = behindPlace(text);
  if (!SPOKEN.test(rest)) return NOBODY;
  const ordinals = await generation.index.bySound(rest, READ);
  return alikeAmong(generation, ordinals, { text, day }, (name) => standsBySound(name, rest));
}

/** Places of a text that are looked at. */
const STARTS = 12;
/** What a name begins with: no digit, no letter inside of a word, and not 限公司 behind 有. */
const BEGINS = /(?!限)\p{Script=Han}|(?<![0-9a-z])[a-z]/uy;
/** The number of a door, behind which stands who is there: 3楼301室白鹳艺术. */
const DOOR = /\d[号楼室]$/u;

/**
 * A text from each place on where a name may begin: its start, or behind a sign, a sentence's word or a door. If the
 * text ends like a name, single characters in it are not a sentence's: 中和示例艺术.
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

/** Entries of a list that a typed text names somewhere, whatever words stand around the name. */
export async function namedSomewhereIn(
  generation: Generation,
  text: string,
  day: Day,
): Promise<NamedHits> {
  return together(
    await Promise.all(
      beginningsOf(text).map((from) =>
        beginningIn(generation, from, { text: leadingRegionUnits(from) > 0 ? from : text, day }),
      ),
    ),
  );
}

/**
 * Entries of a list that hold the longest beginning of a normalised text that stands in any name. None, if that
 * beginning is only common words, or if the words behind it make it another name: 示例启明小学, 示例启明星教育.
 */
async function beginningIn(
  generation: Generation,
  from: string,
  asked: { text: string; day: Day },
): Promise<NamedHits> {
  const rest = behindPlace(from);
  const stands = rest.slice(0, await generation.index.heldUnits(rest));
  // A part of a Latin word does not count.
  const isInWord = /^[a-z]/.test(rest.slice(stands.length));
  const begun = isInWord ? stands.replace(/[a-z]+$/, '') : stands;
  const behind = rest.slice(begun.length);
  const isBody = isInstitution(behind) && !endsInShop(behind);
  const isAnother =
    behind !== '' && (isBody || kindOf(behind) === behind || continuesAsAnother(behind));
  if (begun.length < APP_UNITS || isPlainWords(begun) || isAnother) return NOBODY;
  const own = ownPart(begun).length;
  const isTelling =
    own > BEGINNING.own || (own === BEGINNING.own && begun.length >= BEGINNING.units);
  const ordinals = await generation.index.lookup(begun, READ);
  return alikeAmong(generation, ordinals, asked, (name, { app }) =>
    isTelling ? behindPlace(name).startsWith(begun) : app !== undefined && name === begun,
  );
}
