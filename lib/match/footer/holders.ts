import { PROVINCES } from '../../domain/identifiers';
import { normaliseName } from '../../text/normalise';
import { isTradeAlone } from '../../text/own-part';
import { leadingRegionUnits } from '../../text/region';
import { branchLength } from '../names/forms';

/** The names in a copyright notice and behind a label. Texts are in compatibility form. */

const RIGHTS = 'all\\s*rights?\\s*reserved|保留(?:所有|一切)?权利?';
const YEARS = '(?:19|20)\\d\\d(?:\\s*[-–—~至到]\\s*(?:(?:19|20)\\d\\d|至?今|now|present))?\\s*年?';
const COPYRIGHT =
  /(?:品牌|网站)?(?:版权|著作权)(?:所有|[归属])|所有权[归属]|copyrights?|\(\s*©\s*\)|©|\(c\)|@(?=\s*(?:19|20)\d\d)/i;
const NOTICE = new RegExp(`${COPYRIGHT.source}|${RIGHTS}`, 'i');
/** 版权归属于X, 版权所有归X, 版权: 归X所有. Elsewhere the words begin a name: © 为明示例教育科技有限公司. */
const BELONGS =
  '(?<=权归)属[于为]?(?=\\S{4})|(?<=权属)于|(?<=所有)(?:归属?|属)于?(?=\\S{4})|归(?=\\S{4,60}(?<!权)所有)';
/** Text between a copyright notice and its holder. */
const LEAD = new RegExp(`^(?:${NOTICE.source}|${YEARS}|${BELONGS}|\\bby\\b|[\\s.:,·~–—)-])+`, 'i');
/** Provinces by the one character that begins a filing number. */
const PROVINCE = `[${PROVINCES}]`;
/**
 * Words that end the holder's name: other roles, which name builders and partners, contacts, numbers, warnings, and any
 * other label. A trade in the middle of a name (广告设计有限公司) does not count. `X有限公司 ICP备案` ends the name before ICP: only
 * a province belongs to the number.
 */
const STOP = new RegExp(
  '承办|协办|技术支持|支持单位|友情|网站(?:建设|制作|设计|维护|地图)|powered|designed|\\btheme\\b|' +
    '(?:^|\\s)(?:由|建设|制作|设计|维护|开发|支持|主管|指导)|' +
    '地址|电话|邮[编箱]|热线|客服|联系|网址|域名|\\be-?mail|\\btel\\b|\\bqq\\b|' +
    `公安(?:机关|联网)?备案|备案|${PROVINCE}?\\s*(?:icp|公网安备)|许可证|增值电信|执照|信用代码|` +
    '侵权|未经|[翻盗]版|不得|违者|必究|保留|转载|请勿|禁止|严禁|' +
    `${NOTICE.source}|(?:^|\\s)\\S{1,10}:|:`,
  'i',
);
const FORM =
  /(?:公司|学[校院]|[大中小]学|中心|集团|协会|幼儿园|研究院|出版社|工作室|经营部|事务所|局|医院)$/;
/** White space beside a Han character, and a dot that joins a name with a form; 中国·示例委员会 is one name. */
const BETWEEN =
  /(?<=[一-鿿)])\s+|\s+(?=[一-鿿])|(?<=公司|学[校院]|中心|集团)[·•・]|[·•・](?=\S{0,60}?(?:公司|学[校院]|中心))/;
const EDGES = /^[\s.,:·~–—-]+|[\s.,:·~–—-]+$/g;
const TRAILING_YEARS = new RegExp(`${YEARS}\\s*$`, 'i');
const NAME_UNITS = 100;

/** (原X), (前身为X), (以下简称“X”) say how else one is called. */
export const ASIDE = /\((?:原名?|前身|曾用名|以下简称|[简下]称)[^)]*\)?/g;
/** …及其关联公司, …及关联方, 及/或其授权方: further holders without a name. */
const AFFILIATES =
  /(?:以?及|和|与)(?:\/?或)?(?:其(?:全部|所有|各|关联|[附下所]属|相关|子|分|母){0,2}|关联|[附下]属)(?:方|公司|企业|机构|许可[方人]|授权[方人]|权利人|合作伙伴)/g;
