import { describe, expect, it } from 'vitest';
import type { Card } from '../../../lib/sites/card';
import { wire } from '../annotate/fake-browser';
import { card, marks, results, settle, visit, withStage } from './stage';

/** A plain reader, since jsdom is slow at selectors. */
const surface = {
  reader: {
    forget: () => {},
    isBehind: () => false as const,
    read: (): Card[] =>
      Array.from(document.querySelectorAll('.card'), (element) => {
        const anchor = element.querySelector('a') as Element;
        return { element, anchor, subject: { url: null, title: anchor.textContent ?? '' } };
      }),
  },
};

withStage();

const page = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) =>
    card(`${(from + at) % 100 === 7 ? '启明' : '无关'}学校 ${from + at}`),
  ).join('');

describe('1,000 items', () => {
  it('go out in batches of 200, in order, the first alone fresh, each marked once', async () => {
    await visit('/s?q=培训', page(0, 1000), surface);
    await settle();
    expect(wire.sent.map(({ payload }) => payload.subjects.length)).toEqual(Array(5).fill(200));
    expect(wire.sent.map(({ payload }) => payload.fresh)).toEqual([true, ...Array(4).fill(false)]);
    const refs = wire.sent.flatMap(({ payload }) => payload.subjects.map(({ ref }) => ref));
    expect(refs).toEqual(Array.from({ length: 1000 }, (_, at) => at));
    expect(marks()).toHaveLength(10);
  });

  it('appended over time are each asked about once', async () => {
    await visit('/s?q=培训', page(0, 200), surface);
    for (let from = 200; from < 1000; from += 200) {
      results().insertAdjacentHTML('beforeend', page(from, from + 200));
      await settle();
    }
    const asked = wire.sent.flatMap(({ payload }) => payload.subjects.map(({ title }) => title));
    expect(asked).toHaveLength(1000);
    expect(new Set(asked).size).toBe(1000);
    expect(marks()).toHaveLength(10);
    results().replaceChildren();
    await settle();
    expect(marks()).toEqual([]);
  });
});
