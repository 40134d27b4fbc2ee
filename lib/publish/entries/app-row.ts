import type { Day } from '../../domain/day';
import type { Entry, Identifier, Sanction } from '../../domain/entry';
import { NO_ISSUES } from '../../domain/sanction-rules';
import { normaliseName } from '../../text/normalise';
import {
  isDevice,
  isEducationOperator,
  isGeneralOperator,
  isOtherUse,
  isUniversity,
} from '../rules/education';
import { parseIssues, type ToldIssues } from '../rules/grounds';
import { hasWholeEnding } from '../rules/name-parts';
import { saysNothing } from '../rules/name-text';
import {
  isClean,
  isPutRight,
  isTestCentre,
  isVersion,
  kindOfNotice,
  parseStores,
  parseVersion,
} from '../rules/notice-cells';
import { isPersonName } from '../rules/persons';
import { withoutPersonalNumbers } from '../rules/persons-told';
import { excerpt, statementsOf } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';
import { warnOfLateEnd } from './act-end';
import { readActFacts } from './act-facts';
import { asidesOf, checkStatus, statusesOf } from './act-status';
import { readUscc } from './credit-code';
import { type Draft, type ReadRow, withLift } from './draft';
import { type IdentifierCheck, readCheck, readIdentifiers } from './identifiers';
import { readName } from './name-columns';
import { checkOrganisation } from './organisation';
import { type Provenance, readProvenance } from './provenance';
import { actKeyOf } from './same-act';

interface Operator {
  name: string;
  region?: string;
  isEducation: boolean;
}

/** The app's own name, refused when it is empty, a device or about something else than education. */
function readAppName(reader: RowReader): string {
  const name = readName(reader, 'app');
  if (name === '') reader.remark('reject', 'app', '应用名称为空');
  else if (isDevice(name)) reader.remark('reject', 'app', `是硬件或机器人，不是应用：${name}`);
  else if (isOtherUse(name)) reader.remark('reject', 'app', `不是教育类应用：${name}`);
  return name;
}

/** The developer, with what its registered name tells; `version` and developer may have been swapped. */
function readOperator(reader: RowReader, developer: string, appName: string): Operator | null {
  if (saysNothing(developer)) {
    reader.remark('note', 'developer', '未载明开发者：只能在通报所列应用商店中提示“可能同名”');
    return null;
  }
  if (appName !== '' && normaliseName(developer) === normaliseName(appName)) {
    reader.remark('reject', 'developer', `开发者与应用名称相同，无法确认：${developer}`);
    return { name: developer, isEducation: false };
  }
  const { region, brand, trade, form } = checkOrganisation(reader, 'developer', developer);
  // A page's end cut it: 厦门示例教育科.
  if (!isPersonName(developer) && !hasWholeEnding(developer))
    reader.remark('reject', 'developer', `名称疑在换页处被截断：${developer}`);
  if (isUniversity(developer))
    reader.remark('warning', 'developer', '开发者是高校：不因此标记该校');
  else if (isGeneralOperator(brand, trade, form))
    reader.remark(
      'warning',
      'developer',
      '开发者是股份公司、集团或大型平台，名称上不是教育机构：不因此标记其其他应用',
    );
  const isEducation = !isUniversity(developer) && isEducationOperator(trade, form);
  return { name: developer, isEducation, ...(region && { region }) };
}

function readStores(reader: RowReader): string[] {
  const { stores, truncated, marketplace, unknown } = parseStores(reader.cell('store'));
  if (truncated)
    reader.remark('warning', 'store', `应用来源疑被截断，未采用：${reader.cell('store')}`);
  if (marketplace)
    reader.remark('reject', 'store', `购物平台上的商品，不是应用：${reader.cell('store')}`);
  for (const name of unknown) reader.remark('note', 'store', `不认识的应用来源，未采用：${name}`);
  return stores;
}

/** Version and developer, put back in order when a table swapped the two cells. */
function readVersionAndDeveloper(reader: RowReader) {
  let [version, printed] = [reader.cell('version'), reader.cell('developer')];
  if (isVersion(printed) && /\p{Script=Han}/u.test(version)) {
    reader.remark('repair', 'version', '版本与开发者两格互换，已换回');
    [version, printed] = [printed, version];
  }
  const developer = readName(reader, 'developer', printed);
  const cell = parseVersion(version);
  if (cell.repaired && cell.wechatId)
    reader.remark('repair', 'version', `版本一栏是小程序标识 ${cell.wechatId}，记为应用标识`);
  else if (cell.repaired)
    reader.remark(
      'repair',
      'version',
      `版本一栏含文字（${version}），记为 ${cell.version ?? '无'}`,
    );
  return { cell, developer };
}

/** Does a cell of issues say only that there are none (未发现问题)? Beside 违规收集 that is said of another test. */
const isAllClean = (printed: string): boolean =>
  printed !== '' && statementsOf(printed).every((part) => part === '' || isClean(part));

