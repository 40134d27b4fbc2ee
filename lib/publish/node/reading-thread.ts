import { parentPort } from 'node:worker_threads';
import type { Resources, TableFile } from '../documents/document';
import { readDocument } from '../documents/read-document';
import { type OfficeDocument, TableFault } from '../sheets/table';

/** The thread of `read-apart.ts`: reads the files that it is given, one after another, and says what it found. */

export type Reading = { document: OfficeDocument } | { place: string; reason: string };

export interface Task {
  file: TableFile;
  resources: Resources;
}

/**
 * Libraries print warnings about odd files. They are dropped: we tell the clerk what matters, and a thread whose
 * streams the program reads would keep it from ending.
 */
for (const name of ['log', 'info', 'warn', 'error'] as const) console[name] = () => {};

async function read({ file, resources }: Task): Promise<Reading> {
  try {
    return { document: await readDocument(file, resources) };
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return { place: error.place, reason: error.reason };
  }
}

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await read(task)));
