import { visibleText } from './text';

/** Words of classes that mark a provider. */
const LABELS =
  'school org organization organisation provider institution merchant shop company agency seller'.split(
    ' ',
  );
const LABEL = new RegExp(`(^|[^a-z])(${LABELS.join('|')})(?![a-z])`);
/** Elements with such letters in a class: the browser looks through a card faster than we do. */
const LABELLED = LABELS.map((word) => `[class*=${word} i]`).join();
/** Words that mark something else of a provider. */
const ASIDE = /addr|area|dist|type|cat|tag|desc|intro|time|list|btn|link/;

/** A name: one line of text with at least two Chinese characters. */
const NAME = /^(?=.*[㐀-鿿]{2})[^\n：:，。！？]{4,40}$/;

/** 开课机构：示例, but not 发证机构 or 合作机构, which are others. */
const SAID =
  /(?:^|[\s|·])(?:开课|培训|教育|办学|授课|所属)?(?:机构|学校|品牌|商家|主办(?:方|单位)?)(?:名称)?\s?[：:]\s?([^\n：:|]{4,40})/g;

/** `courseOrgName` in words is `course-org-name`. */
const inWords = ({ className }: Element): string =>
  `${className}`.replace(/[A-Z]/g, '-$&').toLowerCase();

/** Is there anything in a card that could name its provider? */
export const mayName = (card: Element): boolean =>
  /[校构牌家办方位称]\s*[：:]/.test(card.textContent) || card.querySelector(LABELLED) !== null;

/**
 * The provider that a card names, by a class of the element or by a word before it: `<b class="org">`,
 * 机构：. Undefined when it names none, null when it names several: then it is several cards.
 */
export function providerOf(card: Element, text: string): string | undefined | null {
  const names = new Map<string, string>();
  for (const element of card.querySelectorAll(LABELLED)) {
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
