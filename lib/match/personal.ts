import { ownPart } from '../text/own-part';
import { leadingRegion } from '../text/region';

/**
 * Segments of a title that make a page a person's card or a vacancy: `张某某 - 示例有限公司 - 职业名片`,
 * `英语老师 - 示例有限公司`. Normalised text.
 */

/** Surnames that are no other word's beginning too often. */
const SURNAMES =
  '王李张刘陈杨赵吴周徐孙马朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫段雷侯龙史陶黎贺顾郝龚邵钱严覃戴莫孔汤尤施温俞';

const PERSON = new RegExp(`^[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`, 'u');
const ROLE = new RegExp(
  `^(?:[${SURNAMES}][\\u4e00-\\u9fff]{0,2}|(?:初中|高中|小学|少儿|幼儿|全职|兼职)?` +
    '(?:语文|数学|英语|物理|化学|生物|历史|地理|政治|音乐|美术|舞蹈|书法|体育|编程|托管|幼教|课程))' +
    '(?:老师|教师|讲师|教练|校长|主任|顾问|助教)(?:双休|急聘|面议)?$',
  'u',
);

/** A person's name alone. A place and a generic word are none. */
const isPerson = (segment: string): boolean =>
  PERSON.test(segment) &&
  ownPart(segment).length === segment.length &&
  leadingRegion(segment).length === 0;

/** Is a whole segment, the listed name taken out, a person or what a person is sought for? */
export const isPersonalSegment = (segment: string): boolean =>
  ROLE.test(segment) || isPerson(segment);
