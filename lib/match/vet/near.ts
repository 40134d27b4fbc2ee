import type { Entry } from '../../domain/entry';
import { isWithinOneEdit } from '../../text/one-edit';
import { namesOf } from '../names/entry-names';
import { foldCompanyForm, isFullCompanyName } from '../names/forms';

/** Shorter names are near to too many others. */
export const NEAR_UNITS = 6;
/** What may be missing at the end of a name that is the beginning of a registered one: 教育科技有限公司. */
const FORM_UNITS = 8;

/**
 * Is a normalised name so near to a listed one that a person should compare them: one character more, less or
 * other, two swapped, or a registered name without its end? Two whole company names are two companies unless
 * one character tells them apart. Gives the listed name as printed; never a match.
 */
export function nearName(name: string, entry: Entry): string | null {
  if (name.length < NEAR_UNITS) return null;
  const { full, operators } = namesOf(entry);
  const folded = foldCompanyForm(name);
  const near = [...full, ...operators].find(({ text }) => {
    const isCut =
      !isFullCompanyName(name) && text.startsWith(name) && text.length - name.length <= FORM_UNITS;
    return text !== name && (isCut || isWithinOneEdit(foldCompanyForm(text), folded));
  });
  return near?.printed ?? null;
}
