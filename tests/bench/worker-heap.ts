import type { Session } from '../browser/session';

const EVERY_MS = 100;
const MIB = 2 ** 20;

interface HeapUsage {
  usedSize: number;
  backingStorageSize?: number;
}

/** Watch the background worker's heap, buffers included. Chromium only; elsewhere nothing is told. */
export async function watchHeap({ engine }: Session): Promise<{ stop(): string }> {
  const target = engine.driver.targets().find((each) => each.type() === 'service_worker');
  const worker = engine.name === 'chromium' ? await target?.worker() : undefined;
  if (!worker) return { stop: () => '' };
  let most = 0;
  const timer = setInterval(async () => {
    // Fails when the worker has ended meanwhile.
    const usage = await worker.client.send('Runtime.getHeapUsage').catch(() => null);
    const { usedSize = 0, backingStorageSize = 0 } = (usage ?? {}) as Partial<HeapUsage>;
    most = Math.max(most, usedSize + backingStorageSize);
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return most > 0 ? `, worker heap at most ${(most / MIB).toFixed(0)} MiB` : '';
    },
  };
}
