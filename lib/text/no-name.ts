/** What stands in a table where a name belongs, and names nobody. */

/** Marks that stand for what is above; whose that is, a filter or an order of rows may have changed. */
export const DITTO = /^(?:同上|上同|同前|〃|″|"|＂|''|””|“”)$/u;

/** That there is none, or that a row is the sum of the others. No list has an institution or app of such a name. */
const NOBODY = /^(?:暂无|没有|不详|未知|待定|待补充?|n\/a|null|合计|小计|总计|共计)[:：]?$/iu;

/** Does a cell stand for the one above, or for nobody? */
export function namesNobody(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return DITTO.test(plain) || NOBODY.test(plain);
}
