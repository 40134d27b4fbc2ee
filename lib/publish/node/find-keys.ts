import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { NOTE_PATH } from '../edition/web-json';
import { isListFile } from '../folder/find-list';
import { PublishError } from '../folder/publish-error';
import { readEdition } from './edition-files';
import { hashOf, keyFinder, seedOfBase64 } from './secret-keys';

/** Finds secret keys, and what may hide them, in a folder that is about to be published. */

const NAMES = /\.(?:key|key\.json|pem|p8|pk8|p12|pfx|ppk|jwk|seed)$/i;

/** Files of a list, wherever it lies, are full of hashes and public keys: a bare key among them is none. */
const isOfList = (path: string): boolean =>
  isListFile(basename(path)) || isListFile(path.split(/[/\\]/).slice(-2).join('/'));

/** A folder with more files is no list: nobody searches a whole disk that a link leads to. */
const MAX_FILES = 50_000;

/** Every file below a folder, those that links lead to as well; a folder is entered once. */
async function filesBelow(folder: string): Promise<string[]> {
  const entered = new Set<string>();
  const files: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const real = await realpath(below).catch(() => null);
    if (real === null || entered.has(real)) return;
    entered.add(real);
    for (const name of await readdir(real).catch(() => [])) {
      const path = join(below, name);
      const found = await stat(path).catch(() => null);
      if (found?.isDirectory()) await walk(path);
      else if (found?.isFile()) files.push(path);
      if (files.length > MAX_FILES)
        throw new PublishError(
          `${folder} 中的文件超过 ${MAX_FILES} 个（或有链接指向别处），无法逐个检查有无密钥；请只留下名单的文件`,
        );
    }
  };
  await walk(folder);
  return files;
}

const PIECE_BYTES = 1024 * 1024;

/**
 * What packed files begin with: ZIP, gzip, 7-Zip, RAR, XZ, bzip2, Zstandard, LZ4, `compress`, cabinets; a tar file has
 * its sign further on. What is in them nobody sees from outside, and no list needs one.
 */
const PACKED =
  '504b0304 1f8b 377abcaf271c 526172211a07 fd377a585a00 425a68 28b52ffd 04224d18 1f9d 4d534346'
    .split(' ')
    .map((digits) => Buffer.from(digits, 'hex').toString('latin1'));
const TAR_AT = 257;
const isPackedStart = (piece: string): boolean =>
  PACKED.some((start) => piece.startsWith(start)) || piece.startsWith('ustar', TAR_AT);
const PACKED_NAMES =
  /\.(?:zip|gz|tgz|7z|rar|xz|txz|bz2|tbz|zst|lz4?|lzma|br|tar|z|cab|jar|war|iso|dmg)$/i;

/** What every collect folder has, and every review leaves. */
const COLLECTED = /(?:^|[/\\])(?:ledger|decisions)\.jsonl$/;

/** What of persons such a file tells. */
const collectedWords = (path: string): string =>
  path.endsWith('decisions.jsonl') ? '审核记录' : '收集来的网页';

/** Longer than any form of a key. */
const OVERLAP_BYTES = 1024;

/** The bytes of a file piece by piece, as characters. */
async function* piecesOf(path: string): AsyncGenerator<string> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(PIECE_BYTES + OVERLAP_BYTES);
    for (let kept = 0; ; ) {
      const { bytesRead } = await file.read(buffer, kept, PIECE_BYTES, null);
      if (bytesRead === 0) return;
      const end = kept + bytesRead;
      yield buffer.toString('latin1', 0, end);
      kept = Math.min(end, OVERLAP_BYTES);
      buffer.copyWithin(0, end - kept, end);
    }
  } finally {
    await file.close();
  }
}

