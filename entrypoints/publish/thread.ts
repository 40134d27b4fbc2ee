import { answering } from '../../lib/publish/thread/desk';
import type { Said, Wished } from '../../lib/publish/thread/wishes';

/** The thread that reads tables and signs lists, so that the view stays alive meanwhile and can end it. */

const answer = answering((said: Said) => postMessage(said));

addEventListener('message', ({ data }: MessageEvent<Wished>) => void answer(data));
