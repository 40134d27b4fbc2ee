import { act } from 'react';
import { expect, it } from 'vitest';
import { type PublishThread, useThread } from '../../../../entrypoints/publish/use-thread';
import type { ThreadMessage } from '../../../../lib/publish/thread/wishes';
import { show } from '../stage';

/** A thread that answers when the test says so. */
const worker = {
  onmessage: null as ((event: { data: ThreadMessage }) => void) | null,
  postMessage() {},
  terminate() {},
};
const start = () => worker as unknown as Worker;
const say = (data: unknown) => act(async () => worker.onmessage?.({ data: data as ThreadMessage }));

let thread: PublishThread | undefined;
function View() {
  thread = useThread(start);
  return null;
}

it('the work that is told is the one at hand, also of the second wish', async () => {
  await show(<View />, {});
  await act(async () => void thread?.ask('read', { files: [], asOf: '2026-10-01' }));
  await say({ answer: {} });
  await act(async () => void thread?.ask('look', { list: new Map(), now: 0 }));
  await say({ progress: { done: 1, of: 2 } });
  expect(thread?.work).toMatchObject({ name: 'look', progress: { done: 1, of: 2 } });
});
