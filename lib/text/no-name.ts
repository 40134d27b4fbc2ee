/** What stands in a table where a name, a number or an address belongs, and is none. */

/** Marks that stand for what is above; whose that is, a filter or an order of rows may have changed. */
const DITTO = /^(?:同[上前左]|上同|〃|′′|"|'{2}|””|“”)$/u;

/** That it is not known, or that a row is the sum of the others. No list has an institution or app of such a name. */
const UNTOLD =
  /^(?:不详|不明|不清楚|未知|未提供|未填写?|待定|待补充?|待核实|合计|小计|总计|共计)$/u;

/** What a spreadsheet shows where a formula failed; pasted or saved as text, nothing else tells that. */
const FAILED = /^(?:#(?:n\/a|getting_data|div\/0!|[a-z]+[!?])|(?:err|错误|錯誤):\d{3})$/iu;

/** That there is none. */
const NONE = /^(?:无|没有|暂无|n\/a|null|[-‐-―－−/]+)$/iu;

/** A longer text says more than that. */
const LONGEST = 100;

/** Without white space, and without brackets and stops around: `（同　上）`, `小计：`. */
const plainOf = (text: string): string =>
  text.length > LONGEST
    ? ''
    : text
        .normalize('NFKC')
        .replace(/\s+/gu, '')
        .replace(/^[([【〔]|[)\]】〕。.,、;:]+$/gu, '');

/** Does a cell stand for the one above it? */
export const isDitto = (text: string): boolean => DITTO.test(plainOf(text));

/** Does a cell leave open what belongs into it: 同上, 不详, #N/A? */
export const leavesOpen = (text: string): boolean =>
  isDitto(text) || UNTOLD.test(plainOf(text)) || FAILED.test(plainOf(text));

/** Does a cell say that there is none: 无, —? */
export const tellsNone = (text: string): boolean => NONE.test(plainOf(text));
