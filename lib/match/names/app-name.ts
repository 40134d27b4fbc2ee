import { gapAt, isHard, type PageText } from '../../text/page-text';
import { hasHan } from './company';

/**
 * Is the app that a store shows the one that a notice names, developers being equal? Stores print a subtitle
 * into the name, and an operator's other apps are named after the first.
 *
 * Worked example, notice 示例学园:
 *   `示例学园-初中高中同步课程`, `示例学园（少儿英语）`, `示例学园 作业批改`  => the same app
 *   `示例学园-人教版小学英语`                                   => the same: 人教版 is a textbook
 *   `示例学园-家长版`, `示例学园教师端`, `示例学园 HD`             => another app: an edition, or another head
 */

/** Editions of textbooks and of one app's packages: no app of their own. */
const SAME_EDITION =
  /(?:人教|外研|北师大?|苏教|部编|统编|译林|沪教|湘教|冀教|鲁教|浙教|青岛|牛津|剑桥|新概念|pep|官方|手机|移动|安卓|苹果|最新|正式|中文|国内|普通)版/gu;
const EDITION =
  /[版端]|^(?:hd|lite|pro|plus|pad|tv|mini|max|kids)$|(?:^|[^a-z])(?:hd|lite|pro|pad|kids)$/u;
/** A subtitle that says no more than for whom the app is names the app for them. */
const AUDIENCE = /^(?:家长|学生|学员|老师|教师|讲师|教练|校长|园长|机构|企业|商家|管理员?|助教)$/u;

/** 示例在线APP is how a notice writes 示例在线; in a Latin name the letters are part of it. A year is this year's. */
const withoutTail = (name: string): string =>
  name
    .replace(/(\p{Script=Han})app$/u, '$1')
    .replace(
      /(\p{Script=Han})(?:20\d\d年?)?(?:(?:最新|官方|正式|手机|安卓|苹果)?版)?$/u,
      (whole, last: string) => (/20\d\d|最新|官方|正式|手机|安卓|苹果/u.test(whole) ? last : whole),
    );

const isEdition = (subtitle: string): boolean =>
  AUDIENCE.test(subtitle) || EDITION.test(subtitle.replace(SAME_EDITION, ''));

/** What stands behind `name` in a longer name: a subtitle, or null where the head is another. */
function subtitleOf(longer: PageText, name: string): string | null {
  if (name.length < 2 || longer.text.length <= name.length || !longer.text.startsWith(name))
    return null;
  const subtitle = longer.text.slice(name.length);
  // The words of a Latin name are parted by spaces; a Han name ends at one.
  const isParted = hasHan(name) || hasHan(subtitle.charAt(0));
  return gapAt(longer, name.length) !== 0 && (isParted || isHard(longer, name.length))
    ? subtitle
    : null;
}

/** How a shown and a listed app name stand to each other, developers being equal. */
export type AppRelation = { isSame: true; subtitle: string } | { isSame: false };

/**
 * Do a shown and a listed app name mean one app of one developer? A subtitle may stand on either side:
 * notices copy it from the store, and stores drop it later. Gives the subtitle that the page adds.
 */
export function compareApps(shown: PageText, listed: PageText): AppRelation {
  if (withoutTail(shown.text) === withoutTail(listed.text)) return { isSame: true, subtitle: '' };
  const added = subtitleOf(shown, listed.text);
  if (added !== null && !isEdition(added)) return { isSame: true, subtitle: added };
  const dropped = subtitleOf(listed, shown.text);
  return dropped !== null && !isEdition(dropped)
    ? { isSame: true, subtitle: '' }
    : { isSame: false };
}
