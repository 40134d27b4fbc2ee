/** When a step began, in test builds; a release does not look at the clock. */
export const begin = (): number => (import.meta.env.WXT_E2E ? performance.now() : 0);

/**
 * Tell how long a step took on the page's performance timeline, in test builds only: a page can read
 * it, and a release leaves no trace. `detail` says what the step handled.
 */
export function measure(
  step: 'read' | 'draw' | 'check' | 'look',
  start: number,
  detail: () => Record<string, number>,
): void {
  if (!import.meta.env.WXT_E2E) return;
  performance.measure(`jianxun:${step}`, { start, detail: detail() });
}
