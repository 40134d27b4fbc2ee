/** The one listener for lists that go live. It is set while the worker starts. */

type Listener = () => Promise<unknown>;

let listener: Listener | undefined;

export function onListLive(listen: Listener): void {
  listener = listen;
}

/** Tell the listener that a list went live. An error of the listener must not turn a good update into a fault. */
export async function tellListLive(): Promise<void> {
  await listener?.().catch(() => {});
}
