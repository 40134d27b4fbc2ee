import { DAY_MS } from '../../domain/day';
import { isSame } from '../../list/bytes';
import type { Root } from '../../list/format';
import { LATEST_PATH, NOTES_PATH, rootPath } from '../../list/format';
import type { KeyPair } from '../../list/keys';
import { composeLatest } from '../../list/sign';
import { verifyRootFresh } from '../../list/verify-root';
import type { Files, ListFolder } from './folder';
import { type Notes, notesFile, type ReleaseNumber, readNotes } from './notes';
import { PublishError } from './publish-error';
import type { ManifestRef, Signed } from './published';

/** Signing and numbering `latest.json`. */

/** 90 days, and a client looks no oftener than every six hours. */
const LATEST_DAYS = 90;
const MIN_WAIT_SECONDS = 6 * 3600;

/** `now` moved by whole days, as the files write an instant. */
export const instant = (now: number, days = 0): string =>
  new Date(now + days * DAY_MS).toISOString();

/** The keys that the list's root names. Throws a `PublishError` when they are fewer than it wants. */
export function releaseKeysOf(root: Root, given: readonly KeyPair[]): KeyPair[] {
  const { keys, threshold } = root.roles.release;
  const known = given.filter(({ id }) => keys.includes(id));
  const held = new Set(known.map(({ id }) => id)).size;
  if (held < threshold)
    throw new PublishError(
      `发布密钥不足：该名单需要 ${threshold} 把，给出的只有 ${held} 把属于它。请给出这份名单现在的发布密钥（换过密钥的，是最近一次 rotate 的 --new-key，list.json 里的 key 也要改成它）；丢了的，用 rotate 更换`,
    );
  return known;
}

/**
 * The number of the next `latest.json` (FORMAT 8.6): after everything that was ever signed in the root's
 * epoch, as the list and the notes know it, and after `above`, for a publisher who restored an old copy
 * and has seen a higher one. Throws a `PublishError` when the epoch has no number left, which only a
 * thief can bring about.
 */
export function nextNumber(root: Root, known: readonly ReleaseNumber[], above = 0): ReleaseNumber {
  const used = known.filter(({ epoch }) => epoch === root.epoch).map(({ sequence }) => sequence);
  const sequence = Math.max(above, 0, ...used) + 1;
  if (!Number.isSafeInteger(sequence))
    throw new PublishError('本代次的序号已用尽，请用 rotate 更换发布密钥（代次随之提高）');
  return { epoch: root.epoch, sequence };
}

/** When what is signed now expires. */
export const expiryOf = (now: number): string => instant(now, LATEST_DAYS);

/** The signed file. */
const latestFile = (
  number: ReleaseNumber,
  manifest: ManifestRef,
  keys: readonly KeyPair[],
  now: number,
) =>
  composeLatest(
    {
      ...number,
      issued: instant(now),
      expires: expiryOf(now),
      minWait: MIN_WAIT_SECONDS,
      manifest,
    },
    keys,
  );

/** Notes of a number that is about to be signed. */
const reserved = (notes: Notes, number: ReleaseNumber): Files =>
  new Map([[NOTES_PATH, notesFile({ ...notes, signed: number })]]);

export interface Release {
  /** The list, and its newest `latest.json`, which a first publish has not. */
  signed: Pick<Signed, 'identity'> & { latest?: ReleaseNumber };
  /** The newest root, which may be newer than that of `signed`. */
  root: Root;
  manifest: ManifestRef;
  keys: readonly KeyPair[];
  now: number;
  above?: number | undefined;
  /** What must be in place before `latest.json`, in order. */
  files: Files;
  /** Reads back what was written, before anybody is pointed to it. */
  check?: () => Promise<void>;
}

/**
 * Put a release in place: reserve its number, write the immutable files, check them, and only then let
 * `latest.json` take its place. A death at any point leaves the list that was there, and the number is
 * not used again. The file is read back, since a disk that lies would leave the list without a head. Throws a `ListError`
 * where the root has expired.
 */
export async function release(folder: ListFolder, plan: Release): Promise<ReleaseNumber> {
  const keys = releaseKeysOf(plan.root, plan.keys);
  // No client takes what is signed under a root that has expired (FORMAT 3.6).
  verifyRootFresh(plan.root, plan.now);
  const notes = await readNotes(folder.read);
  const { identity } = plan.signed;
  if (notes.identity !== undefined && notes.identity !== identity)
    throw new PublishError(
      `${rootPath(1)} 已被改动：名单的指纹应为 ${notes.identity}，现为 ${identity}，已订阅的用户都会拒绝。请从备份或网站取回原来的文件（git 可能改了换行）`,
    );
  const known = [plan.signed.latest ?? [], notes.signed].flat();
  const number = nextNumber(plan.root, known, plan.above);
  await folder.add(reserved({ ...notes, identity }, number));
  await folder.add(plan.files);
  await plan.check?.();
  const file = await latestFile(number, plan.manifest, keys, plan.now);
  await folder.add(new Map([[LATEST_PATH, file]]));
  const back = await folder.read(LATEST_PATH);
  if (!back || !isSame(back, file))
    throw new PublishError(`${folder.name} 写入后读回的 ${LATEST_PATH} 不符，请检查磁盘后重新发布`);
  return number;
}
