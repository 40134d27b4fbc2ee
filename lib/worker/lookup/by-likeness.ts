import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { printedNamesOf } from '../../index/terms';
import { isInstitution } from '../../match/names/entry-names';
import { continuesAsAnother } from '../../match/scan/context';
import { normaliseName } from '../../text/normalise';
import { isPlainWords, ownPart } from '../../text/own-part';
import { soundsAt } from '../../text/pinyin';
import { leadingRegionUnits, regionsIn } from '../../text/region';
import type { Generation } from '../lists/generations';
import { fitsPlaces, type NamedHits, NOBODY, READ, rankedIn } from './by-name';

/**
 * Entries that a typed name may mean if nothing else was met. Their name sounds like the typed one, as an input method
 * may write it (实力启明 for 示例启明), or the typed one begins with it (示例启明还开着吗, 示例帮家长端). Both are other names than the typed
 * one, and are told as such.
 */

/** Characters that are enough to be met by their sound. */
const SPOKEN = /^\p{Script=Han}{4,24}$/u;
/** The part of a place, and what a school says of itself, before a name. */
const BEFORE = /^(?:\p{Script=Han}{2,4}?(?:街道|镇))?(?:公办|民办|私立)?/u;
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

/**
 * Entries of a list that hold the longest beginning of a typed name that stands in any. None, if that beginning is only
 * common words, or if the words behind it make it another name: 示例启明小学, 示例启明星教育.
 */
export async function beginningIn(
  generation: Generation,
  text: string,
  day: Day,
): Promise<NamedHits> {
  const rest = behindPlace(text);
  const stands = rest.slice(0, await generation.index.heldUnits(rest));
  // A part of a Latin word does not count.
  const isInWord = /^[a-z]/.test(rest.slice(stands.length));
  const begun = isInWord ? stands.replace(/[a-z]+$/, '') : stands;
  const behind = rest.slice(begun.length);
  const isAnother = behind !== '' && (isInstitution(behind) || continuesAsAnother(behind));
  if (begun.length < APP_UNITS || isPlainWords(begun) || isAnother) return NOBODY;
  const own = ownPart(begun).length;
  const isTelling =
    own > BEGINNING.own || (own === BEGINNING.own && begun.length >= BEGINNING.units);
  const ordinals = await generation.index.lookup(begun, READ);
  return alikeAmong(generation, ordinals, { text, day }, (name, { app }) =>
    isTelling ? name.includes(begun) : app !== undefined && name === begun,
  );
}
