import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bytes, sha256Hex } from '../../list/bytes';
import type { Store } from '../collect/collecting';
import { type LedgerLine, parseLine } from '../collect/lines';
import { PublishError } from '../folder/publish-error';
import { textOfLines } from '../json-lines';
import {
  appendText,
  cutTorn,
  OWNER_FILE,
  readIfThere,
  readLines,
  writeNew,
  writeWhole,
} from './own-files';
import { refusePublished } from './published-folder';

/**
 * A collect folder: `sources.json`, `ledger.jsonl` and `files/<sha256>`. What lies in it may hold personal names: it is
 * for its owner alone, in no repository and in no folder that is published.
 */

const SOURCES = 'sources.json';
export const LEDGER = 'ledger.jsonl';
const FILES = 'files';
const OWNER_FOLDER = 0o700;

const PRIVATE = '收集的网页可能有个人信息';

/** Makes a folder for what is collected; nothing that is there is changed. */
export async function makeCollectFolder(folder: string, sources: string): Promise<void> {
  await refusePublished(folder, PRIVATE);
  await mkdir(folder, { recursive: true, mode: OWNER_FOLDER });
  if (!(await writeNew(join(folder, SOURCES), sources, OWNER_FILE)))
    throw new PublishError(`${join(folder, SOURCES)} 已经存在，没有改动`);
  await keepOutOfGit(folder);
}

/** No repository takes in what lies here. */
const keepOutOfGit = (folder: string): Promise<boolean> =>
  writeNew(join(folder, '.gitignore'), '*\n', OWNER_FILE);

/** The text of `sources.json`. Throws a `PublishError` where there is none. */
export async function readSourcesFile(folder: string): Promise<string> {
  await refusePublished(folder, PRIVATE);
  const bytes = await readIfThere(join(folder, SOURCES));
  if (bytes) return bytes.toString();
  throw new PublishError(
    `${folder} 里没有 ${SOURCES}。请先写一份样本再修改：collect --init ${folder}`,
  );
}

/** Every line of the ledger; none where there is no ledger yet. Throws a `PublishError` that names a broken line. */
export function readLedger(folder: string): Promise<{ lines: LedgerLine[]; torn: number }> {
  const path = join(folder, LEDGER);
  const fault = (line: number) =>
    `${path} 第 ${line} 行读不懂。请从备份恢复，或删去这一行（它记的内容会重新收集）`;
  return readLines(path, parseLine, fault);
}

/** Prepares a folder to be written to: for its owner alone, without what a crash left behind. */
export async function openStore(folder: string, torn: number): Promise<Store> {
  const files = join(folder, FILES);
  const ledger = join(folder, LEDGER);
  await mkdir(files, { recursive: true, mode: OWNER_FOLDER });
  await keepOutOfGit(folder);
  await cutTorn(ledger, torn);
  await chmod(ledger, OWNER_FILE).catch(() => {});
  for (const name of await readdir(files))
    if (name.endsWith('.writing')) await rm(join(files, name), { force: true });
  return {
    read: (sha256) => readKept(folder, sha256),
    async keep(bytes) {
      const sha256 = await sha256Hex(bytes);
      const path = join(files, sha256);
      if ((await readKept(folder, sha256)) === null) await writeWhole(path, bytes, OWNER_FILE);
      return sha256;
    },
    append: (lines) => appendText(ledger, textOfLines(lines)),
  };
}

/** A file that was kept, or null. One whose bytes are no longer those of its name counts as none. */
export async function readKept(folder: string, sha256: string): Promise<Bytes | null> {
  const bytes = await readFile(join(folder, FILES, sha256)).catch(() => null);
  if (!bytes) return null;
  const copy = new Uint8Array(bytes);
  return (await sha256Hex(copy)) === sha256 ? copy : null;
}

/** Where a dry run writes: nowhere. */
export const dryStore = (folder: string): Store => ({
  read: (sha256) => readKept(folder, sha256),
  keep: sha256Hex,
  append: async () => {},
});
