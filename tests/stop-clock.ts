import { afterEach, beforeEach, vi } from 'vitest';

/** Time stands still in each case, so that no machine is too slow for one reading. */
export function stopClock(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());
}

/** Each case takes place at this instant; what waits goes on waiting. Call it before hooks that look at the day. */
export function setClock(now: number): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
  afterEach(() => void vi.useRealTimers());
}
