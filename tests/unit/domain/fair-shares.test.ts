import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofRef, sharedAmong } from '../../../lib/domain/fair-shares';
import { runs } from '../runs';

const told = (text: string) => text.split(' ').map((id) => ({ ref: { list: id[0] ?? '', id } }));
const idsOf = (items: readonly { ref: { id: string } }[]) =>
  items.map(({ ref }) => ref.id).join(' ');

describe('places that several lists share', () => {
  it('leave each list its own first, in the order in which they come', () => {
    expect(idsOf(sharedAmong(told('a1 a2 a3 a4 b1'), 3, ofRef))).toBe('a1 a2 b1');
    expect(idsOf(sharedAmong(told('a1 a2'), 3, ofRef))).toBe('a1 a2');
    expect(idsOf(sharedAmong(told('a1 a2 a3 b1 c1 d1'), 3, ofRef))).toBe('a1 b1 c1 d1');
  });

  it('are taken by no list from another, however much it says', () => {
    const list = fc.array(fc.constantFrom('a1', 'b1', 'c1'), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 30 }), (ids, count) => {
        const items = told(ids.join(' '));
        const kept = sharedAmong(items, count, ofRef);
        const lists = new Set(items.map(({ ref }) => ref.list));
        for (const each of lists) {
          const own = items.filter(({ ref }) => ref.list === each);
          const share = Math.min(own.length, Math.max(1, Math.floor(count / lists.size)));
          expect(kept.filter(({ ref }) => ref.list === each).length).toBeGreaterThanOrEqual(share);
        }
        expect(kept.length).toBeLessThanOrEqual(Math.max(count, lists.size));
        expect(items.filter((item) => kept.includes(item))).toEqual(kept);
      }),
      { numRuns: runs(300) },
    );
  });
});
