import { parseHost } from '../domain/host';
import { findIcpNumbers, parseUscc } from '../domain/identifiers';
import { TEXT_CAP } from '../domain/page-limits';
import type { PageSubject } from '../domain/page-subject';
import { parseAppLink } from '../domain/stores';
import { isPlatformFiling, storeOfHost } from '../sites/known-hosts';
import { simplified } from '../text/normalise-units';
import { type PageText, readText } from '../text/page-text';
import { COMPANIES } from './names/forms';
import { type Otherwise, writtenOtherwise } from './names/written-otherwise';

/** A page subject made ready for judging: every text normalised once. */
export interface Page {
  subject: PageSubject;
  /** Null when the target is not known; then no evidence rests on where the page is. */
  host: string | null;
  title: PageText;
  provider: PageText | null;
  /** Read when something asks for it: most subjects resemble no entry, and a snippet only supports. */
  readonly snippet: PageText | null;
  app: PageApp | null;
  /** Registered names that title and provider may write otherwise. Read when a card asks: a website's title is not judged. */
  otherwise(): OwnNames;
  /** How a title that was cut may have gone on. `isInForm`: the cut certainly stands inside the company form. */
  cuts: { title: PageText; isInForm: boolean }[];
  /** Id of the app that the page shows or that its address names, as `store:id`. */
  appId: string | null;
  /** Store of the app's page, or of the page that a search result leads to. */
  store: string | null;
}

interface OwnNames {
  title: Otherwise;
  provider: Otherwise;
}

export interface PageApp {
  name: PageText;
  developer: PageText | null;
  operator: PageText | null;
  uscc: string | null;
  /** The main number of its filing; null if there are several or it is a platform's own. */
  filing: string | null;
}

/** A text that says something, or null. */
function readSome(source: string | undefined): PageText | null {
  const page = source ? readText(source) : null;
  return page && page.text.length > 0 ? page : null;
}

function readFiling(source: string): string | null {
  const [filing, second] = findIcpNumbers(simplified(source.slice(0, TEXT_CAP)));
  return filing && !second && !isPlatformFiling(filing) ? filing : null;
}

function readApp(app: NonNullable<PageSubject['app']>): PageApp {
  return {
    name: readText(app.name),
    developer: readSome(app.developer),
    operator: readSome(app.operator),
    uscc: app.uscc ? parseUscc(app.uscc.slice(0, TEXT_CAP)) : null,
    filing: app.filing ? readFiling(app.filing) : null,
  };
}

/** 由…提供技术支持 and co-organisers never name an operator (docs/matching.md); 示例会议承办服务有限公司 is a name. */
const NO_PROVIDER = /(?:技术支持|[承协]办)(?!(?:服务|管理|有限|责任|公司)+$)/u;

/** Set inline behind a name: 示例启明培训学校（已认证）, …有限公司官方旗舰店, …有限公司4.9分. */
const BADGE =
  /[（(]?(?:已(?:认证|实名(?:认证)?|入驻|核验)|(?:官方|实名|企业|资质)认证|(?<=公司)的?(?:京东|天猫|淘宝|抖音)?(?:官方)?(?:旗舰|直营|企业)?店铺?|(?<=[校心])(?:京东|天猫|淘宝|抖音)?(?:官方)?(?:旗舰|直营)店|官方[账帐]?号|\d[\d.]*分)[)）]?$/u;

/** Text or a badge that a card prints before its provider. 合作机构：, 支付： and 来源： name others. */
const LABEL =
  /^\s*(?:(?:(?:[开授]课|办学|培训|教[学育]|所属|主办)?(?:机构|学校|单位)|品牌|商[家户]|店铺|卖家|掌柜|公司|企业|(?:[开授上]课|发布|提供|出品|[运经]营)[者人方]|主办方?)(?:名称)?\s?[：:\s]|来自[\s：:]|(?:企业)?认证)\s?/u;

