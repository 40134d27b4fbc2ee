import {
  beginsAsKind,
  beginsWithPraise,
  ownPart,
  saysTeaching,
  VIRTUES,
} from '../../text/own-part';
import { leadingRegionUnits } from '../../text/region';
import { SITE, WELCOMED } from './boundary';
import { isFullCompanyName } from './forms';

/**
 * Organisations that a page may belong to: a company, a school, a bureau, an association, a hospital. A text
 * is asked as a whole: `余姚市示例小学` names one, `喜报：学员考入余姚示例中学` is a sentence and names none.
 */

/** Bodies that no training institution is called: with one of these a shared name is another's. */
const PUBLIC_FORM =
  /(?:[小中大]学|[高初]中|[中小]学校|[乡镇]中心校|幼[儿稚]园|[党体卫技职]校|委员会|政府|街道|(?:中?医|卫生|保健)院|门诊部|(?:美术|图书|博物|科技|纪念|体育|展览|档案|文化|艺术|科学|天文)馆|[青少]年宫|文化宫|(?:基金|协|学|商|研究|联合|读书|促进|十字|慈善总?|工|[居村管]委)会|保护中心|服务站|(?:社区|党群|便民|政务)服务中心|(?:青少年)?活动中心|办事处|社区|党组|支部|考试院|招生办|电视台|报社|出版社|[教党团省市县区]委|[妇残]联|科协|福利院|派出所|附[中小]|[^0-9\s]局|[^餐舞歌客大]厅|[一二三四五六七八九十]{1,3}[中小幼]|(?<!独)特校|(?<![求任在入离兼全就专述辞复本招后和])职[中高]|[养敬]老院|(?:律师|会计师|税务师)事务所|(?:口腔|[中西]医|内科|牙科|综合|动物|宠物)诊所|(?<!研学)旅行社)$/u;
/** 余姚市招生考试中心 and 余姚日报. 示例启明考试中心 may be a column of a training institution, and 余姚成人高考招生考试中心 is one's own name. */
const EXAMS = '(?<!考|学历)(?:招生考试(?:中心|办公室|院)|招考(?:中心|办|院))';
const PAPER = '[日晚晨]报';
/** Forms that training institutions bear as well. */
const OPEN_FORM = new RegExp(
  `(?:${EXAMS}|${PAPER}|学[校院堂]|书院|研究[院所]|集团|俱乐部|基地|(?<!帮助|新闻|个人|会员|用户|课程|下载|资源|考试|客服|数据|展示|产品|视频|图片|资料|教学|招生|就业|购物|活动|消息|管理|支持|订单)中心)$`,
  'u',
);
/**
 * Forms of traders, firms and co-operatives, which name one behind a place and a name of its own: 余姚市示例茶行. A place and
 * 店, 部 or 室 alone may be a branch: 余姚万达店, 城东教学部.
 */
const TRADER_FORM =
  /(?:(?:经营|门市|批发|维修|服务)部|[商茶车银洋琴]行|[酒饭茶山农]庄|[酒茶影]楼|[茶餐宾]馆|(?:[商饭酒书花茶药面]|便利|专卖|旗舰|小吃|用品|眼镜)店|超市|药房|诊所|事务所|工作室|画室|[工作酒油]坊|合作社|旅行社|杂志社|[^校办]厂|个体工商户)$/u;
/** What further shops sell or do, none of which is a branch of a school: 水果店, 理发店, 文具店. */
const OTHER_SHOP =
  /(?:[果锅肉餐物装鞋具糕食烤叶机衣车饺品器材料]|[理美]发|美容|五金|面包|修理|打印|母婴)店$/u;
/**
 * Do words behind a name end in a shop that is a branch of it, as 泗门店 and 京东旗舰店 are, and 书店 and 水果天猫旗舰店 are not?
 */
export function endsInShop(text: string): boolean {
  const shop = text.replace(/(?:京东|天猫|淘宝|抖音|官方)*旗舰店$/u, '店');
  return shop.endsWith('店') && !TRADER_FORM.test(shop) && !OTHER_SHOP.test(shop);
}

/** Does it end in another shop: 书店, 水果店? */
export const isOtherShop = (text: string): boolean => text.endsWith('店') && !endsInShop(text);

/** 株式会社サンプル, サンプル合同会社. */
const JAPANESE = /^(?:株式|合同|有限)会社|(?:株式|合同|有限)会社$/u;

