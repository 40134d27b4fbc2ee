import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EntrySchema } from '../../../lib/domain/entry';
import { ALIKE_CAP } from '../../../lib/index/crowding';
import { stateDigest } from '../../../lib/list/digest';
import { CAPS, EnvelopeSchema, ManifestSchema, RootSchema } from '../../../lib/list/format';
import { ListError } from '../../../lib/list/list-error';
import { DAY_BYTES } from '../../../lib/worker/lists/sync/run';
import type { Vectors } from '../../vectors/vectors';
import { entry, HEAD } from './sample';

/** FORMAT.md against the code and the test vectors. */

const ROOT = resolve(import.meta.dirname, '../../..');
const spec = readFileSync(join(ROOT, 'lib/list/FORMAT.md'), 'utf8');
const vectors: Vectors = JSON.parse(readFileSync(join(ROOT, 'tests/vectors/list-v1.json'), 'utf8'));

const clauses = new Set([...spec.matchAll(/^(?:\*\*|## )(\d+(?:\.\d+)?)/gm)].map(([, n]) => n));

/** Every `FORMAT 4.5, 6.3` of the sources, with its file. */
const cited = ['lib/list', 'lib/publish/folder', 'lib/domain'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const source = readFileSync(join(ROOT, folder, name), 'utf8');
      const lists = [...source.matchAll(/FORMAT (\d+(?:\.\d+)?(?:, \d+\.\d+)*)/g)];
      return lists.flatMap(([, list = '']) => list.split(', ').map((clause) => ({ clause, name })));
    }),
);

describe('clauses', () => {
  it('that the code cites exist', () => {
    expect(cited.length).toBeGreaterThan(25);
    expect(cited.filter(({ clause }) => !clauses.has(clause))).toEqual([]);
  });

  it('that the vectors name exist', () => {
    const named = vectors.cases.map(({ clause }) => clause);
    expect(named.filter((clause) => !clauses.has(clause))).toEqual([]);
  });

  it('that they cite of each other exist', () => {
    const prose = spec.replaceAll(/```[^`]*```|TUF [\d.]+|^\*\*[\d.]+\*\*/gm, '');
    const inner = [...prose.matchAll(/(?<![\d.])\d\.\d(?![\d.]\d)/g)].map(([n]) => n);
    expect(inner.length).toBeGreaterThan(15);
    expect(inner.filter((clause) => !clauses.has(clause))).toEqual([]);
  });
});

describe('the worked example', () => {
  const textOf = (path: string) => Buffer.from(vectors.list.files[path] ?? '', 'base64').toString();
  const latest = JSON.parse(textOf('latest.json'));
  const payload = Buffer.from(latest.payload, 'base64').toString();
  const manifest = textOf(`m/${JSON.parse(payload).manifest.hash}.json`);

  it.each<[string, string]>([
    ['identity', vectors.list.identity],
    ['key', latest.signatures[0].key],
    ['payload', payload],
    ['manifest', manifest.trimEnd()],
    ['state', `state ${vectors.state.digest}`],
    ...Object.entries(vectors.state.lines).map(([id, line]): [string, string] => [
      `line of ${id}`,
      `${id}     ${stateDigest([line])}`,
    ]),
  ])('states the %s of the vectors', (_, text) => {
    expect(text).not.toBe('');
    expect(spec).toContain(text);
  });
});

it('states the caps of the code', () => {
  const thousands = (count: number) => count.toLocaleString('en');
  const mib = (bytes: number) => `${bytes / 2 ** 20} MiB`;
  const kib = (bytes: number) => `${bytes / 2 ** 10} KiB`;
  for (const text of [
    `\`latest.json\`                             | ${kib(CAPS.latestBytes)} `,
    `${kib(CAPS.rootBytes)}; ${CAPS.rootSteps} steps a run`,
    `${mib(CAPS.manifestBytes)}, ${thousands(CAPS.segments)} segments`,
    `${mib(CAPS.segmentBytes)}, ${mib(CAPS.segmentInflatedBytes)} inflated`,
    `${thousands(CAPS.records)} records, ${mib(CAPS.inflatedBytes)} inflated`,
    `${kib(CAPS.recordBytes)}, 32 names, 64 identifiers, 64 sanctions`,
    `fetched in a day   | ${mib(DAY_BYTES)} a list`,
    `one name or identifier | ${ALIKE_CAP} are found by it`,
  ])
    expect(spec).toContain(text);
});

/** `count` times the same. */
const times = <T>(each: T, count: number): T[] => Array.from({ length: count }, () => each);

const one = entry(1);
const [name] = one.names;
const [act] = one.sanctions;
const host = {
  kind: 'host',
  value: 'www.example.com',
  of: 'subject',
  source: 'https://notices.example.org/1.html',
  verifiedOn: '2026-09-01',
};
const signed = { key: 'a'.repeat(64), signature: 'AA==' };
const head = {
  type: 'manifest',
  format: 1,
  ...HEAD,
  segments: [],
  live: 0,
  digest: '0'.repeat(16),
};

type Counted = [what: string, most: number, text: string, isTaken: (count: number) => boolean];
/** What may stand so often or be so long, and no more: section 9. */
const COUNTED: Counted[] = [
  [
    'signatures of an envelope',
    16,
    '| signatures of an envelope, keys of a role | 16 ',
    (n) => EnvelopeSchema.safeParse({ payload: 'AA==', signatures: times(signed, n) }).success,
  ],
  [
    'keys of a role',
    16,
    'keys of a role | 16 ',
    (n) =>
      RootSchema.shape.roles.shape.root.safeParse({ keys: times(signed.key, n), threshold: 1 })
        .success,
  ],
  [
    'characters of base64',
    24_000,
    '24,000 characters',
    (n) => EnvelopeSchema.shape.payload.safeParse('A'.repeat(n)).success,
  ],
  [
    'names',
    32,
    '32 names',
    (n) => EntrySchema.safeParse({ ...one, names: times(name, n) }).success,
  ],
  [
    'identifiers',
    64,
    '64 identifiers',
    (n) => EntrySchema.safeParse({ ...one, identifiers: times(host, n) }).success,
  ],
  [
    'sanctions',
    64,
    '64 sanctions',
    (n) => EntrySchema.safeParse({ ...one, sanctions: times(act, n) }).success,
  ],
  ...(['title', 'publisher', 'licence'] as const).map(
    (field): Counted => [
      `units of a ${field}`,
      120,
      '120 UTF-16 units each',
      (n) => ManifestSchema.safeParse({ ...head, [field]: '甲'.repeat(n) }).success,
    ],
  ),
  [
    'contacts',
    8,
    '8 of 200 units',
    (n) => ManifestSchema.safeParse({ ...head, contacts: times('a', n) }).success,
  ],
  [
    'units of a contact',
    200,
    '8 of 200 units',
    (n) => ManifestSchema.safeParse({ ...head, contacts: ['a'.repeat(n)] }).success,
  ],
];

it.each(COUNTED)('states how many %s the code takes: %i', (_, most, text, isTaken) => {
  expect([isTaken(most), isTaken(most + 1)]).toEqual([true, false]);
  expect(spec).toContain(text);
});

it('states how much of a hostile file an error quotes', () => {
  expect(new ListError('bad-record', 'x'.repeat(999)).detail).toBe(`${'x'.repeat(300)}…`);
  expect(spec).toContain('300 characters, then …');
});

/** Clause 7.2, written from its text alone, in whole numbers without bounds. */
function digestBySpec(line: string): string {
  const low = (value: bigint) => BigInt.asUintN(32, value);
  let [a, b] = [0xdeadbeefn, 0x41c6ce57n];
  for (let at = 0; at < line.length; at++) {
    const unit = BigInt(line.charCodeAt(at));
    [a, b] = [low((a ^ unit) * 0x9e3779b1n), low((b ^ unit) * 0x5f356495n)];
  }
  a = low((a ^ (a >> 16n)) * 0x85ebca6bn) ^ low((b ^ (b >> 13n)) * 0xc2b2ae35n);
  b = low((b ^ (b >> 16n)) * 0x85ebca6bn) ^ low((a ^ (a >> 13n)) * 0xc2b2ae35n);
  return ((b << 32n) + a).toString(16).padStart(16, '0');
}

it('describes the digest that the code computes', () => {
  for (const line of ['', 'a', '余姚', ...Object.values(vectors.state.lines)]) {
    expect(digestBySpec(line)).toBe(stateDigest([line]));
    if (line.length < 3) expect(spec).toContain(stateDigest([line]));
  }
  expect(spec).toContain(stateDigest(['a', '余姚']));
});
