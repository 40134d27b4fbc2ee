import { expect, it, vi } from 'vitest';
import { useLookAgain, useRequest } from '../../../components/use-request';
import { settle, show } from '../entrypoints/stage';

/** Longer than a view waits before it asks again. */
const SLOW_MS = 1300;

/** Shows how many are muted, and looks again until there is one. */
function Count() {
  const request = useRequest('muted', {});
  useLookAgain(request, request.status !== 'done' || request.value.length === 0);
  return <p>{request.status === 'done' ? request.value.length : 'waiting'}</p>;
}

it('shows what a slow worker answers, and asks again only after an answer, until it is content', async () => {
  const muted = vi
    .fn<() => Promise<never[]>>()
    .mockImplementation(async () => [{ list: 'x', id: 'x' }] as never[])
    .mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return [];
    });
  const { text } = await show(<Count />, { muted });
  await vi.waitUntil(async () => {
    await settle(50);
    return text() === '0';
  }, 10_000);
  expect(muted).toHaveBeenCalledTimes(1);
  await vi.waitUntil(async () => {
    await settle(50);
    return text() === '1';
  }, 10_000);
  await settle(1200);
  expect(muted).toHaveBeenCalledTimes(2);
});
