import { readSheets, type TableFile } from '../tables/read';
import type { Sheet } from '../tables/table';

/** What an office published, whatever program wrote it. */
export interface OfficeDocument {
  /** File name, without folders. */
  name: string;
  /** Where it was published, where the file itself says so: a saved page does. */
  address?: string;
  title?: string;
  /** As the page prints it, YYYY-MM-DD. */
  publishedOn?: string;
  sheets: readonly Sheet[];
  /** Running text outside of tables, in reading order, the page's furniture among it. */
  paragraphs: readonly string[];
}

/** Reads any office file. Throws a `TableFault` with the reason and the way forward. */
export async function readDocument(file: TableFile): Promise<OfficeDocument> {
  return { name: file.name, sheets: await readSheets(file), paragraphs: [] };
}
