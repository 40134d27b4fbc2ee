import { describe, expect, it } from 'vitest';
import { SAMPLE, ShownSample, smallest } from '../../../../../lib/worker/lists/sync/shown-sample';
import { entry } from '../../../list/sample';

const TODAY = '2026-09-10';

function sampleOf(numbers: readonly number[], salt = 7, wanted: number[] = []) {
  const sample = new ShownSample(salt, TODAY, new Set(wanted));
  for (const n of numbers) sample.add(entry(n));
  return sample.entries();
}

const upTo = (count: number, first = 0) => Array.from({ length: count }, (_, at) => first + at);

describe('a sample of what a list shows', () => {
  it('holds a short list whole, as hashes alone', () => {
    const all = sampleOf(upTo(20));
    expect(all).toHaveLength(20);
    expect(JSON.stringify(all)).not.toMatch(/[\u4e00-\u9fff]|example/);
    expect(all[0]).toMatchObject({ until: '2026-11-01' });
  });

  it('is bounded, and the same in whatever order records come', () => {
    const many = upTo(5 * SAMPLE);
    const sample = sampleOf(many);
    expect(sample).toHaveLength(SAMPLE);
    expect(smallest(sampleOf(many.toReversed()))).toEqual(smallest(sample));
  });

  it('has every entry that is asked for, however many others there are', () => {
    const asked = sampleOf(upTo(10)).map(({ id }) => id);
    const found = sampleOf(upTo(5 * SAMPLE), 7, asked).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(asked));
  });

  it('has those of a name that is asked for under whatever id, and few of them', () => {
    const asked = sampleOf([0]).flatMap(({ names }) => names);
    const sample = new ShownSample(7, TODAY, new Set(asked));
    for (const n of upTo(5 * SAMPLE, 1)) sample.add(entry(n));
    for (const n of upTo(50)) sample.add({ ...entry(0), id: `other${n}` });
    const found = sample.entries().filter(({ names }) => names.includes(asked[0] ?? 0));
    const rest = smallest(sample.entries()).filter(({ names }) => names.includes(asked[0] ?? 0));
    expect(found.length - rest.length).toBeGreaterThan(0);
    expect(sample.entries().length).toBeLessThanOrEqual(SAMPLE + 4);
  });

  it('has the one that is shown behind others of its name that are shown no more', () => {
    const asked = sampleOf([0]).flatMap(({ names }) => names);
    const sample = new ShownSample(7, TODAY, new Set(asked));
    for (const n of upTo(5 * SAMPLE, 1)) sample.add(entry(n));
    const { sanctions, ...rest } = entry(0);
    const lifted = sanctions.map((act) => ({ ...act, status: 'lifted' as const }));
    for (const n of upTo(4)) sample.add({ ...rest, sanctions: lifted, id: `lifted${n}` });
    // Ids that are not among the smallest by themselves.
    for (const n of upTo(4)) sample.add({ ...entry(0), id: `shown${n}` });
    const found = sample.entries().filter(({ names }) => names.includes(asked[0] ?? 0));
    expect(found).toHaveLength(4);
  });

  it('leaves out what is shown no more', () => {
    const sample = new ShownSample(7, '2028-01-01');
    sample.add(entry(1));
    expect(sample.entries()).toEqual([]);
  });

  it('is chosen by a salt that no list knows', () => {
    const ids = (salt: number) => sampleOf(upTo(3 * SAMPLE), salt).map(({ names }) => names.length);
    expect(ids(1)).toHaveLength(SAMPLE);
    const [one, other] = [1, 2].map((salt) => smallest(sampleOf(upTo(3 * SAMPLE), salt)));
    expect(one).not.toEqual(other);
  });
});
