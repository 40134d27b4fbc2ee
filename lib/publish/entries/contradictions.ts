import { SAYS_PENALTY } from '../rules/act-words';
import { parseDate, printedDay } from '../rules/dates';
import { doerIn } from '../rules/done-to-others';
import { isFactsDoubted } from '../rules/doubts';
import { namesDecisions, namesOtherPaper } from '../rules/other-papers';
import { excerpt } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';
import { factsOf } from './decision';
import type { Provenance } from './provenance';

/** Warns of cells that do not go with the act of their row: its number, its grounds, a second day. */

/** Warns where a penalty has the number of another paper, or the numbers of several decisions. */
function warnOfNumber(reader: RowReader): void {
  const document = reader.cell('document');
  const told = excerpt(document);
  if (namesOtherPaper(document))
    reader.remark('warning', 'document', `文号像是别的文书的，不是处罚决定书的，请核对：${told}`);
  else if (namesDecisions(document))
    reader.remark('warning', 'document', `写有几个决定书的文号，请每个决定各写一行：${told}`);
}

/** Warns where the grounds deny the deed, or tell of another unit's. */
function warnOfFacts(reader: RowReader, party: readonly string[]): void {
  const facts = factsOf(reader);
  const doer = doerIn(facts, party);
  if (doer !== null)
    reader.remark('warning', 'grounds', `写的是另一家单位所为（${doer}），请核对处罚的是哪一家`);
  else if (isFactsDoubted(facts))
    reader.remark(
      'warning',
      'grounds',
      `看不出查有此事、已经作出决定，请按原文核对：${excerpt(facts)}`,
    );
}

/** A column of the day of a decision, and not of when it was listed or made known. */
const OF_DECISION = /决定|处罚|作出/u;
const OF_LISTING = /公[示布告开]|发布|通报|列入/u;

/** Warns where another column tells the day of the decision, and the one that counts that of a listing. */
function warnOfOtherDay(reader: RowReader, { date }: Provenance): void {
  const heading = reader.header('date');
  if (!OF_LISTING.test(heading) || OF_DECISION.test(heading)) return;
  const counted = printedDay(date);
  for (const { header, text } of reader.support('date')) {
    const day = parseDate(text);
    if (day === null || !OF_DECISION.test(header) || OF_LISTING.test(header)) continue;
    if (!printedDay(day).startsWith(counted) && !counted.startsWith(printedDay(day)))
      reader.remark(
        'warning',
        'date',
        `“${header}”写的是 ${printedDay(day)}，与“${heading}”（${counted}）不同，请按原文核对，在这一列填写作出决定的日期`,
      );
  }
}

/** Warns of what does not go with a penalty. Of a listing or a talk other papers and days may be right. */
export function warnOfContradictions(
  reader: RowReader,
  result: string,
  provenance: Provenance,
  party: readonly string[],
): void {
  warnOfFacts(reader, party);
  if (!SAYS_PENALTY.test(result)) return;
  warnOfNumber(reader);
  warnOfOtherDay(reader, provenance);
}
