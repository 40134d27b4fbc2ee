import { rm, writeFile } from 'node:fs/promises';
import { diskFolder } from '../../lib/publish/node/folder';

/**
 * One of several publishers who want one folder: tries once for each message of its parent, and answers whether
 * it got in, and whether it met another one there. For the test of the lock.
 */

const folder = process.argv[2] ?? '';
const INSIDE = `${folder}.inside`;
const HOLD_MS = 30;

async function stay(): Promise<boolean> {
  try {
    await writeFile(INSIDE, '', { flag: 'wx' });
  } catch {
    return false;
  }
  await new Promise((done) => setTimeout(done, HOLD_MS));
  await rm(INSIDE);
  return true;
}

process.on('message', async () => {
  const isAlone = await diskFolder(folder)
    .alone(stay)
    .catch(() => null);
  process.send?.(isAlone === null ? 'kept out' : isAlone ? 'alone' : 'met another');
});
process.send?.('ready');
