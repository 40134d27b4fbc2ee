import { attributeOf, type Element } from '../documents/web/tree';
import { addressOf } from './address';
import type { Index } from './sources';
import { charsOf, type PageTree, textBelow } from './tree';

/** Where the next page of an index is. */

const NEXT =
  /^[\s[(（]*(?:下一?页|下一頁|后一页|后页|下页|next(?: page)?|[>›»]|&gt;)[\s\])）>›»]*$/i;

/** Of the content system that most official sites run on: `createPageHTML(5, 0, "index", "html")`. */
const SCRIPTED =
  /createPageHTML\(\s*(\d{1,4})\s*,\s*(\d{1,4})\s*,\s*["']([\w-]{1,80})["']\s*,\s*["'](\w{1,10})["']/;

/** Page 0 is `index.html`, page 1 `index_1.html`. */
function scripted(text: string, base: string): string | null {
  const [call, count, at, name, extension] = SCRIPTED.exec(text) ?? [];
  const next = Number(at) + 1;
  return call && next < Number(count) ? addressOf(`${name}_${next}.${extension}`, base) : null;
}

/** Does an element lead to the next page, by its relation or by its words? */
function isNext(element: Element): boolean {
  if (element.tagName !== 'a' && element.tagName !== 'link') return false;
  if (attributeOf(element, 'rel')?.toLowerCase() === 'next') return true;
  const words = [textBelow(element), attributeOf(element, 'title') ?? ''];
  return element.tagName === 'a' && words.some((each) => NEXT.test(each));
}

/** The address that a page itself names as its next one. */
export function nextOf(
  { elements, base }: Omit<PageTree, 'root'>,
  address: string,
): string | undefined {
  for (const element of elements) {
    const next =
      element.tagName === 'script'
        ? scripted(element.childNodes.map(charsOf).join(''), base)
        : isNext(element) && addressOf(attributeOf(element, 'href') ?? '', base);
    if (next && next !== address) return next;
  }
  return undefined;
}

/** Address of the page after the `read`-th, by an index's own numbering: `…?page={n}`. */
export const numbered = ({ next, first }: Index, read: number): string | undefined =>
  next?.replaceAll('{n}', String(first + read - 1));
