import { tight } from '../../domain/plain-text';
import { pattern, patterns } from '../../text/expressions';
import { NUMERALS, numberOf, withoutCommas } from './numerals';

/** Sums of money as offices write them: 5万元, 50,000.00元, 伍万元整, 2万5千元. */

const NUMBER = `[\\d.${NUMERALS}]`;

/** Words before and behind the sum of a fine: 罚没款共计人民币：5000元, 5000元整罚款. */
const BEFORE_SUM = '罚(?:款|没款?|人民币)(?:金额|共计|合计|计|人民币|[:¥()]){0,5}';
const BEHIND_SUM = '[元圆][整正]?(?:人民币)?的?罚款';

/** A fine with its sum: 罚款5万元, 处人民币伍万元罚款. */
const FINE = patterns`${BEFORE_SUM}(${NUMBER}+)[元圆]|(?<!${NUMBER})(${NUMBER}+)${BEHIND_SUM}`;

const folded = (result: string): string => withoutCommas(tight(result));

/**
 * The one fine of a result in yuan, rounded as offices round it (31415.9元 is 3.14万元). Undefined where it tells no sum
 * or several.
 */
export function fineIn(result: string): number | undefined {
  const sums = new Set(
    Array.from(folded(result).matchAll(FINE), ([, behind, before]) =>
      Number(numberOf(behind ?? before ?? '').toPrecision(3)),
    ),
  );
  const [sum] = sums;
  return sums.size === 1 ? sum : undefined;
}

const A_SUM = pattern`${BEFORE_SUM}${NUMBER}|${NUMBER}${BEHIND_SUM}`;

/** Does a result name the sum of a fine? */
export const saysFine = (result: string): boolean => A_SUM.test(folded(result));

/** The lengths are bounded, since cells may be long. */
const OF_LAW = `(?:人民币)?${NUMBER}{1,20}[元圆倍]?`;

/** A fine that a law allows, and nobody got: 处5万元以上20万元以下罚款, 违法所得一倍以上五倍以下的罚款, 罚款5万元至10万元. */
export const FINE_OF_LAW = patterns`罚款(?:人民币)?${NUMBER}{1,20}[元圆]?[至到]${NUMBER}{1,20}[元圆]|(?:处以?|并|可以?|罚款|罚){0,4}(?:违法所得|货值金额)?(?:${OF_LAW}以上(?:至|到)?(?:${OF_LAW}以下)?|${OF_LAW}以下)(?:的?罚款(?!(?:人民币)?¥?${NUMBER}))?`;
