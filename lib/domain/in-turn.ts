/** What a task gives, or undefined if it takes longer. */
export const within = <T>(ms: number, task: Promise<T>): Promise<T | undefined> =>
  Promise.race([task, new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);

/** One run of a task at a time: whoever asks meanwhile shares it. */
export function shared<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= task().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** Runs tasks one after the other, even after one that failed: two changes of one stored value lose neither. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task, task);
    last = done;
    return done;
  };
}
