import { tight } from '../../domain/plain-text';
import { pattern } from '../../text/expressions';
import { BRANCH, FORM, HOUSE, LAST_WORD } from './forms';
import { leadingRegion, trailingRegion } from './regions';

/**
 * A registered name is made of 行政区划 + 字号 + 行业 + 组织形式 (企业名称登记管理规定, article 6); the place may
 * also stand in brackets or right before the form. `示例启明（厦门）教育科技有限公司` has the place 厦门 (350200), the
 * trade name 示例启明, the trade 教育科技 and the form 有限公司.
 */
export interface NameParts {
  /** GB/T 2260 code of the registered place that the name tells. */
  region?: string;
  /** 字号, empty when none can be told. */
  brand: string;
  /** 行业. */
  trade: string;
  /** 组织形式, empty when the name ends in none. */
  form: string;
  /** 分公司, 分校, 校区: a part of the subject before it. */
  branch?: string;
}

/** The form of a name, or the kind of owner that a register prints in its place. */
const FORM_AT_END = pattern`(?:${FORM}|(?:有限|普通)合伙|个体工商户)$`;

/** A name that ends in neither a form, a house nor one of these was cut. */
const WHOLE_END = pattern`(?:${FORM}|${HOUSE}|[局厅委社院所馆站店厂部会室园堂班处行校]|机构|校区|个体工商户|合伙)$`;

const TRADES =
  /传统文化|亲子|教育|教学|科技|技术|网络|互联网|信息|文化|传播|传媒|培训|咨询|软件|数码|数字|数据|在线|智能|智慧|电子|出版|图书|艺术|职业|企业管理|商务|商贸|实业|服务|托管|线上|网校|早教|通信|机动车|驾驶|健康|体育|音乐|美术|书法|舞蹈|英语|外语|语言|留学|国际|集团|投资|发展|创意|动漫|游戏|影视|幼儿|少儿|青少年|课外/u;

const WITH_BRANCH = pattern`^(.*${LAST_WORD})(.*${BRANCH})$|^(.*${LAST_WORD})\(([^()]+(?:${BRANCH}|园区|店))\)$`;

/** Takes the branch off: `示例有限公司宁波分公司` and `示例有限公司（城南校区）` are `示例有限公司` and its branch. */
function splitBranch(name: string): { main: string; branch?: string } {
  const match = WITH_BRANCH.exec(name)?.filter(Boolean).slice(1) ?? [];
  return match[0] && match[1] ? { main: match[0], branch: match[1] } : { main: name };
}

/** Takes the brackets out; a place in them (`北京`, `河北雄安`) is the region, anything else part of the name. */
function splitBrackets(name: string): { rest: string; region?: string } {
  let region: string | undefined;
  const rest = name.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const found = leadingRegion(inside);
    if (!found || inside.length - found.text.length > 2) return inside;
    region ??= found.code;
    return '';
  });
  return region ? { rest, region } : { rest };
}

/** The place at an edge of what stands before the form. A county needs a trade name after it. */
function splitRegion(core: string): { rest: string; region?: string } {
  const leading = leadingRegion(core);
  if (leading) {
    const rest = core.slice(leading.text.length);
    const isNamed = rest !== '' && rest.search(TRADES) !== 0;
    if (isNamed || leading.code.endsWith('00')) return { rest, region: leading.code };
  }
  const trailing = trailingRegion(core);
  return trailing && trailing.text.length < core.length - 1
    ? { rest: core.slice(0, -trailing.text.length), region: trailing.code }
    : { rest: core };
}

/** The trade name ends where the trade begins, after at least one character. */
function splitTrade(rest: string): { brand: string; trade: string } {
  if (rest.search(TRADES) === 0) return { brand: '', trade: rest };
  const at = rest.slice(1).search(TRADES) + 1;
  return at === 0
    ? { brand: rest, trade: '' }
    : { brand: rest.slice(0, at), trade: rest.slice(at) };
}

/** 鹳辅导培训中心: a brand has two characters or more, and the first word before a form of its own belongs to it. */
const LENDS = /^(?:辅导|活动)(?=.{4})/u;

/** The parts of a registered name. Any text gives some answer; what cannot be told is left empty. */
export function nameParts(name: string): NameParts {
  const { main, branch } = splitBranch(tight(name));
  const bracketed = splitBrackets(main);
  const form = FORM_AT_END.exec(bracketed.rest)?.[0] ?? '';
  const core = form ? bracketed.rest.slice(0, -form.length) : bracketed.rest;
  const { rest, region } = splitRegion(core);
  const place = region ?? bracketed.region;
  const [lent = ''] = (rest.length === 1 && LENDS.exec(form)) || [];
  return {
    ...(place && { region: place }),
    ...splitTrade(rest + lent),
    form: form.slice(lent.length),
    ...(branch && { branch }),
  };
}

/** Does a text name somebody by itself: a trade name of two characters or more and a form at its end? */
export function hasBrandAndForm(name: string): boolean {
  const { brand, form } = nameParts(name);
  return form !== '' && brand.length >= 2;
}

/**
 * Is the name whole: does it end in a form, a body or an English ending? `厦门示例教育科` and `山东示例智能科` were
 * cut at a page's end.
 */
export function hasWholeEnding(name: string): boolean {
  if (nameParts(name).branch) return true;
  const text = tight(name).replace(/\((?:有限合伙|普通合伙|个体工商户)\)$/, '');
  return !/\p{Script=Han}/u.test(text) || WHOLE_END.test(text);
}
