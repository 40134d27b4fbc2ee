import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isLive, shownView } from '../../domain/lifecycle';
import type { LookupHit } from '../../domain/lookup';
import { printedNamesOf } from '../../index/terms';
import { isFullCompanyName } from '../../match/names/forms';
import { normaliseName } from '../../text/normalise';
import { isTradeAlone, ownPart, saysTeaching } from '../../text/own-part';
import { leadingPlace, leadingRegionUnits, shortRegion } from '../../text/region';
import { namesPlace } from '../../text/typed-name';
import { type Generation, readEntries } from '../lists/generations';
import { isPlacedIn, type Named, READ } from './by-name';

/**
 * Names as people call them: 示例启明教育, 示例启明辅导班 and 余姚示例启明培训中心 may each be meant for
 * 余姚市示例启明培训学校有限公司. The trade name (字号) is equal, and what stands behind it is everybody's.
 */

/** Its trade name, and the kind of school that makes another one of it. */
interface Traded {
  trade: string;
  school: string;
  isAlone: boolean;
}

const LEAST = 2;
const SCHOOL = /(?:小学|中学|幼儿园|大学|初中|高中|(?<!培训)学院)$/u;
const FORM = /(?:个体工商户|工作室|俱乐部|集团)$/u;
const COMPANY = /(?:有限(?:责任)?|股份)*公司$/u;

/** `rest`: what stands behind the place of a name. */
function tradedAs(rest: string): Traded | null {
  for (let at = LEAST; at <= rest.length; at++) {
    const behind = rest.slice(at);
    const kind = behind.slice(leadingRegionUnits(behind)).replace(FORM, '');
    if (isTradeAlone(kind) || saysTeaching(kind))
      return {
        trade: rest.slice(0, at),
        school: SCHOOL.exec(kind.replace(COMPANY, ''))?.[0] ?? '',
        isAlone: behind === '',
      };
  }
  return null;
}

/** A typed name with the place that it names first: 余姚白鹭教育 of 白鹭教育 余姚. */
function placeFirst(text: string): string {
  const words = text.split(/\s+/).map(normaliseName).filter(Boolean);
  return [...words.filter(namesPlace), ...words.filter((word) => !namesPlace(word))].join('');
}

/** A place in the fewest units that name it, or as it is `written`: names of 余姚市 and of 余姚 hold 余姚. */
const placeOf = (codes: readonly string[], written: string): string =>
  codes.map(shortRegion).find((short) => short !== '' && namesPlace(short)) ?? written;

const NONE: Named = { hits: [], isCut: false };

export interface TradeAsked {
  day: Day;
  /** Units of its own that a trade name has at least, where no place is named beside it. */
  least: number;
}

/**
 * Entries of a list whose trade name is that of a typed name, and which are called otherwise. Those that have the
 * asked place in a name are read first, before all others of the trade name.
 */
export async function tradedIn(
  generation: Generation,
  text: string,
  { day, least }: TradeAsked,
): Promise<Named> {
  const name = placeFirst(text);
  const { codes, units } = leadingPlace(name);
  const asked = tradedAs(name.slice(units));
  if (!asked || asked.isAlone) return NONE;
  // Two full names are two companies, whose trade names are their own in one place.
  if (codes.length === 0 && isFullCompanyName(name)) return NONE;
  if (ownPart(asked.trade).length < (codes.length > 0 ? LEAST : least)) return NONE;
  const isThere = (entry: Entry): boolean => codes.length === 0 || isPlacedIn(entry, codes);
  const isMeant = (printed: string): boolean => {
    const known = normaliseName(printed);
    const own = tradedAs(known.slice(leadingRegionUnits(known)));
    return own?.trade === asked.trade && own.school === asked.school;
  };
  const place = placeOf(codes, name.slice(0, units));
  const ordinals = await generation.index.lookup(`${place} ${asked.trade}`, READ);
  const found = await readEntries(generation, ordinals);
  const hits = found.flatMap(({ entry }): LookupHit[] => {
    if (entry.app || !isLive(entry, day) || !isThere(entry)) return [];
    const met = printedNamesOf(entry).find(isMeant);
    const ref = { list: generation.identity, id: entry.id };
    const view = { ref, entry, listTitle: generation.title };
    return met === undefined ? [] : [{ ...shownView(view, day), how: 'trade', name: met }];
  });
  return { hits, isCut: ordinals.length >= READ };
}
