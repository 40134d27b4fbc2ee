import { dayOf, dayOfInstant } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { type Bytes, sha256Hex } from '../../list/bytes';
import {
  compose,
  composeLines,
  type ManifestHead,
  type Previous,
  type Publish,
} from '../../list/compose';
import {
  BUNDLED_PATH,
  LATEST_PATH,
  manifestPath,
  NOTES_PATH,
  type Root,
  rootPath,
  segmentPath,
} from '../../list/format';
import { verifyFirstRoot } from '../../list/verify-root';
import { type EditionChoice, editionNames, planEdition } from '../edition/edition';
import type { ReadTables } from '../entries/from-rows';
import { type AfterOptions, headAfter } from './against-published';
import type { ListFolder } from './folder';
import { collectFiles, type ReleaseNumber, readNotes } from './notes';
import { PublishError } from './publish-error';
import { differences, entriesOf, readOwn, type SignedList } from './published';
import { type Release, release, releaseKeysOf } from './release';
import { firstRoot, type Keys, refuseShared } from './roles';

/** Writes signed lists: a first one, and the publish after another. For a bundled one see `write-bundled.ts`. */

/** The manifest and the segments of a publish, by their paths. */
export function filesOf({ file, segments }: Publish): Map<string, Bytes> {
  const files = new Map([[manifestPath(file.hash), file.bytes]]);
  for (const { ref, bytes } of segments) files.set(segmentPath(ref.hash), bytes);
  return files;
}

export const manifestRef = ({ file }: Publish) => ({ hash: file.hash, bytes: file.bytes.length });

/** What only a signed list has. Replacing them would leave its subscribers without a list, and its numbers unknown. */
export const SIGNED_PARTS: readonly string[] = [LATEST_PATH, NOTES_PATH, 'root'];

/** What a list consists of; a folder with anything else in it is not ours to fill. */
const LIST_PARTS: ReadonlySet<string> = new Set([...SIGNED_PARTS, BUNDLED_PATH, 'm', 's']);

export async function refuseForeign(folder: ListFolder): Promise<void> {
  const own = await editionNames(folder);
  const foreign = (await folder.names()).find((name) => !LIST_PARTS.has(name) && !own.has(name));
  if (foreign)
    throw new PublishError(`${folder.name} 中有不属于名单的文件（${foreign}），请换一个空文件夹`);
}

interface SignedPublish extends ReleaseNumber {
  identity: string;
  publish: Publish;
}

/**
 * A folder with numbers of many publishes and no `latest.json` lost it, and so did one with numbers and no root: a new
 * list in its place would leave its readers without theirs.
 */
async function refuseHeadless(folder: ListFolder): Promise<void> {
  const { signed } = await readNotes(folder.read);
  const most = (await folder.read(rootPath(1))) ? 1 : 0;
  if (signed.epoch > 1 || signed.sequence > most || (await folder.read(rootPath(2))))
    throw new PublishError(
      `${folder.name} 中有以前的名单，但缺少 ${most ? LATEST_PATH : rootPath(1)}：请从备份或网站取回该文件，再发布；要另建名单，请换一个文件夹`,
    );
}

async function firstPublish(
  folder: ListFolder,
  entries: readonly Entry[],
  head: ManifestHead,
  signing: Signing,
): Promise<SignedPublish> {
  await refuseForeign(folder);
  await refuseHeadless(folder);
  const publish = await compose(entries, head);
  // A root that lies there is taken up: a first publish that died wrote it, or its `latest.json` is lost, and readers know
  // the list by it.
  const file = (await folder.read(rootPath(1))) ?? (await firstRoot(signing.keys, signing.now));
  const identity = await sha256Hex(file);
  const root = await verifyFirstRoot(file, identity);
  releaseKeysOf(root, signing.keys.release);
  await folder.add(new Map([[rootPath(1), file]]));
  return put(folder, { identity, root }, publish, entries, signing);
}

export interface Signing {
  keys: Keys;
  now: number;
  /** Without one, a web edition that lies in the folder goes. */
  edition?: EditionChoice | undefined;
  /** Sign with a sequence above this one: for a publisher who restored an old copy of the folder. */
  above?: number | undefined;
}

/**
 * What merging looks at: the days of the two publishes, as they were signed. The list's own `asOf` is the
 * clerk's to choose and may stand still.
 */