/** A campus is its school's: 余姚市示例小学东校区. */
const CAMPUS = /(?:[校园院]区|分[校园院])$/u;
const CAMPUS_UNITS = 4;

/** Words of a site before and behind its name. */
const GREETING = new RegExp(`^(?:热烈)?(?:欢迎|您好)(?:您)?${WELCOMED}?`, 'u');
const ADDED = new RegExp(
  `(?:欢迎(?:您|你)(?:的?(?:到来|光临|访问))?|(?:官方)?(?:${SITE}|网页)|官方|门户(?:网站?)?|信息网|校园网|网)$`,
  'u',
);

/** Words of a sentence: a name has none of them. */
const SENTENCE =
  /考[入取]|录取|走[进访]|参观|携手|签约|通知|公告|喜报|祝贺|恭喜|庆祝|欢迎|如何|[怎什]么|哪|最|是|于|我[们校园司院]|学[员生]|毕业|优秀|合作|附近|全国|招生(?!考试(?:[中办院]|$))|报名|的|信赖|专注|领先|介绍|简介|推荐|排名|案例|获奖|成功|开[学展]|举[办行]|召开|为|被|把|向|请|\d+岁/u;
/** Parts of a school: 示例第三小学英语角 is the school's. */
const SUB_UNIT =
  /(?:英语角|家长学校|家委会|校友会|(?<=[学园院校])图书馆|广播站|社团|(?:教务|德育|学生|招生|培训)(?:处|办(?:公室)?)|(?<!考试)办公室|心理站|食堂|少先队|团委|校史馆|班级|班主任|年级组)$/u;

/**
 * Kinds of schools, not a school: 网上学校, 国际学校, 重点中学, 小升初中学. No alternative is two others in a row: where one
 * is, a text that fails in the end is tried in both ways at every such place, and the time doubles with each.
 */
const KIND_ONLY =
  /^(?:[网线]上|在线|网络|空中|云|家长|老年|国际|艺术|培训|驾驶|职业|成人|重点|优质|[民公]办|[私公]立|双语|外国语|实验|示范|寄宿|武术|附近|十大|知名|热门|名牌|综合|普通|全日制|完全|我的|[本当各]地|相关|其他|更多|[中小大初高]|幼儿园|小学)+$/u;

const SCHOOL_KIND =
  /^(?:外国语|实验|特殊教育|职[业教]|技工|老年|中等|高级|教师|进修|社区|发展)+(?:职业|技术|教育)?$/u;
/** 智慧小学 is a product, 英语小学 no school. */
const VIRTUE = new RegExp(`^(?:${VIRTUES.join('|')})+(?:实验|双语|外国语|国际|中心)?$`, 'u');
/** With no place before them 精英高中 and 快乐小学 are courses; 育才高中 and 英才小学 are schools. */
const SCHOOL_FORM =
  /(?:(?<!^快乐)小学|中学|(?<!^(?:精英|英才|清华|北大))[高初]中|幼儿园|附[中小幼])$/u;
/** In its place a school is called so: 余姚市育才学校, 余姚蓝天外国语学校. 余姚阳光学校 may be what many call themselves. */
const OF_PLACED = /(?:希望|育[才英]|树人|英才|实验|双语|外国语|国际)$/u;
const bearsVirtue = (own: string, school: string, hasPlace: boolean): boolean =>
  VIRTUE.test(own) &&
  (SCHOOL_FORM.test(school) || (hasPlace && school.endsWith('学校') && OF_PLACED.test(own)));
const ORDINAL = /第[一二三四五六七八九十\d]|^实验[一二三四五六七八九十](?=[小中幼]$)/u;
const NAME_CAP = 40;

/** A normalised text without what a site adds behind its name. */
function withoutSiteTail(text: string): string {
  const bare = text.replace(ADDED, '');
  return bare.length >= 3 ? bare : text;
}

/** Who tells of others: 余姚日报, 示例法治报, 余姚市广播电视台. 手抄报 and 喜报 are columns. */
const MEDIUM = /(?:(?:[日晚晨早时京商育治制]|青年)报|报社|新华社|电视台|电台|融媒体?中心)$/u;
export const isMedium = (name: string): boolean => MEDIUM.test(name);

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

/** Bodies whose own name behind a place is made of words of teaching: 余姚市教育局, 余姚市英语学会. */
const BODY_FORM = new RegExp(`(?:局|厅|委|会|考试院|招生办|${EXAMS}|${PAPER})$`, 'u');

