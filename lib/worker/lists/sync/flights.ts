/** Syncs under way in this worker. Losing the map with the worker is harmless: the journal remains. */
const flights = new Map<string, { done: Promise<void>; control: AbortController }>();

/** Run `work`, or join the run of this list that is under way: two callers share one. */
export function singleFlight(
  identity: string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const running = flights.get(identity);
  if (running) return running.done;
  const control = new AbortController();
  const done = work(control.signal).finally(() => flights.delete(identity));
  flights.set(identity, { done, control });
  return done;
}

export const isInFlight = (identity: string): boolean => flights.has(identity);

/** Tell a run to end, and wait until it has. */
export async function endFlight(identity: string): Promise<void> {
  const running = flights.get(identity);
  running?.control.abort();
  await running?.done.catch(() => {});
}

/** Tell every run to end, and wait until they have. */
export async function endAllFlights(): Promise<void> {
  await Promise.all([...flights.keys()].map(endFlight));
}
