import { pattern } from '../../text/expressions';
import { IMPOSED, shareAct } from './act-words';
import { areOfOneField, FIELD, OFFICE_CALLED } from './offices';

/** What a decision tells of other offices than its own. */

/** An office by its field: 教育局, 市场监管部门, and 市监 before a colon. `name`: the group that holds it. */
const office = (name: string): string =>
  `(${name}${OFFICE_CALLED}|(?<=^|[;；。，,、\\s（(省市县区])${FIELD}(?=[:：]))(?:\\p{Script=Han}{1,8}?(?:局|委|厅|[支大总]队))?`;
const SO = '(?:对其|已|被|依法|决定|另|又|同时|给予|予以|作出|处以?|并)*';
const WITH_OTHERS = '会同|联合|协同|配合|[和与及报经按违]';
const PASSED_ON =
  '(?:已|均|现|线索){0,3}(?:移[送交]|转交?|交|由|经)(?:由|给|至|属地|[省市县区]){0,3}?(?:\\p{Script=Han}{2,3}[省市县区])?';
const WHO_LOOKED = '(?:依法|予以|进行|立案|调查|核查|查处|查办|处理|处置|处罚|后)*[,，]?';
/**
 * An office right before what it does. Of 会同…局 and 经…局同意 the one before acts, and 甲局、乙局 act together. A fine behind 移交…局 or 由…局立案查处 is
 * that office's.
 */
const officeActs = (own: string, passed: string): string =>
  '(?:另|并|同时|由){0,3}(?:' +
  `(?:(?!${WITH_OTHERS}|[（(]|[局委厅门关]、).){0,8}?${office(own)}[:：]?${SO}(?:停|${IMPOSED})|` +
  `${PASSED_ON}${office(passed)}${WHO_LOOKED}${SO}(?:罚|没收))`;
const BY_OFFICE = pattern`^[\s（(]*${officeActs('?<own>', '?<passed>')}`;
const BEFORE_OFFICE = pattern`[;；。\n]|(?<=[，,])(?=${officeActs('?:', '?:')})|(?=[（(]${officeActs('?:', '?:')})|(?<=(?<!${office('?:')})[、\s])(?=.{0,8}?${office('?:')}[:：])`;

/** Is a part of a decision said to be another office's act? */
function isByOther(part: string, authority: string): boolean {
  const { own, passed = own } = BY_OFFICE.exec(part)?.groups ?? {};
  return passed !== undefined && !areOfOneField(passed, authority);
}

/** 罚款2万元（市场监管局罚款）: the bracket says who did what stands before it. */
const isSaidOf = (part: string, next: string, authority: string): boolean =>
  /^[（(]/u.test(next) && isByOther(next, authority) && shareAct(part, next);

/** The parts of a decision that other offices than the row's made: 教育局责令停止招生；市场监管局罚款2万元. */
export const byOthers = (decision: string, authority: string): string[] =>
  decision
    .split(BEFORE_OFFICE)
    .filter(
      (part, at, parts) =>
        isByOther(part, authority) || isSaidOf(part, parts[at + 1] ?? '', authority),
    )
    .map((part) => part.trim());
