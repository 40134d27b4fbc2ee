import { ownPart, saysTeaching } from '../../text/own-part';
import { leadingRegion, leadingRegionUnits } from '../../text/region';
import { isFullCompanyName, isFullSchoolName, parentOf } from './forms';

/**
 * Organisations that a page may belong to: a company, a school, a bureau, an association, a hospital. A text
 * is asked as a whole: `余姚市示例小学` names one, `喜报：学员考入余姚示例中学` is a sentence and names none.
 */

/** Bodies that no training institution is called: with one of these a shared name is another's. */
const PUBLIC_FORM =
  /(?:小学|中学|高中|初中|中学校|小学校|幼儿园|幼稚园|大学|党校|教委|委员会|人民政府|政府|街道|医院|卫生院|门诊部|(?:美术|图书|博物|科技|纪念|体育|展览|档案|文化|艺术|科学|天文|群众艺术)馆|少年宫|文化宫|基金会|协会|学会|商会|研究会|联合会|读书会|促进会|保护中心|服务站|青少年活动中心|活动中心|办事处|居委会|村委会|管委会|社区|党委|党组|支部|体校|卫校|技校|职校|考试院|招生办|电视台|报社|出版社|工会|团委|妇联|附中|附小|[^0-9\s]局|[^餐舞歌客大]厅|[一二三四五六七八九十]{1,3}[中小幼])$/u;
/** Forms that training institutions bear as well. */
const OPEN_FORM =
  /(?:学校|学院|书院|学堂|研究院|研究所|集团|俱乐部|基地|(?<!帮助|新闻|个人|会员|用户|课程|下载|资源|考试|客服|数据|展示|产品|视频|图片|资料|教学|招生|就业|购物|活动|消息|管理|支持|订单)中心)$/u;
/** A campus is its school's: 余姚市示例小学东校区. */
const CAMPUS = /(?:校区|分校|分园|园区|分院|院区)$/u;
const CAMPUS_UNITS = 4;

/** What a site says before its name, and behind it. */
const GREETING = /^(?:热烈)?(?:欢迎|您好)(?:您)?(?:来到|光临|访问|进入|浏览|登录|使用)?/u;
const ADDED =
  /(?:欢迎(?:您|你)(?:的?(?:到来|光临|访问))?|(?:官方)?(?:网站|网页|首页|主页)|官方网?|官网|门户(?:网站?)?|信息网|校园网|网)$/u;

/** Words of a sentence: a name has none of them. */
export const SENTENCE =
  /考入|考取|录取|走进|走访|参观|携手|签约|关于|通知|公告|喜报|祝贺|恭喜|庆祝|欢迎|如何|怎么|什么|哪|最|是|于|我们|学员|学生|毕业|优秀|合作|附近|全国|招生|报名|的|信赖|专注|领先|介绍|简介|推荐|排名|案例|获奖|成功|开学|举办|举行|召开|开展|为|被|把|向|请|\d+岁/u;
/** What a school has of its own: 示例第三小学英语角 is the school's. */
const SUB_UNIT =
  /(?:英语角|家长学校|家委会|校友会|图书馆|广播站|社团|教务处|德育处|招生办|心理站|食堂|少先队|团委|校史馆|班级|班主任|年级组)$/u;

/** Kinds of schools, not a school: 网上学校, 国际学校, 重点中学, 小升初中学. No alternative is two others in a row. */
export const KIND_ONLY =
  /^(?:网上|在线|线上|网络|空中|云|家长|老年|国际|艺术|培训|驾驶|职业|成人|重点|优质|民办|公办|私立|公立|双语|外国语|实验|示范|寄宿|武术|附近|十大|知名|热门|名牌|综合|普通|全日制|完全|我的|本地|当地|各地|相关|其他|更多|中|小|大|初|高|幼儿园|小学)+$/u;

