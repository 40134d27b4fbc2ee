import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { printedNamesOf } from '../../index/terms';
import { isFullCompanyName } from '../../match/names/forms';
import { isOtherShop } from '../../match/names/organisation';
import { normaliseName } from '../../text/normalise';
import { isTradeAlone, ownPart, saysHouse, saysTeaching } from '../../text/own-part';
import { soundsAt } from '../../text/pinyin';
import {
  leadingPlace,
  leadingPlaces,
  leadingRegionUnits,
  type Place,
  shortRegion,
  withoutPlaceOfForm,
} from '../../text/region';
import {
  kindOf,
  namesPlace,
  saysTrade,
  typedPlace,
  withoutPlain,
  withoutTown,
  wordsOf,
} from '../../text/typed-name';
import type { LiveList } from '../lists/live-lists';
import { isPlacedIn, type NamedHits, NOBODY, READ, rankedIn } from './by-name';

/**
 * Names as people call them: 示例启明教育, 示例启明辅导班 and 余姚示例启明培训中心 may each be meant for
 * 余姚市示例启明培训学校有限公司. The trade name (字号) is equal, and what stands behind it is everybody's.
 */

/**
 * A name, read: its trade name, the codes of a place right behind that, and the kind of school that makes another name
 * of it.
 */
interface Traded {
  trade: string;
  around: string[];
  school: string;
}

const LEAST = 2;
/** A campus or a shop right behind a trade name of two units, which no looser reading takes off: 宁波白鹳城南校区. */
const CAMPUS = /^(.{2,3})(?:校区|分校|店)$/u;
const COMPANY = /(?:有限(?:责任)?|股份)*公司$/u;

/**
 * Read a name that has a trade name and words of teaching; null for any other. `named`: what stands behind its place,
 * if it names one (`isPlaced`). A town at its beginning is a place too, unless it is the name itself: 示例小镇教育. Of words
 * without a form, only those that begin with teaching are a trade: 教育科技, not 发展.
 */
function tradedAs(named: string, isPlaced = true): Traded | null {
  const townless = withoutTown(named);
  const inTown = townless === named ? null : tradedAs(townless, isPlaced);
  if (inTown && ownPart(inTown.trade).length >= LEAST) return inTown;
  for (let at = LEAST; at <= named.length; at++) {
    const behind = named.slice(at);
    const place = leadingPlace(behind);
    const words = behind.slice(place.units);
    // A place alone is no word of teaching: 白鹳教育余姚.
    if (words === '' && behind !== '') continue;
    const kind = withoutPlain(words);
    // Digits are a name's own: 示例101 is not 示例.
    const formless = kind.replace(COMPANY, '');
    if (
      !/^\d/.test(kind) &&
      (saysHouse(formless) ||
        (saysTeaching(kind.slice(0, 2)) ? saysTrade : isTradeAlone)(kind) ||
        (isPlaced && at === LEAST && CAMPUS.test(kind) && !isOtherShop(kind)))
    )
      return { trade: named.slice(0, at), around: place.codes, school: kindOf(formless) };
  }
  return null;
}

/**
 * A typed name with the place that it names first: 余姚白鹭教育 of 白鹭教育 余姚, 白鹭教育（余姚） and 白鹭教育余姚, 余姚白鹭校区 of
 * 白鹭（余姚店）.
 */
function placeFirst(text: string): string {
  const name = normaliseName(text);
  const [, site] = CAMPUS.exec(name.slice(LEAST)) ?? [];
  if (site && namesPlace(site)) return `${site}${name.slice(0, LEAST)}校区`;
  const [words = [name]] = wordsOf(text);
  return [...words.filter(namesPlace), ...words.filter((word) => !namesPlace(word))].join('');
}

/** A place in the fewest units that name it, or as it is `written`: names of 余姚市 and of 余姚 hold 余姚. */
const placeOf = (codes: readonly string[], written: string): string =>
  codes.map(shortRegion).find((short) => short !== '' && namesPlace(short)) ?? written;

interface TradeAsked {
  day: Day;
  /** The fewest units of its own that a trade name has where no place is named beside it. */
  least: number;
  /** Ask for trade names that sound like the typed one: 余姚石力启明 for 余姚市示例启明培训学校. */
  isSpoken?: boolean;
}

/**
 * Entries of a list with the trade name of a typed name and other words behind it: one answer for each place that the
 * typed name may begin with. Entries with that place in a name are read before all others of the trade name.
 */
export function tradedIn(list: LiveList, text: string, asked: TradeAsked): Promise<NamedHits[]> {
  const name = placeFirst(text);
  return Promise.all(leadingPlaces(name).map((place) => tradedAt(list, name, place, asked)));
}

async function tradedAt(
  list: LiveList,
  name: string,
  { codes, units }: Place,
  { day, least, isSpoken }: TradeAsked,
): Promise<NamedHits> {
  const asked = tradedAs(name.slice(units), codes.length > 0);
  // A bare trade name was asked for before.
  if (!asked || (!isSpoken && name.endsWith(asked.trade))) return NOBODY;
  // Two full company names without a place are two companies: a trade name is unique only within a place.
  if (codes.length === 0 && isFullCompanyName(name)) return NOBODY;
  if (ownPart(asked.trade).length < (codes.length > 0 ? LEAST : least)) return NOBODY;
  const isThere = (entry: Entry): boolean =>
    [codes, asked.around].every((place) => place.length === 0 || isPlacedIn(entry, place));
  const { trade } = asked;
  const isSame = (own: string): boolean =>
    isSpoken ? own.length === trade.length && soundsAt(own, 0, trade) : own === trade;
  const isMeant = (printed: string): boolean => {
    const known = withoutPlaceOfForm(normaliseName(printed));
    // 宁波海曙白鹳教育 may be called 白鹳 or 海曙白鹳.
    return [leadingRegionUnits(known), typedPlace(known).units].some((from) => {
      const own = tradedAs(known.slice(from));
      return own?.school === asked.school && isSame(own.trade);
    });
  };
  const place = placeOf(codes, name.slice(0, units));
  const ordinals = isSpoken
    ? await list.index.bySound(trade, READ)
    : await list.index.lookup(`${place} ${trade}`, READ);
  return rankedIn(list, ordinals, day, (entry) => {
    const isHere = !entry.app && isThere(entry);
    const met = isHere ? printedNamesOf(entry).find(isMeant) : undefined;
    return met === undefined ? null : { how: isSpoken ? 'typo' : 'trade', name: met };
  });
}
