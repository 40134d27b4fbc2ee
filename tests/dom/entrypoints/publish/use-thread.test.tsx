import { act } from 'react';
import { expect, it } from 'vitest';
import { type PublishThread, useThread } from '../../../../entrypoints/publish/use-thread';
import type { ThreadMessage } from '../../../../lib/publish/thread/wishes';
import { show } from '../stage';

/** A thread that answers when the test says so. */
const worker = {
  onmessage: null as ((event: { data: ThreadMessage }) => void) | null,
  onerror: null as ((event: { message: string }) => void) | null,
  postMessage() {},
  terminate() {},
};
const start = () => worker as unknown as Worker;
const say = (data: unknown) => act(async () => worker.onmessage?.({ data: data as ThreadMessage }));

let thread: PublishThread | undefined;
let ends = 0;
const countEnd = () => void ends++;
function View() {
  thread = useThread(start, countEnd);
  return null;
}

it('says when what the thread held is gone: it broke down or was cancelled, and no wish failed', async () => {
  await show(<View />, {});
  const ask = () => act(async () => void thread?.ask('look', { list: new Map(), now: 0 }));
  await ask();
  await say({ fault: '没有 latest.json', isOurs: false });
  expect(ends).toBe(0);
  await ask();
  await act(async () => worker.onerror?.({ message: 'out of memory' }));
  expect(ends).toBe(1);
  expect(thread?.fault).toMatchObject({ message: 'out of memory', isOurs: true });
  await ask();
  await act(async () => thread?.cancel());
  expect(ends).toBe(2);
});

it('the work that is told is the one at hand, also of the second wish', async () => {
  await show(<View />, {});
  await act(async () => void thread?.ask('read', { files: [], asOf: '2026-10-01' }));
  await say({ answer: {} });
  await act(async () => void thread?.ask('look', { list: new Map(), now: 0 }));
  await say({ progress: { done: 1, of: 2 } });
  expect(thread?.work).toMatchObject({ name: 'look', progress: { done: 1, of: 2 } });
});
