import { findIcpNumbers, findPsbNumbers, holdsIcp, withoutIcp } from '../../domain/identifiers';
import type { Line } from '../../domain/website-text';
import { normaliseName } from '../../text/normalise';
import { simplified } from '../../text/normalise-units';
import { readText } from '../../text/page-text';
import { deniesAny } from '../evidence/title-words';
import { isRegisteredName } from '../names/forms';
import { ASIDE, hasNotice, isOfThing } from './holders';
import { awaitsName, besideNames, SIGNS, UNDER, VENDOR, WITH } from './statements';

/** Which lines of a page speak of who runs it, and what they say as a whole. */

/** 主办 stands above the copyright notice; what is further up belongs to the page's content. */
const LINES_ABOVE = 2;

/**
 * Characters that nobody sees, marks upon letters, and words printed letter by letter: 版 权 所 有, 技 术 支 持. The text
 * before ICP belongs to the number. Without classes of Unicode, which a cold worker takes milliseconds to make.
 */
const HIDDEN =
  /[\u0300-\u036f\ufe00-\ufe0f\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\ufeff\ufff9-\ufffc]/g;
const SPACED = /(?<![一-鿿])[一-鿿](?: [一-鿿](?![一-鿿a-z]))+/gi;

/** 營運單位：X, 由X營運. In a name (示例营运管理有限公司) it stays, and 网站运营：X credits a builder. */
const TAIWANS = /(?<!网站|平台)营运(?=(?:单位|主体|公司|[方者商])?\s*:|[\s,.。]|$)/g;

/** How labels and numbers are looked for: 版權 所 有 is 版权所有, Ⓒ and &copy; are ©, 丨 is a bar, and ™ no letters of a name. */
export const foldLine = (text: string): string =>
  simplified(
    text
      .replace(/[Ⓒⓒ]|&copy;?/g, '©')
      .replace(/[™℠Ⓡ]/g, ' ')
      .replace(/[│┃丨⼁ㅣ]/g, '|')
      .normalize('NFKC'),
  )
    .replace(HIDDEN, '')
    .replace(/\s+/g, ' ')
    .replace(SPACED, (letters) => letters.replaceAll(' ', ''))
    .replace(/(版权|[主承协]办|运营|办学) (?=所有|单位)/g, '$1')
    .replace(TAIWANS, '运营')
    .trim();

export const toPlain = ({ text, linked }: Line): Line => ({
  text: foldLine(text),
  linked: foldLine(linked),
});

/** Labels that stand in no article's last lines. */
const OWN_LABEL =
  /(?:(?:办学|[运经]营)(?:单位|主体)|主体名称|办学许可证(?:编?号)?)\s*:|(?:单位|公司)名称\s*:.*(?:地址|电话|邮编)/;

const isFooterLike = (text: string): boolean =>
  hasNotice(text) || OWN_LABEL.test(text) || holdsIcp(text) || findPsbNumbers(text).length > 0;

/** Sentences are no footer: an article that ends the page may speak of anybody's number. */
const isProse = (text: string): boolean => /[,。].*[,。]|。\s*\S/.test(text) && !hasNotice(text);

/** The end of a page without a footer element, from two lines above its first notice or number on. */
export function tailOf(lines: readonly Line[]): Line[] {
  const plain = lines.filter(({ text }) => !isProse(text));
  const at = plain.findIndex(({ text }) => isFooterLike(text));
  return at < 0 ? [] : plain.slice(Math.max(0, at - LINES_ABOVE));
}

/** A label whose value stands on the next line is one line with it. */
export function joinLabels(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && awaitsName(before.text, line.text)) {
      joined[joined.length - 1] = {
        text: `${before.text} ${line.text}`,
        linked: `${before.linked} ${line.linked}`,
      };
    } else joined.push(line);
  }
  return joined;
}

/**
 * A franchisee's or a partner's page says so of itself. 加盟合作 and 未经授权使用 do not, and 加盟店查询 and
 * 特许经营备案号 are a franchisor's.
 */
const FRANCHISEE =
  /(?:加盟(?:合作)?(?:校|店|商|中心|学校|单位|伙伴)|(?<!(?:未[经获]|[须需非]经)[^\s,。;:]{0,24}|[非需])授权(?:校|店|商|中心|单位|使用|加盟|经营|合作)|特许(?:经营(?!备案)|加盟|校|授权)|品牌授权|合作(?:校区|学校(?!\s*:)|办学点)|(?<!未经)由.{2,40}授权)(?!查询|登录)/;
/** Such words as columns, beside others of a menu: the franchisor's own. */
const OTHER_COLUMN = '(?:首页|(?:关于|联系|招商|师资)[^\\s|·]{0,4})';
const COLUMN = '(?:加盟(?:中心|[店校商])|合作学校|品牌授权)';
const GAP = '[\\s|·]';
const MENU_COLUMN = new RegExp(
  `(?<=${OTHER_COLUMN}${GAP}{1,3})${COLUMN}(?=${GAP}|$)|(?<=^|${GAP})${COLUMN}(?=${GAP}{1,3}${OTHER_COLUMN})`,
  'g',
);
/** In a title and a heading these words speak of the page itself. */
const FRANCHISE_TITLE = /授权|特许|加盟(?:校|店|商|中心|学校)/;

