import { addDays, type Day } from '../../domain/day';
import type { Entry, EntryName, NameKind, Sanction } from '../../domain/entry';
import { capOf, mayBeTold } from '../../domain/lifecycle';
import { ruleOf, type SanctionKind } from '../../domain/sanction-rules';
import { columnOf, FIELDS, type Field } from '../../tables/column-names';
import { normaliseName } from '../../text/normalise';
import { readDecision } from '../rules/acts';
import { parseDate, parseRange } from '../rules/dates';
import { isEducationOperator, isSchool } from '../rules/education';
import { topicsOf } from '../rules/grounds';
import { isCreditSite } from '../rules/guards';
import { hasWholeEnding, type NameParts } from '../rules/name-parts';
import { isBrand, saysNothing } from '../rules/name-text';
import { mentionsPerson, withoutPersonalNumbers } from '../rules/persons';
import { leadingRegion } from '../rules/regions';
import type { RowReader } from '../tables/row-reader';
import { factsOf, resultOf } from './decision';
import type { Act, ReadRow } from './draft';
import { readCheck, readIdentifiers, readLook, readUscc } from './identifiers';
import { checkOrganisation, readName, readNameList } from './organisation';
import { type Provenance, readProvenance } from './provenance';
import { readReply } from './reply';

/** Columns of further names. */
const NAMES = FIELDS.flatMap((field): [Field, NameKind][] => {
  const { name } = columnOf(field);
  return name ? [[field, name]] : [];
});

/** The names of an institution: as registered, and what may be derived from that or is printed beside it. */
function readNames(reader: RowReader, name: string, parts: NameParts): EntryName[] {
  const isWhole = hasWholeEnding(name);
  if (!isWhole) reader.remark('warning', 'institution', '不是登记全称，只作为品牌名，不单独标记');
  const names: EntryName[] = [{ text: name, kind: isWhole ? 'legal' : 'brand' }];
  const add = (text: string, kind: EntryName['kind']) => {
    const isNew = names.every((known) => normaliseName(known.text) !== normaliseName(text));
    if (text !== '' && isNew) names.push({ text, kind });
  };
  for (const [field, kind] of NAMES)
    for (const text of readNameList(reader, field))
      add(text, kind === 'former' && !hasWholeEnding(text) ? 'brand' : kind);
  if (isWhole && isBrand(parts.brand)) add(parts.brand, 'brand');
  return names.slice(0, 32);
}

/** A name that has a place and a trade but no form was cut; one without is a brand. */
function refuseCut(reader: RowReader, name: string, { region, trade }: NameParts): void {
  if (region && trade !== '' && !hasWholeEnding(name))
    reader.remark('reject', 'institution', `名称疑在换页处被截断：${name}`);
}

/** 6个月, 一年: how long, which tells no day. */
const isSpan = (text: string): boolean =>
  /^[\d一二三四五六七八九十半]+(?:个)?(?:工作日|日|天|周|月|年)$/u.test(
    text.normalize('NFKC').trim(),
  );

/** The last day of publication, of a range its end; null after leaving the reason. */
function readUntil(reader: RowReader, text: string): Day | null {
  const date = parseDate(text) ?? parseRange(text)?.to;
  const told = text.slice(0, 40);
  if (date?.precision === 'day') return addDays(date.day, 1);
  if (date) reader.remark('error', 'until', `截止日期须精确到日：${told}`);
  else if (isSpan(text))
    reader.remark('note', 'until', `写的是时长，不是截止日期，未采用：${told}`);
  else reader.remark('error', 'until', `日期不存在或无法识别：${told}`);
  return null;
}

/** The day of a removal; null after leaving the reason. */
function readLifted(reader: RowReader, text: string): Day | null {
  const date = parseDate(text);
  if (!date) reader.remark('error', 'lifted', `日期不存在或无法识别：${text.slice(0, 40)}`);
  return date?.day ?? null;
}

