import type { Entry } from '../domain/entry';
import { TEXT_CAP } from '../domain/page-limits';
import type { Question } from '../index/terms';
import { normalise, normaliseName } from '../text/normalise';
import { simplified } from '../text/normalise-units';
import { ownPart, saysHouse } from '../text/own-part';
import { type PageText, readText } from '../text/page-text';
import { areNear, innermostRegion, regionsIn } from '../text/region';
import { isShareable, writesInPlace } from './evidence/region';
import { tellsOtherTrade } from './evidence/title-words';
import { occurrencesOf } from './names/boundary';
import {
  FULL_NAME_UNITS,
  knownRegions,
  type NameForm,
  namesOf,
  shortPlaces,
} from './names/entry-names';
import { isFullCompanyName, registeredNames, withoutForm } from './names/forms';
import { makeSchool, withoutPlaces } from './names/placed-brand';
import { shortStarts } from './names/title-parts';
import type { Claims } from './owner';
import { finding, type Subject } from './subject';

/**
 * A search query that asks for a listed name: `示例启明官网`, `余姚示例启明怎么样`. Words that people add to a name are taken off
 * before names are compared. A place that is not the entry's counts against it.
 */

const byLength = (words: string): string[] => words.split(' ').sort((a, b) => b.length - a.length);

/** Words of a question, in which hardly a name ends. */
const ASKED = byLength(
  '被 有没有 好用吗 免费吗 怎么用 官方网站 官方网 官网 怎么样 怎么 如何 好不好 好吗 靠谱吗 靠谱 可靠吗 正规吗 是真的吗 是什么公司 是什么 哪家好 哪个好 哪里 在哪里 在哪 多少钱 价格表 价格 收费标准 收费 费用 学费 ' +
    '客服电话 电话号码 电话 地址 退费 退款 投诉 骗局 骗子 口碑 评价 点评 报名 招生 简章 招聘 ' +
    '能退费吗 可以退吗 有资质吗 有资质 资质 办学许可证 可以报吗 合法吗 罚款 靠不靠谱 ' +
    '跑路 倒闭 关门 暴雷 爆雷 处罚 被罚 被查 被约谈 通报 被曝光 违规 黑名单 下架 退学费 退钱 退课 学费多少 是骗子 是不是骗子 ' +
    '有问题吗 有没有问题 避雷 避坑 踩雷 维权 被骗 骗人 处罚记录 最新消息 联系方式 联系电话 营业执照 百度百科 大众点评 ' +
    '天眼查 企查查 爱企查 知乎 贴吧 营业时间 怎么走',
);
/** Between a name and such a word. */
const PARTICLES = byLength('的 吗 呢 了');
/** Words in which names end too. */
const OTHERS = byLength(
  '好用 网站 首页 app 软件 下载 安装 登录 登陆 注册 入口 电脑版 手机版 网页版 安卓版 苹果版 最新版 免费版 免费 小程序 公众号 客户端 平台 正规 什么 客服 校区 中介 课程表 课程 加盟 取消 官方旗舰店 ' +
    '自动续费 续费 会员 破解版 公司 有限公司 集团 老板 法人 简介 新闻 附近 事件 曝光 信用代码',
);
const ADDED = [...ASKED, ...PARTICLES, ...OTHERS].sort((a, b) => b.length - a.length);

const endOf = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => text.endsWith(word));

/** A normalised text, and what is left of it each time that one more of some words is taken off its end. */
function shortened(text: string, words: readonly string[]): string[] {
  const found = [text];
  for (let rest = text; ; ) {
    const word = endOf(rest, words);
    if (!word) return found;
    rest = rest.slice(0, -word.length);
    found.push(rest);
  }
}

const withoutWords = (text: string, words: readonly string[]): string =>
  shortened(text, words).at(-1) ?? text;

/** A normalised query without the words that people add behind a name. */
export const withoutAdded = (text: string): string => withoutWords(text, ADDED);

/** Shorter ones are no names. */
const LEAST_UNITS = 2;

/** A typed name (raw) without the words of a question behind it. */
export function withoutAsked(raw: string): string {
  const { text, source } = normalise(raw);
  let units = text.length;
  for (let words = ASKED; ; words = [...ASKED, ...PARTICLES]) {
    const word = endOf(text.slice(0, units), words);
    if (!word || units - word.length < LEAST_UNITS) break;
    units -= word.length;
  }
  if (units === text.length) return raw;
  return raw.slice(0, source[units] ?? raw.length).replace(/[\s\p{P}]+$/u, '');
}

/** Is the text behind a name nothing but what people add and words of teaching? */
const isAdded = (text: string): boolean => shortened(text, ADDED).some(saysHouse);

