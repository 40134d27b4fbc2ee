import { addDays, DAY_MS, type Day, dayOf, dayOfInstant } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { stateDigest } from '../../list/digest';
import { foldInto, recordsOf, type State } from '../../list/fold';
import {
  CAPS,
  LATEST_PATH,
  type Manifest,
  type Root,
  rootPath,
  type SegmentRef,
} from '../../list/format';
import { STALE_DAYS } from '../../list/merge-plan';
import { readLatest, readManifest, readRoot, readSegments } from '../../list/read-list';
import { verifyState } from '../../list/verify-files';
import type { Release } from '../../list/verify-latest';
import { verifyRootFresh } from '../../list/verify-root';
import type { Place } from '../folder/folder';
import { identityOf, type ManifestRef } from '../folder/published';
import { type Checks, type Found, guardFaults, tellLifecycle } from './checks';

/** Days before an end from which on it is told: a clerk's holidays, and a root key in a safe. */
const SOON = { latest: 14, root: 90 };

function tellEnd(what: string, expires: string, now: number, soon: number): Found {
  const left = Math.floor((Date.parse(expires) - now) / DAY_MS);
  const detail = `${what}，有效至 ${dayOfInstant(expires)}（还有 ${left} 天）`;
  return { detail, isWarning: left < soon };
}

async function checkRoot(place: Place, checks: Checks, now: number): Promise<Root | null> {
  const root = await checks.run(
    '根文件',
    async () => readRoot(place.read, place.identity ?? (await identityOf(place.read)), undefined),
    ({ version }) => ({
      detail: `共 ${version} 版，逐版签名有效${place.identity ? '，与订阅地址一致' : ''}`,
    }),
  );
  if (!root) return null;
  const isFresh = await checks.run(
    '根有效期',
    () => verifyRootFresh(root, now),
    () => {
      const { root: roots, release } = root.roles;
      const roles = `根密钥 ${roots.threshold}/${roots.keys.length}，发布密钥 ${release.threshold}/${release.keys.length}`;
      return tellEnd(`${rootPath(root.version)}，${roles}`, root.expires, now, SOON.root);
    },
  );
  return isFresh === null ? null : root;
}

/** The signature by itself first, so that an expired list is told from a forged one. Asked for once: both look at the same bytes. */
async function checkLatest(
  place: Place,
  root: Root,
  checks: Checks,
  now: number,
): Promise<Release | null> {
  const asked = place.read(LATEST_PATH, { cap: CAPS.latestBytes });
  const read = (at: number) => readLatest(() => asked, root, undefined, at);
  const latest = await checks.run(
    '签名',
    () => read(0),
    ({ epoch, sequence, issued }) => ({
      detail: `第 ${epoch} 代第 ${sequence} 次发布，签发于 ${dayOfInstant(issued)}`,
      isWarning: Date.parse(issued) > now + DAY_MS,
    }),
  );
  if (!latest) return null;
  return checks.run(
    '有效期',
    () => read(now),
    ({ expires }) => tellEnd(LATEST_PATH, expires, now, SOON.latest),
  );
}

/** The state that the segments fold to, each with as many records as the manifest says. */
function checkSegments(place: Place, { segments }: Manifest, checks: Checks) {
  const read = async () => {
    const state: State = new Map();
    for await (const [ref, ndjson] of readSegments(place.read, segments))
      foldInto(state, recordsOf(ndjson, ref));
    return state;
  };
  const bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0);
  return checks.run('分段', read, () => ({
    detail: `${segments.length} 个，共 ${bytes} 字节，散列值、大小与记录数都相符`,
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
  named: ManifestRef,
  checks: Checks,
  now: number,
): Promise<Pick<SoundList, 'manifest' | 'state'> | null> {
  const manifest = await checks.run(
    '清单',
    () => readManifest(place.read, named),
    ({ title, publisher, asOf }) => ({ detail: `${title}（${publisher}），截至 ${asOf}` }),
  );
  const state = manifest && (await checkSegments(place, manifest, checks));
  if (!manifest || !state) return null;
  checks.tell('撤下原文', tellOverdue(manifest, now));
  return checks.run(
    '条目',
    () => {
      const digest = stateDigest([...state.values()].map(({ line }) => line));
      verifyState(manifest, named.hash, { live: state.size, digest });
      const entries = new Map([...state].map(([id, { entry }]) => [id, entry]));
      return { manifest, state: entries };
    },
    ({ state: { size } }) => ({ detail: `${size} 条，条目数与摘要相符` }),
  );
}

/** A list that a client takes. */
interface SoundList {
  root: Root;
  latest: Release;
  manifest: Manifest;
  state: Map<string, Entry>;
}

/**
 * Every check of a signed list by the client's own functions, in its order (FORMAT 4). The first that fails
 * ends those that need it: a list without a failed check is one that a client takes.
 */
export async function checkList(
  place: Place,
  checks: Checks,
  now: number,
): Promise<SoundList | null> {
  const root = await checkRoot(place, checks, now);
  const latest = root && (await checkLatest(place, root, checks, now));
  const content = latest && (await checkContent(place, latest.manifest, checks, now));
  if (!content) return null;
  const entries = [...content.state.values()];
  const faults = guardFaults(entries);
  if (faults.length > 0) checks.fail('内容', `${faults.length} 条不应登载，如 ${faults[0]}`);
  else checks.tell('内容', { detail: '没有共用域名、平台或个人号码' });
  checks.tell('显示期限', tellLifecycle(entries, dayOf(now)));
  return { root, latest, ...content };
}

/** FORMAT 8.4: segments that still hold what was replaced or lifted more than thirty days before `today`. */
export function overdueSegments({ segments }: Manifest, today: Day): SegmentRef[] {
  const limit = addDays(today, -STALE_DAYS);
  return segments.filter(({ stale }) => stale !== undefined && stale < limit);
}
