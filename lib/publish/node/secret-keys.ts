import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';

/** Tells the secret keys in the text of a file, in whatever form they were written. */

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

export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Id of the key whose seed this is (FORMAT 2.3). */
function idOfSeed(seed: Uint8Array): string {
  const key = Buffer.concat([Buffer.from(PKCS8, 'hex'), seed]);
  const pair = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(pair).export({ format: 'jwk' });
  return hashOf(Buffer.from(x, 'base64url'));
}

/** UTF-16 without its zero bytes reads like UTF-8. */
const withoutZeros = (piece: string): string => piece.replaceAll('\0', '');

/** The seed that would stand in a text of base64, in digits. */
export const seedOfBase64 = (text: string): string =>
  Buffer.from(text, 'base64').toString('hex', 0, 32);

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

/** Tells a piece of a file that holds a secret key, by the keys that the roots of a list name. No hash is one. */
export function keyFinder(
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
