import { pattern, patterns } from '../../text/expressions';
import { NUMBER_LABEL } from '../rules/decision-numbers';
import { UNIT_WORD } from '../rules/forms';
import { OFFICE_LABEL } from '../rules/offices';
import { HEAD, HOLDER, PARTY_LABEL } from '../rules/roles';
import { remembered, type Span } from './spans';

/** What a label says of its value: 当事人：…, 统一社会信用代码：…, 处罚决定书文号：… */
export type Role =
  | 'party'
  | 'name'
  | 'code'
  | 'address'
  | 'person'
  | 'trader'
  | 'natural'
  | 'stranger'
  | 'document'
  | 'date'
  | 'authority'
  | 'publisher'
  | 'written'
  | 'facts'
  | 'case'
  | 'result';

export interface Label extends Span {
  role: Role;
  /** As printed, without its brackets. */
  words: string;
  value: Span;
}

/** The first that fits counts. */
const ROLES: readonly [role: Role, words: string][] = [
  ['party', `${PARTY_LABEL}|被列入(?:名称)?`],
  ['name', `(?:(?:校外)?(?:培训)?${UNIT_WORD}|(?:经营者)?字号|个体工商户|主体)?名称|字号|名\\s*称`],
  [
    'code',
    '(?:统一)?社会?信用代码(?:[/／]注册号)?|(?:营业执照)?注册号|(?:当事人)?证件(?:类型及)?(?:编号|号码?)|营业执照(?:编号|号码?)|统一代码',
  ],
  [
    'address',
    '(?:当事人)?(?:住所(?:地)?|住址|地址)(?:[或/、（]+住[址所]）?)?|(?:主要)?经营(?:场所|地址|地点)|办学(?:地址|地点|场所)|注册(?:地址|地)|营业(?:场所|地址)|机构地址|培训(?:地址|地点|场所)|登记地址|场所地址|单位地址|企业地址',
  ],
  ['trader', '经营者(?:姓名)?|业主(?:姓名)?|组成形式|负责人（经营者）'],
  [
    'person',
    `(?:当事人)?(?:主要)?(?:法定代表|${HEAD}|${HOLDER})(?:[（(/、或和及]{1,2}(?:主要)?(?:${HEAD}|${HOLDER})[）)]?)*(?:姓名)?(?:及联系方式)?|举办单位|联系人|委托代理人|执行事务合伙人|合伙人`,
  ],
  [
    'natural',
    '身份证(?:件)?(?:号码?)?|公民身份号码|居民身份证(?:号码?)?|性别|年龄|出生(?:日期|年月)?|民族|户籍(?:地址|地)?|职业|文化程度|姓名',
  ],
  [
    'stranger',
    '罚款(?:金额|数额)|没收[\\p{Script=Han}、]{0,14}金额|处罚有效期|公示截止(?:期|日期)?|数据来源单位|备注|(?:行政)?处罚的?履行(?:方式|情况)(?:[和及]期限)?|权利人|业务主管单位|主管单位|受委托组织|品牌方|投诉人|举报人|申请人|被申请人|第三人|出租(?:方|人)|房东|承租(?:方|人)|受害人|委托人|代理人|证人|抄送|收款(?:单位|人)|开户(?:行|银行|单位)|户名|账户名称?|缴款银行|代收银行|复议机关',
  ],
  ['document', NUMBER_LABEL],
  [
    'date',
    '(?:作出)?(?:行政)?(?:处罚)?(?:决定书?)(?:作出)?(?:的)?(?:日期|时间)|(?:行政)?处罚(?:日期|时间)|作出(?:行政)?处罚(?:决定)?的?(?:日期|时间)|列入(?:日期|时间)|查处(?:日期|时间)|处理(?:日期|时间)',
  ],
  ['written', '成文日期|成文时间|签发日期|落款日期'],
  ['authority', OFFICE_LABEL],
  [
    'publisher',
    '发布(?:机构|单位|机关|部门)|发文(?:机关|单位|机构)|信息来源|文章来源|来源|公开(?:单位|部门|责任部门)',
  ],
  [
    'facts',
    '(?:主要|基本)?(?:违法|违规|案件)(?:违规)?(?:事实|行为|情形|情况)(?:和证据|及证据)?(?:类型|摘要)?|(?:基本)?案情(?:简介|介绍|概要|回顾)?|(?:处罚|列入|违法)?事由|列入原因|存在问题|主要问题|问题|原因|违规问题|调查认定的?(?:违法)?事实|查明(?:的)?事实',
  ],
  ['case', '案件名称|案名|案由'],
  [
    'result',
    '(?:行政)?(?:处罚|处理)(?:结果|内容|种类|决定|措施|情况|意见)(?:及依据|和依据)?|查处(?:结果|情况)|处罚(?:种类)?(?:及|和)(?:依据|金额)|行政处罚的?(?:种类|内容)(?:和依据)?|处理(?:方式)?',
  ],
];

