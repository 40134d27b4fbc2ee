/** What stands in a table where a name, a number or an address belongs, and is none. */

/** Marks that stand for what is above; whose that is, a filter or an order of rows may have changed. */
export const DITTO = /^(?:同上|上同|同前|〃|″|"|＂|'{2}|””|“”)$/u;

/** That it is not known, or that a row is the sum of the others. No list has an institution or app of such a name. */
const UNTOLD = /^(?:不详|未知|待定|待补充?|合计|小计|总计|共计)[:：]?$/u;

/** That there is none. */
const NONE = /^(?:无|没有|暂无|n\/a|null|[-‐-―－−/]+)$/iu;

const plainOf = (text: string): string => text.normalize('NFKC').trim();

/** Does a cell leave open what belongs into it: 同上, 不详? */
export function leavesOpen(text: string): boolean {
  const plain = plainOf(text);
  return DITTO.test(plain) || UNTOLD.test(plain);
}

/** Does a cell say that there is none: 无, —? */
export const tellsNone = (text: string): boolean => NONE.test(plainOf(text));
