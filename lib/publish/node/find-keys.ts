import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { NOTE_PATH } from '../edition/web-json';
import { isListFile } from '../folder/find-list';
import { PublishError } from '../folder/publish-error';
import { readEdition } from './edition-files';

/** Finds secret keys, and what may hide them, in a folder that is about to be published. */

const NAMES = /\.(?:key|key\.json|pem|p8|pk8|p12|pfx|ppk|jwk|seed)$/i;

/** RFC 8410, section 7: what stands before the seed of an Ed25519 key in PKCS #8, as digits. */
const PKCS8 = '302e020100300506032b657004220420';

/**
 * What only files with a secret key hold: ours, PEM, JWK (RFC 8037, section 2), other tools' own; PKCS #8 as bytes and in
 * base64.
 */
const SECRET = new RegExp(
  [
    '"secret"\\s*:\\s*"',
    '-----BEGIN [A-Z ]*PRIVATE KEY',
    'AGE-SECRET-KEY-1',
    'PuTTY-User-Key-File',
    '(?:signify|minisign)(?: encrypted)? secret key',
    '"d"\\s*:\\s*"[\\w-]{43}"',
    '\\x30\\x05\\x06\\x03\\x2b\\x65\\x70\\x04\\x22\\x04\\x20',
    'MC4CAQAwBQYDK2VwBCIEI',
  ].join('|'),
);
const HEX_PKCS8 = new RegExp(PKCS8, 'i');

/** 32 bytes, or 64 with the public half behind: digits (also `0x`, `aa:bb`, `\\xaa`), numbers, base64 or base64url. */
const HEX_RUN =
  /(?<![0-9a-z])(?:0x)?(?:[0-9a-f]{64}|[0-9a-f]{128})(?![0-9a-z])|(?:(?:0x|\\x)?[0-9a-f]{2}[\s:,;-]*){32,64}/gi;
const NUMBER_RUN = /(?<!\d)\d{1,3}(?:\s*,\s*\d{1,3}){31,63}(?!\d)/g;
const BASE64_RUN = /(?<![\w+/-])[\w+/-]{43,88}(?![\w+/-])/g;
/** Base64 that is broken into lines, as mail and certificates have it. */
const WRAPPED_RUN = /(?<![\w+/-])[\w+/-]{8,80}(?:\r?\n[ \t>#*]*[\w+/-]{2,80}){1,8}/g;
/** Longer base64, in which a whole file may stand. */
const LONG_RUN = /[\w+/-]{56,}={0,2}/g;
const RAW_BYTES = { least: 32, most: 66 };

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

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Id of the key whose seed this is (FORMAT 2.3). */
function idOfSeed(seed: Uint8Array): string {
  const key = Buffer.concat([Buffer.from(PKCS8, 'hex'), seed]);
  const pair = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(pair).export({ format: 'jwk' });
  return hashOf(Buffer.from(x, 'base64url'));
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

/** UTF-16 without its zero bytes reads like UTF-8. */
const withoutZeros = (piece: string): string => piece.replaceAll('\0', '');

/** The seed that would stand in a text of base64, in digits. */
const asBase64 = (text: string): string => Buffer.from(text, 'base64').toString('hex', 0, 32);

const runsOf = (text: string, form: RegExp): string[] => text.match(form) ?? [];

/** Whatever in a piece of a file may be the seed of a key. */
function seedsIn(piece: string): Set<string> {
  const text = withoutZeros(piece);
  const digits = runsOf(text, HEX_RUN).map((run) => run.replace(/0x|[^0-9a-f]/gi, ''));
  const hex = digits.map((run) => Buffer.from(run, 'hex'));
  const numbers = runsOf(text, NUMBER_RUN).map((run) => Buffer.from(run.split(',').map(Number)));
  const wrapped = runsOf(text, WRAPPED_RUN).map((run) => run.replace(/\s[ \t>#*]*/g, ''));
  const base64 = [...runsOf(text, BASE64_RUN), ...wrapped].map((run) => Buffer.from(run, 'base64'));
  const isRaw = piece.length >= RAW_BYTES.least && piece.length <= RAW_BYTES.most;
  const raw = isRaw ? [Buffer.from(piece, 'latin1')] : [];
  const long = [...hex, ...numbers, ...base64, ...raw].filter(({ length }) => length >= 32);
  return new Set(long.map((bytes) => bytes.toString('hex', 0, 32)));
}

export const holdsSecret = (text: string): boolean => SECRET.test(text) || HEX_PKCS8.test(text);

/**
 * A file that must not be published: it holds a secret key, is packed, so that nobody sees what it holds, or belongs to
 * a collect folder or a review, which may name persons.
 */
export interface Unfit {
  path: string;
  why: 'key' | 'packed' | 'collected';
}

/** Tells a piece of a file that holds a secret key, by the keys that the roots of a list name. No hash is one. */
function keyFinder(
  ids: ReadonlySet<string>,
  hashes: ReadonlySet<string>,
): (piece: string, isOfList: boolean) => boolean {
  const isOfKey = (seed: string): boolean =>
    !hashes.has(seed) && ids.has(idOfSeed(Buffer.from(seed, 'hex')));
  const hasKey = (piece: string): boolean =>
    holdsSecret(withoutZeros(piece)) || (ids.size > 0 && [...seedsIn(piece)].some(isOfKey));
  const hasKeyInside = (piece: string): boolean =>
    runsOf(withoutZeros(piece), LONG_RUN).some((run) =>
      hasKey(Buffer.from(run, 'base64').toString('latin1')),
    );
  return (piece, isOfList) =>
    isOfList ? holdsSecret(withoutZeros(piece)) : hasKey(piece) || hasKeyInside(piece);
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
  const hashes = new Set([...files.values()].map(hashOf).flatMap((each) => [each, asBase64(each)]));
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
