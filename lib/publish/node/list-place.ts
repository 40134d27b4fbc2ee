import { resolve } from 'node:path';
import { httpReader, STALL_MS, TOTAL_MS } from '../../list/download';
import { CAPS, LATEST_PATH } from '../../list/format';
import type { Place } from '../list/folder';
import { PublishError } from '../list/publish-error';
import { type Published, readPublished } from '../list/published';
import { diskFolder } from './folder';

const isUrl = (place: string): boolean => /^https?:\/\//.test(place);

function urlPlace(text: string): Place {
  if (!URL.canParse(text)) throw new PublishError(`不是网址：${text}`);
  const url = new URL(text);
  const identity = new URLSearchParams(url.hash.slice(1)).get('root');
  const base = `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
  const http = httpReader(base, { fetch, stallMs: STALL_MS, totalMs: TOTAL_MS });
  return {
    read: (path) => http(path, { cap: CAPS.segmentBytes, mutable: path === LATEST_PATH }),
    ...(identity && { identity }),
  };
}

export function openPlace(place: string): Place {
  if (isUrl(place)) return urlPlace(place);
  const folder = resolve(place);
  return { read: diskFolder(folder).read, folder };
}

/** The list at a place, its signatures and hashes checked. Throws a `PublishError` when there is none. */
export async function openPublished(place: string): Promise<Published> {
  const { read, identity: known } = openPlace(place);
  const published = await readPublished(read, { known });
  if (!published) throw new PublishError(`${place} 中没有名单`);
  return published;
}
