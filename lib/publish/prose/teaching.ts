import { pattern } from '../../text/expressions';
import { actWords } from '../rules/act-words';
import { SAMPLE } from '../rules/titles';

/** Whether a page, and whoever it names, has to do with teaching at all. */

/** Words of teaching or of who is taught, whoever teaches. */
const TEACHES =
  /培训|教育|学校|[小中大]学|学员|学生|课程|辅导|托管|托育|幼儿园|招生|办学|教学|补课|家教|早教|研学|校外|家长|少年|少儿|儿童|未成年|作业|编程|艺术|舞蹈|美术|书法|音乐|体能|游泳|口才|考研|考级|驾[校驶]/u;
const ACTS = pattern`处罚|异常|停止招|停[业产办]|查处|违法|违规|注销|撤销|移出|整改|告知书|未取得|警示|信用修复|恢复(?:办学|招生|营业)|${actWords('penalty', 'licence', 'order', 'measure', 'listing', 'list', 'talk', 'notice', 'court')}`;
const PRESS =
  /(?:本报|记者|通讯员|实习生)[^。，]{0,12}(?:讯|报道|从|获悉|了解到)|(?:日报|晚报|时报|早报|晨报|消费者报|新闻网|新华社|电视台)[^。，]{0,10}(?:讯|记者|报道|电)|[（(][^（）]{0,12}记者[^（）]{0,16}[）)]|(?:^|[\s。，])记者[\s：]|据(?:报道|悉被|媒体)|^\s*据[^。，]{2,20}(?:报道|消息)/mu;

/** A rule or a plan says what may be done to anybody. */
const RULE =
  /^[^\n]*(?:(?:印发|施行|修订|解读|学习)[^\n]{0,40}(?:办法|条例|细则|规定|指引)|(?:办法|条例|细则|规定|指引|方案|计划)(?:（[^）]*）)?$)/u;

/** Why a page is no notice worth reading for drafts; null where it may be one. */
export function noNotice(title: string, text: string): string | null {
  if (RULE.test(title)) return '是规章或计划，不是处理决定，未起草';
  if (SAMPLE.test(title)) return '是样例或示范文本，不是处理决定，未起草';
  if (!TEACHES.test(text)) return '全文没有说到培训、教育或学校，未起草';
  if (!ACTS.test(text)) return '全文没有说到处罚、通报或列入名单，未起草';
  if (PRESS.test(text)) return '是新闻报道，不是机关的决定：请找作出机关的原文';
  return null;
}

/** Who only let the rooms out teaches nobody. */
const LETS =
  /(?:出租|租赁|转租|租给|提供)[^。；]{0,30}(?:场所|场地|房屋|商铺|教室|用房|便利)|将[^。；]{0,30}(?:出租|租|提供)给/u;
const TEACHING_NAME =
  /教育|培训|学校|学院|学堂|辅导|托管|托育|幼儿园|艺术|文化|体育|英语|外语|美术|舞蹈|音乐|科技|研学|画室|书院|早教|少儿|中学|小学/u;

/** A trade that a name tells by itself. */
const OTHER_TRADE =
  /餐饮|饭店|餐厅|酒楼|食府|火锅|小吃|烧烤|食品|粮油|超市|便利店|商场|百货|加油站|石油|石化|燃气|汽车|汽修|驾驶|药店|药房|大药|医药|医院|诊所|口腔|美容|美发|医疗|装饰|装修|建材|建筑|房地产|置业|物业|中介|物流|快递|运输|农资|种子|养殖|水产|屠宰|纺织|服装|家具|电器|五金|机械|化工|矿业|珠宝|眼镜|烟酒|茶业|宠物|婚庆|殡葬|电动车|电动自行车|供水|供电|供热/u;
/** Whom a name says to teach or to look after. */
const NAMES_TEACHING = pattern`${TEACHING_NAME.source}|儿童|学生|少儿|亲子|母婴|月子|网络|软件|信息|在线|智能`;

/** Is a party of a mixed series plainly none of a list's: its name tells another trade, and its case speaks of no teaching? */
export const isOtherTrade = (name: string, words: string): boolean =>
  OTHER_TRADE.test(name) && !NAMES_TEACHING.test(name) && !TEACHES.test(words);

export const isLandlord = (name: string, facts: string): boolean =>
  !TEACHING_NAME.test(name) && LETS.test(facts);
