import { isHard, type PageText } from './page-text';

/**
 * Is the app that a store shows the one that a notice names, developers being equal? Stores print a
 * subtitle into the name (`示例在线 - 中小学作业辅导`), and an operator's other apps are named after the first
 * (`示例在线-家长端`). A descriptive subtitle behind a hard separator is the same app; whatever may be an
 * edition, an audience's, a stage's or a subject's app counts as another one, which is said of its
 * operator only.
 */

/** An edition: 家长端, 极速版, HD. Found anywhere in what follows the name. */
const EDITION = /[版端]|hd|lite|pro|plus|pad|tv|mini|max|kids/u;
/** Whom, which stage or which subject another app is for, as its first word. */
const ANOTHER =
  /^(?:家长|学生|学员|老师|教师|讲师|教练|校长|园长|园丁|机构|学校|校园|校区|企业|商家|管理|助教|少儿|儿童|幼儿|宝宝|宝贝|成人|老年|国际|海外|小学|初中|高中|初一|初二|初三|高一|高二|高三|大学|小升初|中考|高考|考研|考公|公考|自考|专升本|语文|数学|英语|物理|化学|生物|历史|地理|政治|日语|韩语|法语|德语|俄语)/u;
/** Shorter ones are words of a name: 示例-单词, 示例·口语. */
const SUBTITLE_HAN = 4;

function isSubtitle(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= SUBTITLE_HAN && !EDITION.test(text) && !ANOTHER.test(text);
}

/** Is `longer` the name, a hard separator and a subtitle? */
function addsSubtitle(longer: PageText, name: string): boolean {
  if (name.length < 2 || !longer.text.startsWith(name) || !isHard(longer, name.length))
    return false;
  return isSubtitle(longer.text.slice(name.length));
}

/** 示例在线APP is how a notice writes 示例在线; in a Latin name the letters are part of it. */
const withoutTail = (name: string): string => name.replace(/(\p{Script=Han})app$/u, '$1');

/**
 * Do a shown and a listed app name mean one app of one developer? A subtitle may stand on either side:
 * notices copy it from the store, and stores drop it later.
 */
export function isSameApp(shown: PageText, listed: PageText): boolean {
  const isEqual = withoutTail(shown.text) === withoutTail(listed.text);
  return isEqual || addsSubtitle(shown, listed.text) || addsSubtitle(listed, shown.text);
}