/**
 * The first day on which the act is no longer published: the day of its removal, or the day after
 * 公示截止日期, which is its last one. An end without a day would be shown more exact than it is.
 */
function readEnd(reader: RowReader): Day | null {
  const [lifted, until] = [reader.cell('lifted'), reader.cell('until')];
  const ends = [
    saysNothing(lifted) ? null : readLifted(reader, lifted),
    saysNothing(until) ? null : readUntil(reader, until),
  ];
  return ends.filter((end) => end !== null).sort()[0] ?? null;
}

/** What is printed of a row, by the name of its column. */
const PRINTED = { grounds: '列入原因', result: '处理结果' } as const;

/** A text on one line and without anybody's mobile or identity number. */
function plain(reader: RowReader, field: keyof typeof PRINTED, printed: string): string {
  const text = printed.replace(/\s+/g, ' ');
  const kept = withoutPersonalNumbers(text);
  if (kept !== text) reader.remark('repair', field, `${PRINTED[field]}中的手机或身份证号码已略去`);
  return kept;
}

/** What the act says, neutral: the facts as printed, and the decision. */
function groundsOf(reader: RowReader): string {
  const facts = plain(reader, 'grounds', factsOf(reader));
  const result = plain(reader, 'result', resultOf(reader));
  for (const [field, text] of [
    ['grounds', facts],
    ['result', result],
  ] as const)
    if (mentionsPerson(text))
      reader.remark('warning', field, `${PRINTED[field]}疑写有自然人姓名，请改写后再发布`);
  if (facts === '') reader.remark('note', 'grounds', '列入原因为空');
  return [facts, result && `处理结果：${result}`].filter(Boolean).join('；').slice(0, 1000);
}

/** The kinds of acts of a row's decision; what is left of its text is told, phrase by phrase. */
function readKinds(reader: RowReader, { document }: Provenance): SanctionKind[] {
  const result = `${resultOf(reader)}；${reader.cell('noticeType')}`;
  const { kinds, left } = readDecision(result, document);
  const told = left.map(({ text, reason }) => `${text}（${reason}）`);
  if (kinds.length === 0) {
    reader.remark('reject', 'result', `处理结果不是可登载的种类：${told.join('；') || '空'}`);
    return [];
  }
  for (const [at, text] of told.entries())
    reader.remark(left[at]?.isUnsure ? 'warning' : 'note', 'result', `未作为处罚登载：${text}`);
  return kinds;
}

/** Said of an act since: it was lifted, overruled, repaired or is no longer published. */
const ENDED =
  /(?<!未|不予|不|没有|拒绝|请求|申请|要求)(?:撤销|撤回|撤消)|移出|终止公示|停止公示|不再公示|停止执行|修复(?:完成|成功)|(?:完成|已|准予|经)信用修复|信用修复(?:已|完成)|失效|作废|确认(?:违法|无效)|变更(?:处罚|决定)/u;

/** A row whose own remark says that its act stands no longer is refused; one under review is told. */
function checkStatus(reader: RowReader): void {
  const said = [reader.cell('status'), ...reader.support('status').map(({ text }) => text)];
  const status = said
    .filter((text) => text !== '')
    .join('；')
    .normalize('NFKC');
  const told = status.slice(0, 60);
  if (ENDED.test(status))
    reader.remark('reject', 'status', `写明处罚已撤销、修复或停止公示，不登载：${told}`);
  else if (/复议|诉讼|起诉|申诉/.test(status))
    reader.remark('warning', 'status', `写有复议或诉讼，请核对是否仍然有效：${told}`);
}

/** What the class of an act forbids: the wrong source refuses it, an end beyond its window is cut. */
function checkWindow(reader: RowReader, sanction: Sanction): void {
  if (
    !mayBeTold(sanction) ||
    (ruleOf(sanction.kind).class === 'minor' && isCreditSite(sanction.source))
  )
    reader.remark(
      'reject',
      'source',
      '警告、通报批评和当场处罚原则上不公示，只有作出机关自己的网站公示时才登载',
    );
  const cap = capOf(sanction);
  if (sanction.publishedUntil !== undefined && sanction.publishedUntil > cap)
    reader.remark(
      'warning',
      'until',
      `公示截止日期长于该类的最长期限，只显示到 ${addDays(cap, -1)}`,
    );
}

