/**
 * Counts and dates in the titles of cards of listings without an adapter: a link that is a whole card holds them
 * beside the name. They are found here and not on the page, whose script has no room for the words.
 */

const NUMBER = '\\d[\\d.,]*\\s?[万千kw]?\\+?';
const WHO = '(?:人次|[人次条名])';
const DONE =
  '(?:报名|学习|学过|在学|购买|付款|浏览|阅读|查看|观看|播放|关注|收藏|评价|点评|评论|咨询|预约|试听)';
const TIME = '(?:\\s?\\d{1,2}:\\d\\d(?::\\d\\d)?)?';
const DATE = `(?:\\d{4}[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}日?|月)|\\d{1,2}月\\d{1,2}日|\\d\\d-\\d\\d)${TIME}`;

/** 128人已报名, 3.2万次播放; 浏览 128, 评价(128); 2026-09-01 10:00, 9月1日; 3天前. */
const BESIDE = [
  `(?:已有?|共|累计)?${NUMBER}(?:${WHO}(?:已|正?在)?${DONE}?|${DONE})`,
  `(?:已|共|累计)?${DONE}(?:人数|次数|量|数)?\\s?[:：(（]?${NUMBER}[)）]?${WHO}?`,
  DATE,
  '\\d+\\s?(?:秒|分钟|小时|天|周|个?月|年)前',
].join('|');

const EDGE = '[\\s|·•/]';
const BEFORE = new RegExp(`^(?:${DATE}${EDGE}*)+`);
const BEHIND = new RegExp(`(?:${EDGE}*(?:${BESIDE}))+${EDGE}*$`, 'i');

/**
 * A card's title without the counts and dates before and behind it: `书法课128人已报名 2026-09-01` is `书法课`.
 * A title that is nothing else stays as it is. Pure.
 */
export function plainTitle(title: string): string {
  return title.replace(BEFORE, '').replace(BEHIND, '') || title;
}
