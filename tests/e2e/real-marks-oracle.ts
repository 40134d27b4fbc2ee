import type { PageSubject } from '../../lib/domain/page-subject';
import type { Tier } from '../../lib/domain/verdict';
import { isSharedHost, isThirdPartyHost, storeOfHost } from '../../lib/sites/known-hosts';
import type { Target } from './real-marks-list';
import {
  allTexts,
  beginsWithRegion,
  holdsName,
  isIn,
  isWholeSegment,
  ownTexts,
  plain,
  regionsNamed,
  segmentsOf,
  wordsOf,
} from './real-marks-text';

/**
 * Which tier a result must get from a target, by DESIGN section 4 in its plainest reading: string and
 * host comparisons on the items, none of the matcher's code.
 */

export type Mark = Exclude<Tier, 'related'>;

const isBelow = (host: string, parent: string): boolean =>
  host === parent || host.endsWith(`.${parent}`);

export const hostOf = ({ url }: PageSubject): string | null =>
  url === null ? null : new URL(url).hostname;

/** Words of titles that speak about somebody, as far as the pages at hand have them. */
const ABOUT =
  /新闻|资讯|快讯|消息|视频|直播|图片|百科|问答|知道|文库|论坛|博客|点评|怎么样|怎么办|哪家|推荐|靠谱|地图|处罚|违法|通报|报道|大全|排名|吗/;
/** What is taught over the air speaks about nobody. */
const LESSONS = /视频教程|直播课/g;
/** A segment that names somebody’s site, cut or whole. */
const SITE = /[^官方]网\ue000?$/;
const PLATFORMS = /知乎|百度|搜狐|网易|新浪|头条|csdn|豆丁|搜狗|360/;

/** Honesty rule 6: governments and the engine itself. */
export function isBarred(item: PageSubject, engineHosts: readonly string[]): boolean {
  const host = hostOf(item);
  return host !== null && ['gov.cn', 'mil.cn', ...engineHosts].some((each) => isBelow(host, each));
}

/** Does the result speak about the named one, rather than being its own page? */
function isAbout(item: PageSubject, name: string, { legal, brand, operator }: Target): boolean {
  const host = hostOf(item);
  if (host !== null && (isThirdPartyHost(host) || storeOfHost(host) !== null)) return true;
  const own = [legal, brand, operator].flatMap((each) => (each ? plain(each) : []));
  // Its own names say nothing of others: 示例知道.
  const words = [name, ...own]
    .reduce((rest, each) => rest.replaceAll(each, '|'), plain(item.title))
    .replace(LESSONS, '|');
  const isOther = segmentsOf(item.title)
    .map(plain)
    .some((segment) => SITE.test(segment) && !own.some((each) => segment.includes(each)));
  return (
    isOther ||
    ABOUT.test(words) ||
    PLATFORMS.test(words) ||
    PLATFORMS.test(plain(item.provider ?? ''))
  );
}

/** A kind of school or centre is nobody's name: 会计培训学校, 东莞月子中心. */
const KIND =
  /^(?:\p{Script=Han}{2})?(?:会计|月子|电脑|英语|职业|技能|培训|教育)+(?:学校|学院|中心)$/u;
/** Who cares for mothers teaches nobody; no other trade is on the pages at hand. */
const OTHER_TRADE = /月子/;
const TEACHING = /培训|教育|学校|课|班/;
/** A company, or a school or centre. */
const COMPANY = /.{4}有限公司$/;
const SCHOOL = /^.{2,}(?:学校|学院|(?<!课程)中心)(?:官网)?$/;

/** Honesty rule 2: a segment of the title is somebody’s full name, and shares nothing with the target's. */
function isAnothers({ title }: PageSubject, { legal, brand, operator }: Target): boolean {
  const known = [legal, operator].flatMap((each) => (each ? plain(each) : []));
  const own = [...known, ...(brand ? [plain(brand)] : [])];
  const isShared = (name: string): boolean =>
    own.some((each) => name.includes(each) || each.includes(name));
  return (
    known.length > 0 &&
    segmentsOf(title)
      .map(plain)
      .some((each) =>
        COMPANY.test(each)
          ? !known.some((name) => each.includes(name))
          : SCHOOL.test(each) && !KIND.test(each) && !isShared(each),
      )
  );
}

