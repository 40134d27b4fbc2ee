import { parsePhone } from '../domain/phone';
import { parseUscc } from '../domain/uscc';
import type { VetField } from '../domain/vet';

/** Headers of tables that schools and offices keep, by what the column holds. */
const HEADERS: Record<Exclude<VetField, 'any'>, string> = {
  name: '机构名称 名称 单位名称 企业名称 公司名称 培训机构名称 机构 学校名称 学校 单位 供应商 供应商名称 合作单位 合作机构 主办单位 机构全称 name company institution',
  app: '应用名称 app名称 app 应用 软件名称 小程序名称 应用程序名称 产品名称',
  developer: '开发者 运营者 开发单位 运营单位 运营主体 开发运营者 开发者名称 developer',
  site: '网址 网站 官网 域名 网站地址 网站域名 链接 应用链接 下载链接 下载地址 url website site link',
  uscc: '统一社会信用代码 社会信用代码 信用代码 统一信用代码 uscc',
  icp: '备案号 icp备案号 网站备案号 icp',
  phone: '电话 联系电话 咨询电话 招生电话 固定电话 phone',
  place: '地址 住所 注册地址 办学地址 经营地址 办学地点 所在地 地区 区县 所属区县 address region',
};

/** Compared in NFKC, without white space, brackets and what stands in them, `*` and `:`. */
const fold = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*:]/g, '')
    .toLowerCase();

const BY_HEADER = new Map<string, VetField>(
  Object.entries(HEADERS).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, VetField] => [name, field as VetField]),
  ),
);

/** Rows in which a header is looked for: titles and notes stand above it. */
const WITHIN = 10;
/** Rows looked at to tell what a column without a header holds. */
const SAMPLE_ROWS = 50;

/** Which column serves what; a field has one column at most. */
export interface VetColumns {
  /** The row of the header, from 0; null where there is none. */
  header: number | null;
  /** By column; null where it is not asked about. */
  fields: (VetField | null)[];
}

/** A field that came already is given to no second column. */
function once(fields: readonly (VetField | null)[]): (VetField | null)[] {
  return fields.map((field, at) => (field && fields.indexOf(field) < at ? null : field));
}

const fieldsOf = (row: readonly string[]): (VetField | null)[] =>
  once(row.map((cell) => BY_HEADER.get(fold(cell)) ?? null));

const served = (fields: readonly (VetField | null)[]): number =>
  fields.filter((field) => field !== null).length;

/** Address and developer alone name nobody. */
const asksAny = (fields: readonly (VetField | null)[]): boolean =>
  fields.some((field) => field !== null && field !== 'place' && field !== 'developer');

type Rows = readonly (readonly string[])[];

const widthOf = (rows: Rows): number =>
  rows.reduce((width, { length }) => Math.max(width, length), 0);

const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,24}(?:[:/?#]\S*)?)$/i.test(text);
const isPhone = (text: string): boolean =>
  /^[\d\s()+-]{7,}$/.test(text) && parsePhone(text) !== null;

/** What most of the first cells of a column are. */
function guess(cells: readonly string[]): VetField | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const most = (is: (text: string) => boolean) => filled.filter(is).length * 2 > filled.length;
  if (most((text) => parseUscc(text) !== null)) return 'uscc';
  if (most(isAddress)) return 'site';
  if (most(isPhone)) return 'phone';
  return most((text) => /\p{L}{2}/u.test(text)) ? 'any' : null;
}

function guessAll(rows: Rows): (VetField | null)[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const columns = Array.from({ length: widthOf(rows) }, (_, at) => at);
  const fields = once(columns.map((at) => guess(sample.map((row) => row[at] ?? ''))));
  // A table of one column holds whatever was pasted.
  return columns.length === 1 ? ['any'] : fields;
}

/** The columns by the first row that reads like a header, else by what they hold. */
export function findColumns(rows: Rows): VetColumns {
  const heads = rows.slice(0, WITHIN).map(fieldsOf);
  const best = Math.max(0, ...heads.filter(asksAny).map(served));
  const header =
    best === 0 ? -1 : heads.findIndex((fields) => asksAny(fields) && served(fields) === best);
  const found = heads[header];
  if (!found) return { header: null, fields: guessAll(rows) };
  const width = widthOf(rows);
  return { header, fields: Array.from({ length: width }, (_, at) => found[at] ?? null) };
}