/** 海湾实验小学: no training institution is called so. */
const OF_SCHOOLS = /(?:实验|外国语|中心|希望|附属|民族|逸夫)$/u;

/**
 * Does the text between place and form say a kind of training, and no name? In a register a unit's own word comes
 * first: 余姚少儿模特走秀培训学校 and 叛逆少年学校 are kinds, and 青藤少儿模特培训学校 names a school. So do names of the state's schools, which
 * say no training: 余姚市幼儿师范学校, 余姚市家庭教育指导中心.
 */
const isKind = (head: string, form: string): boolean =>
  /[训练习]$/u.test(head)
    ? beginsAsKind(head) && !SCHOOL_KIND.test(head)
    : /[导育管]中心$|学校$/u.test(head + form) && beginsWithPraise(head) && !OF_SCHOOLS.test(head);

/** Does a name that is no organisation's begin, behind its place, as a kind of training does: © 余姚英语培训学校? */
export const namesKind = (text: string): boolean =>
  beginsAsKind(text.slice(leadingRegionUnits(text)));

/** 余姚中学 and 示例小学 are named; 余姚培训学校 and 国际学校 are kinds. */
function isNamed(head: string, form: string, isPublic: boolean): boolean {
  const place = leadingRegionUnits(head);
  const rest = head.slice(place);
  if (isPublic && rest === '') return place > 0;
  if (ORDINAL.test(rest + form) || bearsVirtue(rest, head + form, place > 0)) return true;
  // 余姚外国语学校 is a school's name, 余姚英语培训学校 is what many call themselves.
  if (place > 0 && SCHOOL_KIND.test(rest)) return true;
  if (KIND_ONLY.test(rest) || saysTeaching(rest)) return place > 0 && BODY_FORM.test(form);
  if (isPublic) return place + rest.length > 1;
  if (isKind(rest, form)) return false;
  return ownPart(rest).length > 1 || (place > 0 && /(?:学校|[训练习导]中心)$/u.test(head + form));
}

function isTrader(text: string): boolean {
  const form = TRADER_FORM.exec(text);
  // Most texts end in none, and need no look at the places that names begin with, which a cold worker has yet to read.
  if (!form) return false;
  const head = text.slice(0, form.index);
  const place = leadingRegionUnits(head);
  return place > 0 && ownPart(head.slice(place)).length > 1;
}

/** Is a whole normalised text one organisation's name, of any length, with or without a region? */
export function isOrganisation(text: string): boolean {
  if (text.length < 3 || text.length > NAME_CAP) return false;
  if (isFullCompanyName(text) || JAPANESE.test(text)) return true;
  // 招生办 is no word of a sentence.
  const said = text.replace(SUB_UNIT, '').replace(TRADER_FORM, '');
  if (/公司|合伙企业/u.test(text) || SENTENCE.test(said)) return false;
  const whole = bodyOf(text);
  const isPublic = PUBLIC_FORM.test(whole);
  const form = (isPublic ? PUBLIC_FORM : OPEN_FORM).exec(whole);
  if (!form) return isTrader(text);
  // The bureau's own word is part of its form: 示例区教育局 is named by 示例区教育.
  const head = whole.slice(0, form.index + (form[0].endsWith('局') ? 1 : 0));
  return isNamed(head, form[0], isPublic);
}

/**
 * The owner that a part of a title names: an organisation alone, or one that the part begins with. Vendors make
 * such pages for others and sign them.
 *
 * Worked example, footer © 示例智校教育科技有限公司:
 *   `余姚市示例星河小学`             the school alone                 => the school's
 *   `余姚市第一中学综合素质评价系统`   the school and its system        => the school's
 *   `余姚市教育局报名平台`           the bureau and its system        => the bureau's
 *   `示例星河小学英语学习平台`        小学英语 is what is taught        => nobody's
 *   `余姚市教育局批准的培训学校`      a sentence                       => nobody's
 */

/** A school and something of its own, by the first words behind it: 示例小学课后服务选课. */
const OWN_WORDS =
  /^(?:在线考试|学习平台|教学平台|课后|延时|选课|校园|家长|班级|社团|英语角|运动会|艺术节|读书节|开学|毕业|德育|校史|教务|党建|食堂|家校|智慧课堂|慕课|课程(?:中心|平台|超市|表)|教学资源|(?:在线课程|作业|题库|资源库)(?:系统|平台|中心)?$)/u;

