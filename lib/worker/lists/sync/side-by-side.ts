/** Lists that have a turn at one time. */
const AT_ONCE = 4;
/** A list that takes longer gives its turn to the next one and goes on beside it. */
const TURN_MS = 10_000;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Do `work` on each item, some at once and in order, and resolve when all is done. A slow item holds the others up for
 * no more than a turn. Example: with four slow servers before it, the fifth list begins after ten seconds, however long
 * those take. Rejects with the first error when all have ended.
 */
export async function sideBySide<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  turnMs = TURN_MS,
): Promise<void> {
  const all: Promise<void>[] = [];
  const turns = new Set<Promise<void>>();
  for (const item of items) {
    if (turns.size >= AT_ONCE) await Promise.race(turns);
    const done = work(item);
    all.push(done);
    const ended = done.catch(() => {});
    const turn: Promise<void> = Promise.race([ended, wait(turnMs)]).then(() => {
      turns.delete(turn);
    });
    turns.add(turn);
  }
  for (const result of await Promise.allSettled(all))
    if (result.status === 'rejected') throw result.reason;
}
