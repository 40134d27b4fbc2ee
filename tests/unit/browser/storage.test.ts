import { expect, it, vi } from 'vitest';
import { watchValues, writeValues } from '../../../lib/browser/storage';

it('tells of changes of the watched values alone, until it is stopped', async () => {
  const onChange = vi.fn<() => void>();
  const stop = watchValues('session', (key) => key < 'c', onChange);
  await writeValues('session', { a: [1] });
  await writeValues('session', { b: [1], c: 1 });
  expect(onChange).toHaveBeenCalledTimes(2);
  await writeValues('session', { c: 2 });
  await writeValues('local', { a: 2 });
  await writeValues('session', { a: [1] });
  expect(onChange).toHaveBeenCalledTimes(2);
  stop();
  await writeValues('session', { a: [2] });
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('hears nothing, and breaks nothing, in a document that is no extension’s', async () => {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', undefined);
  vi.resetModules();
  const alone = await import('../../../components/surface');
  expect(() => alone.followStates(() => {})()).not.toThrow();
});