/** A grade or class of the school: 示例小学三年级一班. With lessons behind it, whom they are for: 小学三年级英语. */
const GRADE = /^(?:[一二三四五六七八九]年级|[初高][一二三])(?:[一二三四五六七八九十\d]{1,2}班)?/u;

/** Last words of things that vendors make for others: 招生网, 智慧校园, 综合素质评价系统, 缴费平台. An article ends otherwise. */
const SYSTEM =
  /(?:系统|平台|网站?|门户|校园|云|查[询分]|[缴收交]费|报名处?|预约|挂号|登记|测评|评[价测教]|管理|服务|办公|后台|登录|入口|大厅|空间|频道|端|小程序|公众号|app|oa|考勤|订餐|食谱|请假|直播|[阅问]卷|一卡通|认证|vpn|邮箱|[使专]用)$/u;

/**
 * Words of lessons. Before one of these, the word in front is a stage or a place of lessons, not whose page it is:
 * 小学英语学习平台, 大学生报名网.
 */
const LESSONS =
  /公司|合伙|培训(?!报名)|辅导|补习|家教|(?<!课后)托管|托育|早教|网校|(?<![选排])课(?![程堂]报名|后(?:服务|延时|托管)|[表题])|(?<!走)班|教(?:育(?!集团)|材|案|辅)|机构|[英外日]语|语文|数学|奥数|物理|化学|作[文业]|阅读|口[语算]|听力|单词|书法|美术|编程|题|试卷|练习|同步|知识点|资[料源]|提分|冲刺|名师|考[研编]|留学|小升初|择校|指南/u;
const STAGE = /^(?:生|堂|霸|部|版|段|升|组|城|[阶学]段|[学全各]科|[教老]师)/u;
/** Words of pages about all schools of a place: 宁波小学报名, 宁波小学招生网. */
const OF_PLACE = /报名|招生|查|预约|网站?$|入口|频道/u;
/** A sentence, or where a branch is: 教育局批准的, 教育局领导莅临我校, 图书馆店, 第一中学对面. */
const ASIDE =
  /^(?:批准|认[可证定]|备案|指定|审[批核]|许可|注册|颁发|授权|监管|登记|推荐)|的|莅临|视察|[到赴在]我[校园司]|附近|旁|对面|店|校区|分[校部]|总部|指导工作$/u;
/** News of a visit or an agreement, by what follows the body: 教育局来校指导, 教育局签约仪式. */
const NEWS = /签[署约订]|来访|(?<!未)来[校园]/u;
/** Systems in which others are registered, watched over or signed up: 教育局审批系统, 家庭医生签约服务. 教育局指定平台 is a boast. */
const REGISTERS =
  /(?:^(?:审[批核]|注册|监管|登记)|签[署约订])(?:服务|管理|查询|预约)*(?:系统|平台)$|(?:医生|电子)签[署约订](?!.*仪式)/u;
/** Visitors of every day, and not an office's: 访客来校预约, 来访车辆登记. */
const VISITORS =
  /^(?!.*(?:调研|考察|指导|[讲签捐赠])).*来[访校园].*(?:系统|平台|预约|登记|小程序|端)$/u;

/** Is what follows a school or a body a sentence about it, and no system of it? */
const isAside = (tail: string): boolean =>
  (ASIDE.test(tail) || NEWS.test(tail)) && !REGISTERS.test(tail) && !VISITORS.test(tail);

const TAIL = '([\\da-z一-鿿]{1,20})$';
const SCHOOL = new RegExp(
  `^([一-鿿]{2,16}?)((?:大学附属)?(?:[小中]学|幼儿园)|大学|学[校院]|高中|附[中小幼]|职高|[技卫体]校|(?:协|研究|联合|基金)会|学会(?![计议考])|[妇残]联|科协)${TAIL}`,
  'u',
);
/** 余姚一中, 余姚三小: with nothing but the place before it. */
const NUMBERED = new RegExp(
  `^([一-鿿]{2,12}?)([一二三四五六七八九十]{1,3}[中小幼](?![考学等国]|招(?!生)|心(?!理)))${TAIL}`,
  'u',
);
const BODY = new RegExp(
  '^([一-鿿]{1,16}?)((?:图书|博物|科技|文化|美术|体育)馆|少年宫|文化宫|活动中心|党校|教育(?:体育)?局|教育厅|教体局|教委|' +
    `(?:招生)?考试院|${EXAMS}|总工会|医院|卫生院|保健院|人民政府|街道办事处|社区服务中心)${TAIL}`,
  'u',
);
/** Bodies in general: 全国医院, 各地图书馆. */
const MANY = /^(?:全国|各[省市区县]?|三甲|民营|所有)$/u;