/** A brand and its place beside a company's full name are that company's. */
const namesCompany = (item: PageSubject): boolean =>
  allTexts(item).some((text) => /有限(?:责任)?公司/.test(plain(text ?? '')));

/** Does the result state the full name as its provider's or as its own? */
function statesName(item: PageSubject, target: Target, legal: string): boolean {
  if (plain(item.provider ?? '') === legal) return true;
  const host = hostOf(item);
  return (
    host !== null &&
    !isSharedHost(host) &&
    !isAbout(item, legal, target) &&
    holdsName(item.title, legal)
  );
}

/** Do the page's own words name other regions than the target's? */
function isElsewhere(item: PageSubject, { region }: Target, name: string): boolean {
  const own = regionsNamed(ownTexts(item), name);
  return (
    region !== undefined &&
    own.length > 0 &&
    !own.some((each) => isIn(each, region) || isIn(region, each))
  );
}

/** The registered region or a place in it; what only lies around it is too coarse. */
const isHere = (item: PageSubject, { region }: Target, name: string): boolean =>
  region !== undefined && regionsNamed(allTexts(item), name).some((each) => isIn(each, region));

/** A segment of the title is the full name without its form. */
function lacksForm(item: PageSubject, target: Target, legal: string): boolean {
  const short = legal.replace(/有限(?:责任)?公司$/, '');
  return (
    short !== legal &&
    beginsWithRegion(legal) &&
    hostOf(item) !== null &&
    segmentsOf(item.title).some((segment) => plain(segment) === short) &&
    !isAbout(item, short, target) &&
    !isElsewhere(item, target, '-')
  );
}

/** A name begins with its place: in full, or in short where the target is registered there or nowhere. */
const isPlaced = (legal: string, { region }: Target): boolean =>
  beginsWithRegion(legal) &&
  (region === undefined ||
    /^.{2,8}?[省市县区旗州盟]/u.test(legal) ||
    regionsNamed([legal], '-').some((each) => isIn(region, each)));

/** A name that any place may have needs its region beside it to be more than `possible`. */
function nameMark(item: PageSubject, target: Target, legal: string): Mark | null {
  if (!statesName(item, target, legal)) return lacksForm(item, target, legal) ? 'possible' : null;
  if (/公司$/.test(legal) || isPlaced(legal, target)) return 'named';
  if (isElsewhere(item, target, legal)) return null;
  return isHere(item, target, legal) ? 'named' : 'possible';
}

/** Does a title tell another trade than teaching beside the brand? */
const isOtherTrades = ({ title }: PageSubject, brand: string): boolean =>
  !brand.includes('月子') && OTHER_TRADE.test(plain(title)) && !TEACHING.test(plain(title));

function isBornOut(item: PageSubject, target: Target, brand: string): boolean {
  if (!isWholeSegment(item.title, brand) || isAbout(item, brand, target)) return false;
  if (isElsewhere(item, target, brand)) return false;
  const owners = allTexts(item).flatMap((text) => wordsOf(text ?? ''));
  if (target.operator && owners.includes(plain(target.operator))) return true;
  if (isOtherTrades(item, brand)) return false;
  return hostOf(item) !== null && isHere(item, target, brand) && !namesCompany(item);
}

/** The tier of the mark that a target gives a result, or null. */
export function expectedMark(
  item: PageSubject,
  target: Target,
  engineHosts: readonly string[],
): Mark | null {
  if (isBarred(item, engineHosts) || isAnothers(item, target)) return null;
  const { host, legal, brand } = target;
  if (host && isBelow(hostOf(item) ?? '', host)) return 'identified';
  if (legal) return nameMark(item, target, plain(legal));
  return brand && isBornOut(item, target, plain(brand)) ? 'possible' : null;
}
