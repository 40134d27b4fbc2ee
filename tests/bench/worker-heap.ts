import type { Session } from '../browser/session';

const EVERY_MS = 100;

interface HeapUsage {
  usedSize: number;
  backingStorageSize?: number;
}

interface Worker {
  client: {
    send(method: 'Runtime.getHeapUsage' | 'HeapProfiler.collectGarbage'): Promise<unknown>;
  };
}

async function workerOf({ engine }: Session): Promise<Worker | undefined> {
  if (engine.name !== 'chromium') return undefined;
  const target = engine.driver.targets().find((each) => each.type() === 'service_worker');
  return (await target?.worker()) ?? undefined;
}

/** Bytes of the worker's heap, buffers included. Rejects when the worker has ended. */
async function usedBy({ client }: Worker): Promise<number> {
  const usage = (await client.send('Runtime.getHeapUsage')) as HeapUsage;
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** What is left after a collection of garbage, in bytes. Chromium only; elsewhere null. */
export async function restingHeap(session: Session): Promise<number | null> {
  const worker = await workerOf(session);
  if (!worker) return null;
  await worker.client.send('HeapProfiler.collectGarbage');
  return usedBy(worker);
}

/** Watch the background worker's heap, buffers included: the most that was seen. Chromium only; elsewhere null. */
export async function watchHeap(session: Session): Promise<{ stop(): number | null }> {
  const worker = await workerOf(session);
  if (!worker) return { stop: () => null };
  let most = 0;
  const timer = setInterval(async () => {
    // Fails when the worker has ended meanwhile.
    most = Math.max(most, await usedBy(worker).catch(() => 0));
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return most > 0 ? most : null;
    },
  };
}
