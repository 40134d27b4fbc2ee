import { ownPart } from '../../text/own-part';
import { leadingRegionUnits } from '../../text/region';
import {
  isOrganisation,
  KIND_ONLY,
  ORDINAL,
  SCHOOL_KIND,
  SENTENCE,
  withoutAdded,
  withoutGreeting,
} from './organisation';

/**
 * Whom a segment of a title names as its owner: an organisation alone, or one that the segment begins with. Vendors
 * make such pages for others and sign them.
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
  /^(?:在线考试|考试系统|学习平台|教学平台|教务系统|选课系统|课后|延时|选课|校园|家长|[一二三四五六七八九]年级|[初高][一二三]|班级|社团|英语角|运动会|艺术节|读书节|开学|毕业|德育|校史|教务|党建|食堂|公众号)/u;

/** What vendors make for others, by its last words: 招生网, 智慧校园, 综合素质评价系统, 缴费平台. An article ends otherwise. */
const SYSTEM =
  /(?:系统|平台|网站?|门户|校园|云|查询|查分|缴费|收费|交费|报名|报名处|预约|挂号|登记|评价|测评|评教|管理|服务|办公|后台|登录|入口|大厅|空间|频道|端|小程序|公众号|app|oa|考勤|订餐|门禁|直播|阅卷|问卷|投票|请假|签到|档案|一卡通|通办)$/u;

/** Then the word in front is a stage or a place of lessons, not whose page it is: 小学英语学习平台, 大学生报名网. */
const LESSONS =
  /公司|合伙企业|事务所|培训|辅导|补习|家教|托管|托育|早教|网校|网课|课程|课堂|[^选]课$|[^选排]课|^课|班|教育(?!集团)|机构|英语|外语|日语|语文|数学|奥数|物理|化学|作文|写作|阅读|口语|听力|单词|书法|美术|编程|口算|题|试卷|试题|教材|教案|教辅|课件|作业|练习|同步|知识点|资料|资源|提分|冲刺|状元|名师|考研|考编|留学/u;
const STAGE = /^(?:生|堂|霸|部|版|段|升|组|城|阶段|学段|学科|全科|各科|教师|老师)/u;
/** A sentence, or where a branch is: 教育局批准的, 图书馆店, 第一中学对面. */
const ASIDE =
  /^(?:批准|认可|认证|认定|备案|指定|审批|审核|许可|注册|颁发|授权|监管|登记|推荐|同款)|的|附近|旁|对面|隔壁|门口|店|校区|分校|分部|总部|教学点/u;

const TAIL = '([\\da-z\\u4e00-\\u9fff]{1,20})$';
const SCHOOL = new RegExp(
  `^([\\u4e00-\\u9fff]{2,16}?)(小学|中学|幼儿园|大学|学校|学院|高中|附中|附小|附幼|职高|技校|卫校|体校)${TAIL}`,
  'u',
);
/** 余姚一中, 余姚三小: with nothing but the place before it. */
const NUMBERED = new RegExp(
  `^([\\u4e00-\\u9fff]{2,12}?)([一二三四五六七八九十]{1,3}[中小幼](?![考招学等国心]))${TAIL}`,
  'u',
);
const BODY = new RegExp(
  '^([\\u4e00-\\u9fff]{1,16}?)(图书馆|博物馆|科技馆|文化馆|美术馆|体育馆|少年宫|文化宫|活动中心|党校|教育局|教育体育局|教体局|教委|' +
    `考试院|医院|卫生院|保健院|人民政府|街道办事处|社区服务中心)${TAIL}`,
  'u',
);
const PUBLIC_SCHOOL = /^(?:小学|中学|幼儿园|大学|高中|附中|附小|附幼|职高|技校|卫校|体校)$/u;
/** 海湾实验小学: no training institution is called so. */
const OF_SCHOOLS = /(?:实验|外国语|中心|希望|附属|民族|逸夫)$/u;
/** Bodies in general: 全国医院, 各地图书馆. */
const MANY = /^(?:全国|各[地省市区县]?|本地|三甲|民营|公立|私立|公办|民办|所有|其他|更多)*$/u;

/** Is what stands before a school's form a name, and not a kind or a stage (余姚民办小学, 示例中小学)? */
function isSchoolsName(before: string, form: string): boolean {
  const place = leadingRegionUnits(before);
  const head = before.slice(place);
  if (/[中大]$/u.test(head) && form === '小学') return false;
  if (ORDINAL.test(head)) return true;
  if (KIND_ONLY.test(head)) return place > 0 && (OF_SCHOOLS.test(head) || SCHOOL_KIND.test(head));
  if (ownPart(head).length > 1 || (head.length > 2 && OF_SCHOOLS.test(head))) return true;
  // 余姚市阳光幼儿园 is one name in its place, 余姚英语学校 is what many call themselves.
  return place > 0 && PUBLIC_SCHOOL.test(form);
}

function isBodysName(before: string): boolean {
  const head = before.slice(leadingRegionUnits(before));
  return head === '' ? before !== '' : !MANY.test(head) && !KIND_ONLY.test(head);
}

/** Does what follows a school make a system or a column of it? */
const isOfSchool = (tail: string): boolean =>
  OWN_WORDS.test(tail) || (SYSTEM.test(tail) && !STAGE.test(tail) && !LESSONS.test(tail));

function leadingBody(segment: string): string | null {
  const [, before = '', form = '', tail = ''] = BODY.exec(segment) ?? [];
  if (form === '' || SENTENCE.test(before) || ASIDE.test(tail) || !isBodysName(before)) return null;
  return /公司|合伙企业/u.test(tail) ? null : before + form;
}

function leadingSchool(segment: string): string | null {
  const [, before = '', form = '', tail = ''] = SCHOOL.exec(segment) ?? [];
  if (form !== '' && !SENTENCE.test(before) && !ASIDE.test(tail) && isOfSchool(tail))
    return isSchoolsName(before, form) ? before + form : null;
  const [, place = '', number = '', rest = ''] = NUMBERED.exec(segment) ?? [];
  const isPlaceAlone = number !== '' && leadingRegionUnits(place) === place.length;
  return isPlaceAlone && !ASIDE.test(rest) && isOfSchool(rest) ? place + number : null;
}

/**
 * The organisation that a title's or heading's segment names, greeting and 官网 aside; or null. Alone, or a school or
 * body that the segment begins with.
 */
export function organisationOf(segment: string): string | null {
  const text = withoutGreeting(segment);
  const name = withoutAdded(text);
  return isOrganisation(name) ? name : (leadingBody(text) ?? leadingSchool(text));
}
