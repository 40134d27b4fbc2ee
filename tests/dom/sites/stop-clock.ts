import { afterEach, beforeEach, vi } from 'vitest';

/** Time stands still in each case, so that no machine is too slow for one reading. */
export function stopClock(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());
}
