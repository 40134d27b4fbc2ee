import { utf8 } from '../../list/bytes';
import { compose, type ManifestHead, type Publish } from '../../list/compose';
import { composeLatest, composeRoot } from '../../list/compose-signed';
import type { KeyPair } from '../../list/keys';
import { BUNDLED_PATH, LATEST_PATH, manifestPath, rootPath, segmentPath } from '../../list/paths';
import { sha256Hex } from '../../list/sha256';
import type { Entry } from '../../schema/entry';
import { type Bundled, FORMAT_VERSION } from '../../schema/list-files';
import { PublishError } from './error';
import { appendToFolder, folderReader, replaceFolder } from './folder';
import { readPublished } from './published';

/** Defaults of DESIGN section 5, and a root that outlives many releases. */
const LATEST_DAYS = 90;
const ROOT_DAYS = 5 * 365;
const MIN_WAIT_SECONDS = 6 * 3600;
const DAY_MS = 86_400_000;

function filesOf({ file, segments }: Publish): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([[manifestPath(file.hash), file.bytes]]);
  for (const { ref, bytes } of segments) files.set(segmentPath(ref.hash), bytes);
  return files;
}

const manifestRef = ({ file }: Publish) => ({ hash: file.hash, bytes: file.bytes.length });

/** Write a list in the form of the bundled one: `bundled.json`, `m/`, `s/`. Equal input, equal bytes. */
export async function writeBundled(
  folder: string,
  entries: readonly Entry[],
  head: ManifestHead,
): Promise<Publish> {
  const publish = await compose(entries, head);
  const bundled: Bundled = {
    type: 'bundled',
    format: FORMAT_VERSION,
    manifest: manifestRef(publish),
  };
  const named = utf8(`${JSON.stringify(bundled)}\n`);
  await replaceFolder(folder, new Map([...filesOf(publish), [BUNDLED_PATH, named]]));
  return publish;
}

export interface Keys {
  /** Needed for the first publish only. */
  root: readonly KeyPair[];
  release: readonly KeyPair[];
}

export interface SignedPublish {
  identity: string;
  sequence: number;
  publish: Publish;
}

const instant = (now: number, days = 0): string => new Date(now + days * DAY_MS).toISOString();

/** More than half: one lost key of three does not lock the publisher out, one stolen key signs nothing. */
const majority = (count: number): number => Math.floor(count / 2) + 1;

async function firstRoot(
  keys: Keys,
  now: number,
): Promise<{ bytes: Uint8Array; identity: string }> {
  if (keys.root.length === 0) throw new PublishError('首次发布需要 --root-key（可用 keygen 生成）');
  const role = (pairs: readonly KeyPair[]) => ({ keys: pairs, threshold: majority(pairs.length) });
  const bytes = await composeRoot(
    { version: 1, epoch: 1, expires: instant(now, ROOT_DAYS) },
    { root: role(keys.root), release: role(keys.release) },
    keys.root,
  );
  return { bytes, identity: await sha256Hex(bytes) };
}

/** The signed `latest.json` of a publish. */
const latestOf = (publish: Publish, keys: Keys, now: number, epoch: number, sequence: number) =>
  composeLatest(
    {
      epoch,
      sequence,
      issued: instant(now),
      expires: instant(now, LATEST_DAYS),
      minWait: MIN_WAIT_SECONDS,
      manifest: manifestRef(publish),
    },
    keys.release,
  );

async function firstPublish(
  folder: string,
  entries: readonly Entry[],
  head: ManifestHead,
  keys: Keys,
  now: number,
): Promise<SignedPublish> {
  const publish = await compose(entries, head);
  const root = await firstRoot(keys, now);
  const latest = await latestOf(publish, keys, now, 1, 1);
  const files = new Map([...filesOf(publish), [rootPath(1), root.bytes], [LATEST_PATH, latest]]);
  await replaceFolder(folder, files);
  return { identity: root.identity, sequence: 1, publish };
}

/**
 * Publish a signed list into `folder`. An empty or absent folder gets a new list with its root; where a
 * list lies already, its changes are appended under the next sequence. Throws `PublishError` when the
 * keys are not that list's, `ListError` when what lies there is not sound.
 */
export async function writeSigned(
  folder: string,
  entries: readonly Entry[],
  head: ManifestHead,
  keys: Keys,
  now: number,
): Promise<SignedPublish> {
  const previous = await readPublished(folderReader(folder));
  if (!previous) return firstPublish(folder, entries, head, keys, now);
  if (!previous.signed) throw new PublishError(`${folder} 中是未签名的名单，请换一个文件夹`);
  const { identity, root, latest } = previous.signed;
  const known = keys.release.filter(({ id }) => root.roles.release.keys.includes(id));
  if (known.length < root.roles.release.threshold)
    throw new PublishError(
      `发布密钥不足：该名单需要 ${root.roles.release.threshold} 把，给出的只有 ${known.length} 把属于它`,
    );
  const publish = await compose(entries, head, previous);
  const sequence = latest.sequence + 1;
  const file = await latestOf(publish, { ...keys, release: known }, now, root.epoch, sequence);
  await appendToFolder(folder, filesOf(publish), [LATEST_PATH, file]);
  return { identity, sequence, publish };
}
