import type { SavedPage } from '../browser/saved-page';
import { savedPage } from '../browser/saved-page';
import { SCHOOL } from './sample';

/** An invented course listing at a real one's address, for what only long and moving pages show. */

export const LISTING_URL = 'https://study.163.com/category/example';

/** One card in twenty names the listed school. */
const EVERY = 20;
const isListed = (at: number): boolean => at % EVERY === 7;

/** The listed ones among the cards from `from` up to `to`. */
export const listedIn = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at).filter(isListed);

const SUBJECTS = ['英语', '数学', '语文', '书法', '编程', '钢琴', '绘画'];
const subjectOf = (at: number): string => SUBJECTS[at % SUBJECTS.length] ?? '';

export const titleOf = (at: number): string => `小学${subjectOf(at)}第${at}课`;
/** The number of the card whose title is in this text. */
export const numberIn = (text: string): number => Number(/第(\d+)课/.exec(text)?.[1]);

interface Texts {
  title: string;
  provider: string;
  href: string;
}

export const textsOf = (at: number): Texts => ({
  title: titleOf(at),
  provider: isListed(at) ? SCHOOL : `示例${subjectOf(at)}工作室`,
  href: `/course/introduction/${at}.htm`,
});

function cardHtml(at: number): string {
  const { title, provider, href } = textsOf(at);
  return `<li class="uc-course-list_itm"><div class="uc-coursecard"><a class="j-href" href="${href}">
    <div class="uc-ykt-coursecard-wrap_tit"><h3>${title}</h3></div>
    <div class="uc-ykt-coursecard-wrap_orgName">${provider}</div></a></div></li>`;
}

export const cardsHtml = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => cardHtml(from + at)).join('');

/** The listing with its first cards. */
export function listingPage(count: number): SavedPage {
  return savedPage(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例课程</title>
    <style>li{float:left;width:240px;height:90px;list-style:none}h3{font-size:15px}</style>
    <ul class="uc-course-list_ul">${cardsHtml(0, count)}</ul></html>`);
}
