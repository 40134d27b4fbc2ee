import { vi } from 'vitest';
import { afterReply } from '../../../../lib/worker/judging/asking';

/**
 * Lets a test wait for what follows an answer, however long that takes on a busy machine. The test says
 * `vi.mock(import('…/asking'), { spy: true })`; the tasks are the worker's own.
 */
export function followReplies(): () => Promise<void> {
  const running: Promise<unknown>[] = [];
  vi.mocked(afterReply).mockImplementation((...tasks) => {
    for (const task of tasks) {
      const turn = new Promise((resolve) => setTimeout(resolve));
      running.push(turn.then(task).catch(() => undefined));
    }
  });
  return async () => {
    while (running.length > 0) await Promise.all(running.splice(0));
  };
}
