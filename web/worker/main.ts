import { answer } from '../../lib/messages/router';
import type { Progress } from '../../lib/worker/lists/sync/run';
import type { FromWorker } from '../page/worker';
import { areas } from './areas';
import { PAGE } from './browser';
import { afterOpening } from './folder';
import { handlers, prepareFor } from './handlers';

/** The worker of one page: the extension's own handlers, asked by messages of its page. */

const page = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  onmessage(event: MessageEvent<{ id: number }>): void;
};

page.onmessage = ({ data: { id, ...message } }) => {
  answer(message, PAGE, handlers, prepareFor).then((reply) => page.postMessage({ id, reply }));
};

/** A sync writes down how far it is; that is told to the page. */
const SYNC = 'sync:';
areas.local.onChanged.addListener((changes) => {
  for (const [key, { newValue }] of Object.entries(changes))
    if (key.startsWith(SYNC) && newValue) page.postMessage({ progress: newValue as Progress });
});

afterOpening((isNew) => page.postMessage({ progress: null, isNew }));
