import { dayOf } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import {
  compose,
  composeLines,
  type ManifestHead,
  type Previous,
  type Publish,
} from '../../list/compose';
import { manifestPath, segmentPath } from '../../list/format';
import type { KeyPair } from '../../list/keys';
import { differences } from './content';
import type { ListFolder } from './folder';
import { collectFiles } from './notes';
import { PublishError } from './publish-error';
import { type PublishedLines, readOwn } from './published';
import { type ReleaseNumber, release, releaseKeysOf } from './release';

/** The publish after another. */

export interface Signing {
  keys: readonly KeyPair[];
  now: number;
  /** Sign with a sequence above this one: for a publisher who restored an old copy of the folder. */
  above?: number | undefined;
}

export interface Continued extends ReleaseNumber {
  identity: string;
  publish: Publish;
}

/**
 * What merging looks at: the days of the two publishes, as they were signed. The list's own `asOf` is the
 * clerk's to choose and may stand still.
 */
function before(previous: PublishedLines, now: number): Previous {
  const dates = { today: dayOf(now), before: dayOf(Date.parse(previous.signed.latest.issued)) };
  return { ...previous, merging: { records: previous.records, dates } };
}

/** Append the changes that make `previous` the target's entries, or only merge what is due. */
export async function continueList(
  folder: ListFolder,
  previous: PublishedLines,
  target: { entries: readonly Entry[]; head: ManifestHead },
  signing: Signing,
): Promise<Continued> {
  releaseKeysOf(previous.signed.root, signing.keys);
  const publish = await compose(target.entries, target.head, before(previous, signing.now));
  return put(folder, previous, publish, signing);
}

async function put(
  folder: ListFolder,
  previous: PublishedLines,
  publish: Publish,
  { keys, now, above }: Signing,
): Promise<Continued> {
  const { signed } = previous;
  const { file, manifest, segments } = publish;
  const files = new Map([
    ...segments.map(({ ref, bytes }): [string, Uint8Array] => [segmentPath(ref.hash), bytes]),
    [manifestPath(file.hash), file.bytes] as [string, Uint8Array],
  ]);
  const named = { hash: file.hash, bytes: file.bytes.length };
  const check = async () => verifyWritten(folder, named, publish);
  const plan = { signed, root: signed.root, manifest: named, keys, now, above, files, check };
  const number = await release(folder, plan);
  await collectFiles(folder, { manifest, hash: file.hash }, now);
  return { identity: signed.identity, publish, ...number };
}

/**
 * FORMAT 8.7: fold(new) = fold(old) + diff, of the bytes on the disk and by the client's own code. The
 * right side is what the publisher was given to publish.
 */
async function verifyWritten(
  folder: ListFolder,
  named: { hash: string; bytes: number },
  { lines }: Publish,
): Promise<void> {
  const wrong = await differences(folder.read, named, lines);
  if (wrong.length > 0)
    throw new PublishError(`写出的名单与表格不符（${wrong.slice(0, 5).join('，')}），未发布`);
}

/**
 * Sign the list again under the next sequence, so that it does not expire (FORMAT 8.8). Entries, title
 * and `asOf` stay as they are; segments are merged where that is due, so that what was lifted leaves the
 * files even when nothing new is published.
 */
export function renew(folder: ListFolder, signing: Signing): Promise<Continued> {
  return folder.alone(async () => {
    const list = await readOwn(folder.read);
    if (!list) throw new PublishError(`${folder.name} 中没有签名的名单`);
    releaseKeysOf(list.signed.root, signing.keys);
    const lines = new Map([...list.state].map(([id, { line }]) => [id, line]));
    const { title, publisher, licence, contacts, asOf } = list.manifest;
    const head = { title, publisher, licence, contacts, asOf };
    const publish = await composeLines(lines, head, before(list, signing.now));
    return put(folder, list, publish, signing);
  });
}
