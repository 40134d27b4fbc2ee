import { describe, expect, it } from 'vitest';
import { type Bytes, sha256Hex, utf8 } from '../../../lib/list/bytes';
import { parseSegment } from '../../../lib/list/fold';
import { CAPS } from '../../../lib/list/format';
import { signEnvelope } from '../../../lib/list/sign';
import { verifyManifest } from '../../../lib/list/verify-files';
import { verifyLatest } from '../../../lib/list/verify-latest';
import { verifyFirstRoot } from '../../../lib/list/verify-root';
import { FAR, NOW, testKey } from './sample';

/** Files as large and as odd as the caps let them be: refused in words and in bounded memory. What would take for ever is cut off by the runner. */

const nested = (bytes: number) => '['.repeat(bytes / 2) + ']'.repeat(bytes / 2);
/** So many bytes of this text over and over, as the inside of an array or an object. */
const filled = (text: string, bytes: number) => text.repeat(bytes / text.length - 1);

/** Outcome, and what it cost. */
async function measured(work: () => Promise<unknown>) {
  const heap = process.memoryUsage().heapUsed;
  const kind = await work().then(
    () => 'ok',
    (error: { kind?: string; detail?: string }) => {
      expect(error.detail?.length).toBeLessThan(400);
      return error.kind ?? String(error);
    },
  );
  const cost = process.memoryUsage().heapUsed - heap;
  return { kind, megabytes: cost / 2 ** 20 };
}

const MANIFEST = CAPS.manifestBytes;
const manifestOf = (segments: string) =>
  `{"type":"manifest","format":1,"title":"a","publisher":"b","licence":"","contacts":[],"asOf":"2026-09-01","segments":${segments},"live":0,"digest":"0000000000000000"}`;

describe('a manifest of a megabyte', () => {
  it.each<[string, string, string]>([
    ['of half a million segments', manifestOf(`[${filled('0,', MANIFEST - 300)}0]`), 'too-large'],
    ['of empty segments', manifestOf(`[${filled('{},', MANIFEST - 300)}{}]`), 'too-large'],
    [
      'of contacts',
      manifestOf('[]').replace('[]', `[${filled('0,', MANIFEST - 300)}0]`),
      'not-a-list',
    ],
    ['nested', manifestOf(nested(MANIFEST - 300)), 'not-a-list'],
    ['nested in its format', `{"format":${nested(MANIFEST - 300)}}`, 'not-a-list'],
    ['of prototype keys', `{${filled('"__proto__":{},', MANIFEST - 300)}"a":0}`, 'not-a-list'],
    ['of keys', `{${Array.from({ length: 80_000 }, (_, n) => `"${n}":0`).join()}}`, 'not-a-list'],
    ['of white space', ' '.repeat(MANIFEST), 'not-a-list'],
    ['that is one number', '1'.repeat(MANIFEST), 'not-a-list'],
  ])('%s', async (_, text, expected) => {
    const file = utf8(text);
    expect(file.length).toBeLessThanOrEqual(MANIFEST);
    const hash = await sha256Hex(file);
    const { kind, megabytes } = await measured(() => verifyManifest(file, hash, file.length));
    expect(kind).toBe(expected);
    expect(megabytes).toBeLessThan(200);
  });
});

describe('a signed file', () => {
  const role = async (seed: number) => ({ keys: [(await testKey(seed)).id], threshold: 1 });
  const rootOf = async (keys: object) =>
    signEnvelope(
      {
        type: 'root',
        format: 1,
        version: 1,
        epoch: 1,
        expires: FAR,
        keys,
        roles: { root: await role(1), release: await role(2) },
      },
      [await testKey(1)],
    );

  it.each<[string, object]>([
    ['without its keys', {}],
    ['with keys under prototype names', JSON.parse('{"__proto__":"AAAA","constructor":"AAAA"}')],
    [
      'with three thousand wrong keys',
      Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`k${n}`, 0])),
    ],
  ])('%s is refused', async (_, keys) => {
    const file: Bytes = await rootOf(keys);
    const identity = await sha256Hex(file);
    const { kind } = await measured(() => verifyFirstRoot(file, identity));
    expect(['not-a-list', 'wrong-signature']).toContain(kind);
  });

  it('with a base64 of white space, of odd length or with an URL alphabet is refused', async () => {
    const text = new TextDecoder().decode(await rootOf({}));
    for (const payload of ['e30 ', 'e3', 'e30-', 'e', '', '====']) {
      const file = utf8(text.replace(/"payload":"[^"]*"/, `"payload":"${payload}"`));
      const identity = await sha256Hex(file);
      const { kind } = await measured(() => verifyFirstRoot(file, identity));
      expect(['not-a-list', 'wrong-signature'], payload).toContain(kind);
    }
  });

  it('latest nested to its cap is refused before its signature is looked for', async () => {
    const file = utf8(nested(CAPS.latestBytes));
    const trusted = { roles: {} } as Parameters<typeof verifyLatest>[1];
    expect((await measured(() => verifyLatest(file, trusted, undefined, NOW))).kind).toBe(
      'not-a-list',
    );
  });
});

describe('a record of 64 KiB', () => {
  const room = CAPS.recordBytes - 200;
  const parse = async (line: string) => [...parseSegment(utf8(`${line}\n`), 's/x')];

  it.each<[string, string]>([
    ['nested', `{"put":${nested(room)}}`],
    ['nested in a del', `{"del":${nested(room)}}`],
    ['of names', `{"put":{"id":"a","names":[${filled('0,', room)}0]}}`],
    ['of identifiers', `{"put":{"id":"a","identifiers":[${filled('{},', room)}{}]}}`],
    ['of keys', `{"put":{${filled('"toString":0,', room)}"id":"a"}}`],
    ['that is a text', `"${'x'.repeat(room)}"`],
    ['with a byte order mark', `\ufeff{"del":"a"}`],
    ['with two values', '{"del":"a"}{"del":"b"}'],
    ['with a carriage return alone', '\r'],
  ])('%s', async (_, line) => {
    const { kind } = await measured(() => parse(line));
    expect(kind).toBe('bad-record');
  });
});
