const STEP_MS = 50;

/**
 * Wait until `check` holds, asking again and again; what it throws, as of an element that is not there yet, counts as
 * no. Throws with `what` after `timeout` milliseconds.
 */
export async function until(
  what: string,
  check: () => Promise<boolean> | boolean,
  timeout = 30_000,
): Promise<void> {
  const end = performance.now() + timeout;
  let thrown: unknown;
  const holds = async (): Promise<boolean> => {
    try {
      thrown = undefined;
      return await check();
    } catch (error) {
      thrown = error;
      return false;
    }
  };
  while (!(await holds())) {
    if (performance.now() > end)
      throw new Error(`waited ${timeout} ms in vain until ${what}`, { cause: thrown });
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