/** Do the lines say that the page is a franchisee's or a partner's? */
export const saysFranchisee = (lines: readonly string[]): boolean =>
  FRANCHISEE.test(lines.join('\n').replace(MENU_COLUMN, ''));
export const titlesFranchisee = (title: string): boolean => FRANCHISE_TITLE.test(title);

/** Words that only others write about somebody, on any line. A footer's 谨防骗子 warns of others. */
const BY_OTHERS = /楼主|避[雷坑]|(?<![防惕])骗[子局]|曝光|千万别|[被遭](?:人|家长)?(?:举报|投诉)/;
/** Words of others in the lines of a page without a footer. 举报电话 and 投诉热线 are the site's own. */
const BY_VISITORS =
  /(?<!在线|我要|给我们)留言(?!反馈|咨询)|评论|回复|网友|(?:举报|投诉)(?!电话|热线|邮箱|中心|专区|平台|受理|方式|渠道|建议|入口|网站|:)/;
/** In a footer such words are its menu's (网友评论, 不良信息举报), but for a label and what stands behind it. */
const VISITORS_WORDS = /(?:(?<!在线|我要|给我们)留言|评论|回复|网友)[^\s:]{0,8}\s*:.*/;

/** Lines without others' words. In the site's own footer a bar parts them from what is its own: © X | 用户评论. */
export const ownLines = (lines: readonly Line[], isFooter: boolean): Line[] =>
  isFooter
    ? lines.map(({ text, linked }) => ({
        text: text
          .split('|')
          .filter((part) => !BY_OTHERS.test(part))
          .map((part) => part.replace(VISITORS_WORDS, ''))
          .join('|'),
        linked,
      }))
    : lines.filter(({ text }) => !BY_OTHERS.test(text) && !BY_VISITORS.test(text));

/**
 * Many footers print a name and a filing number and nothing else: `余姚市示例启明培训学校有限公司 浙ICP备12345678号`. The
 * name may be the operator's where it is the only registered one of the footer, with no second number, and no
 * word credits a builder; the page itself has to bear it out.
 */

/** Lines that name whom a unit works with. */
const PARTNERS = `${WITH}|友情|链接|推荐|会员`;
const CREDITS = new RegExp(`${VENDOR.source}|${PARTNERS}|${UNDER}`, 'i');
/** Units before a name in which a line may begin to deny it. */
const DENIED_UNITS = 100;
const PIECES = new RegExp(`(${SIGNS.source})`);

/** Before a colon these say of a name behind it that it is the site's own, or are a number's. */
const OWN_NAME =
  /^(?:本?(?:公司|学校|校名|机构|企业|网站|平台)?(?:[名全]称)?|[联关][系于](?:我们|方式|本校|学校)|所属[公企].|.*(?:备案|许可证|执照|号码?|icp))$/i;

/** A word that tells, with no colon too, in which role somebody is named behind it: 技术支持, 来源, 房东, 被执行人, 入驻机构. */
const ROLE_WORD =
  /(?:由|技术支持|来源|出处|供[稿图]|图文|摄影|编辑|通讯员|广告|推广|特约|户名|账户名称|店铺|物业|[房股]东|顾问|[原被]告|对象|名单|地点|教学点|通报|提供|出品|监制|单位|[商买卖厂店]家|[人者商主户方])$|^(?:举报|投诉)$|^(?:入驻|热门|培训|授课|主讲|试听|涉事|所属(?![公企])|上级|举报|招聘|发布|毕业|参赛|获奖|成员|服务|关联|[母子总分])(?:机构|公司|集团|学校|企业)$/;

/** Some of these end a menu as well, behind 首页 or two words of its line: 首页 招商, 师资 课程 教学点. */
const MENU =
  /(?:首页(?:[\s|·]+[^\s|·:]{2,6})*|(?:^|[\s|·])[^\s|·:]{2,6}[ |·]+[^\s|·:]{2,6})[\s|·]+[^\s|·:]{0,4}(?:[用客]户|教学点|名单|地点|对象|招商|商家)[\s|·]*$/;

const MENU_UNITS = 200;

const endsInColon = (between: string): boolean =>
  between.slice(between.lastIndexOf('\n') + 1).includes(':');

/** Does what stands before a name say that the site names it in some role, and not as whose it is? */
function isInRole(pieces: readonly string[], at: number): boolean {
  const [before = '', between = ''] = pieces.slice(Math.max(0, at - 2), at);
  if (endsInColon(between) && !OWN_NAME.test(before)) return true;
  return ROLE_WORD.test(before) && !MENU.test(pieces.slice(0, at).join('').slice(-MENU_UNITS));
}

