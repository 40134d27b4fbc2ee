import { joinUnchecked } from '../../domain/fair-shares';
import { isSameOrNested } from '../../domain/identifiers';
import {
  HITS,
  isEqualLookup,
  LOOSENESS,
  type LookupAsked,
  type LookupReading,
  type LookupReply,
  looseness,
} from '../../domain/lookup';
import { isMasked } from '../../domain/plain-text';
import { decoded } from '../../domain/url';
import { mayHoldAddress, readInput, readName, withoutNameLabel } from '../../match/input';
import { withoutQuestion } from '../../match/query';
import { TAKEN_OUT } from '../../match/vet/cell';
import { loadSuffixes } from '../../sites/own-identifiers';
import { normaliseName } from '../../text/normalise';
import { besideTaught, namesNobody, withNumbersInWords } from '../../text/typed-name';
import { coverageOfLists } from '../lists/coverage';
import { liveLists } from '../lists/nominate';
import { nearest } from './near-names';
import {
  type AskedText,
  type Found,
  findAs,
  hasSure,
  inPart,
  NO_NAME,
  withTraded,
} from './one-name';
import { distinct, ordered, regionsOf } from './order';
import { readPassage } from './passage';
import { addOthers } from './record';
import { asSeveral } from './several-names';

/** Keys that a whole message may begin with. */
const MESSAGE_LIKE: readonly LookupReading['as'][] = [...TAKEN_OUT, 'name', 'text', 'site'];

/** The found hits, or else the names and keys that stand in the text. */
async function asPassage({ text, lists, cell }: AskedText, found: Found): Promise<Found> {
  if (!MESSAGE_LIKE.includes(found.reading.as) || text === cell) return found;
  const passage = await readPassage(text, lists);
  const unchecked = joinUnchecked(found.unchecked, passage.unchecked);
  // An address on no list does not mean a shorter one inside it: n1.example.com.示例. A number in it may be listed,
  // though.
  const { as, value } = found.reading;
  const isPart =
    as === 'site' &&
    value !== '' &&
    passage.hits.some(({ how, name }) => how === 'text-key' && name.includes('.'));
  if (passage.hits.length === 0 || isPart) return { ...found, unchecked };
  // A remark on a bad number does not apply to a passage. A mask does: it hides a part of the passage.
  const remarks = found.reading.remarks.filter((remark) => remark === 'masked');
  return { ...passage, isCut: false, unchecked, reading: { as: 'text', value: text, remarks } };
}

/**
 * Tries one reading after the other, until one has hits:
 * 1. a name, a number or an address, by itself or with what stands beside it;
 * 2. several names, or those in a message;
 * 3. a trade name, and the passage;
 * 4. a mistyped, shortened or alike name;
 * 5. one of several names;
 * 6. the same without the words of a question, or with its numbers in words.
 * What is near to the text, or has its words, is no answer where somebody stands in it for certain:
 * `A.余姚市示例学校有限公司`, `示例启明（余姚市示例启明学校有限公司）`.
 */
async function firstFound(asked: AskedText): Promise<Found> {
  const found = await findAs(readInput(asked.text), asked);
  const isTaken = TAKEN_OUT.includes(found.reading.as);
  // A full name beside a mask is certain as it stands in the text: 银联*余姚市示例学校有限公司.
  const isWhole = !isTaken && !isMasked(asked.text);
  if (isWhole && found.hits.some(({ how }) => looseness(how) < LOOSENESS.loose))
    return withTraded(asked, found);
  const passage = await asPassage(asked, found);
  if (found.hits.length > 0) {
    const isMore = passage.hits.length > found.hits.length;
    return (isTaken ? isMore : hasSure(passage.hits)) ? passage : withTraded(asked, found);
  }
  const several = await asSeveral(asked, found, passage, readAndFind);
  if (several.isApart) return several.answer;
  // A brand in a name (示例启明教育) hides no equal trade name. The answer then reads the text as a name.
  const traded = hasSure(passage.hits) ? found : await withTraded(asked, found);
  const beside = distinct([...traded.hits, ...passage.hits]);
  if (beside.length > passage.hits.length)
    return { ...traded, hits: beside, unchecked: passage.unchecked };
  if (passage.hits.length > 0) return passage;
  const near = await nearest(asked, passage);
  return near ?? (await inPieces(asked, several)) ?? passage;
}

