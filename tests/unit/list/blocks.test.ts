import { Point } from '@noble/ed25519';
import { describe, expect, it } from 'vitest';
import {
  type Bytes,
  concat,
  fromBase64,
  fromHex,
  fromUtf8,
  sha256Hex,
  toBase64,
  toHex,
  utf8,
} from '../../../lib/list/bytes';
import { CAPS } from '../../../lib/list/format';
import { gunzip } from '../../../lib/list/gzip';
import {
  ed25519,
  exportKeyPair,
  generateKeyPair,
  importKeyPair,
  nobleEd25519,
  webCryptoEd25519,
} from '../../../lib/list/keys';
import { gzip, toSegments } from '../../../lib/list/pack';
import { isSoundKey } from '../../../lib/list/sound-key';
import { testKey } from './sample';

describe('bytes', () => {
  it('goes there and back', () => {
    const all = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
    expect(fromBase64(toBase64(all))).toEqual(all);
    expect(fromHex(toHex(all))).toEqual(all);
    expect(fromUtf8(utf8('余姚 😀'))).toBe('余姚 😀');
  });

  it('refuses invalid UTF-8', () => {
    expect(() => fromUtf8(Uint8Array.of(0xff))).toThrow(TypeError);
  });

  it('hashes as FIPS 180-4 does', async () => {
    expect(await sha256Hex(utf8('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('gzip', () => {
  it('goes there and back, with equal bytes for equal input and a header without system', async () => {
    const input = utf8('示例'.repeat(1000));
    const packed = gzip(input);
    expect(gzip(input)).toEqual(packed);
    expect([...packed.subarray(4, 10)]).toEqual([0, 0, 0, 0, packed[8], 255]);
    expect(await gunzip(packed, input.length, 's/x.ndjson')).toEqual(input);
  });

  it('gives the very bytes that it always gave, wherever it runs', async () => {
    const lines = Array.from({ length: 4000 }, (_, n) => {
      const text = `余姚市示例第${(n * n) % 977}培训学校有限公司`;
      return `{"put":{"id":"e${n}","names":[{"text":"${text}"}]}}\n`;
    });
    const packed = gzip(utf8(lines.join('')));
    // Another hash here is another deflate: each list's next publish would name files that nobody else can make.
    expect([packed.length, await sha256Hex(packed)]).toEqual([
      22_313,
      '0a4615b238358dd01ea05763c1daab0bbba49b7bf812daab56cafa7ee3ef7d8a',
    ]);
  });

  it('refuses a bomb after the cap, and what is no complete gzip file', async () => {
    const bomb = gzip(new Uint8Array(8 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(gunzip(bomb, 1024 * 1024, 's/x')).rejects.toMatchObject({
      kind: 'too-large',
      detail: expect.stringContaining('s/x'),
    });
    for (const broken of [utf8('<html>'), bomb.subarray(0, bomb.length - 9), new Uint8Array()])
      await expect(gunzip(broken, 1 << 30, 's/x')).rejects.toMatchObject({ kind: 'not-a-list' });
  });
});

describe('a gzip file is one member with nothing behind it', async () => {
  const input = utf8('示例'.repeat(1000));
  const member = gzip(input);
  const withField = concat([
    member.subarray(0, 3),
    Uint8Array.of(8),
    member.subarray(4, 10),
    utf8('name\0'),
    member.subarray(10),
  ]);
  it.each<[string, Bytes]>([
    ['a zero byte', concat([member, new Uint8Array(1)])],
    ['as many zeros as a trailer has', concat([member, new Uint8Array(8)])],
    ['many zeros', concat([member, new Uint8Array(5000)])],
    ['any byte', concat([member, Uint8Array.of(0x1f)])],
    ['an empty member', concat([member, gzip(new Uint8Array())])],
    ['a second member', concat([member, member])],
    ['its own trailer once more', concat([member, member.subarray(-8)])],
    ['a name in its header', withField],
  ])('refused with %s', async (_, file) => {
    await expect(gunzip(file, 1 << 20, 's/x')).rejects.toMatchObject({ kind: 'not-a-list' });
  });

  it('whatever its content', async () => {
    for (const content of ['', 'a', 'ab'.repeat(40_000)]) {
      const file = gzip(utf8(content));
      expect(await gunzip(file, 1 << 20, 's/x')).toEqual(utf8(content));
    }
  });
});

/** RFC 8032, 7.1, tests 1 to 3: seed, public key, message, signature. */
const RFC_8032 = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

describe.each([
  ['WebCrypto', webCryptoEd25519],
  ['@noble/ed25519', nobleEd25519],
])('Ed25519 of %s', (_, { sign, verify }) => {
  it.each(RFC_8032)('signs and verifies RFC 8032 vector %#', async (...vector) => {
    const [seed, key, message, signature] = vector.map(fromHex) as [
      ReturnType<typeof fromHex>,
      ReturnType<typeof fromHex>,
      ReturnType<typeof fromHex>,
      ReturnType<typeof fromHex>,
    ];
    expect(toHex(await sign(message, seed))).toBe(toHex(signature));
    expect(await verify(signature, message, key)).toBe(true);
    expect(await verify(signature, utf8('other'), key)).toBe(false);
    expect(
      await verify(
        signature.map((byte) => byte ^ 1),
        message,
        key,
      ),
    ).toBe(false);
  });

  it('answers false, without throwing, for malformed keys and signatures', async () => {
    const [short, key] = [new Uint8Array(3), new Uint8Array(32).fill(255)];
    expect(await verify(short, utf8('a'), new Uint8Array(32))).toBe(false);
    expect(await verify(new Uint8Array(64), utf8('a'), key)).toBe(false);
    expect(await verify(new Uint8Array(64), utf8('a'), short)).toBe(false);
  });
});

describe('keys and signatures of small order, or not written canonically', () => {
  const number = (bytes: Uint8Array) => BigInt(`0x${toHex(bytes.toReversed())}`);
  const bytes = (value: bigint) => fromHex(value.toString(16).padStart(64, '0')).reverse();
  const { n: order, p: prime } = Point.CURVE();
  /** One of the points of order 8, and with it all eight. */
  const eighth = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
  const small = Array.from({ length: 8 }, (_, at) => eighth.multiply(BigInt(at), false));
  const both = (signature: Uint8Array, key: Uint8Array, message = utf8('any')) =>
    Promise.all(
      [webCryptoEd25519, nobleEd25519].map(({ verify }) =>
        verify(new Uint8Array(signature), message, new Uint8Array(key)),
      ),
    );

  it('are the eight points, and are refused as keys and as R by both', async () => {
    expect(small.every((point) => point.isSmallOrder())).toBe(true);
    expect(new Set(small.map((point) => point.toHex())).size).toBe(8);
    for (const point of small) {
      const key = point.toBytes();
      expect(isSoundKey(new Uint8Array(key))).toBe(false);
      // Valid for every message where the order divides the hash: R = [S]B.
      const s = 12_345n;
      const r = Point.BASE.multiply(s).toBytes();
      expect(await both(concat([r, bytes(s)]), key)).toEqual([false, false]);
      const pair = await testKey(1);
      expect(await both(concat([key, bytes(s)]), pair.public)).toEqual([false, false]);
    }
  });

  it.each([0n, 1n, 3n, 18n])('are refused with p added to y = %s', (y) => {
    expect(isSoundKey(new Uint8Array(bytes(y + prime)))).toBe(false);
    expect(isSoundKey(new Uint8Array(bytes(y + prime + 2n ** 255n)))).toBe(false);
  });

  it('are refused with the order added to S', async () => {
    const { secret, public: key } = await testKey(1);
    const signature = await webCryptoEd25519.sign(utf8('any'), secret);
    expect(await both(signature, key)).toEqual([true, true]);
    const s = number(signature.subarray(32)) + order;
    expect(await both(concat([signature.subarray(0, 32), bytes(s)]), key)).toEqual([false, false]);
  });

  it('are answered alike where a point of small order is mixed into key or R', async () => {
    const { secret } = await testKey(1);
    const scalar = number(new Uint8Array(await scalarOf(secret)));
    for (const twist of small.slice(1)) {
      const key = Point.BASE.multiply(scalar).add(twist).toBytes();
      for (let nonce = 1n; nonce < 9n; nonce++) {
        const r = Point.BASE.multiply(nonce).toBytes();
        const twisted = Point.BASE.multiply(nonce).add(twist).toBytes();
        for (const point of [r, twisted]) {
          const hash = await crypto.subtle.digest('SHA-512', concat([point, key, utf8('any')]));
          const k = number(new Uint8Array(hash)) % order;
          const s = (nonce + k * scalar) % order;
          const [web, noble] = await both(concat([point, bytes(s)]), key);
          expect(noble).toBe(web);
        }
      }
    }
  });
});

/** The scalar of a secret (RFC 8032, 5.1.5), below the order. */
async function scalarOf(secret: Uint8Array): Promise<Uint8Array> {
  const hashed = await crypto.subtle.digest('SHA-512', new Uint8Array(secret));
  const clamped = new Uint8Array(hashed).slice(0, 32);
  clamped[0] = (clamped[0] ?? 0) & 248;
  clamped[31] = ((clamped[31] ?? 0) & 127) | 64;
  const value = BigInt(`0x${toHex(clamped.toReversed())}`) % Point.CURVE().n;
  return fromHex(value.toString(16).padStart(64, '0')).reverse();
}

it('takes WebCrypto where it has Ed25519', async () => {
  expect(await ed25519()).toBe(webCryptoEd25519);
});

describe('key files', () => {
  it('goes there and back, with the SHA-256 of the public key as its id', async () => {
    const pair = await generateKeyPair();
    expect(pair.id).toBe(await sha256Hex(pair.public));
    expect(await importKeyPair(exportKeyPair(pair))).toEqual(pair);
  });

  it('refuses other files and contradictions without telling the secret', async () => {
    const pair = await generateKeyPair();
    const mixed = exportKeyPair({ ...pair, public: (await generateKeyPair()).public });
    for (const text of ['', '{}', 'null', '{"type":"rsa","secret":""}', mixed]) {
      const error = await importKeyPair(text).catch((reason: Error) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(String(error)).not.toContain(toBase64(pair.secret));
    }
  });
});

describe('segments', () => {
  /** Compresses nothing, so that sizes are known. */
  const stored = (ndjson: Bytes): Bytes => ndjson;

  it('hold all records in order, each segment within the caps, however many there are', async () => {
    const records = Array.from({ length: 150 }, (_, at) => `${at} `.padEnd(60_000, 'x'));
    const segments = await toSegments(records, stored);
    expect(segments.length).toBeGreaterThan(8);
    for (const { ref, bytes } of segments) {
      expect(ref).toMatchObject({ bytes: bytes.length, hash: await sha256Hex(bytes) });
      expect(bytes.length).toBeLessThanOrEqual(CAPS.segmentBytes);
    }
    expect(segments.reduce((sum, { ref }) => sum + ref.records, 0)).toBe(150);
    expect(fromUtf8(concat(segments.map(({ bytes }) => bytes)))).toBe(`${records.join('\n')}\n`);
  });

  it('are none of no records', async () => expect(await toSegments([])).toEqual([]));

  it('take no record over the cap, and say which', async () => {
    const long = `{"put":{"id":"e1"${' '.repeat(CAPS.recordBytes)}`;
    await expect(toSegments([long], stored)).rejects.toThrow(
      /^a record of 65554 bytes: {"put":{"id":"e1"/,
    );
  });
});
