import { usccChecksumHolds } from '../../domain/identifiers';
import { leadingRegion } from '../../text/region';
import { isInstitution } from '../names/entry-names';
import { hasHan, isRegisteredName } from '../names/forms';
import { findKeys } from './links';
import { type ScanText, type Span, scanTextOf } from './scan-text';

/**
 * Units of a text that is a passage unless it is a registered name: nobody types so long a search. A name in Latin
 * letters may have more.
 */
const NAME_UNITS = 18;
const LATIN_UNITS = 40;
/** Units from which a text with words of a sentence is one. */
const SENTENCE_UNITS = 12;
/** Units beside a number or a link that are more than its label: 统一社会信用代码：, 电话：…（微信同号）. */
const LABEL_UNITS = 8;
/** Beyond this nothing is read: no link and no name is so long. */
const LONGEST = 400;

const CODE = 'uscc:';

/** Signs that part clauses, with something on both sides. */
const CLAUSES = /\S[。！？；：，、!?;:,]\s*\S|】\s*\S/u;
const SENTENCE = /[的了吗呢吧啊嘅是在我你您他她们请被没不和与]|有(?!限|$)/u;

/** Numbers and links of a text, those inside others left out. */
function keysIn(scan: ScanText): Span[] {
  const found: Span[] = [];
  // Two telephone numbers beside each other have as many digits as a credit code.
  const note = (key: string, at: Span): void => {
    if (!key.startsWith(CODE) || usccChecksumHolds(key.slice(CODE.length))) found.push(at);
  };
  findKeys(scan, note);
  const kept: Span[] = [];
  for (const each of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(({ start, end }) => start < each.end && each.start < end)) kept.push(each);
  return kept;
}

/** Is a text more than its number or link: further ones, or more words than a label has? Null if it has none. */
function holdsMoreThanKey(scan: ScanText): boolean | null {
  const [first, second] = keysIn(scan);
  if (!first) return null;
  const beside = scan.raw.slice(0, first.start) + scan.raw.slice(first.end);
  const units = scanTextOf(beside).text.length;
  return second !== undefined || units > (hasHan(beside) ? LABEL_UNITS : LATIN_UNITS / 2);
}

/** Does a text begin with a place and end like an institution: 余姚市和谐示例托管服务部? A statement about one does not count. */
const isPlacedName = (text: string): boolean =>
  text.length <= LATIN_UNITS &&
  isInstitution(text) &&
  leadingRegion(text).length > 0 &&
  !/[的了吗呢吧没]/u.test(text);

/** Is a text without numbers longer than what anybody searches for, and no registered name? */
function isSentence({ raw, text }: ScanText): boolean {
  if (CLAUSES.test(raw)) return true;
  if (isRegisteredName(text) || isPlacedName(text)) return false;
  const most = hasHan(text) ? NAME_UNITS : LATIN_UNITS;
  return text.length > most || (text.length >= SENTENCE_UNITS && SENTENCE.test(text));
}

/**
 * Is an asked text more than one thing: a message, a list, a page of a contract? A number with its label is one thing,
 * and so are words of a name in any order.
 *   `【示例启明】暑期班最后3席！`, two lines, a name and a number  => a passage
 *   `示例启明 余姚`, `电话：13800000004（微信同号）`, a long link     => one thing
 */
export function isPassage(text: string): boolean {
  const trimmed = text.trim();
  if (/\S[\n\r]+\s*\S/u.test(trimmed)) return true;
  if (trimmed.length > LONGEST && /\s/u.test(trimmed)) return true;
  const scan = scanTextOf(trimmed.slice(0, LONGEST));
  return holdsMoreThanKey(scan) ?? isSentence(scan);
}