/** The hits of one of several names, or of the text written otherwise. */
async function inPieces(
  asked: AskedText,
  { answer, areAsked }: Awaited<ReturnType<typeof asSeveral>>,
): Promise<Found | null> {
  if (answer.hits.length > 0 && !asked.cell) return answer;
  return areAsked ? null : asRewritten(asked);
}

/**
 * The hits of a text without the words of a question around its name, or else with its numbers in words too. It
 * is another text, so that no name is certain, and is not rewritten again.
 */
async function asRewritten(asked: AskedText): Promise<Found | null> {
  if (asked.isBare) return null;
  const bare = readName(withoutQuestion(besideTaught(asked.text))).value;
  const forms =
    bare.length < asked.text.trim().length ? [{ text: bare, numbers: [] as string[] }] : [];
  const worded = withNumbersInWords(bare);
  if (worded.numbers.length > 0) forms.push(worded);
  for (const { text, numbers } of forms) {
    if (namesNobody(normaliseName(text))) continue;
    const found = await firstFound({ ...asked, text, isBare: true });
    const hits = found.hits.filter(({ name }) => numbers.every((each) => name.includes(each)));
    if (hits.length > 0) return { ...found, hits: inPart(hits, 'same'), mentions: [] };
  }
  return null;
}

/**
 * Asks the lists without a hit once more by themselves, unless a hit is certain. So an uncertain hit of one list hides
 * nothing that another list would tell alone.
 */
export async function readAndFind(asked: AskedText): Promise<Found> {
  const found = await firstFound(asked);
  const told = new Set(found.hits.map(({ ref }) => ref.list));
  const left = asked.lists.filter(({ identity }) => !told.has(identity));
  if (told.size === 0 || left.length === 0 || hasSure(found.hits)) return found;
  const more = await readAndFind({ ...asked, lists: left });
  if (more.hits.length === 0) return found;
  // What is near to a text does not stand in it.
  const isBeside = found.reading.as === 'text' && more.reading.as !== 'text';
  return {
    ...found,
    ...(isBeside && { reading: NO_NAME, mentions: [] }),
    hits: [...found.hits, ...more.hits],
    isCut: found.isCut || more.isCut,
    unchecked: joinUnchecked(found.unchecked, more.unchecked),
  };
}

/** Before an address in a platform's, as chats and forums lead out: `https://link.example/?target=https://…`. */
const INNER_ADDRESS = /(?<=\w[/=])(?=https?:\/\/)/gi;

/** What the lists hold about a text: a name, a number, an address, or a passage with some of these. */
export async function lookup({ text, region, from = 0 }: LookupAsked): Promise<LookupReply> {
  // An address with the words that it encodes, as one is copied: `/s?wd=%E7%A4%BA%E4%BE%8B`.
  const plain = withoutNameLabel(/%[\da-f]{2}/i.test(text) ? decoded(text) : text);
  if (mayHoldAddress(plain)) await loadSuffixes();
  // One answer rests on the same lists from its first reading to its last.
  const lists = await liveLists();
  const whole = await readAndFind({ text: plain, lists });
  const isPlatforms = whole.reading.remarks.includes('shared-site');
  const inner = isPlatforms ? plain.replace(INNER_ADDRESS, ' ') : plain;
  const led = inner === plain ? whole : await readAndFind({ text: inner, lists });
  const { hits, ...found } = led.hits.length > 0 ? led : whole;
  const { reading, mentions } = found;
  const coverage = await coverageOfLists(lists);
  const wanted = region
    ? hits.filter(({ entry }) => entry.region && isSameOrNested(entry.region, region))
    : hits;
  const inOrder = ordered(wanted, reading.as === 'name' ? reading.value : '');
  const told = inOrder.slice(from, from + HITS);
  await addOthers(told, lists);
  return {
    ...found,
    // Places of the text as it was given.
    mentions: inner === text ? mentions : [],
    hits: told,
    total: wanted.length,
    equal: wanted.filter(({ how }) => isEqualLookup(how)).length,
    regions: regionsOf(hits),
    coverage,
  };
}
