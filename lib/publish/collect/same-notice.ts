import { pattern } from '../../text/expressions';
import { actWords } from '../rules/act-words';
import { LAST_WORD } from '../rules/forms';
import { lettersOf } from '../rules/text-parts';

/** Are two pages one notice? Compared by their words, never by their looks. */

export interface Compared {
  title: string;
  publishedOn?: string | undefined;
  authority: string;
  /** Its own document number. */
  number?: string | undefined;
  lines: readonly string[];
  /** Hashes of its files; null where one was not fetched yet. */
  files: readonly string[] | null;
}

/** So much text says by itself which notice it is. */
const TELLING = 60;
/** Of like texts, so many characters in a hundred may stand in lines that differ. */
const MAY_DIFFER = 0.05;
/** What makes a line speak of somebody or something: a number, an act and what becomes of it, or a form of organisation. */
const SPEAKS = pattern`\d{2}|\d万?元|罚|撤销|撤回|停止|移出|解除|修复|不予|免予|更正|作废|无效|${LAST_WORD}|培训|教室|[某×✕*]|${actWords('penalty', 'licence', 'order', 'measure', 'closure', 'listing', 'list', 'talk', 'notice')}`;

/** Lines that stand in one text more often than in the other. */
function extra(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** Do two texts differ in nothing that tells of anybody? */
function isLike(a: readonly string[], b: readonly string[]): boolean {
  const differing = [...extra(a, b), ...extra(b, a)];
  const length = Math.min(a.join('').length, b.join('').length);
  return (
    differing.join('').length <= length * MAY_DIFFER && !differing.some((line) => SPEAKS.test(line))
  );
}

const sameFiles = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join() === b.toSorted().join();

/**
 * `same`: one notice at two addresses. `doubt`: title, authority and day or document number agree and the words do
 * not: a person compares. Example: two decisions of one form, of which each names another party, are two.
 */
export function compareNotices(a: Compared, b: Compared): 'same' | 'doubt' | 'different' {
  if (!a.files || !b.files) return 'different';
  const isTitle = lettersOf(a.title) === lettersOf(b.title);
  const text = a.lines.join('\n');
  const isText = text === b.lines.join('\n');
  const isOffice = a.authority === b.authority;
  const isNumber = a.number !== undefined && a.number === b.number && isOffice && isTitle;
  const isNamed = isTitle && a.publishedOn === b.publishedOn && isOffice;
  const isOne = isText ? isTitle || text.length >= TELLING : isNamed && isLike(a.lines, b.lines);
  if (isOne && sameFiles(a.files, b.files)) return 'same';
  // Two numbers are two documents, whatever else agrees.
  if (isNumber) return 'doubt';
  const isNumbered = a.number !== undefined && b.number !== undefined;
  return isNamed && a.publishedOn !== undefined && !isNumbered ? 'doubt' : 'different';
}
