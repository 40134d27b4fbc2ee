import { normaliseName } from '../../index/normalise';

/** Words that any app or school may be called by. */
const GENERIC = new RegExp(
  (
    '云课堂|课堂|网校|学堂|学院|学校|校园|教育|教学|培训|学习|同步|辅导|家教|助手|宝典|大全|精选|题库|刷题|搜题|答题|答案|' +
    '作业|考试|考研|高考|中考|公考|自考|志愿|填报|政治|英语|日语|口语|单词|词汇|语文|数学|物理|化学|历史|地理|科学|作文|阅读|听力|' +
    '书法|绘画|音乐|识字|拼音|小学|初中|高中|大学|幼儿|儿童|少儿|宝宝|早教|老师|教师|学生|学员|家长|培优|伴学|点读|天天练|每日|' +
    '口袋|掌上|随身|智慧|智能|在线|免费|新版|专业|上岸|必过|爱上|生涯规划|平台|系统|服务|中国|全国|天地|世界|乐园|未来|快乐|阳光|' +
    '金色|童年|摇篮|希望|之星|明日|蓝天|白云|星辰|天才|计划|七彩|童心|名师|名校|金牌|高分|冲刺|梦想|起航|启航|放飞|星光|灿烂|天天|向上|' +
    '步步高升?|百年|树人|育英|育才|博学|笃行|春暖花开|启蒙|启智|太阳|状元|清华|北大|成长|智学|优学|' +
    '[版端网通宝学教课题考练云易好爱的小大新]'
  ).replace(/\s/g, ''),
  'gu',
);

const MIN_UNITS = 5;
const MIN_OWN_UNITS = 2;

/** What of a name is its own once every generic word is gone: 示例生涯规划 leaves 示例, 考研政治 nothing. */
const ownPart = (name: string): string => normaliseName(name).replace(GENERIC, '');

/**
 * Is an app's name long and odd enough that together with the named store it may point at one app? At
 * least five units of which at least two are its own: 示例鲸云课堂 is, 同步课堂学生 is not. Names without a Han
 * character are not: an English word or two is anyone's.
 */
export function isDistinctive(name: string): boolean {
  return (
    /\p{Script=Han}/u.test(name) &&
    normaliseName(name).length >= MIN_UNITS &&
    ownPart(name).length >= MIN_OWN_UNITS
  );
}

/** A trade name that may stand as a brand: four units, none of it generic. Brands never mark alone. */
export function isBrand(brand: string): boolean {
  const units = normaliseName(brand).length;
  return units >= 4 && units <= 12 && ownPart(brand).length >= 3;
}
