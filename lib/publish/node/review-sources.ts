import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CollectedNotice, Ledger } from '../collect/ledger';
import type { KeptFile } from '../collect/lines';
import { readSources, type Source } from '../collect/sources';
import { PublishError } from '../folder/publish-error';
import { type Batch, joinBatches } from '../review/item';
import { type KnownNotice, readBatch } from '../review/read-batch';
import { type OfficeDocument, TableFault } from '../sheets/table';
import { LEDGER, readKept, readLedger, readSourcesFile } from './collect-folder';
import { openDocument, openFile } from './read-tables';

/** What a review is about: a collect folder, or files that somebody has. */

export const isCollectFolder = (path: string): boolean => existsSync(join(path, LEDGER));

/** What was collected into a folder, and the sources that are watched. */
interface CollectFolder {
  path: string;
  ledger: Ledger;
  sources: readonly Source[];
}

export async function openCollectFolder(path: string): Promise<CollectFolder> {
  const { lines } = await readLedger(path);
  const { sources } = readSources(await readSourcesFile(path));
  return { path, ledger: new Ledger(lines), sources };
}

/** A page keeps its kind under whatever name its address ends in. */
const nameOf = ({ name, type }: KeptFile): string =>
  type.includes('html') && !/\.x?html?$/i.test(name) ? `${name}.html` : name;

interface Read {
  documents: OfficeDocument[];
  faults: string[];
}

/** The kept files that can be read, and why the others cannot. */
async function openKept(folder: string, files: readonly KeptFile[]): Promise<Read> {
  const [documents, faults]: [OfficeDocument[], string[]] = [[], []];
  for (const file of files) {
    const bytes = await readKept(folder, file.sha256);
    if (!bytes) {
      faults.push(
        `${file.name}·文件·存下的内容不见了或被改动过；collect 下次看它时（至多约三周）会重新取，急用请人工下载后交给 review`,
      );
      continue;
    }
    try {
      documents.push(await openFile({ name: nameOf(file), bytes }));
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      faults.push(error.message);
    }
  }
  return { documents, faults };
}

export async function collectedBatch(
  folder: string,
  collected: CollectedNotice,
  authority: string | undefined,
): Promise<Batch> {
  const { url, page, attachments, missing, goneFiles } = collected;
  const { documents, faults } = await openKept(folder, [page, ...attachments]);
  const notice = { ...collected, source: url, ...(authority && { authority }) };
  const told = [
    ...missing.map((file) => `${file}·附件·还没有取到，其中的行没有读；见 collect 的警报`),
    ...goneFiles.map((file) => `${file}·附件·已经打不开，这里读的是以前存下的；请向作出机关核实`),
    ...faults,
  ];
  return readBatch(documents, notice, told);
}

/** The notices of a collect folder, oldest first. */
export async function collectedBatches({ path, ledger, sources }: CollectFolder): Promise<Batch[]> {
  const authorities = new Map(sources.map(({ id, authority }) => [id, authority]));
  const batches: Batch[] = [];
  for (const notice of ledger.notices)
    batches.push(await collectedBatch(path, notice, authorities.get(notice.source)));
  return batches;
}

/** A file by itself: its address is the one that it tells. */
async function fileBatch(path: string): Promise<Batch> {
  const document = await openDocument(path);
  const { name, address, title, publishedOn } = document;
  const notice: KnownNotice = {
    source: address ?? name,
    title: title ?? name,
    ...(publishedOn && { publishedOn }),
  };
  return readBatch([document], notice);
}

/** Throws a `PublishError` for a folder that nobody collected into, a `TableFault` for a file that cannot be read. */
export async function batchesOf(paths: readonly string[]): Promise<Batch[]> {
  const batches: Batch[] = [];
  for (const path of paths) {
    if (isCollectFolder(path))
      batches.push(...(await collectedBatches(await openCollectFolder(path))));
    else if ((await stat(path).catch(() => null))?.isDirectory())
      throw new PublishError(
        `${path} 里没有 ledger.jsonl，不是收集文件夹；请先运行 collect ${path}`,
      );
    else batches.push(await fileBatch(path));
  }
  return joinBatches(batches);
}