/** With no place before them 人工智能学院 and 职业技术学校 are courses; 学前街小学 is named by its street. */
const isCourse = (head: string, form: string): boolean =>
  /[大校院]/u.test(form) && beginsAsKind(head);

/** Is what stands between place and form of a school a name, and not a kind or a stage (余姚民办小学, 示例中小学)? */
function isSchoolsName(head: string, form: string, hasPlace: boolean): boolean {
  if (/[中大]$/u.test(head) && form === '小学') return false;
  if (ORDINAL.test(head + form) || bearsVirtue(head, form, hasPlace)) return true;
  if (hasPlace && SCHOOL_KIND.test(head)) return true;
  if (KIND_ONLY.test(head)) return hasPlace && OF_SCHOOLS.test(head);
  if (hasPlace ? isKind(head, form) : isCourse(head, form)) return false;
  if (ownPart(head).length > 1 || (head.length > 2 && OF_SCHOOLS.test(head))) return true;
  // 余姚市阳光幼儿园 is one name in its place, 余姚英语学校 is what many call themselves.
  return hasPlace && !/学[校院]/u.test(form);
}

function isBodysName(before: string): boolean {
  const head = before.slice(leadingRegionUnits(before));
  return head === '' ? before !== '' : !MANY.test(head) && !KIND_ONLY.test(head);
}

/** A body is the second party of a sentence: 示例智校与余姚市教育局. 妇女与儿童活动中心 is one name. */
const PARTIES = /与(?:.?|[当本我].*|.*[省市区县])$/u;

/**
 * A column of a body's own site, or a system. An article with a year or a long title does not count, and lessons that
 * are held there are a tenant's (杭州体育馆羽毛球培训).
 */
const isOfBody = (tail: string): boolean =>
  !LESSONS.test(tail) &&
  (SYSTEM.test(tail) || (/^[一-鿿]{1,10}$/u.test(tail) && !saysTeaching(tail)));

/** Does what follows a school make a system of it? */
const isSystem = (tail: string): boolean =>
  SYSTEM.test(tail) && !STAGE.test(tail) && !LESSONS.test(tail);

/** Does it make a system or a column of it? */
const isOfSchool = (tail: string): boolean =>
  OWN_WORDS.test(tail) ||
  (GRADE.test(tail) && !LESSONS.test(tail.replace(GRADE, ''))) ||
  isSystem(tail);

/** Do a school's words name it, with what follows? A place alone is a school's only in its system: 余姚中学家长端. */
function namesSchool(before: string, form: string, tail: string): boolean {
  const place = leadingRegionUnits(before);
  if (place === before.length) return isSystem(tail) && !OF_PLACE.test(tail);
  return isOfSchool(tail) && isSchoolsName(before.slice(place), form, place > 0);
}

function leadingBody(part: string): string | null {
  const [, before = '', form = '', tail = ''] = BODY.exec(part) ?? [];
  if (form === '' || SENTENCE.test(before) || PARTIES.test(before)) return null;
  if (isAside(tail) || !isBodysName(before)) return null;
  return isOfBody(tail) ? before + form : null;
}

function leadingSchool(part: string): string | null {
  const [, before = '', form = '', tail = ''] = SCHOOL.exec(part) ?? [];
  if (form !== '' && !SENTENCE.test(before) && !isAside(tail) && namesSchool(before, form, tail))
    return before + form;
  const [, place = '', number = '', rest = ''] = NUMBERED.exec(part) ?? [];
  const isPlaceAlone = number !== '' && leadingRegionUnits(place) === place.length;
  return isPlaceAlone && !isAside(rest) && isOfSchool(rest) ? place + number : null;
}

/**
 * The organisation that a title's or heading's part names, greeting and 官网 aside; or null. Alone, or a school or
 * body that the part begins with. A trader may be a partner in the news, too: 研学基地：余姚市示例茶厂.
 */
export function organisationOf(part: string): string | null {
  const text = part.replace(GREETING, '');
  const name = withoutSiteTail(text);
  if (isOrganisation(name) && !isTrader(name)) return name;
  return leadingBody(text) ?? leadingSchool(text);
}
