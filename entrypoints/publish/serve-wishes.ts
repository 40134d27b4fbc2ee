import type { Readers } from '../../lib/publish/documents/document';
import { answering } from '../../lib/publish/thread/desk';
import type { Said, Wished } from '../../lib/publish/thread/wishes';

/** Makes this thread one that reads tables and signs lists, so that the view stays alive meanwhile and can end it. */
export function serveWishes(readers: Readers): void {
  const answer = answering(readers, (said: Said) => postMessage(said));
  addEventListener('message', ({ data }: MessageEvent<Wished>) => void answer(data));
}