function before(previous: SignedList, now: number): Previous {
  const dates = { today: dayOf(now), before: dayOfInstant(previous.signed.latest.issued) };
  return { ...previous, merging: { records: previous.records, dates } };
}

/** Put a publish in place, after the one that `signed` tells of, and delete what fell out of use. */
async function put(
  folder: ListFolder,
  signed: Release['signed'] & { root: Root },
  publish: Publish,
  entries: Iterable<Entry>,
  { keys, now, above, edition: choice }: Signing,
): Promise<SignedPublish> {
  const manifest = manifestRef(publish);
  const edition = await planEdition(folder, choice, { manifest: publish.manifest, entries });
  const files = new Map([...filesOf(publish), ...edition.files]);
  const check = async () => verifyWritten(folder, publish);
  const plan = { signed, root: signed.root, manifest, now, above, files, check };
  const number = await release(folder, { ...plan, keys: keys.release });
  const live = { manifest: publish.manifest, hash: manifest.hash, edition };
  await collectFiles(folder, live, now);
  return { identity: signed.identity, publish, ...number };
}

/**
 * FORMAT 8.7: fold(new) = fold(old) + diff, of the bytes on the disk and by the client's own code. The
 * right side is what the publisher was given to publish.
 */
async function verifyWritten(folder: ListFolder, publish: Publish): Promise<void> {
  const wrong = await differences(folder.read, manifestRef(publish), publish.lines);
  if (wrong.length > 0)
    throw new PublishError(
      `写出的名单与表格不符（${wrong.slice(0, 5).join('，')}），未发布。请检查磁盘后重试`,
    );
}

/**
 * Publish a signed list into `folder`. An empty or absent folder gets a new list with its root; where a
 * list lies already, its changes are appended and small segments merged under the next sequence, and what
 * fell out of use more than seven days ago is deleted. `headOf` tells what the list says of itself after the one that
 * lies there. Throws `PublishError` when the keys are not that list's or another publish is at work, `ListError` when
 * what lies there is not sound.
 */
export async function writeSigned(
  folder: ListFolder,
  entries: readonly Entry[],
  headOf: (before: SignedList | null) => ManifestHead,
  signing: Signing,
): Promise<SignedPublish> {
  await folder.prepare();
  return folder.alone(async () => {
    if (await folder.read(BUNDLED_PATH))
      throw new PublishError(`${folder.name} 中是未签名的名单，请换一个文件夹`);
    const previous = await readOwn(folder.read);
    const head = headOf(previous);
    if (!previous) return firstPublish(folder, entries, head, signing);
    releaseKeysOf(previous.signed.root, signing.keys.release);
    const publish = await compose(entries, head, before(previous, signing.now));
    return put(folder, previous.signed, publish, entries, signing);
  });
}

/**
 * Publish what some tables became, signed, into a folder: the one way of command and view. Throws a `PublishError` that
 * says what is missing, or a `ListError` when what lies there is not sound.
 */
export async function publishTables(
  folder: ListFolder,
  tables: ReadTables,
  options: AfterOptions,
  signing: Signing,
): Promise<SignedPublish> {
  refuseShared(signing.keys.root, signing.keys.release);
  const headOf = (before: SignedList | null) => headAfter(before, tables, options);
  return writeSigned(folder, tables.entries, headOf, signing);
}

/**
 * Sign the list again under the next sequence, so that it does not expire (FORMAT 8.8). Entries, title and `asOf` stay
 * as they are. Segments that are due are merged, so that lifted entries leave the files although nothing new is
 * published.
 */
export function renew(folder: ListFolder, signing: Signing): Promise<SignedPublish> {
  return folder.alone(async () => {
    const list = await readOwn(folder.read);
    if (!list)
      throw new PublishError(
        `${folder.name} 中没有签名的名单。请看路径是否写对；还没有发布的，先 build`,
      );
    releaseKeysOf(list.signed.root, signing.keys.release);
    const lines = new Map([...list.state].map(([id, { line }]) => [id, line]));
    const { title, publisher, licence, contacts, asOf } = list.manifest;
    const head = { title, publisher, licence, contacts, asOf };
    const publish = await composeLines(lines, head, before(list, signing.now));
    return put(folder, list.signed, publish, entriesOf(list).values(), signing);
  });
}
