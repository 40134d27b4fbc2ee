import { pattern } from '../../text/expressions';
import { actWords, PENALTIES } from '../rules/act-words';
import { saysNoAct } from '../rules/acts';
import { tellsNoAct } from '../rules/doubts';
import { saysFine } from '../rules/fines';
import { excerpt, TELLS_NOTHING } from '../rules/text-parts';
import type { RowReader, Support } from '../sheets/row-reader';
import { amountOf, warnOfFine, warnOfSum } from './amounts';

/**
 * What was decided and why, from the several columns that 双公示 tables have for each: 处罚内容 says what was
 * decided and 处罚类别 only its class, 违法事实 says what happened and 违法行为类型 only its class.
 */

/** Does a text name an act, done or undone? 详见处罚决定书 and 50000元 do not. */
const SAYS_ACT = pattern`批评|撤销|停|异常|不予|免予|免于|移出|解除|${actWords('penalty', 'licence', 'standing', 'order', 'measure', 'closure', 'list', 'talk', 'court')}`;

/** An order that is no penalty leaves the class to tell what was one: 责令改正 beside 警告. */
const TO_MEND = /责令[^，。；、罚停]{0,10}(?:改正|整改)|责令[^，。；、罚]{0,4}停止违法行为/gu;

/** A column that holds classes, by its header. */
const isClass = ({ header }: Support): boolean => /类别|种类/.test(header);

const says = ({ text }: Support): boolean => !TELLS_NOTHING.test(text);

/** A class that doubts an act, or says that it was none: 罚款？, （误）, 约谈. */
const DOUBTS = /[?？]|^约谈$|^[（(]?(?:误|免(?:罚|予|于|除|处))/u;

/** Warns of a column that gainsays the decision's own words. */
const warnOfOther = (reader: RowReader, { header, text }: Support): void =>
  reader.remark(
    'warning',
    'result',
    `“${header}”写有“${excerpt(text)}”，与“${reader.header('result')}”不符，请按原文核对`,
  );

/** Warns of a class that the decision's own words do not tell, or that gainsays them. The words count. */
function warnOfClasses(reader: RowReader, main: string, classes: readonly Support[]): void {
  for (const { header, text } of classes) {
    if ((saysNoAct(text) || DOUBTS.test(text)) && !main.includes(text))
      warnOfOther(reader, { header, text });
    for (const penalty of PENALTIES) {
      const [told] = penalty.exec(text) ?? [];
      if (told && !penalty.test(main))
        reader.remark(
          'warning',
          'result',
          `“${header}”写有“${told}”，“${reader.header('result')}”没有写；已以后者为准，请核对`,
        );
    }
  }
}

/** What an act names only in a column of its own: the fine, what was confiscated, which licence was taken. */
function additions(reader: RowReader, said: string): string[] {
  if (saysFine(said)) warnOfSum(reader, said);
  warnOfFine(reader, said);
  const fine = saysFine(said) ? '' : amountOf(reader, 'fine', '罚款');
  const taken = /没收/.test(said) ? '' : amountOf(reader, 'confiscated', '没收违法所得');
  const licence = reader.cell('withdrawn').replace(/\s+/g, ' ');
  const isOpen = /吊销|暂扣/.test(said) && !/许可证(?!件)|执照|证书/.test(said);
  const named = isOpen && !TELLS_NOTHING.test(licence) ? `所涉证照：${licence}` : '';
  const added = [fine, taken, named].filter((each) => each !== '');
  if (added.length === 0 || !saysNoAct(said)) return added;
  const told = `写的处理没有作出，或不能确定已经作出，未采用另一列的“${added.join('；')}”，请按原文改正`;
  reader.remark('warning', 'result', told);
  return [];
}

const without = (text: string): string => (TELLS_NOTHING.test(text) ? '' : text);

/** What somebody does of itself is no act of an office: 主动上交办学许可证, 自愿停办. */
const OF_ITSELF =
  /(?<!限期|(?:责令|要求|通知)[^，。；]{0,8}|[未不]|逾期)(?:主动|自愿|自行)(?:申请)?(?:上交|交回|缴回|注销|停[办业]|关[闭停]|终止|退出)/u;

/**
 * What was decided, in the decision's own words. Where they name no act, the class stands before them: `罚款：50000元`. 其他
 * is left out. What other columns say is added.
 */
export function resultOf(reader: RowReader): string {
  const support = reader.support('result').filter(says);
  const classes = support.filter(isClass);
  const first = { header: reader.header('result'), text: reader.cell('result') };
  // A table of classes alone: 处罚类别1 and 处罚类别2 are two acts of one decision.
  const isAllClasses = isClass(first) && classes.length > 0;
  if (isAllClasses && says(first)) classes.unshift(first);
  const main = isAllClasses ? '' : first.text;
  const saysAct = SAYS_ACT.test(main.replace(TO_MEND, ''));
  if (saysAct) warnOfClasses(reader, main, classes);
  const leading = saysAct ? [] : classes.map(({ text }) => text);
  const words = leading.length > 0 ? without(main) : main;
  if (leading.length > 0 && OF_ITSELF.test(words))
    reader.remark('reject', 'result', `写的是自行办理，不是机关的决定，不登载：${excerpt(words)}`);
  const own = [leading.join('、'), words].filter((each) => each !== '').join('：');
  const besides = support.filter((each) => !isClass(each));
  for (const each of besides.filter(({ text }) => tellsNoAct(text))) warnOfOther(reader, each);
  const others = besides.map(({ text }) => text);
  const said = [own, ...others.filter((text) => !own.includes(text))]
    .filter((each) => each !== '')
    .join('；');
  return [said, ...additions(reader, said)].filter((each) => each !== '').join('；');
}

/** What happened: the facts, with their class in brackets where they do not name it. */
export function factsOf(reader: RowReader): string {
  const support = reader.support('grounds').filter(says);
  const main = support.length > 0 ? without(reader.cell('grounds')) : reader.cell('grounds');
  const others = support.map(({ text }) => text).filter((text) => !main.includes(text));
  if (main === '' || others.length === 0) return main || others.join('；');
  return `${main}（${others.join('；')}）`;
}
