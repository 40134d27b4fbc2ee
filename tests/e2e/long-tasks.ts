import type { Page } from 'puppeteer-core';

interface Watched {
  longTasks: { start: number; end: number }[];
}

/** Have the page keep its long tasks, where the browser tells them (Firefox does not). */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched = { longTasks: [] };
    Object.assign(globalThis, watched);
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        watched.longTasks.push({ start: startTime, end: startTime + duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** The page's long tasks, and the extension's own milliseconds in the one that holds most of them. */
export function readLongTasks(page: Page): Promise<{ count: number; ownMs: number }> {
  return page.evaluate(() => {
    const { longTasks } = globalThis as unknown as Watched;
    const steps = performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('jianxun:'));
    const shares = longTasks.map(({ start, end }) =>
      steps
        .filter(({ startTime }) => startTime >= start && startTime < end)
        .reduce((sum, { duration }) => sum + duration, 0),
    );
    return { count: longTasks.length, ownMs: Math.round(Math.max(0, ...shares)) };
  });
}
