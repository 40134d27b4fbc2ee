import { columnOf, FIELDS, type Field } from './known-headings';
import { type Open, type Part, readParts } from './unlisted-headings';

/**
 * Further headings of the lists that schools and offices keep of their partners. No official table has them, and some
 * mean another thing there: 链接 is the notice's address in a table of penalties.
 */
const KEPT_LISTS: Partial<Record<Field, string>> = {
  app: 'app 产品名称',
  institution:
    '单位 学校 供应商 合作单位 合作机构 主办单位 name company institution ' +
    '乙方 受托方 承包方 承包单位 中标人 中标单位 中标供应商 成交供应商 供货商 供货单位 销售方 收款方 收款单位',
  developer: 'developer',
  uscc: 'uscc',
  address: '所在地 地区 区县 所属区县 省 省份 市 城市 地市 设区市 县区 县 address region',
  site: '链接 应用链接 下载链接 下载地址 url website site link',
  icp: 'icp',
  phone: 'phone',
};

/** Columns about natural persons: never read, never published, whatever else stands in their headers. */
const PERSONAL =
  /法定代表|法人代表|法人姓名|^法人$|负责人|校长|举办者|联系人|^经营者$|姓名|手机|身份证|证件号|性别|出生|家庭住址/;

/** Columns that name the person whom a row is about: 姓名, 涉事教师, 违规人员, 被处理人姓名. 法定代表人姓名 names a unit's own. */
const PARTY =
  /^(?:涉[事案]|违[规纪法]|当事|在职|相关|责任|被|受|行政|相对|处[理罚分]|查处|通报|问责|从业|人员?|教师|老师|教职员?工|员工|的)*姓名$|^(?:涉[事案]|违[规纪法]|当事|被|处[理罚分]|查处|通报)*(?:教师|老师|教职员?工)$|^(?:涉[事案]|违[规纪法]|当事|被(?:处[理罚分]|查处|通报|问责))+人员$/;

/** Does a heading head the persons whom a table is about? 当事人姓名（名称） heads units too. */
export const headsPersons = (header: string): boolean =>
  PARTY.test(foldHeader(header)) && !/名称|单位/u.test(header);

/**
 * Columns that no list holds: a clerk's own, and those of the standard of 双公示 (行政许可和行政处罚等信用信息公示) that say
 * nothing of the subject or the act. 处罚有效期 is how long a penalty binds, which is no end of publication.
 */
const ASIDE = new Set(
  (
    '序号 编号 类别 应用类别 名称已隐去 证件类型 处罚依据 处罚有效期 处罚机关统一社会信用代码 作出机关统一社会信用代码 数据来源单位 ' +
    '数据来源单位统一社会信用代码 条目编号 处理种类 登载至 登载状态 行政相对人代码_2 行政相对人代码_3 行政相对人代码_4 行政相对人代码_5 行政相对人代码_6'
  ).split(' '),
);

/**
 * Headers that say less than another header of their field: the class of an act beside what was decided, the
 * day of a publication beside that of the decision, the premises beside the legal person.
 */
const LESS_EXACT = new Set(
  (
    '违法行为类型 处罚类别 处罚类别1 处罚类别2 行政处罚类别 处罚种类 名单类型 日期 公布日期 发布日期 发布机关 发布单位 通报单位 ' +
    '机构 名称 机构名称 办学机构 办学机构名称 校外培训机构名称 培训机构名称 学校名称'
  ).split(' '),
);

/** Characters of a header that are compared: no heading is longer, and some headers are whole stories. */
const HEADER_UNITS = 100;

/** A header as it is compared: NFKC, without white space, brackets and what stands in them, `*` and `:`. */
export const foldHeader = (header: string): string =>
  header
    .slice(0, HEADER_UNITS)
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*:]/g, '')
    .toLowerCase();

const headingsOf = (field: Field): string[] => columnOf(field).headings.split(' ');

const byHeading = (headings: (field: Field) => readonly string[]): Map<string, Field> =>
  new Map(
    FIELDS.flatMap((field) =>
      headings(field).map((name): [string, Field] => [foldHeader(name), field]),
    ),
  );

/** Every heading of official tables, folded, with its field. */
export const KNOWN_HEADERS: ReadonlyMap<string, Field> = byHeading(headingsOf);
const OF_KEPT_LISTS = byHeading((field) => KEPT_LISTS[field]?.split(' ') ?? []);

const OPEN: ReadonlySet<Part> = new Set<Part>([
  'party-or-office',
  'act-or-grounds',
  'paper-or-link',
  'link-or-teller',
  'term-or-day',
] satisfies Open[]);

/** Is a heading one that the cells below it must settle? */
export const isOpen = (kind: HeadingKind): kind is Open => OPEN.has(kind as Part);

/** Does a heading serve a field? */
export const isField = (kind: HeadingKind): kind is Field =>
  kind !== 'personal' && kind !== 'aside' && kind !== 'unknown' && !isOpen(kind);

/** The field of a heading in a list that a school or an office keeps, or null. */
export function fieldOfKeptList(heading: string): Field | null {
  const folded = foldHeader(heading);
  const own = OF_KEPT_LISTS.get(folded) ?? OF_KEPT_LISTS.get(folded.replace(/[名全]称$/, ''));
  const kind = own ?? readHeader(heading);
  return isField(kind) ? kind : null;
}

/** Does another column of the same field say it more exactly? 处罚类别 beside 处罚内容. */
export function isLessExact(header: string): boolean {
  const folded = foldHeader(header);
  return (
    LESS_EXACT.has(folded) || /(?:类别|种类|类型)$|^(?:公布|发布|办案|承办|执法)/u.test(folded)
  );
}

/** The kind of a header. */
export type HeadingKind = Field | Open | 'personal' | 'aside' | 'unknown';

/**
 * The kind of a header: a field, one that its cells must settle, a personal column, one that no list holds, or unknown.
 */
export function readHeader(header: string): HeadingKind {
  const folded = foldHeader(header);
  if (ASIDE.has(folded) || folded === '') return 'aside';
  const known = KNOWN_HEADERS.get(folded);
  if (known) return known;
  const part = readParts(folded);
  // 名称或姓名 is the party; every other column of names of persons is personal.
  if (
    (PERSONAL.test(folded) || PARTY.test(folded)) &&
    !(part === 'institution' && folded.includes('名称'))
  )
    return 'personal';
  return part ?? 'unknown';
}

/** The usual header of a field, for reports about a column that a table lacks. */
export function headerOf(field: Field): string {
  return headingsOf(field)[0] ?? field;
}
