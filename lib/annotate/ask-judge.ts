import type { JudgeReply } from '../domain/page-views';
import { send } from '../messages/client';
import type { Payload } from '../messages/requests';

const RETRY_MS = 500;

/**
 * Ask for verdicts. Null when the worker answers with an error, which concerns this batch alone. A
 * worker that was ended in the middle is asked once more; rejects when none answers then, as after
 * an update of the extension.
 */
export async function askJudge(payload: Payload<'judge'>): Promise<JudgeReply | null> {
  for (let isRetry = false; ; isRetry = true) {
    try {
      const reply = await send('judge', payload);
      return reply?.ok ? reply.value : null;
    } catch (fault) {
      if (isRetry) throw fault;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
