import workerUrl from 'virtual:worker-url';
import type { Progress } from '../../lib/worker/lists/sync/run';
import { ANOTHER_STATE } from '../instead/surface';
import { scriptUrl } from './script-url';

/**
 * What the worker posts: an answer, or how far the list is being taken in; null when that is over, with whether another
 * state of it is answered from since.
 */
export type FromWorker =
  | { id: number; reply: unknown }
  | { progress: Progress | null; isNew?: boolean };

interface Waiting {
  resolve(reply: unknown): void;
  reject(error: unknown): void;
}

const waiting = new Map<number, Waiting>();
const listeners = new Set<(progress: Progress | null) => void>();
let worker: Worker | undefined;
let asked = 0;

/** The worker that the front page began with (`start.ts`), once. */
function begun(): { worker: Worker; said: MessageEvent<FromWorker>[] } | undefined {
  const kept = globalThis as { jianxunWorker?: ReturnType<typeof begun> };
  const waits = kept.jianxunWorker;
  delete kept.jianxunWorker;
  return waits;
}

/** The worker of this page, started by its first question where it is not there. */
function started(): Worker {
  if (worker) return worker;
  const waits = begun();
  worker = waits?.worker ?? new Worker(scriptUrl(workerUrl), { type: 'module' });
  worker.onmessage = hear;
  // It could not be fetched or run: nobody waits for it any longer, and the next question starts another one.
  worker.onerror = (event) => {
    event.preventDefault();
    worker?.terminate();
    worker = undefined;
    for (const id of [...waiting.keys()])
      settle(id, ({ reject }) => reject(new Error('the worker has stopped')));
  };
  for (const message of waits?.said ?? []) hear(message);
  return worker;
}

function hear({ data }: MessageEvent<FromWorker>): void {
  if ('progress' in data) tell(data.progress, data.isNew);
  else settle(data.id, ({ resolve }) => resolve(data.reply));
}

function tell(progress: Progress | null, isNew = false): void {
  for (const listener of listeners) listener(progress);
  if (isNew) dispatchEvent(new Event(ANOTHER_STATE));
  // What is needed now has come.
  if (progress === null) keepForOffline();
}

function settle(id: number, end: (one: Waiting) => void): void {
  const one = waiting.get(id);
  waiting.delete(id);
  if (one) end(one);
}

/** Asks the worker, as `runtime.sendMessage` does in the extension. */
export function sendMessage(message: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    asked++;
    waiting.set(asked, { resolve, reject });
    started().postMessage({ ...message, id: asked });
  });
}

/** Calls `listener` with each step of taking the list in. Gives what ends that. */
export function onProgress(listener: (progress: Progress | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Until what could not be fetched is asked for again, at first; each time twice as long. */
const ASK_AGAIN_MS = import.meta.env.WXT_SHORT_WAITS ? 2_000 : 10_000;
let isKeeping = false;

/**
 * Lets the service worker fetch all pages and scripts of the edition, for when there is no network: all of them or none,
 * and again where one did not come, for what is missing. There is none in some private windows.
 */
async function keepForOffline(): Promise<void> {
  if (isKeeping || !navigator.serviceWorker) return;
  isKeeping = true;
  for (let wait = ASK_AGAIN_MS; !(await areKept(navigator.serviceWorker)); wait *= 2)
    await new Promise((done) => setTimeout(done, wait));
  isKeeping = false;
}

async function areKept(container: ServiceWorkerContainer): Promise<boolean> {
  const registration = await container.register(scriptUrl('offline.js')).catch(() => null);
  const installing = registration?.installing;
  if (installing)
    await new Promise((done) => installing.addEventListener('statechange', done, { once: true }));
  // An earlier edition that is kept goes on answering, and each page that is opened looks for a later one.
  return Boolean(registration?.waiting ?? registration?.active);
}
