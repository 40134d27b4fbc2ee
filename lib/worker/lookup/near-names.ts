import { today } from '../../domain/clock';
import {
  isEqualLookup,
  LOOSENESS,
  type LookupHit,
  type LookupReading,
  type LookupWay,
  looseness,
} from '../../domain/lookup';
import { readName } from '../../match/input';
import { isRegisteredName } from '../../match/names/forms';
import { isOtherShop } from '../../match/names/organisation';
import { withoutAdded } from '../../match/query';
import { normaliseName } from '../../text/normalise';
import { regionsIn } from '../../text/region';
import { MIN_LOOSE, namesNobody, namesPlace, saysTrade } from '../../text/typed-name';
import { askLists } from '../lists/nominate';
import { namedSomewhereIn, soundingIn } from './by-likeness';
import { fitsPlaces, NOBODY } from './by-name';
import {
  type AskedText,
  type Found,
  findAs,
  NAME_UNITS,
  NO_NAME,
  nameOf,
  TRADE_UNITS,
  withTraded,
} from './one-name';
import { together } from './order';

/** A text read as the name of somebody whom it does not name in full. */

/**
 * May a text that does not look like a name meet one in this way? A sentence has the words of many names, so meeting
 * their words alone does not count for it.
 */
function isMet(how: LookupWay, as: LookupReading['as']): boolean {
  if (as === 'text') return how !== 'words';
  return looseness(how) <= (as === 'site' ? LOOSENESS.equal : LOOSENESS.held);
}

/**
 * The hits of a text, which was taken for a number or a sentence, as a name. A sentence may be a mistyped name or one
 * in letters (余姚市示例启明培训学校有公司); an address only counts if it is equal to a name (example.js). Null if no list has such a
 * name.
 */
async function asName(asked: AskedText, { reading: { as } }: Found): Promise<Found | null> {
  const { text } = asked;
  if (text.length > NAME_UNITS || as === 'name') return null;
  const named = await findAs(readName(text.trim()), asked);
  const met = { ...named, hits: named.hits.filter(({ how }) => isMet(how, as)) };
  const found = as === 'text' ? await withTraded(asked, met) : met;
  return found.hits.length > 0 ? found : null;
}

const SITE = String.raw`[\s\p{P}]*\p{sc=Han}{0,8}(?:校区|分校|分公司|教学点|店|[路街弄道]\d+号?.{0,8})[)）]?$`;
/** A campus, a shop or an address at the end of a name, behind a sign or a word of schools. */
const SITE_BEHIND = new RegExp(String.raw`(?<=教育|培训|学校|中心|[\s\p{P}])${SITE}`, 'u');
/** The same behind the last unit of what is taught, but no shop of goods for it: 白鹳少儿英语万达店, not 白鹳美术用品万达店. */
const SITE_TAUGHT = new RegExp(`(?<=[语程法术蹈舞乐琴球托])(?!用品)${SITE}`, 'u');

/**
 * The hits of a name without the campus, street or question behind it: 白鹳教育（文三路校区）, 示例帮app. The shortened name is
 * another text, so no hit is certain.
 */
async function asShorter(whole: AskedText, { reading }: Found): Promise<Found | null> {
  if (reading.as !== 'name') return null;
  const name = normaliseName(reading.value);
  const isShop = isOtherShop(name);
  const known = isShop ? reading.value : reading.value.replace(SITE_BEHIND, '');
  const site = isShop || known !== reading.value ? known : known.replace(SITE_TAUGHT, '');
  const text = normaliseName(site);
  // 公司 is such a word too, and the end of a registered name.
  const value = isRegisteredName(text) ? text : withoutAdded(text);
  if (value.length < TRADE_UNITS || value === name || namesPlace(value)) return null;
  const asked = { ...whole, text: value };
  const left = await withTraded(asked, await findAs({ ...NO_NAME, value }, asked));
  const isSite = site !== reading.value;
  const lesser: LookupWay = isSite ? 'branch' : 'same';
  const places = regionsIn(name);
  const isLong = value.length >= MIN_LOOSE && !(isSite && namesNobody(value));
  // Behind what is taught stand other words too: 白鹳艺术城. There the trade name alone tells.
  const isTold = ({ how }: LookupHit): boolean =>
    isEqualLookup(how) || (site === known ? isLong : how === 'trade');
  const hits = left.hits
    .filter((hit) => fitsPlaces(hit.entry, places) && isTold(hit))
    .map((hit) => (isEqualLookup(hit.how) ? { ...hit, how: lesser } : hit));
  return hits.length > 0 ? { ...left, hits, reading } : null;
}

/** Entries whose name sounds like the text or begins it, if nothing else was met. */
async function asAlike({ text, lists, cell }: AskedText, found: Found): Promise<Found | null> {
  const reading = nameOf(text, found);
  if (reading.value === '') return null;
  const day = today();
  // In a table a trade name of two units beside no place sounds like anybody's: 柏冠教育.
  const isAnybodys = cell && saysTrade(normaliseName(reading.value).slice(TRADE_UNITS));
  const alike = await askLists(async (list) => {
    const spoken = isAnybodys ? NOBODY : await soundingIn(list, reading.value, day);
    return [spoken.hits.length > 0 ? spoken : await namedSomewhereIn(list, reading.value, day)];
  }, lists);
  const all = together(alike);
  return all.hits.length > 0 ? { ...found, ...all, reading } : null;
}

/** The hits of the first of these readings that has some. */
export async function nearest(asked: AskedText, found: Found): Promise<Found | null> {
  for (const read of [asName, asShorter, asAlike]) {
    const near = await read(asked, found);
    if (near) return near;
  }
  return null;
}
