import type { Entry } from '../domain/entry';
import { TYPED_WAYS, type TypedWay } from '../domain/lookup';
import { normaliseName } from '../text/normalise';
import { standsWithinOneEdit } from '../text/one-edit';
import { areMistaken } from '../text/pinyin';
import { areNear, districtsCalled, leadingPlace, leadingRegion } from '../text/region';
import { type Spelling, spellingsOf, spells, spokenWords } from '../text/spelling';
import {
  behindPlace,
  isInWord,
  kindOf,
  MIN_LOOSE,
  saysNothing,
  standsInParts,
  typedPlace,
  wordsOf,
} from '../text/typed-name';
import { printedNamesOf } from './terms';

export interface Rank {
  how: TypedWay;
  /** As printed. */
  name: string;
}

/** The register adds this to the name of an individual household; signs do not. */
const TRADER = '个体工商户';

/** How a normalised query meets one normalised name. A single unit is met at the start only. */
export function wayOf(
  query: string,
  name: string,
  spellings: readonly Spelling[] = spellingsOf(query),
): TypedWay | null {
  if (query === '' || name === '') return null;
  if (name === query || name === query + TRADER) return 'exact';
  if (name.startsWith(query)) return 'prefix';
  if (query.length > 1 && name.includes(query)) return 'infix';
  const spelt = spellings.find((spelling) => spells(name, spelling));
  if (spelt) return spelt.isInitials ? 'initials' : 'pinyin';
  if (query.length < MIN_LOOSE) return null;
  if (standsInParts(name, query)) return 'parts';
  // 余姚市示例路 is no 余姚市示例学校 with a typo.
  const isTypo = name.includes(kindOf(query)) && standsWithinOneEdit(name, query);
  return isTypo && !slipsInPlace(query, name) ? 'typo' : null;
}

/**
 * Does the typo between a query and a name make another trade name? It does in a trade name of one or two units (辰教育 of
 * 云教育 or 白鹳教育, 凯文英语 of 凯吉英语, 友王教育 of 鹰王教育 or 大地鹰王教育), and in a part of a Latin word (kido英语 of talkio英语). It does not
 * if one unit is easily mistaken for the other, if both units are there, swapped or with one between them, or in the
 * name of a school of a stage, of which a place has few. In: normalised. Throws without the pinyin table.
 */
export function isOtherTrade(query: string, name: string): boolean {
  const rest = behindPlace(query);
  const isPlaced = rest !== query;
  const [first = '', second = ''] = rest;
  if (!standsWithinOneEdit(name, rest, (at) => !isInWord(name, at))) return true;
  if (rest.length > 1 && saysNothing(rest.slice(1)) && !name.includes(rest)) {
    const own = behindPlace(name).charAt(0);
    return first !== own && !areMistaken(first, own, isPlaced);
  }
  const behind = rest.slice(2);
  if (kindOf(query) !== '' || !saysNothing(behind)) return false;
  return !Array.from(name).some((unit, at) => {
    const next = name.charAt(at + 1);
    if (unit === first && name.charAt(at + 2) === second) return true;
    if (unit === second && next === first) return true;
    if (unit === first) return next === second || areMistaken(second, next, isPlaced);
    return next === second && areMistaken(first, unit, isPlaced);
  });
}

/**
 * Is the typo in the place alone? 北京示海 is nobody of 北京海淀区, and 苏州示例启明 is not the one of 杭州. If one unit and common
 * words are all that stands behind it, the place is a part of the trade name: 长春 in 长春藤教育.
 */
function slipsInPlace(query: string, name: string): boolean {
  if (standsWithinOneEdit(name.slice(0, name.length - behindPlace(name).length), query))
    return true;
  const asked = leadingPlace(query);
  const own = leadingPlace(name);
  const rest = query.slice(asked.units);
  if (rest.length > 1 && saysNothing(rest.slice(1))) return false;
  return name.slice(own.units).includes(rest) && !areNear(asked.codes, own.codes);
}

/** Does a word stand in one of an entry's normalised names, or tell the region that it is known to be in? */
function meetsWord(word: string, names: readonly string[], { region }: Entry): boolean {
  const spellings = spellingsOf(word);
  const isIn = (name: string) =>
    name.includes(word) || spellings.some((spelling) => spells(name, spelling));
  if (names.some(isIn)) return true;
  const known = region === undefined ? names.flatMap(leadingRegion) : [region];
  return areNear([...typedPlace(word).codes, ...districtsCalled(word)], known);
}

/** The first name in which any of some words stands, where each of them is met somewhere. */
function meetsWords(words: readonly string[], entry: Entry): string | null {
  const names = printedNamesOf(entry);
  const normalised = names.map(normaliseName);
  if (!words.every((word) => meetsWord(word, normalised, entry))) return null;
  const at = normalised.findIndex((name) => words.some((word) => name.includes(word)));
  return names[Math.max(0, at)] ?? null;
}

const better = (a: Rank | null, b: Rank | null): Rank | null => {
  if (!a || !b) return a ?? b;
  return TYPED_WAYS.indexOf(b.how) < TYPED_WAYS.indexOf(a.how) ? b : a;
};

/**
 * Confirm a candidate of the lookup on the entry's own strings: the best way in which the typed text
 * (raw) meets one of its names, and that name as printed; null when it meets none.
 */
export function rankLookup(text: string, entry: Entry): Rank | null {
  const query = normaliseName(text);
  const spellings = spellingsOf(query);
  let best: Rank | null = null;
  for (const name of printedNamesOf(entry)) {
    const how = wayOf(query, normaliseName(name), spellings);
    if (how) best = better(best, { how, name });
  }
  if (best && TYPED_WAYS.indexOf(best.how) <= TYPED_WAYS.indexOf('infix')) return best;
  for (const words of [...wordsOf(text), ...spokenWords(query)]) {
    const name = meetsWords(words, entry);
    if (name !== null) best = better(best, { how: 'words', name });
  }
  return best;
}
