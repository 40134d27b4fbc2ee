import { addDays, type Day } from '../../domain/day';
import type { Sanction } from '../../domain/entry';
import { capOf, mayBeTold } from '../../domain/lifecycle';
import { tight } from '../../domain/plain-text';
import { NO_GROUNDS, ruleOf, type SanctionKind } from '../../domain/sanction-rules';
import { NAME_FIELDS } from '../../tables/known-headings';
import { daysOfActs } from '../rules/act-days';
import { LISTS } from '../rules/act-words';
import { readDecision } from '../rules/acts';
import { printedDay } from '../rules/dates';
import { withoutOthers } from '../rules/done-to-others';
import { fineIn } from '../rules/fines';
import { topicsOf } from '../rules/grounds';
import { isCreditSite } from '../rules/hosts-and-sources';
import { undoesAct } from '../rules/lift-words';
import { takesOff } from '../rules/lifted-or-revoked';
import { withFormer } from '../rules/not-done';
import { tellsNoDeed } from '../rules/not-to-list';
import { byOthers } from '../rules/other-offices';
import { mentionsPerson, namesBeforeRole, withoutToldPersons } from '../rules/persons-told';
import { endOfListing } from '../rules/terms';
import { excerpt, withPronouns } from '../rules/text-parts';
import { withoutUnticked } from '../rules/tick-boxes';
import type { RowReader } from '../sheets/row-reader';
import { termOf, warnOfLateEnd } from './act-end';
import { readActFacts } from './act-facts';
import { checkStatus } from './act-status';
import { warnOfContradictions } from './contradictions';
import { factsOf, resultOf } from './decision';
import type { Act } from './draft';
import type { Provenance } from './provenance';
import { actKeyOf } from './same-act';
import { withoutNumbers } from './without-numbers';

/** What a row says was done to its unit, and why. */

/** What remarks call the two texts of a row that are published. */
const PRINTED = { grounds: '列入原因', result: '处理结果' } as const;

/** A text on one line without mobile and identity numbers, and without persons that a role names (教师王丽). */
function plain(reader: RowReader, field: keyof typeof PRINTED, printed: string): string {
  const kept = withoutNumbers(reader, field, PRINTED[field], printed);
  const nameless = withoutToldPersons(kept);
  if (nameless !== kept)
    reader.remark('repair', field, `${PRINTED[field]}中自然人的姓名、出生日期或住址已略去`);
  return nameless;
}

/** Characters of the grounds (FORMAT 9). Where the decision leaves fewer than `LEAST_FACTS`, the facts are left out. */
const MAX_GROUNDS = 1000;
const LEAST_FACTS = 20;

/** The grounds of the act: the facts as printed, then the decision. */
function groundsOf(reader: RowReader): string {
  const printed = { grounds: factsOf(reader), result: withoutUnticked(resultOf(reader)) };
  const facts = plain(reader, 'grounds', printed.grounds);
  const result = plain(reader, 'result', printed.result);
  // Of several (王丽、李强二人) the last alone stands before what they are.
  for (const [field, text] of [
    ['grounds', facts],
    ['result', result],
  ] as const)
    if (mentionsPerson(text) || namesBeforeRole(printed[field]))
      reader.remark('warning', field, `${PRINTED[field]}疑写有自然人姓名，请改写后再发布`);
  if (facts === '') reader.remark('note', 'grounds', '列入原因为空');
  const decision = reader.cut('result', result && `处理结果：${result}`, MAX_GROUNDS);
  const room = MAX_GROUNDS - decision.length - 1;
  return [room > LEAST_FACTS ? reader.cut('grounds', facts, room) : '', decision]
    .filter(Boolean)
    .join('；');
}

/** A row's decision without what it says that other offices did. The row is told of that. */
function ownResultOf(reader: RowReader): string {
  const result = resultOf(reader);
  const others = byOthers(result, reader.cell('authority'));
  for (const other of others)
    reader.remark('warning', 'result', `未作为处罚登载：${other}（不是“作出机关”作出的）`);
  return others.reduce((text, other) => text.replace(other, ''), result);
}

/** A column of the day on which a decision was made known, which may well be later than the decision. */
const MADE_KNOWN = /公[示布告开]|发布|通报/u;

/** Warns where the decision itself gives its acts another day than the column does, or several. */
function warnOfDay(reader: RowReader, name: string, { date }: Provenance, own: string): void {
  const header = reader.header('date');
  const said = withPronouns(own.normalize('NFKC'), [tight(name)]);
  const days = daysOfActs(said, date.day.slice(0, 4), MADE_KNOWN.test(header));
  const column = printedDay(date);
  const [day] = days;
  if (days.length > 1)
    reader.remark(
      'warning',
      'result',
      `写有几个日期的处罚（${days.join('、')}），请每个决定各写一行`,
    );
  else if (day !== undefined && !day.startsWith(column) && !column.startsWith(day))
    reader.remark(
      'warning',
      'date',
      `处理结果里写的是 ${day}，与“${header}”（${column}）不同，请按原文核对，在这一列填写作出决定的日期`,
    );
}

