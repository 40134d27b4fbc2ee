import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../lib/domain/in-turn';

describe('tasks in turn', () => {
  it('run one after the other, also behind one that failed', async () => {
    const oneByOne = inTurn();
    const steps: string[] = [];
    const task = (name: string, ends: () => Promise<string>) =>
      oneByOne(async () => {
        steps.push(`${name} begins`);
        const value = await ends().finally(() => steps.push(`${name} ends`));
        return value;
      });
    const all = [
      task('a', async () => 'a'),
      task('b', () => Promise.reject(new Error('b'))),
      task('c', async () => 'c'),
    ];
    const ends = await Promise.allSettled(all);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(steps).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