/** A brand with the company whose name holds it: 启明教育（余姚市示例启明培训学校有限公司）. 学员英语（…） may be anybody's. */
const BRAND_OF =
  /^([^\s（()）]{2,12}?)(?:教育|培训|学?堂|英语|编程|[美艺]术|音乐|舞蹈|书法)?\s?[（(]((?![原曾由])[^（()）]*\1[^（()）]*公司)[）)]$/u;

function readProvider(source: string | undefined): PageText | null {
  const said = source?.slice(0, TEXT_CAP).trim().replace(LABEL, '').replace(BADGE, '');
  const provider = readSome(said?.replace(BRAND_OF, '$2'));
  return provider && NO_PROVIDER.test(provider.text) ? null : provider;
}

/** Each sign can be read in one way only: repeats that could be read in two would take for ever. */
const DOTS = /\s*(?:\.{2}|…|⋯|‥|。{2})[.…⋯‥。]*\s*$/u;
const FORMS = [...COMPANIES, '股份有限公司'];
/** Ends of a name that a cut may have taken off whole. */
const ENDS = [...COMPANIES, '学校', '培训学校', '中心', '公司'];
const SHORTEST = 8;
/** A school's name needs no company's form. */
const WHOLE = /(?:[校院园馆]|中心)$/u;

/**
 * The letters that a cut left out of each company form in which `stem` may end, and whether the cut certainly stands
 * inside that form. One letter proves no form behind what may be a whole name: 示例启明培训学校有… may go on as 有哪些课程.
 */
function formEnds(stem: string): Map<string, boolean> {
  const ends = new Map<string, boolean>();
  for (const form of FORMS)
    for (let kept = form.length; kept > 0; kept--)
      if (stem.endsWith(form.slice(0, kept))) {
        const end = form.slice(kept);
        ends.set(end, kept > 1 || ends.get(end) === true || !WHOLE.test(stem.slice(0, -1)));
        break;
      }
  return ends;
}

/**
 * How a cut title may have gone on; nothing if it was not cut. Engines cut long titles: `课程_余姚市示例启明培训学校有限公…`. A cut
 * inside the company form leaves the whole name and tells the missing letters. A cut before the form may have left the
 * beginning of another name. Bounded by the forms there are.
 */
function readCuts(source: string): Page['cuts'] {
  const title = source.slice(0, TEXT_CAP);
  const stem = title.replace(DOTS, '');
  if (stem === title || stem.length < SHORTEST) return [];
  const inForm = formEnds(stem);
  const ends = inForm.size > 0 ? inForm : ENDS.map((end) => [end, false] as const);
  return [...ends].map(([end, isInForm]) => ({ title: readText(stem + end), isInForm }));
}

/** A store page's own id; else the one in the address, which every engine's result shows. */
function appIdOf({ app, url }: PageSubject, host: string | null): string | null {
  const isStore = host !== null && storeOfHost(host) !== null;
  return app?.id?.slice(0, TEXT_CAP) ?? (url !== null && isStore ? parseAppLink(url) : null);
}

const NONE: Otherwise = new Map();

/** Prepares a page subject. Never throws, whatever the page holds. */
export function readPage(subject: PageSubject): Page {
  const host = subject.url === null ? null : parseHost(subject.url);
  const title = readText(subject.title);
  const provider = readProvider(subject.provider);
  let otherwise: OwnNames | undefined;
  let snippet: { text: PageText | null } | undefined;
  return {
    subject,
    host,
    title,
    provider,
    otherwise() {
      otherwise ??= {
        title: subject.app ? NONE : writtenOtherwise(title),
        provider: provider && !subject.app ? writtenOtherwise(provider) : NONE,
      };
      return otherwise;
    },
    get snippet() {
      snippet ??= { text: readSome(subject.snippet) };
      return snippet.text;
    },
    app: subject.app ? readApp(subject.app) : null,
    cuts: subject.app ? [] : readCuts(subject.title),
    appId: appIdOf(subject, host),
    store: subject.app?.store ?? (host === null ? null : storeOfHost(host)),
  };
}