/** Operators of the engine (`-招聘`, where to look) are left out. */
const OPERATORS = /(?<!\S)(?:-|(?:site|inurl|filetype):)\S+/gi;

const withoutOperators = (query: string): string =>
  query.slice(0, TEXT_CAP).replace(OPERATORS, ' ');

const normalised = (query: string): string => normaliseName(withoutOperators(query));

/** Shorter names are words of the language, not names that someone looks up. */
const NAME_UNITS = 3;

/** The registered names that a whole query may write otherwise: 余姚示例启明培训学校怎么样. */
const writtenBy = (text: string): ReturnType<typeof registeredNames> =>
  registeredNames(withoutWords(text, [...ASKED, ...PARTICLES]));

/** The question of a search query: entries that may bear it as a name. */
export function queryQuestion(query: string): Question {
  const text = normalised(query);
  const isShort = text.length < FULL_NAME_UNITS;
  // 启明星英语, 余姚市启明星: such a name is too short for the name index.
  const short = shortStarts(text).map((at) => text.slice(at, at + NAME_UNITS));
  // 云课程 may be a name, and 示例吗 ask for one.
  const asked = isShort ? [text] : short.filter(({ length }) => length === NAME_UNITS);
  const names = new Set([...asked, withoutAdded(text)]);
  return {
    keys: [...names]
      .filter((name) => name !== '' && name.length < FULL_NAME_UNITS)
      .map((name) => `name:${name}`),
    texts: isShort ? [] : [text, ...(writtenBy(text)?.names ?? [])],
  };
}

/** Is the whole query the registered name of this entry's own subject? An app's operator is another. */
export function isLegalName(query: string, { app, names }: Entry): boolean {
  const text = normalised(query);
  return (
    !app && names.some(({ kind, text: name }) => kind === 'legal' && normaliseName(name) === text)
  );
}

/** A name that a register keeps apart asks for its bearer whatever stands beside it: …有限公司 处罚决定书. */
const asksInFull = (page: PageText, name: NameForm, entry: Entry): boolean =>
  !isShareable(name, entry) && occurrencesOf(name, page).some(({ branch }) => !branch);

/** The full company name that a normalised query asks for, behind which people may have added words. */
const askedCompany = (text: string): string | null =>
  shortened(text.replace(LEAD, ''), ADDED).find(isFullCompanyName) ?? null;

/**
 * 宁波市示例启明培训学校有限公司 and 余姚市示例启明艺术培训有限公司 are other companies than 余姚市示例启明培训学校有限公司, whose
 * brand they hold. Place and form may be written otherwise.
 */
function asksForOtherCompany(text: string, entry: Entry): boolean {
  const name = askedCompany(text);
  if (name === null) return false;
  const { registered } = namesOf(entry);
  const stem = (full: string): string => withoutPlaces(withoutForm(full), entry);
  if (registered.length > 0 && registered.every((each) => stem(each.text) !== stem(name)))
    return true;
  const own = registered.flatMap((each) => innermostRegion(each.text));
  const places = [...knownRegions(entry), ...own];
  const named = innermostRegion(name);
  return named.length > 0 && places.length > 0 && !named.some((code) => places.includes(code));
}

/** 示例启明和示例晨光哪个好 and 示例启明vs示例晨光 ask for both. */
export const COMPARED =
  /vs|还是|(?:哪[个家]|谁)(?:更|比较)?(?:好|强|靠谱|正规|便宜)|对比|区别|选哪[个家]/u;
const UP_TO_OTHER = /^.*(?:[和与跟]|还是|vs)/u;
const FROM_OTHER = /(?:[和与跟]|还是|vs).*$/u;
/** Beginnings of questions and messages: 想问一下, 有没有人知道, 你好 帮我查查, 求助, 有家, 导航到, 我家娃报了. Names begin with 问 and 查, 知道 and 你好, too: 问鼎教育, 查理英语, 你好未来. */
const LEAD =
  /^(?:(?:请[问教]|听说|[问查](?:[问查询]|(?=一?下))|[你您]好(?![^请想问查帮有大家\P{sc=Han}])|(?:大家|家长们?|[有没]+人|[谁我想求帮])+(?:[问查询]+|知道|听说|觉得|了解)|老师好|求助|有家|导航[到去至]|(?:我们?家?)?(?:孩子|小孩|娃|儿子|女儿)(?:上的?|报了|读的)|(?:is|has|about)\b)(?:一?下)?[\s,，]*)+/iu;
