import type { PageText } from '../text/page-text';
import { type Occurrence, occurrencesOf } from './names/boundary';
import type { NameForm } from './names/entry-names';
import { isWholeFullName } from './names/segments';

/** How a full name stands in a text. */
interface Place {
  /** A whole segment, not a mention in a sentence. */
  whole: boolean;
  branch: boolean;
}

/** The best way in which a name stands in a text, or null: whole first, the subject before its branch. */
export function bestOf(text: PageText, name: NameForm): Place | null {
  const found = occurrencesOf(name, text);
  const whole = found.filter((each) => isWholeFullName(text, each, name));
  const isBranch = (all: readonly Occurrence[]): boolean => all.every(({ branch }) => branch);
  if (whole.length > 0) return { whole: true, branch: isBranch(whole) };
  return found.length > 0 ? { whole: false, branch: isBranch(found) } : null;
}
