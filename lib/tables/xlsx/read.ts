import { Budget, LimitFault } from '../limits';
import { readRelations, readStrings, readWorkbook, relationsPath, type SheetRef } from './parts';
import { readSheet, type Shared, type SheetCells } from './sheet';
import { readStyles } from './value';
import { openZip, type ReadPart, WorkbookFault } from './zip';

/** A workbook as it is read. */
export interface ReadWorkbook {
  /** The visible sheets, in their order. */
  sheets: (SheetCells & { name: string })[];
  /** Names of the hidden ones, which nobody reads. */
  hidden: string[];
}

async function sheetOf({ name, path }: SheetRef, read: ReadPart, shared: Shared, budget: Budget) {
  const xml = await read(path);
  if (!xml) throw new WorkbookFault('no-sheet', name);
  const relations = await read(relationsPath(path));
  try {
    return { name, ...readSheet(xml, shared, readRelations(relations, budget), budget) };
  } catch (error) {
    if (error instanceof LimitFault) throw new LimitFault(error.limit, name, error.row);
    throw new WorkbookFault('damaged', name);
  }
}

async function readParts(read: ReadPart, budget: Budget): Promise<ReadWorkbook> {
  const xml = await read('xl/workbook.xml');
  if (!xml) throw new WorkbookFault('foreign');
  const relations = readRelations(await read('xl/_rels/workbook.xml.rels'), budget);
  const { sheets, from1904 } = readWorkbook(xml, relations, budget);
  const shared: Shared = {
    strings: readStrings(await read('xl/sharedStrings.xml'), budget),
    styles: readStyles(await read('xl/styles.xml'), budget),
    from1904,
  };
  const workbook: ReadWorkbook = { sheets: [], hidden: [] };
  const paths = new Set<string>();
  for (const ref of sheets) {
    // Sheets that share a part are no spreadsheet's: a small file would become a large workbook.
    if (paths.has(ref.path)) throw new WorkbookFault('no-sheet', ref.name);
    paths.add(ref.path);
    if (ref.isHidden) workbook.hidden.push(ref.name);
    else workbook.sheets.push(await sheetOf(ref, read, shared, budget));
  }
  return workbook;
}

/**
 * A workbook (ECMA-376, what Excel, WPS and LibreOffice save as .xlsx) from its bytes. Read by hand rather
 * than by a library, because a publisher has to see what those hide: numbers that lost their zeros, merged
 * and hidden cells, links, and sizes before anything is inflated. Throws a `WorkbookFault` that says what is
 * wrong with it, or a `LimitFault`.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<ReadWorkbook> {
  const budget = new Budget();
  try {
    return await readParts(openZip(bytes, budget).read, budget);
  } catch (error) {
    if (error instanceof WorkbookFault || error instanceof LimitFault) throw error;
    // XML that is not well-formed.
    throw new WorkbookFault('damaged');
  }
}
