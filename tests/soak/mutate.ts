import { concat, utf8 } from '../../lib/list/bytes';
import { pick } from '../bench/random';

/** Hostile changes of bytes and of JSON values, from a seeded generator. */

type Random = () => number;
type Bytes = Uint8Array<ArrayBuffer>;

const one = <T>(random: Random, from: readonly T[]): T => from[pick(random, from.length)] as T;

const TOKENS = [
  '{"__proto__":{"id":"a"}}',
  '"constructor":{"prototype":1},',
  '[[[[[[[[',
  ']}',
  '\\ud800',
  '\\u0000',
  '1e999',
  '-0',
  '9007199254740993',
  '"format":2,',
  '\ufeff',
  '<!DOCTYPE html>',
  '\n',
  '\n\n{"del":"',
  '{"put":null}\n',
  'NaN',
];

const randomBytes = (random: Random, count: number): Bytes =>
  Uint8Array.from({ length: count }, () => pick(random, 256));

/** A changed copy; now and then several changes. May be empty, and may by chance be the same. */
export function mutateBytes(bytes: Bytes, random: Random): Bytes {
  let changed: Bytes = bytes.slice();
  for (let times = 1 + (random() < 0.3 ? pick(random, 6) : 0); times > 0; times--)
    changed = one(random, BYTE_CHANGES)(changed, random);
  return changed;
}

const BYTE_CHANGES: ((bytes: Bytes, random: Random) => Bytes)[] = [
  (bytes, random) => {
    const at = pick(random, bytes.length);
    return bytes.map((byte, n) => (n === at ? byte ^ (1 << pick(random, 8)) : byte));
  },
  (bytes, random) => bytes.slice(0, pick(random, bytes.length + 1)),
  (bytes, random) => bytes.slice(pick(random, bytes.length + 1)),
  (bytes, random) => spliced(bytes, random, randomBytes(random, 1 + pick(random, 12))),
  (bytes, random) => spliced(bytes, random, utf8(one(random, TOKENS))),
  (bytes, random) => {
    const from = pick(random, bytes.length + 1);
    return spliced(bytes, random, bytes.slice(from, from + pick(random, 200)));
  },
  (bytes, random) => concat([bytes, bytes]).slice(0, bytes.length + pick(random, 50)),
];

/** Something put in, over some of what was there. */
function spliced(bytes: Bytes, random: Random, inner: Bytes): Bytes {
  const at = pick(random, bytes.length + 1);
  const over = random() < 0.5 ? 0 : pick(random, 20);
  return concat([bytes.subarray(0, at), inner, bytes.subarray(at + over)]);
}

/** An array in an array in …: what a parser or a schema that recurses would fall over. */
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

const VALUES: (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0,
  () => 1.5,
  () => 2 ** 53 - 1,
  () => 2 ** 53,
  () => 1e308,
  () => '',
  () => 'x'.repeat(5000),
  () => '\ud800',
  () => '示例\u0000',
  () => '__proto__',
  () => '2026-02-30T00:00:00Z',
  () => '0000-01-01T00:00:00Z',
  () => [],
  () => ({}),
  () => nested(2000),
  () => Array.from({ length: 5000 }, () => 0),
  () => JSON.parse('{"__proto__":{"threshold":0,"keys":[]},"constructor":1,"toString":1}'),
];

/** A copy in which one value, somewhere, is another one, is gone, or stands there twice. */
export function mutateJson(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return one(random, VALUES)();
  if (Array.isArray(value)) return mutateArray(value, random);
  const fields = Object.entries(value);
  const at = pick(random, fields.length + 1);
  const field = fields[at];
  if (!field)
    return { ...value, [one(random, ['extra', 'toString', 'format'])]: one(random, VALUES)() };
  const rest = fields.filter((_, n) => n !== at);
  if (random() < 0.15) return Object.fromEntries(rest);
  return Object.fromEntries([...rest, [field[0], mutateJson(field[1], random)]]);
}

function mutateArray(value: readonly unknown[], random: Random): unknown[] {
  const at = pick(random, value.length);
  if (value.length === 0 || random() < 0.15) return [...value, one(random, VALUES)()];
  if (random() < 0.15) return value.filter((_, n) => n !== at);
  if (random() < 0.15) return [...value, ...value];
  return value.map((each, n) => (n === at ? mutateJson(each, random) : each));
}