/** 本站与X无任何关联. */
const denies = (name: string) => (line: string) =>
  deniesAny(readText(line.slice(Math.max(0, line.indexOf(name) - DENIED_UNITS))), [
    normaliseName(name),
  ]);

/** Lines that name whom a unit works with, who watches over it, or where its teachers studied. */
const BESIDE = new RegExp(`${PARTNERS}|伙伴|主管|指导|举报|监[督管]|登记|[审发][批证]|批准|毕业`);
const MAY_BE_BODY =
  /[小中大]学|幼儿园|[校院馆宫]|中心|[协学合金工总]会|[妇残]联|[一二三四五六七八九十][中小]/;
/** Companies, bureaus, which watch over units on any line, and campuses. */
const NOT_WHOSE = /公司$|[局委厅府]$|(?<!招生)办$|[校园]区|分[校园]|教学点/;
/** Who gives or has the lessons, or whose system or section a piece names: 课程由示例小学提供, 余姚市教育局课程报名系统. */
const OF_WHOM =
  /^(?:(?:.{0,4}(?:课程?|教学|内容)由|仅?供)(.{2,30})(?:提供|使用)|(.{2,30}[局厅府])[^\d楼]{0,9}(?:系统|平台|报名|[处科室办委]))$/;
const PLACE = /地[址点]|位置/;

/**
 * Pieces of a footer that may be a school's name or another body's, whatever it calls them: 学校：X, X 电话：…, X教务处. No
 * companies, which build and host. Whether they are names is asked where an entry is judged: most pages are nobody's.
 */
export function bodiesIn(lines: readonly string[]): string[] {
  const pieces = lines
    .filter((line) => !BESIDE.test(line))
    .map(withoutIcp)
    .join('\n')
    .split(PIECES);
  return pieces.flatMap((piece, at) => {
    if (pieces[at + 1]?.includes(':') || PLACE.test(pieces[at - 2] ?? '')) return [];
    const [, giver, office] = OF_WHOM.exec(piece) ?? [];
    return giver ?? office ?? (MAY_BE_BODY.test(piece) && !NOT_WHOSE.test(piece) ? piece : []);
  });
}

/** X官方网站, 由X运营, 未经X授权不得转载: such a phrase is of the site itself. Of 基于X智慧校园 and 由X强力驱动 X is another. */
const OWN_PHRASE = /官|[运经]营|未经|权[利归]/;
/** The part of a piece that may say so: 自由X and X由Y授课 do not. */
const PHRASE = /(?:由|[采使]用|基于|技术支持).{2,}|.+(?:驱动|系统|提供)$|.*限公司.*/;

/**
 * 所属单位：X and 举办者：X name the owner of a site that is called after X. On any other site they name whom the owner belongs
 * to.
 */
const UNDER_LABEL = /^(?:[所隶]属单位|隶属于?|举办(?:单位|者))$/;

/** Does such a label stand before a name, with its colon? */
const isUnderLabel = (pieces: readonly string[], at: number): boolean =>
  at > 1 && UNDER_LABEL.test(pieces[at - 2] ?? '') && endsInColon(pieces[at - 1] ?? '');

/** Registered names that a footer prints. */
interface Printed {
  /** The one name that may be the operator's; null if there is none. */
  lone: string | null;
  /** The lone name is printed as whom the site belongs to. */
  isAbove: boolean;
  /** Names that stand only in other roles than the owner's, and phrases with a name in them. */
  others: string[];
}

/**
 * The registered names in a footer's lines, which are in compatibility form. Lines about rights in a thing on the page
 * name nobody. A line that credits one of `vendors` credits nobody else.
 */
export function printedNames(lines: readonly string[], vendors: readonly string[] = []): Printed {
  const own = lines.filter((line) => !isOfThing(line));
  const isVendors = (line: string): boolean => vendors.some((vendor) => line.includes(vendor));
  const pieces = own
    .map((line) => withoutIcp(line).replace(ASIDE, ' '))
    .join('\n')
    .split(PIECES);
  const names = new Set<string>();
  const inRole: string[] = [];
  const above: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    if (!isRegisteredName(normaliseName(piece)) || isVendors(piece)) continue;
    const isAbove = isUnderLabel(pieces, at);
    if (isAbove) above.push(piece);
    if (!isAbove && isInRole(pieces, at)) inRole.push(piece);
    else names.add(piece);
  }
  const [name = ''] = names;
  const numbers = new Set(lines.flatMap(findIcpNumbers));
  const isLone =
    names.size === 1 &&
    inRole.length === 0 &&
    numbers.size < 2 &&
    !lines.some((line) => !isVendors(line) && CREDITS.test(besideNames(line))) &&
    !own.some(denies(name));
  const inPhrase = pieces.flatMap((piece) =>
    OWN_PHRASE.test(piece) ? [] : (PHRASE.exec(piece)?.[0] ?? []),
  );
  const others = [...inRole, ...inPhrase].filter((each) => !names.has(each));
  if (!isLone) others.push(...above);
  return { lone: isLone ? name : null, isAbove: above.includes(name), others };
}
