import { parentPort, workerData } from 'node:worker_threads';
import { readSheets, type TableFile } from '../tables/read';
import { type Sheet, TableFault } from '../tables/table';

/** The thread of `read-apart.ts`: reads the file that it is given, and says what it found. */

export type Reading = { sheets: Sheet[] } | { place: string; reason: string };

async function read(file: TableFile): Promise<Reading> {
  try {
    return { sheets: await readSheets(file) };
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return { place: error.place, reason: error.reason };
  }
}

parentPort?.postMessage(await read(workerData as TableFile));
