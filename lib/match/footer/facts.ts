import { FACTS_CAP, TEXT_CAP } from '../../schema/limits';
import type { Line, WebsiteFacts, WebsiteText } from '../../schema/website';
import { readJsonLd, type Stated } from './json-ld';
import { findCodes, findFilings, findSecurity } from './numbers';
import { findOperators, hasNotice } from './operators';

/** 主办 stands above the copyright notice; what is further up belongs to the page's content. */
const LINES_ABOVE = 2;

const JSON_LD = 'json-ld' as const;

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
const capped = (text: string): string => fold(text.slice(0, TEXT_CAP * 2)).slice(0, TEXT_CAP);

/** Each once, by what it says; of several with one text the strongest mark counts. */
function distinct<T extends { text: string }>(items: readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = item.text.replace(/\s/g, '');
    if (!found.has(key)) found.set(key, { ...item, text: item.text.slice(0, TEXT_CAP) });
  }
  return [...found.values()].slice(0, FACTS_CAP);
}

const isFooterLike = (text: string): boolean =>
  hasNotice(text) || findFilings(text).length + findSecurity(text).length > 0;

/** Sentences are no footer: an article that ends the page may speak of anybody's number. */
const isProse = (text: string): boolean => /[,。].*[,。]|。\s*\S/.test(text);

/** The end of a page without a footer element, from two lines above its first notice or number on. */
function tailOf(lines: readonly Line[]): Line[] {
  const plain = lines.filter(({ text }) => !isProse(text));
  const at = plain.findIndex(({ text }) => isFooterLike(text));
  return at < 0 ? [] : plain.slice(Math.max(0, at - LINES_ABOVE));
}

function statementsOf(lines: readonly Line[]): Omit<WebsiteFacts, 'title'> {
  const linked = new Set(lines.flatMap((line) => findFilings(line.linked)));
  return {
    filings: lines.flatMap(({ text }) =>
      findFilings(text).map((number) => ({ text: number, linked: linked.has(number) })),
    ),
    security: lines.flatMap(({ text }) => findSecurity(text)),
    codes: lines.flatMap(({ text }) =>
      findCodes(text).map((code) => ({ text: code, structured: false })),
    ),
    operators: lines.flatMap(({ text }) => findOperators(text)),
  };
}

/** Is an organisation the site's own, by its address or because the footer names it too? */
const ownedBy =
  (footer: WebsiteFacts['operators']) =>
  ({ isOwner, name }: Stated): boolean =>
    isOwner || (name !== '' && footer.some(({ text }) => text === fold(name)));

const toPlain = ({ text, linked }: Line): Line => ({ text: fold(text), linked: fold(linked) });

/**
 * What a page of `host` says of who runs its site, by its footer, its last lines and its JSON-LD: at most
 * sixteen of a kind. Bounded work whatever the text holds; never throws.
 */
export function readFacts(text: WebsiteText, host: string): WebsiteFacts {
  const stated = text.structured.flatMap((source) => readJsonLd(source, host));
  const footers = text.footers.map(toPlain);
  const hasNumber = footers.some(({ text }) => findFilings(text).length > 0);
  const lines = hasNumber ? footers : [...footers, ...tailOf(text.last.map(toPlain))];
  const { filings, security, codes, operators } = statementsOf(lines);
  const isOwner = ownedBy(operators);
  const owners = stated.filter(isOwner);
  const registered = owners.flatMap(({ identifiers }) => findFilings(fold(identifiers)));
  return {
    title: capped(text.title),
    filings: distinct([...registered.map((text) => ({ text, linked: true })), ...filings]),
    security: distinct(security.map((text) => ({ text }))).map(({ text }) => text),
    codes: distinct([
      ...owners.flatMap(({ code }) => (code ? { text: code, structured: true } : [])),
      ...codes,
    ]),
    operators: distinct([
      ...stated.flatMap((each) =>
        each.name
          ? { text: fold(each.name), place: isOwner(each) ? JSON_LD : ('described' as const) }
          : [],
      ),
      ...operators,
    ]),
  };
}
