import type { FileKind } from '../../tables/file-kind';
import type { OfficeDocument } from '../sheets/table';

/** A file as it was handed over: its name without folders, and all of its bytes. */
export interface TableFile {
  name: string;
  bytes: Uint8Array;
}

/** Where the character maps and fonts of PDF files are; a place for files, or an address. */
export interface Resources {
  pdf?: string;
}

/** What a file holds, apart from its name. */
export type Content = Omit<OfficeDocument, 'name'>;

/** Reads files of one kind. */
export type Reader = (file: TableFile, resources: Resources) => Content | Promise<Content>;

export type Readers = Partial<Record<FileKind, Reader>>;