/** What is asked of a name behind it, up to the end: 被罚过吗, 还开着吗, 是不是骗子啊, 等机构, 三班. */
const QUESTION =
  /(?<=.{2})(?:[怎咋哪吗被没是还值]|[会能好行可要在靠](?:不|吗)|(?<![高中初同平])等(?:机构|学校|公司|多?家)|[一二三四五六]班$|有[没无不被什问资办营处人哪]|[可靠][以信靠谱]|能[报退上去]|[上在]黑|合[法规]|正规|有?推荐|老师|[收退学]费|多少|什么|如何|出[事什]|跑路|倒闭|停[课业]|[更改换]了?名|[注吊]销|这[家个所]|[爆暴]雷|到底|现在|评价|口碑|\s(?:a|been|legit|blacklisted|fined|scam)\b).*$/iu;

/** A text without the words of a question around the name that it asks about. 学校有什么区别 asks about no name. */
export const withoutQuestion = (text: string): string =>
  simplified(text.trim())
    .replace(LEAD, '')
    .replace(QUESTION, (asked, at) => (at > 2 ? '' : asked));

/** The words of a query before and behind a name, without its words about another name that it compares. */
function wordsAround(text: string, at: number, end: number): [before: string, after: string] {
  const before = text.slice(0, at).replace(LEAD, '');
  const after = text.slice(end);
  return COMPARED.test(text)
    ? [before.replace(UP_TO_OTHER, ''), after.replace(FROM_OTHER, '').replace(COMPARED, '')]
    : [before, after];
}

function asksFor(page: PageText, name: NameForm, entry: Entry): boolean {
  const { text } = page;
  const at = text.indexOf(name.text);
  if (at < 0 || name.text.length < NAME_UNITS) return false;
  if (text.length === name.text.length) return true;
  if (namesOf(entry).full.includes(name) && asksInFull(page, name, entry)) return true;
  const end = at + name.text.length;
  const [before, after] = wordsAround(text, at, end);
  if (makeSchool(withoutAdded(after), page, end, entry)) return false;
  if (asksForOtherCompany(text, entry) || tellsOtherTrade(after, entry)) return false;
  const known = knownRegions(entry);
  const own = regionsIn(`${before}|${after}`);
  // 杭州示例晨光和示例启明哪个好 asks in 杭州 for both.
  const places = own.length > 0 ? own : regionsIn(text.replace(name.text, '|'));
  const isElsewhere = places.some((codes) => !areNear(codes, known));
  if (known.length > 0 && isElsewhere) return false;
  // 会计职称培训 asks for a course, not for the app 会计职称.
  if (entry.app) return before === '' && withoutAdded(after) === '';
  return withoutPlaces(before, entry) === '' && isAdded(withoutPlaces(after, entry));
}

/**
 * A brand needs a part of its own: 未来教育 and 国际学校 are anybody's. Two units are enough beside the place that the
 * entry is registered in.
 */
function isTelling(name: NameForm, entry: Entry, text: string): boolean {
  const own = ownPart(name.text).length;
  const isPlaced =
    own === NAME_UNITS - 1 && shortPlaces(entry).some((place) => text.includes(place));
  // 智慧课堂 is an app's name and everybody's words.
  if (!name.isBrand) return entry.app === undefined || own >= NAME_UNITS - 1;
  return own >= NAME_UNITS || isPlaced;
}

/** The part of a registered name that a query writes otherwise, as the name prints it: 示例启明培训学校. */
function stemOf(
  page: PageText,
  written: ReturnType<typeof registeredNames>,
  entry: Entry,
): string | null {
  const { stems = [], names = [] } = written ?? {};
  const meant = namesOf(entry).full.filter(
    (name) => !name.isFormer && names.includes(name.text) && writesInPlace(page, entry, name),
  );
  return stems.find((stem) => meant.some(({ printed }) => printed.includes(stem))) ?? null;
}

/** A query owns nothing, and no page element stands for it. */
const NO_CLAIMS: Claims = { title: null, stated: [], codes: [], rule: 'one' };
const QUERY_REF = -1;

/**
 * A search query as a subject: it relates to entries that it asks for by name, and is told above the results,
 * never on one of them. An operator's name is not its app's: "n 条记录同名" would not be true of it.
 */
export function querySubject(query: string): Subject {
  const page = readText(withoutOperators(query));
  const written = writtenBy(page.text);
  return {
    ref: QUERY_REF,
    url: null,
    isSearch: true,
    question: queryQuestion(query),
    claims: NO_CLAIMS,
    find({ entry }) {
      const { full, brands } = namesOf(entry);
      const name = [...full, ...brands].find(
        (each) => asksFor(page, each, entry) && isTelling(each, entry, page.text),
      );
      const asked = name?.printed ?? stemOf(page, written, entry);
      return asked ? [finding('related', 'query', asked, 'query')] : [];
    },
    settle: (found) => found,
  };
}
