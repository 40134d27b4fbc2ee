import { dayOf } from '../../domain/day';
import { isFields } from '../../domain/fields';
import { Budget } from '../../tables/limits';
import { parsePage } from '../documents/web/tree';
import { dayIn } from '../rules/dates';
import { decodeTable } from '../sheets/text';
import { addressOf } from './address';
import { type IndexPage, MAX_ITEMS } from './html-index';
import { type JsonPlaces, ownAddresses, type Source } from './sources';
import { textBelow } from './tree';

/** The answer is no JSON, or has no list where the source says that it is. */
export class IndexFault extends Error {
  override name = 'IndexFault';
}

/** `callback({…});` as `{…}`. */
const unwrapped = (text: string): string =>
  /^\s*[\w$.]+\(([\s\S]*)\)\s*;?\s*$/.exec(text)?.[1] ?? text;

function at(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split('.')) {
    const isPart = (isFields(found) || Array.isArray(found)) && Object.hasOwn(found, name);
    found = isPart ? (found as Record<string, unknown>)[name] : undefined;
  }
  return found;
}

const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;

/** A day as services write it: an instant in seconds or milliseconds, or a date. */
function dayOfValue(value: unknown): string | undefined {
  const word = wordOf(value);
  if (SECONDS.test(word)) return dayOf(Number(word) * 1000);
  return MILLISECONDS.test(word) ? dayOf(Number(word)) : dayIn(word);
}

/** An item's address: the field of a path, or a template that is filled from the item's fields. */
function hrefOf(item: unknown, address: string): string {
  if (!address.includes('{')) return wordOf(at(item, address));
  return address.replace(/\{([^{}]+)\}/g, (_, path: string) =>
    encodeURIComponent(wordOf(at(item, path))),
  );
}

/** Titles carry marks of the search that found them, and escapes: `<em>培训</em>`, `&ldquo;`. */
const plain = (title: string): string => textBelow(parsePage(title, new Budget()));

/** The items of one answer of a JSON index. Throws an `IndexFault`. */
export function readJsonIndex(
  bytes: Uint8Array,
  places: JsonPlaces,
  source: Source,
  address: string,
): IndexPage {
  let root: unknown;
  try {
    root = JSON.parse(unwrapped(decodeTable(bytes, address).replace(/^\uFEFF/, '')));
  } catch {
    throw new IndexFault('不是 JSON');
  }
  const list = at(root, places.items);
  if (!Array.isArray(list)) throw new IndexFault(`“${places.items}”处没有列表`);
  const isOwn = ownAddresses(source);
  const all = list.slice(0, MAX_ITEMS).flatMap((item) => {
    const url = addressOf(hrefOf(item, places.address), places.base ?? address);
    const day = places.date ? dayOfValue(at(item, places.date)) : undefined;
    const title = plain(wordOf(at(item, places.title)));
    return url ? [{ url, title, day }] : [];
  });
  const items = all.filter(({ url }) => isOwn(url) && source.links.test(url));
  const leaving = all.filter(({ url }) => !isOwn(url));
  const total = places.total ? Number(wordOf(at(root, places.total)) || Number.NaN) : Number.NaN;
  return {
    items,
    leaving,
    links: list.length,
    total: Number.isSafeInteger(total) ? total : undefined,
  };
}
