import type { Day } from '../../domain/day';
import type { Field } from '../../tables/known-headings';
import { patterns } from '../../text/expressions';
import { simplified } from '../../text/normalise-units';
import { listsIn, SAYS_PENALTY } from '../rules/act-words';
import { isDoubted, isMark, isWithoutLeave } from '../rules/doubts';
import { TELLING } from '../rules/forms';
import { changesAct, liftBy } from '../rules/lift-words';
import { saysEnded } from '../rules/lifted-or-revoked';
import { saysNothing } from '../rules/name-text';
import { isHearsay, isNotToList, saysUnpunished, unlistedIn } from '../rules/not-to-list';
import { isOtherThan, isProposalOf, tellsOtherFine } from '../rules/said-otherwise';
import { HEADS_STATE, isStatusCode } from '../rules/status-cells';
import { clausesOf, excerpt } from '../rules/text-parts';
import { isPending } from '../rules/undecided';
import type { RowReader, Support } from '../sheets/row-reader';
import { resultOf } from './decision';

/** What the remarks of a row say became of its act: in columns of status, and behind names and numbers. */

/** Refuses a row whose act stands no longer. `words` say so; `told` is what the remark quotes. */
export const refuseEnded = (reader: RowReader, field: Field, told: string, words: string): void =>
  reader.remark('reject', field, `写明处罚已撤销、修复或停止公示，不登载：${told}`, liftBy(words));

/** One remark of several in a cell, with its brackets: 有效；修复（材料不全；可申请） has two. */
const REMARK = /(?:[（(][^（()）]*[）)]|[^；])+/gu;

/** The remarks of a row's columns of status, one by one. */
export const statusesOf = (reader: RowReader): string[] =>
  reader.said('status').flatMap(({ text }) => text.match(REMARK) ?? []);

/** Columns in which a remark may stand behind the value: 示例培训学校（已移出）, 余市监罚〔2026〕3号已撤销. */
const WITH_ASIDES = ['app', 'institution', 'website', 'authority', 'document', 'batch'] as const;
/** Such a remark. A bracket behind which the name goes on is part of the name: 示例（示例）有限公司. */
const ASIDE = patterns`[（(【]([^（）()【】]{1,20})[）)】](?!\p{L}{0,20}(?:${TELLING}|合伙))|(已[^\s（）()【】]{1,12})$`;

export const asidesOf = (reader: RowReader): string[] =>
  WITH_ASIDES.flatMap((field) =>
    Array.from(reader.cell(field).matchAll(ASIDE), ([, inside, tail = '']) => inside ?? tail),
  );

const saysOfTheAct = (aside: string): boolean =>
  [saysEnded, isNotToList, isPending].some((says) => says(aside));

/**
 * Moves remarks that stand behind names and numbers into the status of the row, so that other rows find it by its name
 * and number: 示例培训学校有限公司（已移出） is 示例培训学校有限公司.
 */
export function withoutAsides(row: RowReader): RowReader {
  const cells = new Map<Field, string>();
  const said = row.says('status') ? [row.cell('status')] : [];
  for (const field of WITH_ASIDES) {
    const bare = row
      .cell(field)
      .replace(ASIDE, (whole: string, inside: string | undefined, tail = '') => {
        const aside = simplified(inside ?? tail);
        if (!saysOfTheAct(aside)) return whole;
        said.push(aside);
        return '';
      })
      .trim();
    if (bare !== row.cell(field) && bare !== '') cells.set(field, bare);
  }
  return cells.size > 0 ? row.with([...cells, ['status', said.join('；')]]) : row;
}

/**
 * Headings and labels of what goes on beside the case, such as its repair or payment: 信用修复：审核中 does not leave the case
 * open.
 */
const BESIDE_THE_CASE = /修复|移出|撤销|解除|复议|诉讼|异议|执行|缴|公示|整改|检测|复测|复核/u;
const ofTheCase = (remark: string): string =>
  clausesOf(remark.normalize('NFKC'))
    .filter((clause) => !BESIDE_THE_CASE.test(/^[^:]*(?=:)/u.exec(clause)?.[0] ?? ''))
    .join(';');

const isOpenBeside = ({ header, text }: Support): boolean =>
  BESIDE_THE_CASE.test(header) && isPending(ofTheCase(text));

/** Does a column of the case say that nothing is decided: 听证中, 拟处罚? */
const isCasePending = (reader: RowReader): boolean =>
  reader.said('status').some((cell) => isPending(ofTheCase(cell.text)) && !isOpenBeside(cell));

/**
 * The columns of status as one cell, for a table that has one. A heading goes along where its cell would be misread
 * without it.
 */
export const statusOf = (reader: RowReader): string =>
  reader
    .said('status')
    .map((cell) => (isOpenBeside(cell) ? `${cell.header}：${cell.text}` : cell.text))
    .join('；');

/** A remark that says that the act stands. Beside it a bare code (状态：1) refuses nothing. */
const SAYS_STANDING = /^(?:[^:,;。]{0,8}:)?(?:有效|生效|公[示开]中|正在公[示开]|在列|现行有效)$/u;

/** Is a list that somebody is not on the one of the act? 是否列入经营异常名录：否 leaves a blacklist as it is. */
function isListOf(list: string, result: string): boolean {
  const lists = listsIn(list);
  return listsIn(result).some((kind) => lists.length === 0 || lists.includes(kind));
}

/** Does a remark deny the act that the row tells? A listing (列入黑名单) is no penalty: it is not denied by 是否处罚：否. */
const isUnpunished = (reader: RowReader, statuses: readonly string[]): boolean =>
  (statuses.some(saysUnpunished) && SAYS_PENALTY.test(resultOf(reader))) ||
  statuses.some((status) => {
    const list = unlistedIn(status);
    return list !== null && isListOf(list, resultOf(reader));
  });