function readActs(reader: RowReader, provenance: Provenance, asOf: Day): Act[] {
  const { authority, date, source, document, batch } = provenance;
  const kinds = readKinds(reader, provenance);
  const end = readEnd(reader);
  const grounds = groundsOf(reader);
  const look = readLook(reader, asOf);
  const reply = readReply(reader, date.day, asOf);
  return kinds.map((kind) => {
    const sanction: Sanction = {
      kind,
      authority,
      decidedOn: date,
      ...(document && { document }),
      grounds: grounds || '未载明原因',
      topics: topicsOf(grounds),
      source,
      ...(end && { publishedUntil: end }),
      status: 'active',
      ...(look && { verifiedOn: look }),
      ...(reply && { reply }),
    };
    checkWindow(reader, sanction);
    return { sanction, mirror: [kind, authority, batch || date.day, document ?? ''].join('|') };
  });
}

const kindOf = (reader: RowReader, name: string): Entry['kind'] =>
  reader.cell('institution') === '' ? 'website' : isSchool(name) ? 'school' : 'institution';

type NameField = 'institution' | 'website';

/** What a row without a name is called in the report: as it is typed, with the reason for its refusal. */
function refuseNameless(reader: RowReader, field: NameField): string {
  const printed = reader.cell(field).replace(/\s+/g, ' ').slice(0, 60);
  if (printed === '') reader.remark('reject', 'institution', '名称为空');
  else reader.remark('reject', field, `没有写明名称：${printed}`);
  return printed;
}

/** A natural person by the table's own column: nothing else of the row is read or told. */
function refuseNatural(reader: RowReader): ReadRow {
  reader.remark('reject', 'subjectClass', '行政相对人是自然人，名单不登载自然人');
  return { reader, name: '（自然人）', subject: null, draft: null };
}

/** Read a row of a table of institutions or websites. A refused row has no draft. */
export function readInstitutionRow(reader: RowReader, asOf: Day): ReadRow {
  // 非自然人 is a class of some tables.
  if (/^(?:自然人|个人)/.test(reader.cell('subjectClass'))) return refuseNatural(reader);
  const field = reader.cell('institution') !== '' ? 'institution' : 'website';
  const name = readName(reader, field);
  const label = name || refuseNameless(reader, field);
  const parts = checkOrganisation(reader, field, name);
  if (field === 'institution') refuseCut(reader, name, parts);
  const uscc = readUscc(reader);
  const provenance = readProvenance(reader, asOf);
  const subject = name === '' ? null : { reader, organisation: name };
  const row: ReadRow = { reader, name: label, subject, draft: null };
  if (!provenance) return row;
  checkStatus(reader);
  const check = readCheck(reader, provenance.source, provenance.date.day, asOf);
  const acts = readActs(reader, provenance, asOf);
  const identifiers = readIdentifiers(reader, check, asOf);
  if (uscc) identifiers.unshift({ kind: 'uscc', value: uscc, of: 'subject', ...check });
  const names = readNames(reader, name, parts);
  if (reader.isRefused) return row;
  const region = parts.region ?? leadingRegion(reader.cell('address'))?.code;
  const nameKey = `org|${normaliseName(name)}`;
  const draft = {
    reader,
    kind: kindOf(reader, name),
    key: uscc ? `uscc|${uscc}` : nameKey,
    aliases: uscc ? [nameKey] : [],
    names,
    facts: { ...(region && { region }) },
    identifiers,
    operatorIsEducation: isEducationOperator(parts.trade, parts.form),
    acts,
  };
  return { ...row, draft };
}
