import { pattern } from '../../text/expressions';
import { UNIT_WORD } from '../rules/forms';
import { numberOf } from '../rules/numerals';
import { OUR_OFFICE } from '../rules/offices';
import { sentencesOf } from '../rules/text-parts';

const COUNT = '(\\d{1,4}|[一二两三四五六七八九十]{1,3})';
const THING = '(?:起|件|例|个|宗)(?:[^，。；]{0,24}(?:案例|案件|案))';
const BODY = '(?:家|所|个|户|起|件|例|款(?=[^，。；]{0,8}(?:应用|软件|小程序|[Aa][Pp][Pp])))';
/** What a notice says of how many it names: 公布5起典型案例, 下列3家机构. What was done all year counts for nothing. */
const STATED: readonly RegExp[] = [
  pattern`(?:公布|发布|通报|曝光|公开|选取|选编|公告)(?:了|如下|其中|以下|下列|第[^批]{1,3}批)?[^，。；\d一二三四五六七八九十]{0,16}?${COUNT}${THING}`,
  pattern`(?:以下|下列|如下|下述|上述)${COUNT}${BODY}`,
  pattern`(?:公布|发布|通报|曝光|公告)[^，。；]{0,20}?${COUNT}${BODY}[^，。；]{0,20}(?:${UNIT_WORD}|名单|场所)`,
  pattern`(?:将|把)[^，。；]{2,60}等${COUNT}${BODY}`,
  pattern`^[^，。；]{0,40}?(?:公布|曝光|通报)[^，。；]{0,12}?${COUNT}${BODY}`,
  pattern`(?:^|，)共(?:公布|通报|曝光)了?${COUNT}${BODY}`,
  pattern`^${OUR_OFFICE}查处(?:了)?${COUNT}${BODY}(?=$|[，。；：])`,
];

/** How many cases or units the notice itself says that it names. */
export function statedIn(intro: string): number | undefined {
  for (const sentence of sentencesOf(intro)) {
    if (
      /(?:共|累计|合计|已)(?:立案|查处|查办|检查|出动|约谈|取缔|关停)|今年以来[^，]*(?:查处|查办|检查)/u.test(
        sentence,
      ) &&
      !/(?:现将|公布|曝光|以下|下列)/u.test(sentence)
    )
      continue;
    for (const form of STATED) {
      const found = form.exec(sentence)?.[1];
      const count = found ? numberOf(found) : 0;
      if (count > 0) return count;
    }
  }
  return undefined;
}
