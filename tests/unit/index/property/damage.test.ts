import { expect, it } from 'vitest';
import { IndexCorrupt, type PartBytes } from '../../../../lib/index/part';
import { bytesSource, readHead } from '../../../../lib/index/stored-part';
import { INDEX_PARTS } from '../../../../lib/store/database-tables';
import { runs } from '../../runs';
import { build, type IndexParts, open, SEED, seeded } from '../support';
import { entriesOf, scenario } from './scenario';

/** Damage beyond one byte: `tests/unit/index/part.test.ts` flips every single one. */

type Damage = (bytes: PartBytes, random: () => number) => Uint8Array<ArrayBuffer>;
const below = (random: () => number, count: number): number => Math.floor(random() * count);

/** A copy with `length` bytes from a random place on given by `value`. */
const overwrite =
  (length: number, value: (random: () => number) => number): Damage =>
  (bytes, random) => {
    const copy = bytes.slice();
    const from = below(random, Math.max(1, bytes.length - length));
    const to = Math.min(bytes.length, from + length);
    for (let at = from; at < to; at++) copy[at] = value(random);
    return copy;
  };

const DAMAGES: Readonly<Record<string, Damage>> = {
  'four bytes of noise': overwrite(4, (random) => below(random, 256)),
  'a sector of zeros': overwrite(512, () => 0),
  'a sector of noise': overwrite(512, (random) => below(random, 256)),
  'two words swapped': (bytes, random) => {
    const copy = bytes.slice();
    const words = new Uint32Array(copy.buffer, 0, copy.length >> 2);
    const [a, b] = [below(random, words.length), below(random, words.length)];
    const kept = words[a] ?? 0;
    words[a] = words[b] ?? 0;
    words[b] = kept;
    return copy;
  },
  'the end missing': (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  'something behind the end': (bytes, random) =>
    new Uint8Array([...bytes, ...Array.from({ length: 1 + below(random, 64) }, () => 0)]),
};

/** Asks something of every part: of one block each, so that whatever is damaged is met. */
async function askAll(parts: IndexParts): Promise<void> {
  const index = open(parts);
  await index.nominate({ keys: ['host:s1.example.com'], texts: ['示例启明培训学校有限公司'] });
  await index.lookup('示例启', 5);
  await index.locate([0]);
  await index.find('e0');
}

it.each(Object.entries(DAMAGES))('%s is always noticed', async (_what, damage) => {
  const random = seeded(SEED);
  const lists = runs(4);
  let damaged = 0;
  for (let list = 0; list < lists; list++) {
    const parts = build(entriesOf(scenario(random)));
    await askAll(parts);
    for (const kind of INDEX_PARTS)
      expect((await readHead(bytesSource(parts[kind]), kind)).sums).toHaveLength(1);
    for (const kind of INDEX_PARTS) {
      for (let round = 0; round < 5; round++) {
        const bytes = damage(parts[kind], random);
        // Zeros over zeros, or a word swapped with its like, is no damage.
        if (Buffer.compare(bytes, parts[kind]) === 0) continue;
        damaged++;
        await expect(askAll({ ...parts, [kind]: bytes }), kind).rejects.toBeInstanceOf(
          IndexCorrupt,
        );
      }
    }
  }
  expect(damaged).toBeGreaterThan(10 * lists);
});