/** A change of the act itself, or of who it names: 罚款更正为3万元, 已恢复招生, 原公示名称有误. 法定代表人变更为… is none. */
const OF_THE_ACT =
  /^(?=.*(?:罚|警告|吊销|黑名单|约谈|处理|决定|[金数]额|恢复|文号|日期|当事人|公示|名称[^,;，；。]{0,4}有误|更正|(?<!(?:[费价租金]|资本)[^,;，；。]{0,20})为\d[\d.,]*万?元)).{0,80}$/su;

/** Words of a review, a court, or of an act that waits for them. */
const UNDER_REVIEW =
  /复议|诉讼|(?<!未)改判|[起上申抗]诉|(?<!无|没有|未提?出?)异议|[再重]审|重新作出|胜诉|(?:中止|暂缓|不予(?:强制)?)执行/;

/** A review that left the act as it was, or that nobody asked for: 复议维持, 驳回诉讼请求, 未申请复议. */
const REVIEWED =
  /(?:未|没有|放弃)(?:申请|提起|提出)?(?:行政)?(?:复议|诉讼|申诉)|(?:复议|诉讼|判决|裁定)(?:决定|机关|结果|法院)*[:：]?维持|驳回(?:其|原告|当事人|申请人|行政|复议|诉讼|的)*(?:请求|申请|起诉|上诉)|已过(?:行政)?(?:复议|诉讼|起诉)期限?/gu;

/** Words in a column of states that leave the act as it is. Others (归档, 冻结, B) may not. */
const IS_STATE =
  /^是否(?:已|被)*(?:撤[销回]|移出|终止|失效|解除|中止)[:：]否|有效|生效|公[示开布]|在列|正常|执行|履行|缴|结案|办结|完结|完成|送达|修复|整改|未|列入|新增|发布|存续|在[业营册]|罚|警告|通报|约谈|停[办业课]|关停|取缔|吊销|失联|搬|决定|复议|[诉申没]|不予|待[解移撤]|合同|[上下]架/u;
/** Doubts whether it was done, or to this one, or still holds: 主体待确认, 疑似同名, 现已重新领证, 教育局败诉. */
const DOUBTED =
  /(?<!黑|移出|退出|取消|剔除)白名单|罚款[^,;，；。]{0,6}减免|^减免$|罚款由(?![^,;，；。]{0,8}(?:校|公司|单位|机构|当事人|银行))[^,;，；。]{1,12}(?:承担|缴|支付)|红名单|红榜|(?:待|需)(?:进一步)?(?:核|确认|查[证实])|疑似|灭失|终[结止]执行|(?<!(?:不得|不予|未|须|责令|需|应)(?:依法|再)?)(?:重新(?:核发|领证|办证|发证|取得[^,;，；。]{0,4}许可(?!.{0,2}后))|复办)|许可证?已?恢复|(?:局|机关|被告)[^,;，；。]{0,4}败诉|收回成命|[关额称期]填错/u;

const isDoubtful = ({ header, text }: Support): boolean =>
  DOUBTED.test(text) ||
  isDoubted(text) ||
  isMark(text) ||
  isWithoutLeave(header, text) ||
  (HEADS_STATE.test(header.trim()) && !saysNothing(text) && !IS_STATE.test(text));

/**
 * Refuses a row whose remarks say that its act stands no longer, is wrong or is not decided yet. Warns of one that is
 * under review or was changed. A row whose end has passed needs neither: it expires. `beside`: other texts that may say
 * so.
 */
export function checkStatus(
  reader: RowReader,
  end: Day | undefined,
  asOf: Day,
  beside: readonly string[] = [],
): void {
  if (end !== undefined && end <= asOf) return;
  const statuses = [...statusesOf(reader), ...beside];
  const status = statuses.join('；').normalize('NFKC');
  const told = excerpt(status);
  const isInWords = statuses.some((text) => SAYS_STANDING.test(text.normalize('NFKC')));
  if (statuses.some(isStatusCode) && !isInWords)
    reader.remark('reject', 'status', `只写了${told}，看不出处罚是否有效；请按原文改写成文字`);
  else if (statuses.some(saysEnded))
    refuseEnded(reader, 'status', told, statuses.filter(saysEnded).join('；'));
  else if (
    statuses.some((each) => isNotToList(each) || isHearsay(each)) ||
    isUnpunished(reader, statuses)
  )
    reader.remark(
      'reject',
      'status',
      `写明有误、只是听说、不是这一家、不予处罚、不公开或尚未生效，不登载：${told}`,
    );
  else if (statuses.some((each) => isOtherThan(each, resultOf(reader))))
    reader.remark('reject', 'status', `写明没有作出这项处理，或只作了别的，不登载：${told}`);
  else if (isCasePending(reader) || statuses.some((each) => isProposalOf(each, resultOf(reader))))
    reader.remark('reject', 'status', `写明还没有作出决定，不登载：${told}`);
  else if (UNDER_REVIEW.test(status.replace(REVIEWED, '')))
    reader.remark('warning', 'status', `写有复议或诉讼，请核对是否仍然有效：${told}`);
  else if (
    statuses.some(
      (text) =>
        (OF_THE_ACT.test(text) && changesAct(text)) || tellsOtherFine(text, resultOf(reader)),
    )
  )
    reader.remark(
      'warning',
      'status',
      `写有更正、变更或恢复，请核对是否仍然有效、与原文一致：${told}`,
    );
  else if (reader.said('status').some(isDoubtful))
    reader.remark('warning', 'status', `看不出处罚是否有效，请核对：${told}`);
}
