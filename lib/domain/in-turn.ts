/** What a task gives, or undefined if it takes longer. */
export const within = <T>(ms: number, task: Promise<T>): Promise<T | undefined> =>
  Promise.race([task, new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);

/** Runs tasks one after the other, even after one that failed: two changes of one stored value lose neither. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task, task);
    last = done;
    return done;
  };
}