/** `示例启明(余姚市示例启明培训学校有限公司)` is a brand and its company; `示例启明(北京)有限公司` is one name. */
const BRACKETED = /^([^()]{2,30})?\(([^()]{6,60})\)$/;

function unbracket(name: string): string[] {
  const [, outer, inner = ''] = BRACKETED.exec(name) ?? [];
  if (!FORM.test(inner)) return [name];
  return outer === undefined ? [inner] : [outer, inner];
}

const COMPANY = /^(?:股份|有限|责任)+公司$/;

/**
 * Is a piece the trade or form of the name before it, parted by a space or an element: 示例启明 培训学校 有限公司? Behind a
 * school's whole name, a company's trade begins another name.
 */
const endsName = (before: string | undefined, piece: string): before is string =>
  before !== undefined &&
  !(COMPANY.test(piece) ? before.endsWith('公司') : FORM.test(before)) &&
  isTradeAlone(normaliseName(piece));

/** Is the text before a piece the place of its name: `余姚市<b>示例启明</b>培训学校有限公司`? */
function beginsName(before: string | undefined, piece: string): before is string {
  // No place ends like an organisation. This test comes first, since a cold worker has yet to read the table of places.
  if (before === undefined || FORM.test(before)) return false;
  const place = normaliseName(before);
  if (place === '' || leadingRegionUnits(place) < place.length) return false;
  return leadingRegionUnits(normaliseName(piece)) === 0;
}

function joinForms(pieces: readonly string[]): string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    const before = names.at(-1);
    if (endsName(before, piece) || beginsName(before, piece))
      names[names.length - 1] = before + piece;
    else names.push(piece);
  }
  return names;
}

/** Signs that footers show: 不良信息举报中心, 网络110报警服务. 诚信教育咨询有限公司 is a company. */
const SIGN =
  /^(?:不良|违法|网络(?:110|警察)|工商网监|[可诚]信|中国互联网)(?!.*(?:公司|学校|集团)$)|举报中心$/;
/** Names behind an organisation on its line that are no second holder: its superior, service providers, regulators. */
const NO_HOLDER =
  /^(?:(?:最终)?解释权|[隶所直]属|上级|合作|资金|监[管督]|服务器|短信|支付|广告|域名|商标|美术|[发颁]证|审批|相关|推荐)|(?:(?:监督|工商行政|通信)管理局|工商局|行政审批局|公安局|网信办)$/;

/** The names up to a sign, or, behind an organisation, up to the first that is no holder. */
function holdersAmong(names: readonly string[]): readonly string[] {
  const first = names.findIndex((name) => FORM.test(name));
  const end = names.findIndex(
    (name, at) => (at > 0 && SIGN.test(name)) || (first >= 0 && at > first && NO_HOLDER.test(name)),
  );
  return end < 0 ? names : names.slice(0, end);
}

/** Is a piece a branch: 杭州分公司, (城东校区)? 总校区 is the main site. */
function isBranch(piece: string): boolean {
  const plain = normaliseName(piece);
  return plain !== '' && !plain.includes('总') && branchLength(plain, 0) === plain.length;
}

/** Does a name end in an organisation's form, its branch in brackets aside? */
const endsLikeOrganisation = (name: string): boolean =>
  FORM.test(name.replace(/\(([^()]+)\)$/, (all, inner) => (isBranch(inner) ? '' : all)));

/** The first name and the organisations behind it, each joined with its branch. */
function withBranches(pieces: readonly string[]): string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    const before = names.at(-1);
    if (before !== undefined && FORM.test(before) && isBranch(piece))
      names[names.length - 1] = `${before} ${piece}`;
    else if (before === undefined || endsLikeOrganisation(piece)) names.push(piece);
  }
  return names;
}

/** The names at the beginning of a text: the first, and organisations that follow a brand. */
export function namesIn(text: string): string[] {
  const rest = text.replace(LEAD, '');
  const at = rest.search(STOP);
  const said = (at < 0 ? rest : rest.slice(0, at)).replace(TRAILING_YEARS, '');
  const pieces = said.replace(ASIDE, ' ').replace(AFFILIATES, ' ').split(BETWEEN);
  const names = holdersAmong(joinForms(pieces))
    .flatMap((name) => unbracket(name.trim()))
    .map((name) => name.replace(EDGES, '').replace(/所有$/, ''));
  return withBranches(names).filter(({ length }) => length > 1 && length <= NAME_UNITS);
}

