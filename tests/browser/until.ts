const STEP_MS = 50;

/** Wait until `check` holds, asking again and again; throws with `what` after `timeout` milliseconds. */
export async function until(
  what: string,
  check: () => Promise<boolean> | boolean,
  timeout = 15_000,
): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await check())) {
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
