import { holdsIcp, withoutIcp } from '../../domain/identifiers';
import { normaliseName } from '../../text/normalise';
import { leadingRegionUnits } from '../../text/region';
import { isRegisteredName, tradeName } from '../names/forms';
import {
  hasNotice,
  hasRightsAlone,
  holdersIn,
  isOfThing,
  namesBefore,
  namesIn,
  noticeAt,
  siteNoticeAt,
} from './holders';

/** The statements of one line: who runs the site, and who built it or keeps it running. */
interface Statements {
  operators: string[];
  /** Names of those who build, support, design or host the site, and are never its operator (docs/matching.md). */
  vendors: string[];
}

/**
 * Ends a stretch of a line; the comma of `Co., Ltd.` and of `© 2026, X` does not. Of `X © 2026, Y技术支持` and of
 * `© 2026, 主办: X` it does: a notice that has its holder, and a label, end there.
 */
const SEPARATOR =
  /[|;。●★◆]|,(?!\s*(?:co|inc|llc|ltd|limited)\b)(?:(?=\s*[^\s:,]{1,16}\s*:)|(?<!(?:^|[|;。●★◆])(?:©|\(c\)|copyrights?|版权所有|present|[\s\d~–—-])+,))/i;

/** A label and its colon: all that stands between white space, or the text's start, and the colon. */
const LABEL = /(?:^|\s)([^\s:]{1,16})\s*:/g;

/** Counts only as the whole label: `网站建设与运营` and `平台运营` name a vendor. */
const OPERATOR = new RegExp(
  '^(?:本?网?站?主办|运营|' +
    '(?:网站|平台|ICP)?(?:[主开]办|办学|[运经]营|备案|版权)(?:单位|主体|方|者|商|公司|机构)(?:名称)?|' +
    '(?:网站|责任)?主体(?:单位|信息|[名全]称)?|(?:公司|单位|企业|机构|学校)[名全]称|(?:网站)?所有[者人]|使用单位|授权用户)$',
);
const COPYRIGHT =
  /^(?:品牌|网站|本站)?(?:(?:版权|著作权)(?:所有|归属?|人)?|©|\(c\)|copyrights?)(?:©|\(c\))?$/i;
export const VENDOR =
  /建[设站]|技术|支持(?!ipv6)|维护|运维|设计|制作|[开研]发|托管|承建|策划|服务商|运营|提供[方商者]?$|\bby\b|design|power|support|host|develop/i;

/** Whom a unit works with, and to whom it belongs or who may use its name. */
export const WITH = '[承协]办|合作|赞助|冠名|鸣谢';
export const UNDER = '投资|加盟|授权|代理';
/** Roles that own nothing. */
const OTHER_ROLE = new RegExp(
  `${WITH}|${UNDER}|主管|指导|监督|审批|批准|发证|登记|(?:链接|客户|案例|推荐机构|来源|单位|机关)$`,
);

const CREDITED = new RegExp(
  `^(?:网站|平台|系统)?(?:${VENDOR.source}|友情|${OTHER_ROLE.source})`,
  'i',
);

/** Separators between the pieces of a footer's line. */
export const SIGNS = /[\s|;,。·•●★◆:]+/;

/** A text without registered names, whose trades credit nobody: 余姚市示例橙托管中心. 技术支持某公司 does not count. */
export const besideNames = (text: string): string =>
  text
    .split(SIGNS)
    .filter((piece) => CREDITED.test(piece) || !isRegisteredName(normaliseName(piece)))
    .join(' ');

/** A credit that follows its name, or precedes it without a colon: `由X提供技术支持`, `技术支持 X`, `Powered by X`. */
const CREDIT =
  /(?:提供|负责)?(?:网站)?(?:(?:技术|系统|平台|软件|建站)(?:支持|服务|开发)|(?:建设|制作|设计|开发)(?:维护|运营|制作)?|运营(?:维护|支持|服务)|运维|维护|建站|承建|研发)(?:单位|方)?(?:[/\]】)—-]|(?=\s|$))|(?:(?:power|support|design|develop|host|craft|creat|maintain|provid|produc)(?:ed)?|built|made|theme|site|system|service|template)\s*(?:with\s\S{1,8}\s)?by/i;

