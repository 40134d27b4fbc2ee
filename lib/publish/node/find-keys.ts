import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { PublishError } from '../list/publish-error';

/** Finds secret keys in a folder that is about to be published, in whatever form and under whatever name. */

const NAMES = /\.(?:key|key\.json|pem|p8|pk8|p12|pfx|ppk|jwk|seed)$/i;

/** RFC 8410, section 7: what stands before the seed of an Ed25519 key in PKCS #8; as bytes, as digits, in base64. */
const PKCS8 = [
  '\\x30\\x05\\x06\\x03\\x2b\\x65\\x70\\x04\\x22\\x04\\x20',
  '302e020100300506032b657004220420',
  'MC4CAQAwBQYDK2VwBCIEI',
];

/** What only files with a secret key hold: ours, PEM, JWK (RFC 8037, section 2), PKCS #8. */
const SECRET = new RegExp(
  [
    '"secret"\\s*:\\s*"',
    '-----BEGIN [A-Z ]*PRIVATE KEY',
    '"d"\\s*:\\s*"[\\w-]{43}"',
    `(?:${PKCS8.join('|')})`,
  ].join('|'),
);
const HEX_PKCS8 = new RegExp(PKCS8[1] ?? '', 'i');

/** 32 bytes, or 64 with the public half behind: digits, base64 or base64url. */
const HEX_RUN = /(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{128})(?![0-9a-z])/gi;
const BASE64_RUN = /(?<![\w+/-])[\w+/-]{43,88}(?![\w+/-])/g;
const RAW_BYTES = { least: 32, most: 66 };

/** Files of a list are full of hashes and public keys (FORMAT 1.1): a bare key among them is none. */
const OF_LIST =
  /(?:^|\/)(?:root\/\d+\.json|m\/[0-9a-f]{64}\.json|s\/[0-9a-f]{64}\.ndjson|latest\.json|publisher\.json|bundled\.json)$/;

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

/** A ZIP file begins with this, and has the names of its files as they are; what is in them is packed. */
const ZIP = 'PK\x03\x04';
const NAME_IN_ZIP = /\.(?:key|key\.json|pem|p8|pk8|p12|pfx|ppk|jwk|seed)(?![\w.])/i;

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

/** Id of the key whose seed this is (FORMAT 2.3). */
function idOfSeed(seed: Uint8Array): string {
  const key = Buffer.concat([Buffer.from(PKCS8[1] ?? '', 'hex'), seed]);
  const pair = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(pair).export({ format: 'jwk' });
  return createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex');
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

/** Whatever in a piece of a file may be the seed of a key. */
function seedsIn(piece: string): Set<string> {
  const text = withoutZeros(piece);
  const hex = [...text.matchAll(HEX_RUN)].map(([run]) => Buffer.from(run, 'hex'));
  const base64 = [...text.matchAll(BASE64_RUN)].map(([run]) => Buffer.from(run, 'base64'));
  const isRaw = piece.length >= RAW_BYTES.least && piece.length <= RAW_BYTES.most;
  const raw = isRaw ? [Buffer.from(piece, 'latin1')] : [];
  const long = [...hex, ...base64, ...raw].filter(({ length }) => length >= 32);
  return new Set(long.map((bytes) => bytes.toString('hex', 0, 32)));
}

/** Paths below a folder that hold a secret key, whatever they are called; none when there is no folder. */
export async function keyFilesBelow(folder: string): Promise<string[]> {
  const files = await filesBelow(folder);
  const ids = await idsNamed(files);
  const isOfKey = (seed: string): boolean => ids.has(idOfSeed(Buffer.from(seed, 'hex')));
  const isKeyFile = async (path: string): Promise<boolean> => {
    const hasBare = ids.size > 0 && !OF_LIST.test(path.replaceAll('\\', '/'));
    let isZip: boolean | undefined;
    for await (const piece of piecesOf(path)) {
      const text = withoutZeros(piece);
      isZip ??= piece.startsWith(ZIP);
      if (isZip && NAME_IN_ZIP.test(piece)) return true;
      if (SECRET.test(text) || HEX_PKCS8.test(text)) return true;
      if (hasBare && [...seedsIn(piece)].some(isOfKey)) return true;
    }
    return false;
  };
  const found: string[] = [];
  for (const path of files) if (NAMES.test(path) || (await isKeyFile(path))) found.push(path);
  return found.map((path) => relative(folder, path)).sort();
}

/** Throws a `PublishError` when a folder that is about to be published, or is, holds a secret key. */
export async function refusePublishedKeys(folder: string): Promise<void> {
  const [first] = await keyFilesBelow(folder);
  if (first)
    throw new PublishError(
      `${resolve(folder)} 中有密钥文件（${first}）：发布文件夹会被所有人看到，请先移走；若已经公开，请用 rotate 更换密钥`,
    );
}
