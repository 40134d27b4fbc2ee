import workerUrl from 'virtual:worker-url';
import { scriptUrl } from './script-url';

/**
 * Begins the worker before the page's views are read. `worker.ts` takes it over with the first question, and what it has
 * said until then: a short list is taken in before a slow view is there.
 */
const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
const said: MessageEvent[] = [];
worker.onmessage = (event) => said.push(event);

/** Where they wait: what is imported here would be read first. */
const kept = globalThis as { jianxunWorker?: { worker: Worker; said: MessageEvent[] } };
kept.jianxunWorker = { worker, said };
// It could not be fetched or run: the first question starts another one, and no two take the list in.
worker.onerror = () => {
  worker.terminate();
  delete kept.jianxunWorker;
};
