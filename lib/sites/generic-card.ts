import { ownSite } from '../domain/host';
import { URL_CAP } from '../domain/page-limits';
import type { Card } from './card';
import { dom } from './dom';
import { PART } from './generic-groups';
import { visibleText } from './text';
import { hostOfLink } from './website-dom';

/** Elements in one card. An element with more is a part of the page. */
const ELEMENTS_CAP = 300;
/** Headings in one card. An element with more holds several cards. */
const HEADINGS_CAP = 2;
/** Units of text besides the title in a card that links out: a bare name belongs to a list of links. */
const MORE_UNITS = 8;

const HEADING = 'h1,h2,h3,h4,h5,h6';
const TITLES = [HEADING, '[class*=title i]', '[class*=name i]', 'a[href]'];

/** A link that may lead to another site. */
const FAR = 'a[href*="//"]';
/** Addresses of search pages. These show pages about things, not the things themselves. */
const QUERY = /[?&](q|query|s|search|text|w[do]r?d?|kw|keywords?)=/;

/** Where a link leads. An address over the cap is cut to its host, which matters most. */
function toUrl(link: Element | null | undefined, page: URL): URL | null {
  const href = link && dom.getAttribute(link, 'href');
  const url = href ? new URL(href, page) : null;
  if (!url || !/^https?:/.test(url.protocol)) return null;
  if (url.href.length <= URL_CAP) return url;
  return url.origin.length < URL_CAP ? new URL(url.origin) : null;
}

/** The title of a card, a heading or a link. */
function titleOf(card: Element): [title: Element, text: string, link: Element | null] | null {
  for (const selector of TITLES)
    for (const title of dom.querySelectorAll(card, selector)) {
      const text = visibleText(title);
      const link = dom.closest(title, 'a') ?? dom.querySelector(title, 'a');
      if (!/^[^\n]{2,100}$/.test(text)) continue;
      return link || dom.matches(title, HEADING) ? [title, text, link] : null;
    }
  return null;
}

/**
 * The links of a card, and the one that it stands in, that lead to another site; whether one does is asked when it is
 * wanted, since one is often enough.
 */
function* linksOut(card: Element, page: URL): Generator<Element, void> {
  const own = `.${ownSite(page.hostname)}`;
  const leadsOut = (link: Element): boolean => !`.${hostOfLink(link)}`.endsWith(own);
  for (const link of [dom.closest(card, FAR), ...dom.querySelectorAll(card, FAR)])
    if (link && leadsOut(link)) yield link;
}

const isNamed = (link: Element): boolean => /官方?网|访问网站/.test(visibleText(link));

/** Words of classes that mark a provider. */
const LABELS = 'school org provider institution merchant shop company agency seller'.split(' ');
const LABEL = new RegExp(`(^|[^a-z])(${LABELS.join('|')}|organi[sz]ation)(?![a-z])`);
/**
 * Elements with such letters in a class: the browser looks through a card faster than we do. A label's first
 * letter alone may be a capital: without it they are compared as they are, in half the time. `rg` is in many words.
 */
const LABELLED = LABELS.map(
  (word) => `[class*=${word === 'org' ? 'org i' : word.slice(1)}]`,
).join();
/** Words that mark something else of a provider, or somebody else beside it: `partner-school`, `cert-org`. */
const ASIDE =
  /addr|area|dist|type|cat|tag|desc|intro|time|list|btn|cert(?!ified)|coop|gradu|near|relate|recom|teacher/;

/** A name: one line of text with at least two Chinese characters. */
const NAME = /^(?=.*[㐀-鿿]{2})[^\n：:，。！？]{4,40}$/;

/** 开课机构：示例, but not 发证机构 or 合作机构, which are others. */
const SAID =
  /(?:^|[\s|·])(?:开课|培训|教育|办学|授课|所属)?(?:机构|学校|品牌|商家|主办(?:方|单位)?)(?:名称)?\s?[：:]\s?([^\n：:|]{4,40})/g;

/** `courseOrgName` in words is `course-org-name`. */
const inWords = (element: Element): string =>
  (dom.getAttribute(element, 'class') ?? '').replace(/[A-Z]/g, '-$&').toLowerCase();

/** Does an element hold more than a card may? `item` counts only up to the cap. */
const isLarge = (element: Element): boolean =>
  dom.getElementsByTagName(element, '*').item(ELEMENTS_CAP) !== null;

/** Is there anything in an element that could name a provider? Classes are asked last: they take the browser longest. */
const mayName = (element: Element): boolean =>
  /[校构牌家办方位称]\s*[：:]/.test(dom.textContent(element) ?? '') ||
  dom.querySelector(element, LABELLED) !== null;

/**
 * Could a card be in this element? Not where no provider is named and no link leads to another site. True as well
 * of an element that is too large to be asked.
 */
export const mayHoldCard = (element: Element, page: URL): boolean =>
  isLarge(element) || !linksOut(element, page).next().done || mayName(element);

/**
 * The provider that a card names, by a class of the element or by a word before it: `<b class="org">`,
 * 机构：. Undefined when it names none, null when it names several: then it is several cards.
 */
function providerOf(card: Element, text: string): string | undefined | null {
  const names = new Map<string, string>();
  for (const element of dom.querySelectorAll(card, LABELLED)) {
    const words = inWords(element);
    if (!LABEL.test(words) || ASIDE.test(words) || PART.test(words)) continue;
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

/**
 * One element in which a card may be, as a card of a listing: a title that is a heading or a link, and either a link to
 * another site beside some text of its own, or the name of a provider. Null when it is none, and when it is several in
 * one.
 */
export function readGenericCard(card: Element, page: URL): Card | null {
  if (isLarge(card)) return null;
  const outs = [...linksOut(card, page)];
  const titled = titleOf(card);
  if (!titled || dom.querySelectorAll(card, HEADING).length > HEADINGS_CAP) return null;
  const [title, text, link] = titled;
  const whole = visibleText(card);
  const provider = providerOf(card, whole);
  const out = toUrl(outs.find((each) => each === link) ?? outs.find(isNamed), page);
  const isLinkOut = out && !QUERY.test(page.search) && whole.length > text.length + MORE_UNITS;
  if (provider === null || !(provider || isLinkOut)) return null;
  const url = (out ?? toUrl(link, page))?.href ?? null;
  return {
    element: card,
    anchor: title,
    subject: { url, title: text, ...(provider && { provider }) },
  };
}
