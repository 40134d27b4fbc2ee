import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type CollectedNotice,
  foldLedger,
  type KeptFile,
  type Ledger,
  type LedgerLine,
} from '../collect/ledger';
import { type OfficeDocument, readDocument } from '../documents/document';
import { PublishError } from '../list/publish-error';
import type { Batch } from '../review/item';
import { type DraftNotice, type Notice, readBatch } from '../review/read-batch';
import { TableFault } from '../tables/table';

/** What a review is about: a collect folder, or files that somebody has. */

export const isCollectFolder = (path: string): boolean => existsSync(join(path, 'ledger.jsonl'));

const draftNotice: DraftNotice = () => ({ rows: [], remarks: [] });

/** A file that is read under the name that tells what it is. */
async function openDocument(path: string, name: string): Promise<OfficeDocument> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? '找不到文件' : `无法读取（${error.code}）`;
    throw new TableFault(name, '文件', reason);
  });
  return readDocument({ name, bytes });
}

interface Collected {
  ledger: Ledger;
  /** By id of a source: who publishes there. */
  authorities: ReadonlyMap<string, string>;
}

async function openCollected(folder: string): Promise<Collected> {
  const text = await readFile(join(folder, 'ledger.jsonl'), 'utf8');
  const lines = text.split('\n').slice(0, -1);
  const ledger = foldLedger(lines.map((line) => JSON.parse(line) as LedgerLine));
  return { ledger, authorities: new Map() };
}

interface Read {
  documents: OfficeDocument[];
  faults: string[];
}

/** Files that can be read, and why the others cannot. */
async function readAll(files: readonly { path: string; name: string }[]): Promise<Read> {
  const [documents, faults]: [OfficeDocument[], string[]] = [[], []];
  for (const { path, name } of files)
    try {
      documents.push(await openDocument(path, name));
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      faults.push(error.message);
    }
  return { documents, faults };
}

/** A kept page or attachment under the name that tells its kind. */
function fileOf(folder: string, { sha256, name, type }: KeptFile) {
  const isNamed = /\.[a-z]{2,5}$/i.test(name);
  return {
    path: join(folder, 'files', sha256),
    name: isNamed || !type.includes('html') ? name : `${name || 'page'}.html`,
  };
}

async function collectedBatch(
  folder: string,
  collected: CollectedNotice,
  authority: string | undefined,
): Promise<Batch> {
  const { url, title, publishedOn, page, attachments, aliases, goneSince, stated } = collected;
  const { documents, faults } = await readAll(
    [page, ...attachments].map((file) => fileOf(folder, file)),
  );
  const notice: Notice = {
    source: url,
    title,
    aliases,
    ...(authority && { authority }),
    ...(publishedOn && { publishedOn }),
    ...(goneSince && { goneSince }),
    ...(stated !== undefined && { stated }),
  };
  return readBatch(documents, notice, draftNotice, faults);
}

/** The notices of a collect folder, oldest first. */
export async function collectedBatches(folder: string): Promise<Batch[]> {
  const { ledger, authorities } = await openCollected(folder);
  const batches: Batch[] = [];
  for (const notice of ledger.notices)
    batches.push(await collectedBatch(folder, notice, authorities.get(notice.source)));
  return batches;
}

/** A file by itself: its address is the one that it tells. */
async function fileBatch(path: string): Promise<Batch> {
  const name = basename(path);
  const document = await openDocument(path, name);
  const { address, title, publishedOn } = document;
  const notice: Notice = {
    source: address ?? name,
    title: title ?? name,
    ...(publishedOn && { publishedOn }),
  };
  return readBatch([document], notice, draftNotice);
}

/** Throws a `PublishError` for a folder that nobody collected into, a `TableFault` for a file that cannot be read. */
export async function batchesOf(paths: readonly string[]): Promise<Batch[]> {
  const batches: Batch[] = [];
  for (const path of paths) {
    if (isCollectFolder(path)) batches.push(...(await collectedBatches(path)));
    else if ((await stat(path).catch(() => null))?.isDirectory())
      throw new PublishError(
        `${path} 里没有 ledger.jsonl，不是收集文件夹；请先运行 collect ${path}`,
      );
    else batches.push(await fileBatch(path));
  }
  return batches;
}
