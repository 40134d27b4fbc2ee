import { ownPart } from '../../text/own-part';
import {
  leadingPlaces,
  leadingRegion,
  leadingRegionUnits,
  writingsOfPlace,
} from '../../text/region';

/** Forms of organisation that end a registered name, so that what follows them is not part of it. */
const COMPANY_END = /(?:有限(?:责任)?公司|(?:股份|集团|总)公司|合伙企业|(?:有限|普通)合伙)$/u;
const COMPANY_ANYWHERE = /公司|集团|合伙企业|事务所/u;
/** A full company name has at least a name of its own before the form. */
const FULL_COMPANY_UNITS = 8;

const HAN = /\p{sc=Han}/u;

/** Does a normalised name end in a company form? 学校, 中心 and bare 公司 do not count: see `boundary.ts`. */
export const endsInCompanyForm = (name: string): boolean => COMPANY_END.test(name);

/** Is a whole normalised text one full company name? */
export const isFullCompanyName = (text: string): boolean =>
  text.length >= FULL_COMPANY_UNITS && text.length <= 60 && COMPANY_END.test(text);

const LATIN_COMPANY_END = /(?:co|ltd|limited|inc|incorporated|llc|corp|corporation|plc|gmbh)$/;

/** Does a normalised name end in a form whose names a register keeps apart: a company's or a university's? */
export const isSoleForm = (name: string): boolean =>
  endsInCompanyForm(name) ||
  name.endsWith('大学') ||
  (!hasHan(name) && LATIN_COMPANY_END.test(name));

const SCHOOL_END = /(?:学[校院]|[大中小]学|幼儿园|(?:培训|教育|辅导|托管)中心)$/u;

/** Is a whole normalised text as long as a registered school's name, and does it end like one? */
const isFullSchoolName = (text: string): boolean =>
  text.length >= FULL_COMPANY_UNITS && text.length <= 60 && SCHOOL_END.test(text);

export const mentionsCompany = (text: string): boolean => COMPANY_ANYWHERE.test(text);

export const hasHan = (text: string): boolean => HAN.test(text);

/** 有限责任公司 is written 有限公司 as often as not; both mean one form (公司法 8 条). */
export const foldCompanyForm = (name: string): string =>
  name.replace(/有限责任公司$/u, '有限公司').replace(/股份公司$/u, '股份有限公司');

/**
 * Words that make the text after a name a branch of it: 余姚分公司, 高新校区, 东部园区. 工业园区 is an address, and 园区分公司 goes on. 东园
 * counts only at the end of a word: 北园大街, 南园宾馆 and 东园林 are other words.
 */
const SITE = '(?<![业技件意创务流态济]|[创高]新)园区';
const BRANCH_FORM =
  '(?:分(?:公司|[校院园部店馆]|中心)|校区(?!域)|(?<![法医])院区(?!域)|' +
  `${SITE}(?!域|分公司|分[校部]|分店)|` +
  '[东南西北]园(?=$|官[网方]|招生|报名|首页|欢迎)|教学[点部]|办事处|营业部)';
const BRANCH = new RegExp(`^(\\p{sc=Han}{0,8}?)${BRANCH_FORM}`, 'u');

/**
 * Units of a branch's own words at `from` of a normalised text, or 0: for `…有限公司余姚分公司官网` it
 * is the length of 余姚分公司.
 */
export function branchLength(text: string, from: number): number {
  const match = BRANCH.exec(text.slice(from, from + 16));
  return match && !match[1]?.includes('公司') ? match[0].length : 0;
}

/** Is the whole text a branch of the named subject? */
export function isBranchOf(text: string, name: string): boolean {
  if (text.length <= name.length || !text.startsWith(name)) return false;
  return branchLength(text, name.length) === text.length - name.length;
}

/** How a branch is called in a title, where its head office is named before: 文三路店, 城东校区, 总校. */
export const BRANCH_END = `(?:(?<![酒饭书药商网旅茶])店|校区?|${SITE}|分园|[分总]部|教学点)$`;

const BRANCH_WORD = new RegExp(`${BRANCH_FORM}$`, 'u');

/** Every beginning of a text whose branch the whole text would be; empty if there is none. */
export function branchParents(text: string): string[] {
  if (!BRANCH_WORD.test(text)) return [];
  const parents = Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 1));
  return parents.filter((parent) => parent.length >= 4 && isBranchOf(text, parent));
}

const BRANCH_OF_COMPANY = new RegExp(`^(.*公司)\\p{sc=Han}{0,8}?${BRANCH_FORM}$`, 'u');

/** The company whose branch the whole text names, else the text itself: 示例有限公司深圳分公司 is of 示例有限公司. */
export const parentOf = (text: string): string => BRANCH_OF_COMPANY.exec(text)?.[1] ?? text;

