import type { Readers } from '../../lib/publish/documents/document';
import { answering } from '../../lib/publish/thread/desk';
import type { ThreadMessage, Wished } from '../../lib/publish/thread/wishes';

/** Makes this thread one that reads tables and signs lists, so that the view stays alive meanwhile and can end it. */
export function serveWishes(readers: Readers): void {
  const answer = answering(readers, (message: ThreadMessage) => postMessage(message));
  addEventListener('message', ({ data }: MessageEvent<Wished>) => void answer(data));
}
