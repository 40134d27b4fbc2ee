import { resolve } from 'node:path';
import {
  parseSubscription,
  placeOf,
  SubscriptionError,
  type SubscriptionFault,
} from '../../domain/subscription';
import { httpReader, STALL_MS, TOTAL_MS } from '../../list/download';
import { CAPS } from '../../list/format';
import type { Place } from '../folder/folder';
import { PublishError } from '../folder/publish-error';
import { type Published, readPublished } from '../folder/published';
import { diskFolder } from './folder';

const FAULTS: Record<SubscriptionFault, string> = {
  'not-a-url': '不是网址，应以 https:// 开头',
  'not-https': '应以 https:// 开头（本机试用除外）',
  credentials: '不能带用户名或密码',
  query: '不能带“?”及其后的内容',
  'no-root': '缺少 #root=',
  'bad-root': '#root= 之后应为 64 位十六进制数字',
};

/** What is wrong with an address by the client's own rules: what nobody can follow is no place of a list. */
function wordFault(text: string, error: unknown): string {
  if (!(error instanceof SubscriptionError)) throw error;
  return `${text}：${FAULTS[error.reason]}`;
}

/**
 * The address at which a list will lie, as readers follow it: `https://host/v1/` of `https://host/v1/latest.json`. Throws
 * a `PublishError` for one at which nobody could.
 */
export function addressToFollow(text: string): string {
  try {
    return placeOf(text, true);
  } catch (error) {
    throw new PublishError(
      `--url（list.json 里的 url）${wordFault(text, error)}，没有人能在那里订阅。请改正，或先不写`,
    );
  }
}

/** Where an address states no root, any will do. */
function parseAddress(text: string): { url: string; identity?: string } {
  try {
    return text.includes('#') ? parseSubscription(text, true) : { url: placeOf(text, true) };
  } catch (error) {
    throw new PublishError(wordFault(text, error));
  }
}

function urlPlace(text: string): Place {
  const { url, identity } = parseAddress(text);
  const http = httpReader(url, { fetch, stallMs: STALL_MS, totalMs: TOTAL_MS });
  return {
    read: (path, options = { cap: CAPS.segmentBytes }) => http(path, options),
    ...(identity && { identity }),
  };
}

export function openPlace(place: string): Place {
  if (/^https?:\/\//.test(place)) return urlPlace(place);
  const folder = resolve(place);
  return { read: diskFolder(folder).read, folder };
}

/** The list at a place, its signatures and hashes checked. Throws a `PublishError` when there is none. */
export async function openPublished(place: string): Promise<Published> {
  const { read, identity: known } = openPlace(place);
  const published = await readPublished(read, { known });
  if (!published)
    throw new PublishError(
      `${place} 中没有名单。请看路径是否写对：名单的文件夹里有 latest.json；还没有发布的，先 build`,
    );
  return published;
}
