import { lazily } from '../../domain/by-key';
import { isDay } from '../../domain/day';
import { isFields } from '../../domain/fields';
import { z } from '../../domain/zod';
import { PublishError } from '../folder/publish-error';
import { leadingRegion } from '../rules/regions';

/** Keys that begin so are remarks for whoever reads the file. */
const REMARK = '//';

const LOOPBACK = /^(?:127\.0\.0\.1|\[::1\]|localhost)$/;

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
};

const isAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.hash === '';
};

const isRegion = (text: string): boolean =>
  /^[1-9]\d{5}$/.test(text) || leadingRegion(text)?.text.length === text.length;

const isContact = (text: string): boolean =>
  /^[\x21-\x7e]+@[\x21-\x7e]+\.[a-z]+$/i.test(text) ||
  (isAddress(text) && /^[\x21-\x7e]+$/.test(text));

const is = (test: (text: string) => boolean, error: string) =>
  z.string().check(z.refine(test, { error }));
const text = (error: string) => is((value) => value.trim() !== '', error);
const count = (from: number, to: number) => {
  const error = `应为 ${from} 到 ${to} 的整数`;
  return z.int({ error }).check(z.gte(from, { error }), z.lte(to, { error }));
};
const pattern = () => is(isPattern, '不是正则表达式');
const path = () =>
  is((value) => /^[\w$-]+(?:\.[\w$-]+)*$/.test(value), '应为 data.list 这样的路径');

const jsonSchema = lazily(() =>
  z.strictObject({
    items: path(),
    title: path(),
    /** A path, or an address with `{path}` in it. */
    address: text('应为路径，或含 {路径} 的网址'),
    /** What relative addresses are relative to: the page on which readers see the list. */
    base: z.optional(is(isAddress, '应为 http(s) 网址')),
    date: z.optional(path()),
    total: z.optional(path()),
  }),
);

/** One column: its first page, and how its further ones are numbered where the page itself does not lead to them. */
const indexSchema = lazily(() =>
  z.strictObject({
    url: is(isAddress, '应为 http(s) 网址'),
    /** Fewer items on its first page than these are an alarm. */
    least: count(1, 1000),
    /** Address of a further page, `{n}` its number. */
    next: z.optional(is((value) => isAddress(value) && value.includes('{n}'), '应为含 {n} 的网址')),
    /** The number of the second page. */
    first: z._default(count(0, 1000), 2),
    pages: z._default(count(1, 1000), 50),
  }),
);

const sourceSchema = lazily(() =>
  z.strictObject({
    id: is((value) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(value), '应为小写字母、数字和连字符'),
    authority: text('应写明发布机关'),
    region: is(isRegion, '应为行政区划名称（浙江省余姚市）或六位代码'),
    index: z.array(indexSchema()).check(z.minLength(1, { error: '至少一个目录' })),
    json: z.optional(jsonSchema()),
    links: pattern(),
    titles: pattern(),
    pause: z
      .number({ error: '应为秒数' })
      .check(z.gte(0, { error: '应为秒数' }), z.lte(3600, { error: '至多 3600 秒' })),
    hosts: z._default(
      z.array(is((value) => /^[a-z0-9.-]+(?::\d+)?$/.test(value), '应为主机名')),
      [],
    ),
    lookAgainDays: z._default(count(1, 365), 90),
    permission: z.strictObject({
      text: text('应写明依据：为何可以定期访问'),
      day: is(isDay, '应为 YYYY-MM-DD'),
    }),
  }),
);

const fileSchema = lazily(() =>
  z.strictObject({
    contact: is(isContact, '应为邮箱或网址（ASCII 字符）：对方据此找到您'),
    sources: z.array(sourceSchema()).check(z.minLength(1, { error: '至少一个来源' })),
  }),
);

/** Where an office publishes, and how it is read: one reviewed item of `sources.json`. */
export type Source = Omit<z.infer<ReturnType<typeof sourceSchema>>, 'links' | 'titles'> & {
  links: RegExp;
  titles: RegExp;
};
export type Index = Source['index'][number];

