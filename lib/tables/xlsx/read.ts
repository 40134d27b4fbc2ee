import { GridOverflow } from '../cells';
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

async function sheetOf({ name, path }: SheetRef, read: ReadPart, shared: Shared) {
  const xml = await read(path);
  if (!xml) throw new WorkbookFault('no-sheet', name);
  const relations = await read(relationsPath(path));
  try {
    return { name, ...readSheet(xml, shared, readRelations(relations)) };
  } catch (error) {
    const isLarge = error instanceof GridOverflow;
    throw new WorkbookFault(isLarge ? 'sheet-too-large' : 'damaged', name);
  }
}

async function readParts(read: ReadPart): Promise<ReadWorkbook> {
  const xml = await read('xl/workbook.xml');
  if (!xml) throw new WorkbookFault('foreign');
  const relations = readRelations(await read('xl/_rels/workbook.xml.rels'));
  const { sheets, from1904 } = readWorkbook(xml, relations);
  const shared: Shared = {
    strings: readStrings(await read('xl/sharedStrings.xml')),
    styles: readStyles(await read('xl/styles.xml')),
    from1904,
  };
  const workbook: ReadWorkbook = { sheets: [], hidden: [] };
  for (const ref of sheets)
    if (ref.isHidden) workbook.hidden.push(ref.name);
    else workbook.sheets.push(await sheetOf(ref, read, shared));
  return workbook;
}

/**
 * A workbook (ECMA-376, what Excel, WPS and LibreOffice save as .xlsx) from its bytes. Read by hand rather
 * than by a library, because a publisher has to see what those hide: numbers that lost their zeros, merged
 * and hidden cells, links, and sizes before anything is inflated. Throws a `WorkbookFault` that says what is
 * wrong with it.
 */
export async function readWorkbookFile(
  bytes: Uint8Array,
  maxInflated: number,
): Promise<ReadWorkbook> {
  const read = openZip(bytes, maxInflated);
  try {
    return await readParts(read);
  } catch (error) {
    // XML that is not well-formed.
    throw error instanceof WorkbookFault ? error : new WorkbookFault('damaged');
  }
}
