import { expect, it } from 'vitest';
import { ALIKE_CAP, countCrowded } from '../../../lib/index/crowding';
import { buildNames, NameIndex } from '../../../lib/index/names';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { joinedOf, made } from './support';

const rowsOf = (...runs: number[]): Uint32Array =>
  Uint32Array.from(
    runs.flatMap((count, key) =>
      Array.from({ length: count }, (_, ordinal) => [7, key, ordinal]).flat(),
    ),
  );

it.each([
  [[], 0],
  [[ALIKE_CAP], 0],
  [[ALIKE_CAP + 1], 1],
  [[ALIKE_CAP + 2, 5, ALIKE_CAP + 3], 5],
])('of names with %j entries %i are beyond the cap', (runs, crowded) => {
  expect(countCrowded(rowsOf(...runs), 3)).toBe(crowded);
});

it('names that all are alike cost what a few do, and others are found beside them', async () => {
  const alike = Array.from({ length: 20_000 }, () => '示例启明培训学校');
  const names = [...alike, '甬江示例学校'].map((name) => [name]);
  const bytes = made(buildNames(joinedOf(names), { entries: names.length, stamp: 7 }));
  const index = new NameIndex(await PartReader.open(bytesSource(bytes), 'names'));
  const found = new Set<number>();
  await index.nominate(['示例启明培训学校欢迎您', '甬江示例学校'], found);
  expect(found.size).toBe(ALIKE_CAP + 1);
  expect(found.has(alike.length)).toBe(true);
});

/** Names of which no part is rarer than one that an eighth of them share. */
const entangled = (bits: number): string[][] =>
  Array.from({ length: 2 ** bits }, (_, at) => [
    `甬江示例${at.toString(2).padStart(bits, '0').replaceAll('0', '甲').replaceAll('1', '乙')}`,
  ]);

it.each([
  [13, 1, false],
  [15, 1, true],
  [13, 200, true],
])(
  'of 2^%i entangled names and %i texts it is told where not all were compared',
  async (bits, asked, isTold) => {
    const names = entangled(bits);
    const bytes = made(buildNames(joinedOf(names), { entries: names.length, stamp: 7 }));
    const index = new NameIndex(await PartReader.open(bytesSource(bytes), 'names'));
    const [found, over] = [new Set<number>(), new Set<number>()];
    await index.nominate(
      Array.from({ length: asked }, () => '甬江示例甲甲甲'),
      found,
      over,
    );
    expect([found.size, over.size]).toEqual([0, Number(isTold)]);
  },
);
