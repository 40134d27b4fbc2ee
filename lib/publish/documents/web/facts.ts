import { oneLine } from '../../../domain/plain-text';
import { dayIn } from '../../rules/dates';
import { isFrontPage, isPublicSource } from '../../rules/hosts-and-sources';
import type { Content } from '../document';
import { attributeOf, type Element, linesOf } from './tree';

/** `<!-- saved from url=(0040)https://… -->`, which browsers write when they save a page. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->/i;

/** Characters in which that stands: the file's first lines. */
const BEGINNING = 2000;

type Meta = (name: RegExp) => string | undefined;

const metaOf =
  (elements: readonly Element[]): Meta =>
  (name) => {
    const meta = elements.find(
      (each) =>
        each.tagName === 'meta' &&
        name.test(attributeOf(each, 'name') ?? attributeOf(each, 'property') ?? ''),
    );
    const content = oneLine((meta && attributeOf(meta, 'content')) ?? '');
    return content || undefined;
  };

/** An address that everybody can open, without what a reader's place in the page or a search adds to it. */
function openAddress(text: string | undefined): string | undefined {
  if (text === undefined || !isPublicSource(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}

/**
 * Where a page was published. The address that the saving program noted counts before the page's own claims. Claims
 * count if they agree on a site and do not name its front page, which some templates give as the canonical address of
 * every page.
 */
function addressOf(
  text: string,
  elements: readonly Element[],
  meta: Meta,
  savedFrom: string | undefined,
): string | undefined {
  const saved = openAddress(savedFrom ?? SAVED_FROM.exec(text.slice(0, BEGINNING))?.[1]);
  if (saved) return saved;
  const canonical = elements.find(
    (each) => each.tagName === 'link' && /\bcanonical\b/i.test(attributeOf(each, 'rel') ?? ''),
  );
  const claims = [canonical && attributeOf(canonical, 'href'), meta(/^og:url$/i)];
  const [first, second] = claims.flatMap((claim) => openAddress(claim) ?? []);
  if (!first || isFrontPage(new URL(first))) return undefined;
  return second && new URL(second).host !== new URL(first).host ? undefined : first;
}

const textIn = (element: Element | undefined): string | undefined =>
  element ? linesOf(element).join('') || undefined : undefined;

/** The title of what a page shows. Official sites must state `ArticleTitle` (国办发〔2019〕19号); others have one `h1`. */
export function headingOf(elements: readonly Element[]): string | undefined {
  const [heading, ...others] = elements.filter(({ tagName }) => tagName === 'h1');
  const stated = metaOf(elements)(/^ArticleTitle$/i);
  return stated ?? (others.length === 0 ? textIn(heading) : undefined);
}

function titleOf(elements: readonly Element[], meta: Meta): string | undefined {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return headingOf(elements) ?? meta(/^og:title$/i) ?? textIn(title);
}

const PUBLISHED = /^(?:PubDate|publishdate|article:published_time|og:release_date)$/i;

/** The day on which a page says in its head that it was published. */
export const dayStated = (elements: readonly Element[]): string | undefined =>
  dayIn(metaOf(elements)(PUBLISHED) ?? '');

/** What a page says of itself in its head, and in the comment of what saved it. */
export function readFacts(
  text: string,
  elements: readonly Element[],
  savedFrom: string | undefined,
): Omit<Content, 'sheets' | 'paragraphs'> {
  const meta = metaOf(elements);
  const address = addressOf(text, elements, meta, savedFrom);
  const title = titleOf(elements, meta);
  const publishedOn = dayStated(elements);
  return {
    ...(address && { address }),
    ...(title && { title }),
    ...(publishedOn && { publishedOn }),
  };
}
