import type { Page } from 'puppeteer-core';

/** What a page keeps alive, its content scripts included. */
export interface Heap {
  bytes: number;
  nodes: number;
}

/** Chromium only: what is left of a page after the garbage was collected. */
export async function readHeap(page: Page): Promise<Heap> {
  const client = await page.createCDPSession();
  try {
    await client.send('HeapProfiler.enable');
    await client.send('Performance.enable');
    // What one collection frees may hold the last reference to something else.
    for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const metric = (wanted: string): number =>
      metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { bytes: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
  } finally {
    await client.detach();
  }
}