export const SCHOOL_KIND = /^(?:外国语|实验|特殊教育|职业|技工|中等|高级)+(?:职业|技术|教育)?$/u;
export const ORDINAL = /第[一二三四五六七八九十\d]/u;
const NAME_CAP = 40;

export const withoutGreeting = (text: string): string => text.replace(GREETING, '');

/** A normalised text without what a site adds behind its name. */
export function withoutAdded(text: string): string {
  const bare = text.replace(ADDED, '');
  return bare.length >= 3 ? bare : text;
}

/** Is a normalised name a public body's, whatever stands before its form? */
export const isPublicBody = (name: string): boolean => PUBLIC_FORM.test(bodyOf(name));

/** A name without its campus or its own unit: the longest beginning that ends in a form. */
function bodyOf(text: string): string {
  const campus = CAMPUS.exec(text);
  if (!campus) return text.replace(SUB_UNIT, '') || text;
  for (let words = 0; words <= CAMPUS_UNITS; words++) {
    const body = text.slice(0, campus.index - words);
    if (PUBLIC_FORM.test(body) || OPEN_FORM.test(body)) return body;
  }
  return text;
}

/** 余姚中学 and 示例小学 are named; 余姚培训学校 and 国际学校 are kinds. */
function isNamed(head: string, isPublic: boolean): boolean {
  const place = leadingRegionUnits(head);
  const rest = head.slice(place);
  if (isPublic && rest === '') return place > 0;
  if (ORDINAL.test(rest)) return true;
  // 余姚外国语学校 is a school's name, 余姚英语培训学校 is what many call themselves.
  if (KIND_ONLY.test(rest) || saysTeaching(rest)) return place > 0 && SCHOOL_KIND.test(rest);
  return isPublic ? place + rest.length > 1 : ownPart(rest).length > 1;
}

/** Is a whole normalised text one organisation's name, of any length, with or without a region? */
export function isOrganisation(text: string): boolean {
  if (text.length < 3 || text.length > NAME_CAP) return false;
  if (isFullCompanyName(text)) return true;
  if (/公司|合伙企业/u.test(text) || SENTENCE.test(text)) return false;
  const whole = bodyOf(text);
  const isPublic = PUBLIC_FORM.test(whole);
  const form = (isPublic ? PUBLIC_FORM : OPEN_FORM).exec(whole);
  if (!form) return false;
  // The bureau's own word is part of its form: 示例区教育局 is named by 示例区教育.
  const head = whole.slice(0, form.index + (form[0].endsWith('局') ? 1 : 0));
  return isNamed(head, isPublic);
}

/**
 * A provider says who owns the page only when it is a registered name: a full company name or a branch
 * of one, or a school's or centre's that begins with its region. 知乎 is a site's name.
 */
export const isRegisteredName = (text: string): boolean =>
  isFullCompanyName(parentOf(text)) || (isFullSchoolName(text) && leadingRegion(text).length > 0);

/** 行业 and 组织形式: where the trade name (字号) of a registered name ends. */
const TRADE =
  /教育|培训|科技|技术|网络|信息|文化|传播|传媒|咨询|软件|数码|数字|数据|智能|艺术|美术|音乐|舞蹈|体育|健身|外语|英语|语言|书法|编程|托管|托育|早教|幼儿|少儿|儿童|青少年|职业|企业|商务|商贸|贸易|实业|服务|投资|发展|集团|管理|国际|学校|学院|学堂|书院|中心|有限|股份|公司|小学|中学|大学|幼儿园/u;

/**
 * The trade name of a registered name, which its owner alone bears in its place: 示例启明 of
 * `余姚市示例启明培训学校有限公司`. Empty when the name has none of two units.
 */
export function tradeName(name: string): string {
  const rest = name.slice(leadingRegionUnits(name));
  if (rest.search(TRADE) === 0) return '';
  const at = rest.slice(1).search(TRADE);
  const trade = at < 0 ? rest : rest.slice(0, at + 1);
  return trade.length > 1 ? trade : '';
}