/** What a visitor wants to know of a source: its hosts, and how long to pause. */
export interface Visited extends Pick<Source, 'id' | 'pause' | 'hosts'> {
  index: readonly Pick<Index, 'url'>[];
}
export type JsonPlaces = z.infer<ReturnType<typeof jsonSchema>>;

export interface Sources {
  /** How an office reaches whoever collects. */
  contact: string;
  sources: readonly Source[];
}

/** A value without the remarks in it. */
function withoutRemarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRemarks);
  if (!isFields(value)) return value;
  const fields = Object.entries(value).filter(([key]) => !key.startsWith(REMARK));
  return Object.fromEntries(fields.map(([key, each]) => [key, withoutRemarks(each)]));
}

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: '应为文字',
  number: '应为数字',
  int: '应为整数',
  array: '应为 […] 列表',
  object: '应为 {…}',
};

/** `来源 yuyao-edu·least`: the item by its id where it has one, then the field. */
function placeOf(path: readonly PropertyKey[], root: unknown): string {
  if (path[0] !== 'sources' || path.length < 2) return path.map(String).join('.') || '文件';
  const item: unknown = (root as { sources: unknown[] }).sources[Number(path[1])];
  const id =
    isFields(item) && typeof item.id === 'string' ? item.id : `第 ${Number(path[1]) + 1} 个`;
  const field = path.slice(2).map(String).join('.');
  return `来源 ${id}${field && `·${field}`}`;
}

function wordIssue(issue: Issue, root: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `${placeOf(issue.path, root)}·${issue.keys.join('、')}：没有这一项（说明请写在以“//”开头的项里）`;
  const at = placeOf(issue.path, root);
  const isAbsent = issue.code === 'invalid_type' && issue.input === undefined;
  if (isAbsent) return `${at}：缺少这一项`;
  return `${at}：${issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? '类型不对') : issue.message}`;
}

/** What the fields cannot say one by one. */
function faultsBetween(sources: readonly Source[]): string[] {
  const ids = sources.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const hasty = sources.filter(
    ({ pause, index }) =>
      pause < 1 && !index.every(({ url }) => LOOPBACK.test(new URL(url).hostname)),
  );
  return [
    ...twice.map((id) => `来源 ${id}·id：与另一个来源重复`),
    ...hasty.map(({ id }) => `来源 ${id}·pause：两次访问之间至少 1 秒`),
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new PublishError(
      `sources.json 不是完好的 JSON：${error instanceof Error ? error.message : ''}`,
    );
  }
}

/** The sources of a collect folder. Throws a `PublishError` that names every item and field that is wrong. */
export function readSources(text: string): Sources {
  const root = withoutRemarks(parseJson(text));
  const read = fileSchema().safeParse(root, { reportInput: true });
  const faults = read.success ? [] : read.error.issues.map((issue) => wordIssue(issue, root));
  const sources = (read.data?.sources ?? []).map((source) => ({
    ...source,
    links: new RegExp(source.links, 'u'),
    titles: new RegExp(source.titles, 'u'),
  }));
  faults.push(...faultsBetween(sources));
  if (!read.data || faults.length > 0)
    throw new PublishError(`sources.json 有误，请改正后重试：\n  ${faults.join('\n  ')}`);
  return { contact: read.data.contact, sources };
}

/** Is this the title of a notice that is to be collected? White space says nothing. */
export const isWanted = ({ titles }: Source, title: string): boolean =>
  titles.test(title.replace(/\s+/g, ''));

/** Tells of addresses whether a source's notices and files may come from there: from its hosts, ports among them. */
export function ownAddresses({ index, hosts }: Visited): (url: string) => boolean {
  const own = new Set([...index.map(({ url }) => new URL(url).host), ...hosts]);
  return (url) => own.has(new URL(url).host);
}