/** The names before a credit, a brand's and its company's: `©X技术支持`, `由X提供技术支持`. */
export function namesBefore(text: string): string[] {
  const said = text.replace(/^.*由/, '').replace(LEAD, '').trim();
  const name = joinForms(said.split(BETWEEN)).at(-1) ?? '';
  return unbracket(name.replace(EDGES, '').replace(/(?:独家|提供|负责)+$/, '')).filter(
    ({ length }) => length > 1 && length <= NAME_UNITS,
  );
}

/** 本站内容版权归X所有: the thing that X holds, and no holder. An article (本文版权归X所有) is not the site. */
const SITE_ITSELF =
  /^(?:本|该)?(?:网?站|平台|网校)[上内]?的?(?:所有|全部|一切)?(?:内容|资料|信息|图文|课程)?的?$/;

/**
 * 地图数据 ©X, 《少儿英语》教材著作权归X, Photo ©X: rights in a thing on the page; 云校通 V3.0 ©X: in a product. 首页 视频 图片 ©X are
 * a menu and the site's holder.
 */
const THING =
  /[a-z]\s?\d\d?(?:\.\d{1,3})+\s*$|^\s*(?:[《“"][^》”"]{1,30}[》”"]\s*)?(?:(?:部分|相关|转载|学[员生]|[本该此原]|其中的?)?(?:[本原该此]文|图[片源文]?|照片|[插配]图|插画|封面|背景|摄影|影像|视频|音[频乐]|[录直]播|歌曲|地图|素材|字体|图标|软件|系统|程序|模[板版]|主题|源码|课程|题库|[试习真]题|试卷|教[材辅]|讲义|课件|论文|资料|文[字档件]|数据|内容|著作|作品|文章|稿件|来源|商标)+的?|(?:map|photo|image)s?)[\s/]*$/i;

/** Where a copyright notice begins in a text; the text's end if it has none. */
export const noticeAt = (text: string): number => NOTICE.exec(text)?.index ?? text.length;

/** Is a line's copyright notice about a thing on the page? */
export const isOfThing = (line: string): boolean => {
  const at = noticeAt(line);
  return at < line.length && THING.test(line.slice(0, at));
};

/** Where a notice of the site begins: behind that of a thing, Example V3.0 ©X © Y. */
export const siteNoticeAt = (text: string): number => {
  if (!isOfThing(text)) return noticeAt(text);
  const second = text.indexOf('©', text.indexOf('©') + 1);
  return second < 0 ? text.length : second;
};

/** A text without what may stand between a name and its notice. */
const bare = (text: string): string =>
  text.replace(TRAILING_YEARS, '').replace(/[\s.,:·~–—-]/g, '');

/** The holders that a copyright notice names: after the notice, or before 版权所有 if more than years stands there. */
export function holdersIn(text: string): string[] {
  const notice = NOTICE.exec(text);
  if (!notice || isOfThing(text)) return [];
  const before = text.slice(0, notice.index).replace(LEAD, '');
  const named = STOP.test(before) || SITE_ITSELF.test(before.trim()) ? [] : namesIn(before);
  const after = namesIn(text.slice(notice.index));
  // English prose, too, has All Rights Reserved in it: only a name that stands alone beside it is its holder.
  if (!COPYRIGHT.test(text)) {
    const held = bare(before) === '' ? after : named;
    const isAlone = held === after || bare(held.join()) === bare(before);
    return held.length === 1 && isAlone ? held : [];
  }
  const [first, second] = /版权|权所有/.test(notice[0]) ? [named, after] : [after, named];
  const reserved = text.split(new RegExp(RIGHTS, 'i'))[1] ?? '';
  return [...(first.length ? first : second), ...namesIn(reserved)];
}

/** Does a line look like a footer's: is there a copyright notice? */
export const hasNotice = (line: string): boolean => NOTICE.test(line);

/** Has a line no notice but All Rights Reserved? */
export const hasRightsAlone = (line: string): boolean => hasNotice(line) && !COPYRIGHT.test(line);