/** All names of a row's unit. */
const partyOf = (reader: RowReader, name: string): string[] =>
  [name, ...NAME_FIELDS.map(([field]) => reader.cell(field))].filter(Boolean);

/**
 * The kinds of acts that a row's decision tells. The row is told of each phrase that is none. The unit's name is taken
 * out before: the 若 of 对余姚市若贤书法培训中心罚款5万元 is no condition.
 */
function readKinds(
  reader: RowReader,
  name: string,
  { document, date }: Provenance,
  own: string,
): SanctionKind[] {
  const result = withFormer(`${own}；${reader.cell('noticeType')}`, date.day.slice(0, 4));
  const said = withPronouns(result.normalize('NFKC'), [tight(name)]);
  const { kinds, left } = readDecision(withoutOthers(said, partyOf(reader, name)), document);
  // `withFormer` added 曾 to the office's words.
  const say = ({ text, reason }: (typeof left)[number]) =>
    `${text.replace(/^曾(?=20\d\d年)/u, '')}（${reason}）`;
  if (kinds.length === 0) {
    const told = left.map(say).join('；') || '空';
    reader.remark('reject', 'result', `处理结果不是可登载的种类：${told}`);
    return [];
  }
  // 责令停止招生，已恢复招生: somebody should look whether the order stands.
  for (const each of left)
    reader.remark(
      each.isUnsure || undoesAct(each.text) ? 'warning' : 'note',
      'result',
      `未作为处罚登载：${say(each)}`,
    );
  return kinds;
}

/** Refuses minor acts, which only the site of their own office may publish, where another site is the source. */
function checkSource(reader: RowReader, sanction: Sanction): void {
  if (
    !mayBeTold(sanction) ||
    (ruleOf(sanction.kind).class === 'minor' && isCreditSite(sanction.source))
  )
    reader.remark(
      'reject',
      'source',
      '警告、通报批评和当场处罚原则上不公示，只有原文在 gov.cn、edu.cn 或 .政务 的网站上时才登载',
    );
}

/** Ends a listing with its own last day. A day beyond what its class allows changes nothing. */
function endWithListing(sanction: Sanction, lastDay: Day | null): void {
  if (lastDay === null || !LISTS.has(sanction.kind)) return;
  const end = addDays(lastDay, 1);
  if (end < (sanction.publishedUntil ?? capOf(sanction))) sanction.publishedUntil = end;
}

/** Longer grounds are a story. */
const MAX_SAID = 40;

/** A lift, and not a paper of the unit: 已到期 may be said of its licence. */
const OF_THE_ACT = /撤|修复|移[出除]|解除|处[罚理]|决定|公示/u;

/** Refuses a row whose grounds say that nothing was done, or that its act was lifted: 误列, 举报不实. */
function checkGrounds(reader: RowReader): void {
  const said = reader.cell('grounds').trim();
  if (said.length <= MAX_SAID && (tellsNoDeed(said) || (takesOff(said) && OF_THE_ACT.test(said))))
    reader.remark('reject', 'grounds', `写明有误、不予处罚或已撤销，不登载：${excerpt(said)}`);
}

/** The acts that a row tells of its unit. */
export function readActs(
  reader: RowReader,
  name: string,
  provenance: Provenance,
  asOf: Day,
): Act[] {
  const facts = readActFacts(reader, provenance, asOf);
  checkStatus(reader, facts.publishedUntil, asOf);
  checkGrounds(reader);
  const own = ownResultOf(reader);
  const kinds = readKinds(reader, name, provenance, own);
  if (kinds.length > 0) warnOfDay(reader, name, provenance, own);
  if (kinds.length > 0) warnOfContradictions(reader, own, provenance, partyOf(reader, name));
  const grounds = groundsOf(reader);
  const fine = fineIn(own);
  const listedUntil = endOfListing(own, termOf(reader), provenance.date);
  return kinds.map((kind) => {
    const sanction: Sanction = {
      kind,
      ...facts,
      grounds: grounds || NO_GROUNDS,
      topics: topicsOf(grounds),
    };
    checkSource(reader, sanction);
    warnOfLateEnd(reader, sanction);
    endWithListing(sanction, listedUntil);
    const actKey = actKeyOf(sanction, provenance.batch, provenance.document);
    const hasNumber = reader.cell('document') !== '';
    return {
      sanction,
      actKey,
      hasNumber,
      ...(fine !== undefined && kind.endsWith('penalty') && { fine }),
    };
  });
}
