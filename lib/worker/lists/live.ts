/** Who wants to know when a list has gone live: named once, while the worker starts. */

type Listener = () => Promise<unknown>;

let listener: Listener | undefined;

export function onListLive(listen: Listener): void {
  listener = listen;
}

/** A list has gone live. What the listener fails with must not turn a good update into a fault. */
export async function tellListLive(): Promise<void> {
  await listener?.().catch(() => undefined);
}
