/**
 * Runs tasks one after the other, even after one that failed: two changes of one stored value lose neither. Example: a
 * tab's changes are made in turn by `inTurn<number>()` with the tab as the key; those of other tabs go on.
 */
export function inTurn<Key = undefined>(): <T>(task: () => Promise<T>, key?: Key) => Promise<T> {
  const queues = new Map<Key | undefined, Promise<unknown>>();
  return (task, key) => {
    const done = (queues.get(key) ?? Promise.resolve()).then(task, task);
    queues.set(key, done);
    const forget = () => {
      if (queues.get(key) === done) queues.delete(key);
    };
    done.then(forget, forget);
    return done;
  };
}
