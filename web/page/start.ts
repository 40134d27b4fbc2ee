import workerUrl from 'virtual:worker-url';
import { scriptUrl } from './script-url';

/** Begins the worker before the page's views are read. `worker.ts` takes it over with the first question. */
const started = new Worker(scriptUrl(workerUrl), { type: 'module' });

/** Where it waits: what is imported here would be read first. */
(globalThis as { jianxunWorker?: Worker }).jianxunWorker = started;
