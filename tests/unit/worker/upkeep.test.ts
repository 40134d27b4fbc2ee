import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const catchUp = vi.fn(async () => {});
const resumeOpen = vi.fn(async () => {});
const takeSynced = vi.fn(async () => false);
const takePolicy = vi.fn(async () => false);
vi.mock('../../../lib/worker/lists/sync', () => ({
  SYNC_ALARM: 'sync',
  RESUME_ALARM: 'resume',
  catchUp,
  resumeOpen,
}));
const showState = vi.fn(async () => {});
vi.mock('../../../lib/worker/browser/show-state', () => ({ showState }));
vi.mock('../../../lib/worker/settings/settings', () => ({ takeSynced }));
vi.mock('../../../lib/worker/settings/policy', () => ({ takePolicy }));

const HALF_AN_HOUR = 30 * 60_000;
const report = vi.fn();

/** A worker that was just started is asked something, and lives on for some seconds. */
async function wake() {
  vi.resetModules();
  const upkeep = await import('../../../lib/worker/upkeep');
  upkeep.checkUpkeep(report);
  upkeep.checkUpkeep(report);
  await vi.advanceTimersByTimeAsync(5000);
  // What the worker loads for it comes by no clock.
  await vi.dynamicImportSettled();
  return upkeep;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  // Time goes on by itself, since the database library waits for timers while it opens.
  vi.useFakeTimers({ now: Date.parse('2026-09-10T04:00:00Z'), shouldAdvanceTime: true });
});
afterEach(() => {
  expect(report).not.toHaveBeenCalled();
  vi.useRealTimers();
});

it('is done by the first question to a browser that told no start, and then not by others', async () => {
  await wake();
  await wake();
  for (const task of [catchUp, takeSynced, takePolicy]) expect(task).toHaveBeenCalledOnce();
});

it.each([
  ['another machine has changed the settings', takeSynced],
  ['the policy is another one', takePolicy],
])('has the open pages ask anew where %s', async (_, take) => {
  const tabs = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
  await wake();
  expect(tabs).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 2 * HALF_AN_HOUR);
  take.mockResolvedValueOnce(true);
  await wake();
  expect(tabs).toHaveBeenCalledOnce();
});

it('is done by a question again where the alarm is lost', async () => {
  await wake();
  vi.setSystemTime(Date.now() + 2 * HALF_AN_HOUR);
  await wake();
  expect(catchUp).toHaveBeenCalledTimes(2);
});

it('is not put off by a clock that was set back', async () => {
  await wake();
  vi.setSystemTime(Date.now() - 48 * HALF_AN_HOUR);
  await wake();
  expect(catchUp).toHaveBeenCalledTimes(2);
});

it('is done with each look at the lists, so that questions need not', async () => {
  const upkeep = await wake();
  vi.setSystemTime(Date.now() + HALF_AN_HOUR);
  await upkeep.onAlarm('sync');
  vi.setSystemTime(Date.now() + HALF_AN_HOUR);
  await wake();
  expect(catchUp).toHaveBeenCalledTimes(2);
  expect(resumeOpen).not.toHaveBeenCalled();
});

it('is not done with an alarm for what a worker left open, nor with another', async () => {
  const upkeep = await wake();
  await upkeep.onAlarm('resume');
  await upkeep.onAlarm('other');
  expect(resumeOpen).toHaveBeenCalledOnce();
  expect(catchUp).toHaveBeenCalledOnce();
});

it('ends with the toolbar saying how the lists stand, whatever failed', async () => {
  const upkeep = await wake();
  expect(showState).toHaveBeenCalledTimes(1);
  expect(showState.mock.invocationCallOrder[0]).toBeGreaterThan(
    catchUp.mock.invocationCallOrder[0] ?? Number.NaN,
  );
  catchUp.mockRejectedValueOnce(new Error('no database'));
  await expect(upkeep.onAlarm('sync')).rejects.toThrow('no database');
  expect(showState).toHaveBeenCalledTimes(2);
  await upkeep.onAlarm('resume');
  expect(showState).toHaveBeenCalledTimes(3);
  await upkeep.onAlarm('other');
  expect(showState).toHaveBeenCalledTimes(3);
});

it('tells of a fault once everything was tried', async () => {
  catchUp.mockRejectedValueOnce(new Error('no database'));
  await wake();
  expect(report).toHaveBeenCalledExactlyOnceWith(new Error('no database'));
  expect(takePolicy).toHaveBeenCalledOnce();
  report.mockClear();
});
