import { ListError } from '../../list/error';
import { LATEST_PATH, manifestPath, rootPath } from '../../list/paths';
import { STALE_DAYS } from '../../list/tiers';
import { isAhead } from '../../list/verify-latest';
import { addDays, dayOf } from '../../schema/day';
import { need, type ReadFile, readChain } from './chain';
import { type Published, readContent, verifyLatestBy } from './published';
import { differences } from './verify-state';

/** One thing that a published list must be, in the order in which a client looks. */
export interface Check {
  name: 'root' | 'latest' | 'dates' | 'content' | 'lifted' | 'change';
  ok: boolean;
  /** The file and what of it, for a log; who prints it words the name. */
  detail: string;
}

export interface VerifyOptions {
  now: number;
  /** The identity that a subscription states; else the first root's own hash is taken. */
  identity?: string | undefined;
  /** What the list should hold, by id: fold(old) + diff. */
  lines?: ReadonlyMap<string, string>;
}

/**
 * Check all of a signed list as a client would, and what only a publisher can see (FORMAT 10). Yields a
 * check as soon as it is done; ends after the first that leaves nothing more to look at. Never throws for
 * a list that is wrong.
 */
export async function* verifyList(read: ReadFile, options: VerifyOptions): AsyncGenerator<Check> {
  const chain = await attempt('root', () => readChain(read, options.identity));
  if ('ok' in chain) return yield chain;
  const { root, identity } = chain.value;
  yield pass('root', `${rootPath(root.version)}: identity ${identity}, epoch ${root.epoch}`);
  const signed = await attempt('latest', async () =>
    verifyLatestBy(await need(read, LATEST_PATH), chain.value, false),
  );
  if ('ok' in signed) return yield signed;
  const latest = signed.value;
  yield pass('latest', `${LATEST_PATH}: epoch ${latest.epoch}, sequence ${latest.sequence}`);
  yield dates(root.expires, latest, options.now);
  const content = await attempt('content', () => readContent(read, latest.manifest));
  if ('ok' in content) return yield content;
  const { manifest, hash, state } = content.value;
  yield pass(
    'content',
    `${manifestPath(hash)}: ${manifest.segments.length} segments, ${manifest.live} entries, digest ${manifest.digest}`,
  );
  yield lifted(content.value, options.now);
  if (!options.lines) return;
  const wrong = differences(options.lines, state);
  const detail = wrong.length > 0 ? `differs in ${wrong.slice(0, 10).join(', ')}` : 'as expected';
  yield { name: 'change', ok: wrong.length === 0, detail };
}

const pass = (name: Check['name'], detail: string): Check => ({ name, ok: true, detail });

async function attempt<T>(
  name: Check['name'],
  work: () => Promise<T>,
): Promise<{ value: T } | Check> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    return { name, ok: false, detail: error.message };
  }
}

function dates(
  rootExpires: string,
  latest: { issued: string; expires: string },
  now: number,
): Check {
  const isExpired = [rootExpires, latest.expires].some((expires) => Date.parse(expires) <= now);
  const detail = `issued ${latest.issued}, expires ${latest.expires}, root expires ${rootExpires}`;
  return { name: 'dates', ok: !isExpired && !isAhead(latest.issued, now), detail };
}

/** FORMAT 8.4: no segment still holds what was replaced or deleted more than thirty days ago. */
function lifted({ manifest }: Pick<Published, 'manifest'>, now: number): Check {
  const limit = addDays(dayOf(now), -STALE_DAYS);
  const late = manifest.segments.filter(({ stale }) => stale !== undefined && stale < limit);
  const detail = late.map(({ hash, stale }) => `${hash.slice(0, 12)} since ${stale}`).join(', ');
  return { name: 'lifted', ok: late.length === 0, detail: detail || 'none' };
}