/** 由X运营, 本网站归X所有, Operated by X. A franchisee's 由总部授权 does not count. */
const RUN_BY =
  /(?:由|(?<=本(?:网?站|平台))归)\s*([^由]{2,60}?)\s*(?:(?:提供内容|[所拥]有|主办)[并和]|负责)?(?:独家)?(?:[主举]办|[运经]营(?:管理)?|所有|办学)(?=[\s,.)]|$)|(?:operated|owned|run)\s+by\s+([^|;]{4,80})/i;
/** Words before 由X运营: 本站目前由…, This website is owned and operated by…. Not among them: 并非, 不再 and 曾. */
const BEFORE_BY =
  /(?:[\s”"》」&]|目前|现在?|[均皆都系是已]|全权|独家|统一|共同|\b(?:is|proudly|owned|managed|maintained|and)(?!\w))+$/i;
/**
 * How a page calls itself there. Other things that somebody runs or holds (文化节, 本次大赛, 余姚校区, 一楼商铺) are not the site, and
 * 该机构 points at somebody else.
 */
const OF_ITSELF = new RegExp(
  '^(?:[本该此这]?(?:网?站|平台)(?:所有|全部)?(?:内容|信息)?|' +
    '[本我](?:[网微门分]|加盟)?(?:[校园站店网院馆社]|[校园]区|[大中小]学|商铺|教学点|幼儿园|公司|书院|软件|系统|应用|[画工]?作?室|(?:培训|教育|早教|托[育管])?(?:机构|中心))|' +
    '\\S*(?:网站?|网校|平台|商城|小程序|公众号|客户端|app|版权所有|reserved|学[校院]|(?:培训|教育|辅导|托管)中心)|' +
    '\\S*(?:\\bweb|\\b)(?:site|platform|school)|[\\w.-]+\\.[a-z]+|\\S*\\d号|\\S*[^\\p{L}号])$',
  'iu',
);
const TRADES = /^(?:少儿|国际|在线|教育|英语|[艺美]术|编程|托管|培训)*$/;
/** X旗下品牌: the brand is X's own. */
const BRAND_OF =
  /^(?:.*?(?:是|为|系)\s*)?(\S{4,60}?)\s*旗下(?:教育|培训)?(?:品牌|网站|平台|产品|网校)/;
/** A partner's page speaks of its franchisor in this way, and other pages of what they are not, or no longer are. */
const NOT_ITS = /加盟|授权|特许|代理|并非|无关|(?:[不非未原]再?|曾经?)(?:是|为|系|属|隶)/;

interface Part {
  /** Without its colon; empty for what stands before the first label. */
  label: string;
  text: string;
}

/** A line's stretch by its labels. An address (`https://`) is no label's value. */
function partsOf(stretch: string): Part[] {
  const found = [...stretch.matchAll(LABEL)];
  const starts = found.map((match) => match.index);
  const before = { label: '', text: stretch.slice(0, starts[0] ?? stretch.length) };
  const labelled = found.map((match, at) => ({
    label: (match[1] ?? '').replace(/^[(（【[]+|[)）】\]]+$/g, ''),
    text: stretch.slice(match.index + match[0].length, starts[at + 1] ?? stretch.length),
  }));
  return before.text.trim() === '' ? labelled : [before, ...labelled];
}

const NOTHING: Statements = { operators: [], vendors: [] };

/** Without a colon, as in a table's cells. */
const CELLS = /^\s*(?:(?:主办|办学|[运经]营|使用|版权)(?:单位|主体)|网站所有者)\s*(\S{6}.*)$/;

/** `© X © Y` are two notices. */
const noticesOf = (text: string): string[] => {
  const [first = '', ...more] = text.split(/(?=©\s*(?!(?:19|20)?\d\d))/);
  return hasNotice(first) && !isOfThing(text) ? [first, ...more] : [text];
};

/** 示例启明少儿英语 before 由余姚市示例启明培训学校有限公司运营 is called by the runner's own trade name. */
function isTradeOf(runner: string, said: string): boolean {
  const trade = tradeName(normaliseName(runner));
  const name = normaliseName(said);
  const own = name.slice(leadingRegionUnits(name));
  return trade !== '' && own.startsWith(trade) && TRADES.test(own.slice(trade.length));
}

const SUBJECT_UNITS = 200;

/** Is what stands before 由X运营 the page itself: its own word for that, the holder of its notice, a menu, nothing? */
function isOfItself(before: string, runner: string): boolean {
  const said = withoutIcp(before.slice(-SUBJECT_UNITS)).replace(BEFORE_BY, '');
  const subject = said.slice(said.search(/[^\s,。:、()“”"《》「」]*$/));
  if (subject === '' || OF_ITSELF.test(subject) || MENU.test(said)) return true;
  return isTradeOf(runner, subject) || holdersIn(said).includes(subject);
}

/** A name as the page's operator, with the text of its line before and behind it. */
interface Run {
  runner: string;
  beside: readonly string[];
}

/** 本平台 behind a notice begins a sentence and is no holder: 版权所有 本平台由X运营. */
const PAGE_ITSELF = /(?<!\p{sc=Han})[本该此这我]\S{0,8}\s*$/u;

/** The sentence by which a page says who runs it, or whose brand it is. */
function runOf(text: string): Run | null {
  const by = RUN_BY.exec(text);
  const own = by?.[1] ?? by?.[2] ?? '';
  if (by && isOfItself(text.slice(0, by.index), own)) {
    // The expression for `Operated by` matches as far as it can, so a notice ends it here.
    const end = by.index + noticeAt(by[0]);
    const before = text.slice(0, by.index).replace(PAGE_ITSELF, '');
    return { runner: own, beside: [before, text.slice(end)] };
  }
  const brand = NOT_ITS.test(text) ? null : BRAND_OF.exec(text);
  const [said = '', runner = ''] = brand ?? [];
  return (
    brand && { runner, beside: [text.slice(0, text.indexOf(runner)), text.slice(said.length)] }
  );
}

/** The statements of text without a label: a copyright notice, or a sentence about who runs or builds the site. */
function unlabelled(text: string): Statements {
  const [, value] = CELLS.exec(text) ?? [];
  if (value) return { operators: namesIn(value), vendors: [] };
  const run = runOf(text);
  if (run && !VENDOR.test(besideNames(run.runner).replace(/(?:公司|中心|学校).*$/, '')))
    return join([
      { operators: namesIn(run.runner), vendors: [] },
      ...run.beside.map(noticeOrCredit),
    ]);
  return noticeOrCredit(text);
}

/** Holders of a copyright, and who is credited without a label. */
function noticeOrCredit(text: string): Statements {
  const credit = CREDIT.exec(text);
  if (!credit) {
    return { operators: noticesOf(text).flatMap(holdersIn), vendors: [] };
  }
  const rest = text.slice(credit.index + credit[0].length);
  const notice = siteNoticeAt(rest);
  if (notice < rest.length) {
    const first = unlabelled(text.slice(0, text.length - rest.length + notice));
    // `© 示例学校 Powered by 云校通 © X`: the builder signs its product.
    return first.operators.length > 0 ? first : join([first, unlabelled(rest.slice(notice))]);
  }
  const after = namesIn(rest);
  const before = text.slice(0, credit.index);
  // `©X技术支持`: the credit is of the name right before it, unless another name follows.
  if (after.length === 0) {
    const vendors = namesBefore(before);
    return { operators: holdersIn(before).filter((name) => !vendors.includes(name)), vendors };
  }
  return { operators: holdersIn(before), vendors: after };
}

const ROLES = [OPERATOR, VENDOR, OTHER_ROLE];

function named(label: string, names: string[]): Statements {
  if (OPERATOR.test(label)) return { operators: names, vendors: [] };
  return VENDOR.test(label) ? { operators: [], vendors: names } : NOTHING;
}

const join = (all: readonly Statements[]): Statements => ({
  operators: all.flatMap(({ operators }) => operators),
  vendors: all.flatMap(({ vendors }) => vendors),
});

/** A label's value ends where a copyright notice begins: `技术支持：某建站 © 示例学校`. */
function labelled({ label, text }: Part): Statements {
  if (COPYRIGHT.test(label)) return unlabelled(`© ${text}`);
  // `图片：©X` is of the picture.
  if (hasNotice(label) || isOfThing(`${label} ${text}`)) return unlabelled(`${label} ${text}`);
  // `ICP备案号：浙ICP备12345678号 X有限公司版权所有`: the number is the label's, the notice is not.
  // 推荐：X All Rights Reserved: English goes behind anybody.
  if (!ROLES.some((role) => role.test(label)))
    return hasRightsAlone(text) && !holdsIcp(text) ? NOTHING : unlabelled(withoutIcp(text));
  const at = siteNoticeAt(text);
  return join([named(label, namesIn(text.slice(0, at))), unlabelled(text.slice(at))]);
}

/** Without one of these a line names nobody, as most do not. */
const HINT = new RegExp(
  `权|copyright|reserved|©|\\(c\\)|@\\s*(?:19|20)\\d\\d|[主举开]办|主体|单位|经营|办学|[名全]称|所有|旗下|提供|${VENDOR.source}`,
  'i',
);

/** 技术支持©X, 技术支持: Copyright © 2014 X: a builder signs what it built, and no site. */
const SIGNED_CREDIT =
  /((?:技术(?:支持|服务)|[研开]发|(?:网站|平台)(?:建设|制作|设计|维护)|[a-z]{1,12}ed by\s?)(?:单位|方)?)(?:\s*:\s*(?:copyrights?\s*)?)?(?:©|\(c\))/gi;

/** A menu's words. */
const MENU = /^\s*\S{0,2}首页(?:\s+[^\s©:]{2,6})*\s*$/;

/** `首页 | 视频 © X`: behind a menu a thing is the menu's last word, and the notice the site's. */
const stretchesOf = (line: string): string[] =>
  line
    .split(SEPARATOR)
    .map((stretch, at, all) =>
      isOfThing(stretch) && MENU.test(all.slice(0, at).join(' '))
        ? stretch.slice(noticeAt(stretch))
        : stretch,
    );

/**
 * The operators that a footer's line names, as holders of the copyright, 主办 or 运营主体, and the vendors that it credits.
 * `© 2013-2020 示例公司 版权所有 技术支持：某建站公司` says that 示例公司 runs it and 某建站公司 built it. `line` is in compatibility form. A
 * brand may come out as well; the matcher compares with full names.
 */
export function statementsIn(line: string): Statements {
  if (!HINT.test(line)) return NOTHING;
  const parts = stretchesOf(line.replace(SIGNED_CREDIT, ' $1 ')).flatMap(partsOf);
  return join(parts.map((part) => (part.label ? labelled(part) : unlabelled(part.text))));
}

/** Does a line end in an owner's or a builder's label whose value stands on the next line? */
export const awaitsName = (line: string, next: string): boolean => {
  const [, label = ''] = /(?:^|\s)([^\s:]{1,16})\s*:\s*$/.exec(line) ?? [];
  const bare = line.trim();
  // A table's cell holds the label alone.
  if (OPERATOR.test(bare) || (CREDIT.exec(bare)?.[0] === bare && !hasNotice(next))) return true;
  return [OPERATOR, COPYRIGHT, VENDOR].some((form) => form.test(label));
};
