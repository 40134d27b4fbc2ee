import type { Entry } from '../../domain/entry';
import { sha256Hex, utf8 } from '../../list/bytes';
import { compose, type ManifestHead, type Publish } from '../../list/compose';
import {
  BUNDLED_PATH,
  type Bundled,
  FORMAT_VERSION,
  LATEST_PATH,
  manifestPath,
  NOTES_PATH,
  rootPath,
  segmentPath,
} from '../../list/format';
import type { KeyPair } from '../../list/keys';
import { composeRoot } from '../../list/sign';
import type { ListFolder } from './folder';
import { continueList } from './next';
import { PublishError } from './publish-error';
import { readOwn } from './published';
import { instant, latestFile, reserved } from './release';

/** A root outlives many releases. */
export const ROOT_DAYS = 5 * 365;

function filesOf({ file, segments }: Publish): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([[manifestPath(file.hash), file.bytes]]);
  for (const { ref, bytes } of segments) files.set(segmentPath(ref.hash), bytes);
  return files;
}

const manifestRef = ({ file }: Publish) => ({ hash: file.hash, bytes: file.bytes.length });

/** What only a signed list has. Replacing them would leave its subscribers without a list, and its numbers unknown. */
const SIGNED_PARTS: readonly string[] = [LATEST_PATH, NOTES_PATH, 'root'];

async function refuseSigned(folder: ListFolder): Promise<void> {
  const names = await folder.names();
  const found = SIGNED_PARTS.find((part) => names.includes(part));
  if (found)
    throw new PublishError(
      `${folder.name} 中是已签名的名单（${found}），不能用未签名的名单替换；请给出 --key，或换一个文件夹`,
    );
}

/**
 * Write a list in the form of the bundled one: `bundled.json`, `m/`, `s/`. Equal input, equal bytes. The folder
 * must be empty, absent or hold such a list; a `PublishError` otherwise.
 */
export async function writeBundled(
  folder: ListFolder,
  entries: readonly Entry[],
  head: ManifestHead,
): Promise<Publish> {
  await refuseSigned(folder);
  const publish = await compose(entries, head);
  const bundled: Bundled = {
    type: 'bundled',
    format: FORMAT_VERSION,
    manifest: manifestRef(publish),
  };
  const named = utf8(`${JSON.stringify(bundled)}\n`);
  await folder.replace(new Map([...filesOf(publish), [BUNDLED_PATH, named]]));
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

/** More than half: one lost key of three does not lock the publisher out, one stolen key signs nothing. */
export const majority = (count: number): number => Math.floor(count / 2) + 1;

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

async function firstPublish(
  folder: ListFolder,
  entries: readonly Entry[],
  head: ManifestHead,
  keys: Keys,
  now: number,
): Promise<SignedPublish> {
  const publish = await compose(entries, head);
  const root = await firstRoot(keys, now);
  const number = { epoch: 1, sequence: 1 };
  const latest = await latestFile(number, manifestRef(publish), keys.release, now);
  const notes = { signed: number, retired: {} };
  const files = new Map([
    ...filesOf(publish),
    [rootPath(1), root.bytes],
    ...reserved(notes, number),
    [LATEST_PATH, latest],
  ]);
  await folder.replace(files);
  return { identity: root.identity, sequence: 1, publish };
}

export interface WriteOptions {
  /** Sign with a sequence above this one: for a publisher who restored an old copy of the folder. */
  above?: number | undefined;
}

/**
 * Publish a signed list into `folder`. An empty or absent folder gets a new list with its root; where a
 * list lies already, its changes are appended and small segments merged under the next sequence, and what
 * fell out of use more than seven days ago is deleted. Throws `PublishError` when the keys are not that
 * list's or another publish is at work, `ListError` when what lies there is not sound.
 */
export async function writeSigned(
  folder: ListFolder,
  entries: readonly Entry[],
  head: ManifestHead,
  keys: Keys,
  now: number,
  options: WriteOptions = {},
): Promise<SignedPublish> {
  await folder.prepare();
  return folder.alone(async () => {
    const { read } = folder;
    if (await read(BUNDLED_PATH))
      throw new PublishError(`${folder.name} 中是未签名的名单，请换一个文件夹`);
    const previous = await readOwn(read);
    if (!previous) return firstPublish(folder, entries, head, keys, now);
    const target = { entries, head };
    return continueList(folder, previous, target, {
      keys: keys.release,
      now,
      ...options,
    });
  });
}