const LABEL = patterns`(^|[\n。；，、（】〗])[一二三四五六七八九\d]{0,2}[、.]?[【〖]?(${ROLES.map(([, words]) => words).join('|')})(?:（[^（）\n]{1,20}）)?(?:：|[】〗]：?)`;
const ROLE_OF = ROLES.map(([role, words]) => [role, pattern`^(?:${words})$`] as const);

const roleOf = (words: string): Role =>
  ROLE_OF.find(([, form]) => form.test(words))?.[0] ?? 'stranger';

/** Is a line a label without its colon: 处罚决定书文号? */
export const isLabelAlone = (line: string): boolean => {
  const words = line.replace(/（[^（）]*）|\([^()]*\)/gu, '');
  return ROLE_OF.some(([, form]) => form.test(words) || form.test(words.replace(/^市场/u, '')));
};

/** 二、违法事实和证据: a section's heading is a label of the lines below it. */
const SECTION = patterns`(^|\n)(?:[（]?[一二三四五六七八九十]{1,2}[）]?[、.]?)(${ROLES.filter(
  ([role]) => role === 'facts' || role === 'result',
)
  .map(([, words]) => words)
  .join('|')})(?=\n)`;

/** Stories go on over lines; any other value ends with its line. */
const STORIES: ReadonlySet<Role> = new Set<Role>(['facts', 'result']);
const NEXT_SECTION =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[【〖]|案例|典型意义|以上|上述)/u;

function valueEnd(text: string, role: Role, from: number, cap: number): number {
  const line = text.indexOf('\n', from);
  if (line === -1 || line > cap) return cap;
  if (line > from && !STORIES.has(role)) return line;
  let end = line;
  // An empty value stands on the next line.
  for (let next = line; next < cap; ) {
    const after = text.indexOf('\n', next + 1);
    const stop = after === -1 || after > cap ? cap : after;
    if (NEXT_SECTION.test(text.slice(next + 1, stop))) break;
    end = stop;
    if (!STORIES.has(role)) break;
    next = stop;
  }
  return end;
}

const allLabels = remembered((text: string): Label[] => {
  const matches = [...text.matchAll(LABEL), ...text.matchAll(SECTION)].sort(
    (a, b) => a.index - b.index,
  );
  const found = matches.map(({ index, 0: whole, 1: mark = '', 2: words = '' }) => ({
    start: index + mark.length,
    from: index + whole.length,
    words,
    role: roleOf(words),
  }));
  return found.map(({ start, from, words, role }, nth) => {
    const next = found[nth + 1]?.start ?? text.length;
    const to = valueEnd(text, role, from, next);
    return {
      start,
      end: STORIES.has(role) ? to : closedBefore(text, from, to),
      role,
      words,
      value: trimmed(text, { start: from, end: to }),
    };
  });
});

/** The labels that begin in a part of the text, in order; a value is cut where the part ends. */
export const labelsIn = (text: string, { start, end }: Span): Label[] =>
  allLabels(text)
    .filter((label) => label.start >= start && label.start < end)
    .map((label) => ({
      ...label,
      end: Math.min(end, label.end),
      value: { start: Math.min(end, label.value.start), end: Math.min(end, label.value.end) },
    }));

/** A bracket that closes and was not opened inside ends a value: （地址：示例路2号）. */
function closedBefore(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '（') depth++;
    if (char === '）' && --depth < 0) return at;
  }
  return end;
}

/** Without spaces and marks at its edges. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, closedBefore(text, start, end)];
  while (from < to && /[\s，、；]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s，、；。（【]/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The person that a label's value begins with. */
export const personIn = (text: string, label: Label): string | undefined =>
  /^[\p{Script=Han}·]{2,4}(?=$|[^\p{Script=Han}])/u.exec(valueText(text, label))?.[0];

export const valueText = (text: string, { value }: Label): string =>
  text.slice(value.start, value.end);
