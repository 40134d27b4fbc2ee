import { fileKind } from '../../tables/file-kind';
import { attributeOf } from '../documents/web/tree';
import { isFrontPage } from '../rules/hosts-and-sources';
import { lettersOf } from '../rules/text-parts';
import type { Article } from './article';
import { isFileAddress, isFileName } from './files';
import type { KeptFile } from './lines';
import type { Source } from './sources';
import type { PageTree } from './tree';
import type { ReadVisit } from './visit';

/** What a server gives, under a good status, in the place of what was asked for. */

/** Did a redirect lead to the front page, to a column or to an error page? There is nothing here, then. */
export function ledToFront({ url }: ReadVisit, asked: string, { index }: Source): boolean {
  if (url === asked) return false;
  const led = new URL(url);
  return (
    isFrontPage(led) ||
    index.some((each) => each.url === url) ||
    /\/(?:404|error|notfound)\b/i.test(led.pathname)
  );
}

/** Less text than this says nothing by itself. */
const LEAST_TEXT = 120;

export const saysMuch = ({ lines }: Article): boolean => lines.join('').length >= LEAST_TEXT;

/** So many signs in a row are no chance. */
const RUN = 4;

/** Does a page use words of a title, though it has another one? `行政处罚决定书` does of `关于对示例启明的行政处罚`. */
export function speaksOf({ title: own, lines }: Article, title: string): boolean {
  const [text, wanted] = [lettersOf(own + lines.join('')), lettersOf(title)];
  return Array.from({ length: Math.max(0, wanted.length - RUN + 1) }, (_, at) => at).some((at) =>
    text.includes(wanted.slice(at, at + RUN)),
  );
}

/** Of what a notice said one part in so many stands in each of its versions. */
const STAYS = 3;

/** Does a page say or show again what a notice did? One that stands in its place, to log in or to say that it is down, does not. */
export function saysAgain({ lines, files }: Article, before: Article): boolean {
  const text = lines.join('\n');
  const stays = before.lines.filter((line) => text.includes(line));
  const says = stays.length > 0 && stays.join('').length * STAYS >= before.lines.join('').length;
  return says || before.files.some((file) => files.includes(file));
}

/** A server's answer to programs: `{"code": 401}`. */
const ANSWER = /^\s*\{\s*"/;
/** Shorter than any table. */
const WORD = 20;

/** Is what came no page, and no file either: nothing at all, or a word for programs? */
export function isNothing({ bytes, type }: Pick<ReadVisit, 'bytes' | 'type'>): boolean {
  if (fileKind(bytes) !== 'text') return false;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  const isWord = start.length < WORD && /^text\/(?:plain|html)$/.test(type);
  return start === '' || isWord || ANSWER.test(start) || /json|javascript/.test(type);
}

/**
 * Does a page stand in a file's place, to log in or to say what went wrong? Old systems give tables as pages, and a
 * notice may be continued on one. `isPart`: it carries the title of the notice, and may have a box to log in like all pages.
 */
export function standsForFile(
  { elements }: PageTree,
  article: Article,
  address: string,
  { known, isPart }: { known: KeptFile | undefined; isPart: boolean },
): boolean {
  const isNamed = isFileAddress(address) || isFileName(known?.name ?? '');
  if (isPart && !isNamed) return false;
  const has = (tag: string) => elements.some(({ tagName }) => tagName === tag);
  const asks = elements.some(
    (each) => each.tagName === 'input' && attributeOf(each, 'type') === 'password',
  );
  if (asks) return true;
  return isNamed ? !has('table') || has('form') : !has('table') && !saysMuch(article);
}