/** Key ids that the roots below a folder name: by them a bare secret is told from any other 32 bytes. */
async function idsNamed(files: readonly string[]): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const path of files.filter((each) => /[/\\]root[/\\]\d+\.json$/.test(each))) {
    try {
      const { payload } = JSON.parse(await readFile(path, 'utf8'));
      const { keys } = JSON.parse(Buffer.from(payload, 'base64').toString());
      for (const id of Object.keys(keys)) ids.add(id);
    } catch {
      // No root: it names nobody.
    }
  }
  return ids;
}

/**
 * A file that must not be published: it holds a secret key, is packed, so that nobody sees what it holds, or belongs to
 * a collect folder or a review, which may name persons.
 */
export interface Unfit {
  path: string;
  why: 'key' | 'packed' | 'collected';
}

/** Why a file must not be published; null where it may be. */
async function whyUnfit(
  path: string,
  hasKey: ReturnType<typeof keyFinder>,
): Promise<Unfit['why'] | null> {
  if (COLLECTED.test(path)) return 'collected';
  if (NAMES.test(path)) return 'key';
  const isLists = isOfList(path);
  let isPacked = PACKED_NAMES.test(path);
  let isFirst = true;
  for await (const piece of piecesOf(path)) {
    isPacked ||= isFirst && !isLists && isPackedStart(piece);
    isFirst = false;
    if (hasKey(piece, isLists)) return 'key';
    if (isPacked) break;
  }
  return isPacked ? 'packed' : null;
}

/** Looks like a file of the web edition, which anybody may have put there. */
const MAYBE_EDITION = /\.(?:js|css|html|json|png|svg|txt|webmanifest)$/;

interface OwnEdition {
  /** Hashes of the edition's files: of their bytes, and of what base64 would read from them. */
  hashes: ReadonlySet<string>;
  has(path: string): Promise<boolean>;
}

/** Files equal to what this command writes. They hold no key, and searching them takes seconds. */
async function ownEdition(): Promise<OwnEdition> {
  const { files } = await readEdition();
  const hashes = new Set(
    [...files.values()].map(hashOf).flatMap((each) => [each, seedOfBase64(each)]),
  );
  const sizes = new Set([...files.values()].map(({ length }) => length));
  const has = async (path: string) =>
    MAYBE_EDITION.test(path) &&
    sizes.has((await stat(path)).size) &&
    hashes.has(hashOf(await readFile(path)));
  return { hashes, has };
}

/** The files below a folder that must not be published, whatever they are called; none when there is no folder. */
export async function unfitBelow(folder: string): Promise<Unfit[]> {
  const all = await filesBelow(folder);
  const own = all.some((path) => basename(path) === NOTE_PATH) ? await ownEdition() : null;
  const files: string[] = [];
  for (const path of all) if (!(await own?.has(path))) files.push(path);
  const hasKey = keyFinder(await idsNamed(files), own?.hashes ?? new Set());
  const unfit: Unfit[] = [];
  for (const path of files) {
    const why = await whyUnfit(path, hasKey);
    if (why) unfit.push({ path: relative(folder, path), why });
  }
  return unfit.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Throws a `PublishError` when a folder that is about to be published, or is, holds what must not be. */
export async function refuseUnfit(folder: string): Promise<void> {
  const unfit = await unfitBelow(folder);
  // Of a whole folder that is in the wrong place, its files are no news.
  const first = unfit.find(({ why }) => why === 'collected') ?? unfit[0];
  if (first?.why === 'collected')
    throw new PublishError(
      `${resolve(folder)} 中有${collectedWords(first.path)}（${first.path}）：里面可能有个人信息，不能公开，请先移走它所在的整个文件夹`,
    );
  if (first?.why === 'packed')
    throw new PublishError(
      `${resolve(folder)} 中有压缩文件（${first.path}），看不到里面有没有密钥：请先移走`,
    );
  if (first)
    throw new PublishError(
      `${resolve(folder)} 中有密钥文件（${first.path}）：发布文件夹会被所有人看到，请先移走；若已经公开，请用 rotate 更换密钥`,
    );
}
