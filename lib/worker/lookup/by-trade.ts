import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isLive, shownView } from '../../domain/lifecycle';
import type { LookupHit } from '../../domain/lookup';
import { printedNamesOf } from '../../index/terms';
import { isFullCompanyName } from '../../match/names/forms';
import { normaliseName } from '../../text/normalise';
import { isTradeAlone, ownPart, saysTeaching } from '../../text/own-part';
import { innermostRegion, isSameOrNested, leadingRegionUnits } from '../../text/region';
import { namesPlace } from '../../text/typed-name';
import { type Generation, readEntries } from '../lists/generations';

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
const SCHOOL = /(?:小学|中学|幼儿园|大学|初中|高中|学院)$/u;
const FORM = /(?:个体工商户|工作室|俱乐部|集团)$/u;

function tradedAs(name: string): Traded | null {
  const rest = name.slice(leadingRegionUnits(name));
  for (let at = LEAST; at <= rest.length; at++) {
    const behind = rest.slice(at);
    const kind = behind.slice(leadingRegionUnits(behind)).replace(FORM, '');
    if (isTradeAlone(kind) || saysTeaching(kind))
      return {
        trade: rest.slice(0, at),
        school: SCHOOL.exec(kind)?.[0] ?? '',
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

export interface TradeAsked {
  day: Day;
  /** Entries that are read. */
  limit: number;
  /** Units of its own that a trade name has at least, where no place is named beside it. */
  least: number;
}

/** Entries of a list whose trade name is that of a typed name, and which are called otherwise. */
export async function tradedIn(
  generation: Generation,
  text: string,
  { day, limit, least }: TradeAsked,
): Promise<LookupHit[]> {
  const name = placeFirst(text);
  const asked = tradedAs(name);
  const codes = innermostRegion(name);
  if (!asked || asked.isAlone) return [];
  // Two full names are two companies, whose trade names are their own in one place.
  if (codes.length === 0 && isFullCompanyName(name)) return [];
  if (ownPart(asked.trade).length < (codes.length > 0 ? LEAST : least)) return [];
  const isThere = ({ region }: Entry): boolean =>
    codes.length === 0 ||
    (region !== undefined && codes.some((code) => isSameOrNested(code, region)));
  const isMeant = (printed: string): boolean => {
    const own = tradedAs(normaliseName(printed));
    return own?.trade === asked.trade && own.school === asked.school;
  };
  const ordinals = await generation.index.lookup(asked.trade, limit);
  return (await readEntries(generation, ordinals)).flatMap(({ entry }): LookupHit[] => {
    if (entry.app || !isLive(entry, day) || !isThere(entry)) return [];
    const met = printedNamesOf(entry).find(isMeant);
    const ref = { list: generation.identity, id: entry.id };
    const view = { ref, entry, listTitle: generation.title };
    return met === undefined ? [] : [{ ...shownView(view, day), how: 'trade', name: met }];
  });
}
