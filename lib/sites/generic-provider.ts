import { visibleText } from './text';

/** Classes, in words, that mark a provider, and those that mark something else of it. */
const LABEL =
  /(^|[^a-z])(school|org|organi[sz]ation|provider|institution|merchant|shop|company|agency|seller)(?![a-z])/;
const ASIDE = /addr|area|dist|type|cat|tag|desc|intro|time|list|btn|link/;

/** A name: one line of text with at least two Chinese characters. */
const NAME = /^(?=.*\p{Script=Han}{2})[^\n：:，。！？]{4,40}$/u;

/** 开课机构：示例, but not 发证机构 or 合作机构, which are others. */
const SAID =
  /(?:^|[\s|·])(?:开课|培训|教育|办学|授课|所属)?(?:机构|学校|品牌|商家|主办|主办方|主办单位)(?:名称)?\s?[：:]\s?([^\n：:|]{4,40})/g;

/** `courseOrgName` in words is `course-org-name`. */
const inWords = (element: Element): string =>
  (element.getAttribute('class') ?? '').replace(/[A-Z]/g, '-$&').toLowerCase();

/**
 * The provider that a card names, by a class of the element or by a word before it: `<b class="org">`,
 * 机构：. Undefined when it names none, null when it names several: then it is several cards.
 */
export function providerOf(card: Element, text: string): string | undefined | null {
  const names = new Map<string, string>();
  for (const element of card.querySelectorAll('[class]')) {
    const words = inWords(element);
    if (!LABEL.test(words) || ASIDE.test(words)) continue;
    const name = visibleText(element);
    if (!NAME.test(name)) continue;
    if ((names.get(words) ?? name) !== name) return null;
    names.set(words, name);
  }
  const said = [...text.matchAll(SAID)].map((match) => match[1]?.trim());
  if (new Set(said).size > 1) return null;
  // The box around a name and its marks (示例启明 4.9) holds the name too.
  const all = [...names.values()];
  return all.find((name) => !all.some((one) => one !== name && name.includes(one))) ?? said[0];
}
