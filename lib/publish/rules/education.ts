/** Words that say that an app teaches, examines or belongs to a school. */
const EDUCATION =
  /学|课|教|考|题|培训|校|作业|单词|词汇|英语|日语|口语|外语|语文|作文|拼音|识字|写字|书法|阅读|启蒙|幼儿|宝宝|儿童|托管|家长|志愿|编程|百科|竞赛/u;

/** Uses that are none of it, whoever runs the app. */
const OTHER_USES =
  /照片|修图|美颜|相机|滤镜|壁纸|铃声|改装|网约车|打车|租车|植物识别|识花|识别花草|天气|日历|手电筒|清理大师|省电|输入法|浏览器|计算器|记账|外卖|团购|理财|贷款|彩票|直播带货|交友|相亲/u;

/**
 * Is an app about something else than education by its own name? A word of another use decides unless
 * the name itself also says that it teaches: 示例照片修复 and 示例网约车宝典 are not, 网约车考试题库 and 摄影修图课堂 are. The
 * developer does not count: an education company's photo editor teaches nobody.
 */
export const isOtherUse = (appName: string): boolean =>
  OTHER_USES.test(appName) && !EDUCATION.test(appName);

const DEVICES =
  /(?:学习终端|智能终端|终端机|学习机|早教机|点读机|故事机|点读笔|词典笔|扫读笔|翻译笔|电话手表|儿童手表|智能手表|学习平板|平板电脑|阅读器|打印机|台灯|机器人)$/u;

/** A device, which is no app: 示例智能学习终端, 示例机器人. 示例机器人编程 teaches. */
export const isDevice = (name: string): boolean => DEVICES.test(name.replace(/\s+/g, ''));

const TEACHING_TRADE = /教育|培训|学校|网校|早教|托管|辅导|幼儿园|补习/u;
const GENERAL_TRADE = /大学|学院|研究院|出版|传媒|投资|软件|装备|设备|图书/u;

/**
 * Is an operator by its registered name itself a training or education business (`operatorIsEducation`)?
 * 示例教育科技集团 and 示例培训学校 are; a university, a publisher, an investor or a maker of school software is
 * not, and neither is a general operator that runs one education app. `trade` and `form` are those of
 * `nameParts`.
 */
export const isEducationOperator = (trade: string, form: string): boolean =>
  TEACHING_TRADE.test(trade + form) && !GENERAL_TRADE.test(trade + form);

/** Bodies whose app must not mark the body: a university is not a listed school. */
export const isUniversity = (name: string): boolean =>
  /(?:大学|学院)$/u.test(name) && !/公司|培训学院/u.test(name);

/** Groups that run hundreds of services: evidence of the operator says nothing about its other apps. */
const GROUPS = /^(?:网易|腾讯|阿里|百度|京东|字节|华为|小米|联想|中国移动|中国电信|中国联通)/u;

/** Is the operator a large general one: a stock company, a group, or one of the house names above? */
export const isGeneralOperator = (brand: string, trade: string, form: string): boolean =>
  !isEducationOperator(trade, form) &&
  (GROUPS.test(brand) || /股份|集团/.test(form) || /集团/.test(trade));

/** Kindergartens, schools and universities are schools; training schools are institutions. */
export const isSchool = (name: string): boolean =>
  /(?:幼儿园|小学|中学|大学|学院)$/u.test(name) && !/培训/.test(name);
