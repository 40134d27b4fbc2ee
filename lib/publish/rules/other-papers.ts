import { anyOf, patterns } from '../../text/expressions';
import { numberKeys, YEAR_CLOSES, YEAR_OPENS } from './decision-numbers';

/** Whether a number is of a decision, or of another paper of its case: 余市监责改〔2026〕5号 orders to mend. */

/** The end of a paper's word, up to its year: 字第〔2026. */
const NUMBER = `(?:字|书)?第?${YEAR_OPENS}\\s*\\d{4}`;

/** A decision on a penalty: 罚, 罚决, 案处, and not 不罚, 免处. */
const OF_DECISION = patterns`(?<![不免][予于]?(?:行政)?处?)[处罚]决?(?:定)?${NUMBER}`;

/**
 * Papers before a decision, beside it or instead of it, by the word before their year. 余发改 is an office, 沪开封 and 宣传 are
 * places and offices too.
 */
const OF_OTHERS = anyOf(
  `(?:责改|责令(?:改正?)?|(?<!发)改正?|约谈?|立案?|案立|不立|询问?|(?<!宣)传[唤讯]?|催[告缴]?|(?<!开)封|移送?|函)${NUMBER}`,
  `[不免](?:予|于)?(?:行政)?(?:处罚?|罚)决?(?:定)?${NUMBER}`,
  `(?:撤[销案回]?|销案?|终止?|缓|罚[更变听送]|处[更变听送]|[政行]复[决议]?)${NUMBER}`,
  // （2026）浙0281行初5号 is a court's.
  `${YEAR_OPENS}\\d{4}${YEAR_CLOSES}\\p{Script=Han}\\d{2,4}(?:行|民|刑|执)`,
);

/** Does a cell of numbers name papers of a case, and no decision among them? */
export const namesOtherPaper = (document: string): boolean => {
  const text = document.normalize('NFKC');
  return OF_OTHERS.test(text) && text.search(OF_DECISION) < 0;
};

/** 5号、6号, 5号至8号: more numbers of one word. */
const FURTHER = /号[、和及与至到—–~-]第?\d{1,5}号/u;

/** Does it name two decisions or more: 余市监罚〔2025〕5号、余市监罚〔2026〕7号? An order beside a decision is none. */
export function namesDecisions(document: string): boolean {
  const text = document.normalize('NFKC');
  const decisions = Array.from(text.matchAll(OF_DECISION)).length;
  const isSeveral = decisions > 1 || (decisions > 0 && FURTHER.test(text));
  return isSeveral && numberKeys(text).length > 1;
}
