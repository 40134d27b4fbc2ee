import type { FileKind } from '../../../tables/file-kind';
import { type ReadWorkbook, readWorkbookFile } from '../../../tables/xlsx/read';
import { decodePage } from '../web/decode-page';
import { readOpenSheet } from './open-sheet';
import { readXmlWorkbook } from './xml-workbook';

type Read = (bytes: Uint8Array, file: string) => ReadWorkbook | Promise<ReadWorkbook>;

/** How each kind of workbook is read but the old one, whose library is large. */
export const WORKBOOKS: Partial<Record<FileKind, Read>> = {
  workbook: readWorkbookFile,
  'open-sheet': readOpenSheet,
  'xml-workbook': (bytes, file) => readXmlWorkbook(decodePage(bytes, file)),
};