function readIssues(reader: RowReader): ToldIssues {
  const printed = reader.cell('grounds');
  if (isPutRight(printed) || isAllClean(printed))
    reader.remark('reject', 'grounds', `写明已经整改或没有问题，不登载：${excerpt(printed)}`);
  const issues = parseIssues(printed);
  if (issues.hadNumbering)
    reader.remark('repair', 'grounds', '所涉问题中残留的列表编号或句号已清除');
  if (issues.cut.length > 0)
    reader.remark('repair', 'grounds', `所涉问题文字被截断，改列类别：${issues.cut.join('；')}`);
  if (issues.unknown.length > 0)
    reader.remark('note', 'grounds', `所涉问题未归类，照原文登载：${issues.unknown.join('；')}`);
  if (issues.grounds !== '')
    return {
      grounds: reader.cut('grounds', withoutPersonalNumbers(issues.grounds), 1000),
      topics: issues.topics,
    };
  reader.remark('note', 'grounds', '所涉问题为空');
  return { grounds: NO_ISSUES, topics: ['other'] };
}

function toSanction(
  reader: RowReader,
  provenance: Provenance,
  told: { version?: string | undefined; stores: readonly string[]; issues: ToldIssues },
  asOf: Day,
): Sanction | null {
  const { version, stores, issues } = told;
  const type = reader.cell('noticeType') || reader.cell('result');
  const results = [...reader.said('result'), ...reader.support('noticeType')].map(
    ({ text }) => text,
  );
  const facts = readActFacts(reader, provenance, asOf);
  const said = [...statusesOf(reader), ...asidesOf(reader), ...results];
  const settled = said.find((each) => isPutRight(each) || isClean(each));
  if (settled === undefined) checkStatus(reader, facts.publishedUntil, asOf, results);
  else reader.remark('reject', 'status', `写明已经整改或没有问题，不登载：${excerpt(settled)}`);
  const kind = kindOfNotice(type);
  if (!kind) reader.remark('reject', 'noticeType', `通报类型无法识别：${type}`);
  else if (kind !== 'app-removed' && results.some((each) => kindOfNotice(each) === 'app-removed'))
    reader.remark('warning', 'result', `写有下架，而通报类型是“${type}”：按通报登载，请核对`);
  if (!kind) return null;
  const sanction: Sanction = {
    kind,
    ...facts,
    ...issues,
    ...(version && { version }),
    ...(stores[0] && { store: stores[0] }),
    ...(isTestCentre(facts.authority) && { isTestReport: true }),
  };
  warnOfLateEnd(reader, sanction);
  return sanction;
}

function appIdentifiers(
  reader: RowReader,
  check: IdentifierCheck,
  asOf: Day,
  wechatId?: string,
): Identifier[] {
  const uscc = readUscc(reader);
  const identifiers = readIdentifiers(reader, check, asOf, wechatId);
  return uscc
    ? [...identifiers, { kind: 'uscc', value: uscc, of: 'operator', ...check }]
    : identifiers;
}

/**
 * The key of an app: its name and developer. Without a developer it joins only rows of the same authority that tell
 * none either.
 */
const keyOf = (name: string, operator: Operator | null, authority: string): string =>
  `app|${normaliseName(name)}|${operator ? normaliseName(operator.name) : `?${authority}`}`;

/** Reads a row about an app. The reader keeps every reason; a refused row has no draft. */
export function readAppRow(reader: RowReader, asOf: Day): ReadRow {
  const name = readAppName(reader);
  const { cell, developer } = readVersionAndDeveloper(reader);
  const operator = readOperator(reader, developer, name);
  const stores = readStores(reader);
  const provenance = readProvenance(reader, asOf, [name, developer]);
  // Read before the date is asked for, so that a refused row is told of its grounds too.
  const issues = readIssues(reader);
  const told = { version: cell.version, stores, issues };
  const sanction = provenance && toSanction(reader, provenance, told, asOf);
  const keys = { key: keyOf(name, operator, provenance?.authority ?? ''), aliases: [] };
  const row: ReadRow = {
    reader,
    name,
    ...(operator && { organisation: operator.name, app: name }),
  };
  if (!provenance || !sanction) return withLift(row, keys, [], asOf);
  const actKey = actKeyOf(sanction, provenance.batch, sanction.version);
  const acts = [{ sanction, actKey, hasNumber: provenance.document !== undefined }];
  const check = readCheck(reader, provenance.source, provenance.date.day, asOf);
  const identifiers = appIdentifiers(reader, check, asOf, cell.wechatId);
  if (reader.isRefused) return withLift(row, keys, acts, asOf);
  const draft: Draft = {
    reader,
    kind: 'app' satisfies Entry['kind'],
    ...keys,
    names: [{ text: name, kind: 'app' }],
    ...(operator?.region && { region: operator.region }),
    identifiers,
    app: {
      name,
      stores,
      ...(operator && { developer: operator.name }),
    },
    operatorIsEducation: operator?.isEducation ?? false,
    acts,
  };
  return { ...row, draft };
}
