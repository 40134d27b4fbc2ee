import { codesOfLetter, hasLetters, initialCode, pinyinTable, readingsOf } from './pinyin';

/**
 * A typed text in the ways in which it may spell characters: `slqm`, `qiming`, `sl启明`, `shiliqim`. Each way is a
 * unit a character: a whole syllable, its initial, or the character itself; what is typed last may be the beginning
 * of a syllable.
 *
 * Worked example, `slqiming`: the letters fall into s·l·qi·ming, a unit for each of 示例启明, or into one letter each.
 */
export interface Spelling {
  units: readonly string[];
  /** Initials alone. */
  isInitials: boolean;
}

/** A longer text spells nothing. */
const SPELT_UNITS = 64;
/** Ways that are sought: those with the fewest loose letters, and the letters alone. */
const WAYS = 3;
const LONGEST = 6;

interface Way {
  units: readonly string[];
  /** Letters that stand alone weigh more than syllables. */
  weight: number;
}

/** Initials that are written with two letters. */
const DIGRAPH = /^[zcs]h$/;

const isLetter = (text: string): boolean => /^[a-z]$/.test(text);

/** Syllables, and beginnings of them, by what is typed. */
let begun: { of: ReadonlySet<string>; beginnings: ReadonlySet<string> } | undefined;

function beginnings(): ReadonlySet<string> {
  const { syllables } = pinyinTable();
  if (begun?.of !== syllables) {
    const all = [...syllables].flatMap((each) =>
      Array.from(each, (_, at) => each.slice(0, at + 1)),
    );
    begun = { of: syllables, beginnings: new Set(all) };
  }
  return begun.beginnings;
}

/** Pieces of letters that may stand for one character. */
function isPiece(piece: string, isLast: boolean): boolean {
  if (piece.length === 1 || DIGRAPH.test(piece)) return true;
  return (isLast ? beginnings() : pinyinTable().syllables).has(piece);
}

const weightOf = (piece: string): number => (piece.length === 1 ? 3 : 1);

/** The likeliest ways to read a text from its end on: all that is behind `at` is known when `at` is reached. */
function waysOf(text: string): Way[] {
  const from: Way[][] = Array.from({ length: text.length + 1 }, () => []);
  from[text.length] = [{ units: [], weight: 0 }];
  for (let at = text.length - 1; at >= 0; at--) {
    const ways: Way[] = [];
    for (let end = at + 1; end <= Math.min(at + LONGEST, text.length); end++) {
      const piece = text.slice(at, end);
      if (end > at + 1 && !(/^[a-z]+$/.test(piece) && isPiece(piece, end === text.length)))
        continue;
      for (const { units, weight } of from[end] ?? [])
        ways.push({ units: [piece, ...units], weight: weight + weightOf(piece) });
    }
    from[at] = ways.sort((a, b) => a.weight - b.weight).slice(0, WAYS);
  }
  return from[0] ?? [];
}

/** The words of one query are asked for again and again. */
const read = new Map<string, Spelling[]>();
const READ = 16;

/** How a normalised query may spell names. None for one without Latin letters. */
export function spellingsOf(query: string): Spelling[] {
  const known = read.get(query);
  if (known) return known;
  if (read.size >= READ) read.clear();
  const spellings = readSpellings(query);
  read.set(query, spellings);
  return spellings;
}

function readSpellings(query: string): Spelling[] {
  if (!hasLetters(query) || query.length > SPELT_UNITS) return [];
  // Pinyin that was copied has its tones: shìlì.
  const text = query
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[ln])v/g, 'u');
  const ways = [...waysOf(text).map(({ units }) => units), Array.from(text, (each) => each)];
  const distinct = new Map(ways.map((units) => [units.join(' '), units]));
  return [...distinct.values()].map((units) => ({
    units,
    isInitials: units.every((unit) => unit.length === 1),
  }));
}

/** Shorter letters are not read as two words: nblj. */
const TWO_WORDS = 6;

/** A query with letters as a place and what is behind it: `yuyao qiming`, `yy slqm`. `bilibili` is one word twice. */
export function spokenWords(query: string): string[][] {
  const units = query.length < TWO_WORDS ? [] : (spellingsOf(query)[0]?.units ?? []);
  return [2, 3, 4]
    .filter((at) => at + 1 < units.length)
    .map((at) => [units.slice(0, at).join(''), units.slice(at).join('')])
    .filter(([first, second]) => first !== second);
}

/** May a unit of a spelling stand for a unit of a name? */
function stands(unit: string, ofName: string, isLast: boolean): boolean {
  if (unit === ofName) return true;
  if (!isLetter(unit.charAt(0))) return false;
  const isOpen = isLast || unit.length === 1 || DIGRAPH.test(unit);
  return readingsOf(ofName.charCodeAt(0)).some(
    (reading) => reading === unit || (isOpen && reading.startsWith(unit)),
  );
}

/** Does a spelling stand in `name` at `start`? `qi ming` does at 5 in 余姚市示例启明. */
export function spellsAt(name: string, start: number, { units }: Spelling): boolean {
  if (start + units.length > name.length) return false;
  return units.every((unit, at) => stands(unit, name.charAt(start + at), at === units.length - 1));
}

/** Does it stand anywhere in a name? A single unit is met at the start only. */
export function spells(name: string, spelling: Spelling): boolean {
  const { length } = spelling.units;
  const last = length > 1 ? name.length - length : 0;
  for (let start = 0; start <= last; start++) if (spellsAt(name, start, spelling)) return true;
  return false;
}

/** An expression that finds in a text of initials where a spelling may stand. */
export function spellingPattern({ units }: Spelling): string {
  return units
    .map((unit) => {
      const first = unit.charAt(0);
      if (isLetter(first)) return `[${codesOfLetter(first)}]`;
      return `\\x${initialCode(first.charCodeAt(0)).toString(16).padStart(2, '0')}`;
    })
    .join('');
}
