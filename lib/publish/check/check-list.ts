import { addDays, type Day, dayOf } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { stateDigest } from '../../list/digest';
import { fold } from '../../list/fold';
import {
  CAPS,
  LATEST_PATH,
  type Latest,
  type Manifest,
  manifestPath,
  type Root,
  rootPath,
  type SegmentRef,
  segmentPath,
} from '../../list/format';
import { ListError } from '../../list/list-error';
import { STALE_DAYS } from '../../list/tiers';
import { verifyManifest, verifySegment, verifyState } from '../../list/verify-files';
import { verifyLatest } from '../../list/verify-latest';
import { verifyRootFresh } from '../../list/verify-root';
import type { Place } from '../list/folder';
import { need, readChain } from '../list/published';
import { type Checks, type Found, guardFaults, tellLifecycle } from './checks';

const DAY_MS = 86_400_000;
/** Days before an end from which on it is told: a clerk's holidays, and a root key in a safe. */
const SOON = { latest: 14, root: 90 };

function tellEnd(what: string, expires: string, now: number, soon: number): Found {
  const left = Math.floor((Date.parse(expires) - now) / DAY_MS);
  const detail = `${what}，有效至 ${expires.slice(0, 10)}（还有 ${left} 天）`;
  return { detail, isWarning: left < soon };
}

async function checkRoot(place: Place, checks: Checks, now: number): Promise<Root | null> {
  const chain = await checks.run(
    '根文件',
    () => readChain(place.read, place.identity),
    ({ identity, root }) => ({
      detail: `共 ${root.version} 版，逐版签名有效，身份 ${identity.slice(0, 16)}…${place.identity ? '，与订阅地址一致' : ''}`,
    }),
  );
  if (!chain) return null;
  const { root, release } = chain.root.roles;
  await checks.run(
    '根有效期',
    () => verifyRootFresh(chain.root, now),
    () => {
      const roles = `根密钥 ${root.threshold}/${root.keys.length}，发布密钥 ${release.threshold}/${release.keys.length}`;
      return tellEnd(
        `${rootPath(chain.root.version)}，${roles}`,
        chain.root.expires,
        now,
        SOON.root,
      );
    },
  );
  return chain.root;
}

/** The signature by itself first, so that an expired list is told from a forged one. */
async function checkLatest(
  place: Place,
  root: Root,
  checks: Checks,
  now: number,
): Promise<Latest | null> {
  const read = async (at: number) => {
    const file = await need(place.read, LATEST_PATH);
    if (file.length > CAPS.latestBytes)
      throw new ListError('too-large', `${LATEST_PATH}: ${file.length} bytes`);
    return verifyLatest(file, root, undefined, at);
  };
  const latest = await checks.run(
    '签名',
    () => read(0),
    ({ epoch, sequence, issued }) => ({
      detail: `第 ${epoch} 代第 ${sequence} 次发布，签发于 ${issued.slice(0, 10)}`,
      isWarning: Date.parse(issued) > now + DAY_MS,
    }),
  );
  if (!latest) return null;
  await checks.run(
    '有效期',
    () => read(now),
    ({ expires }) => tellEnd(LATEST_PATH, expires, now, SOON.latest),
  );
  return latest;
}

async function checkSegments(place: Place, manifest: Manifest, checks: Checks) {
  const read = async () => {
    const segments = [];
    for (const ref of manifest.segments) {
      const file = segmentPath(ref.hash);
      segments.push({ file, ndjson: await verifySegment(await need(place.read, file), ref) });
    }
    return segments;
  };
  const bytes = manifest.segments.reduce((sum, segment) => sum + segment.bytes, 0);
  return checks.run('分段', read, (segments) => ({
    detail: `${segments.length} 个，共 ${bytes} 字节，散列值与大小都相符`,
  }));
}

/** FORMAT 8.4: what was lifted or corrected leaves the files as well, within thirty days. */
function tellOverdue(manifest: Manifest, now: number): Found {
  const late = overdueSegments(manifest, dayOf(now));
  if (late.length === 0) return { detail: '没有撤下或更正满 30 天的原文' };
  const since = late.map(({ stale }) => stale).sort()[0];
  const detail = `${late.length} 个分段仍含 ${since} 起撤下或更正的原文，请重新发布或 renew`;
  return { detail, isWarning: true };
}

/** Manifest, segments, and the state that they fold to; null when any of them is not sound. */
async function checkContent(
  place: Place,
  named: { hash: string; bytes: number },
  checks: Checks,
  now: number,
): Promise<Map<string, Entry> | null> {
  const { hash, bytes } = named;
  const manifest = await checks.run(
    '清单',
    async () => verifyManifest(await need(place.read, manifestPath(hash)), hash, bytes),
    ({ title, publisher, asOf }) => ({ detail: `${title}（${publisher}），截至 ${asOf}` }),
  );
  const segments = manifest && (await checkSegments(place, manifest, checks));
  if (!manifest || !segments) return null;
  checks.tell('撤下原文', tellOverdue(manifest, now));
  return checks.run(
    '条目',
    () => {
      const state = fold(segments);
      const digest = stateDigest([...state.values()].map(({ line }) => line));
      verifyState(manifest, hash, { live: state.size, digest });
      return new Map([...state].map(([id, { entry }]) => [id, entry]));
    },
    (state) => ({ detail: `${state.size} 条，条目数与摘要相符` }),
  );
}

/** Every check of a signed list, in the order of a client; the first that fails ends those that need it. */
export async function checkList(
  place: Place,
  checks: Checks,
  now: number,
): Promise<{ latest: Latest; state: Map<string, Entry> } | null> {
  const root = await checkRoot(place, checks, now);
  const latest = root && (await checkLatest(place, root, checks, now));
  const state = latest && (await checkContent(place, latest.manifest, checks, now));
  if (!latest || !state) return null;
  const entries = [...state.values()];
  const faults = guardFaults(entries);
  if (faults.length > 0) checks.fail('内容', `${faults.length} 条不应登载，如 ${faults[0]}`);
  else checks.tell('内容', { detail: '没有共用域名、平台或个人号码' });
  checks.tell('公示期', tellLifecycle(entries, dayOf(now)));
  return { latest, state };
}

/** FORMAT 8.4: segments that still hold what was replaced or lifted more than thirty days before `today`. */
export function overdueSegments({ segments }: Manifest, today: Day): SegmentRef[] {
  const limit = addDays(today, -STALE_DAYS);
  return segments.filter(({ stale }) => stale !== undefined && stale < limit);
}
