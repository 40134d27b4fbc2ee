/** The tab may close meanwhile: then there is no badge to set and no page to remember. */
const ignore = (): void => undefined;

/**
 * Do what follows an answer once it is on its way: calls to the browser serialise what they are given on the
 * worker's one thread, which would hold the answer up. The worker outlives its last event by far longer.
 */
export function afterReply(...tasks: (() => Promise<unknown>)[]): void {
  setTimeout(() => {
    for (const task of tasks) task().catch(ignore);
  });
}