/**
 * A provider says who owns the page only when it is a registered name: a full company name or a branch
 * of one, or a school's or centre's that begins with its region. 知乎 is a site's name.
 */
export const isRegisteredName = (text: string): boolean =>
  isFullCompanyName(parentOf(text)) || (isFullSchoolName(text) && leadingRegion(text).length > 0);

/** 行业 and 组织形式: where the trade name (字号) of a registered name ends. */
const TRADE =
  /教育|培训|科技|技术|网络|信息|文化|传[播媒]|咨询|软件|数[码字据]|智能|[艺美]术|音乐|舞蹈|体育|健身|[外英]语|语言|书[法院]|编程|托[管育]|早教|[幼少]儿|儿童|青少年|[职企]业|商[务贸]|贸易|实业|服务|投资|发展|集团|管理|国际|学[校院堂]|中心|有限|股份|公司|[小中大]学/u;

/**
 * The trade name of a registered name, which its owner alone bears in its place: 示例启明 of
 * `余姚市示例启明培训学校有限公司`. Empty when the name has none of two units.
 */
export const tradeName = (name: string): string => tradeOf(name.slice(leadingRegionUnits(name)));

/** The same, of what stands behind the place of a registered name. */
export function tradeOf(rest: string): string {
  if (rest.search(TRADE) === 0) return '';
  const at = rest.slice(1).search(TRADE);
  const trade = at < 0 ? rest : rest.slice(0, at + 1);
  return trade.length > 1 ? trade : '';
}

/** How people call a unit by its registered name: the trade name, or the whole name if it has none. */
export const calledBy = (name: string): string => tradeName(name) || name;

/** How a registered name ends, its form aside: nothing else is worth a look at the places that names begin with. */
const WRITTEN_END = new RegExp(`(?:[校院园馆室社班部]|辅导|个体工商户|${TRADE.source})$`, 'u');

/** Does a normalised text end as registered names do, their form aside? */
export const endsAsRegistered = (text: string): boolean => WRITTEN_END.test(text);

const WRITTEN_FORM = /(?:(?<!股份)有限(?:责任)?公司|个体工商户)$/u;

/** A registered name (normalised) without the form that people leave out or write otherwise. */
export const withoutForm = (name: string): string => name.replace(WRITTEN_FORM, '');

/** Is a registered name, its form aside, a school's: 余姚市示例启明培训学校有限公司? */
export const isSchoolName = (name: string): boolean => SCHOOL_END.test(withoutForm(name));

/** The two ways in which a limited company writes its form. */
export const COMPANIES = ['有限公司', '有限责任公司'];
const TRADER = '个体工商户';

const WRITTEN_UNITS = { least: 6, most: 40 };
/** A trade name of fewer units of its own is what many are called. */
const OWN_UNITS = 2;

/** Forms that the register may have behind a name that a page writes with `form`. */
function formsFor(stem: string, form: string): readonly string[] {
  if (form.endsWith('公司')) return COMPANIES;
  if (form !== '') return ['', form];
  // 示例股份有限公司 has another form.
  return mentionsCompany(stem) ? [''] : ['', TRADER, ...COMPANIES];
}

/**
 * Registered names as people write them: with their place in short or what lies around it, without their form or with
 * the other one. The register may have another unit of that name, so they are to be checked, never sure.
 *   `余姚示例启明培训学校`, `余姚市示例启明培训学校`, `浙江省余姚市示例启明培训学校有限责任公司` => 余姚市示例启明培训学校有限公司
 *   `余姚市示例画室`                                                       => 余姚市示例画室（个体工商户）
 *   `示例启明培训学校`                                                     => none: it has no place
 *   `余姚市示例橙托管中心有限公司`                                          => not 余姚市示例橙托管中心, a longer name
 * `stems`: what those of each place share, 示例启明培训学校. A district may stand in short: 宁波海曙示例启明培训学校.
 */
export function registeredNames(written: string): { stems: string[]; names: string[] } | null {
  if (
    written.length < WRITTEN_UNITS.least ||
    written.length > WRITTEN_UNITS.most ||
    !endsAsRegistered(written)
  )
    return null;
  const [form = ''] = WRITTEN_FORM.exec(written) ?? [];
  const placed = leadingPlaces(written).filter(
    ({ units }) => units > 0 && ownPart(tradeOf(written.slice(units))).length >= OWN_UNITS,
  );
  if (placed.length === 0) return null;
  const names = new Set<string>();
  const stems = placed.map(({ codes: [code, ...others], units }) => {
    const stem = written.slice(units, written.length - form.length);
    // 鼓楼区 is in several cities.
    const isSure = code !== undefined && others.length === 0;
    for (const place of [...(isSure ? writingsOfPlace(code) : []), written.slice(0, units)])
      for (const each of formsFor(stem, form)) names.add(place + stem + each);
    return stem;
  });
  names.delete(written);
  return { stems, names: [...names] };
}
