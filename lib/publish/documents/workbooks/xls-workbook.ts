import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { Budget } from '../../../tables/limits';
import { parseRef, type ReadWorkbook } from '../../../tables/xlsx/read';
import { readNumber, styleOfCode, type Value } from '../../../tables/xlsx/value';
import { isCompound, WorkbookFault } from '../../../tables/xlsx/zip';
import { faultOf } from '../refusals';
import { CODE_PAGES } from './code-pages';
import { SheetDraft, toWorkbook } from './sheet-draft';
import { readStruck, type StruckCells } from './xls-records';

/** What a cell says. Formats of the workbook's own tell dates and leading zeros. */
function readCell({ t, v, w, z }: CellObject, from1904: boolean): Value {
  if (t === 'e') return { text: w ?? '#N/A', mark: { kind: 'error' } };
  if (t === 'b') return { text: v === true ? '是' : '否' };
  if (t === 'n') return readNumber(String(v), styleOfCode(String(z ?? '')), from1904);
  return { text: typeof v === 'string' ? v : (w ?? '') };
}

const hiddenRows = (sheet: WorkSheet): number[] =>
  [...(sheet['!rows'] ?? []).entries()].flatMap(([at, row]) => (row?.hidden === true ? [at] : []));

function fill(
  draft: SheetDraft,
  sheet: WorkSheet,
  struck: ReadonlySet<string> | undefined,
  from1904: boolean,
): void {
  for (const [key, cell] of Object.entries(sheet) as [string, CellObject][]) {
    const place = parseRef(key);
    draft.hasNotes ||= (cell.c?.length ?? 0) > 0;
    if (!place || cell.t === 'z') continue;
    const { row, column } = place;
    if (cell.f !== undefined && (cell.v === undefined || cell.v === '')) draft.emptyFormulas++;
    const value = readCell(cell, from1904);
    const isStruck = struck?.has(`${row} ${column}`) ?? false;
    draft.set(row, column, value, cell.l?.Target, isStruck);
  }
  for (const { s, e } of sheet['!merges'] ?? []) draft.merge(s.r, s.c, e.c - s.c, e.r - s.r);
  for (const row of hiddenRows(sheet)) draft.hidden.add(row);
}

function draftSheets(workbook: WorkBook, struck: StruckCells, budget: Budget): SheetDraft[] {
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.map((name, at) => {
    const draft = new SheetDraft(name, budget);
    draft.isHidden = (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    const sheet = workbook.Sheets[name];
    if (sheet && !draft.isHidden) fill(draft, sheet, struck.get(at), from1904);
    return draft;
  });
}

/**
 * The sheets of a workbook of before 2007 (BIFF, what `.xls` and `.et` are inside). Its records are counted
 * before the library makes cells of them. Throws a `WorkbookFault` or a `LimitFault`.
 */
export async function readXlsWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const xlsx = await import('@e965/xlsx');
  const budget = new Budget();
  try {
    const stream = isCompound(bytes) ? streamOf(xlsx.CFB.read(bytes, { type: 'array' })) : bytes;
    const struck = readStruck(stream, budget);
    // Workbooks of before 1997 are in the code page of their system.
    xlsx.set_cptable(CODE_PAGES);
    const options = { type: 'array', cellNF: true, cellHTML: false, cellStyles: true } as const;
    return toWorkbook(draftSheets(xlsx.read(bytes, options), struck, budget));
  } catch (error) {
    const fault = faultOf(error);
    const isLocked =
      fault !== error && error instanceof Error && /password|encrypt/i.test(error.message);
    throw isLocked ? new WorkbookFault('password') : fault;
  }
}

function streamOf(file: { FileIndex: { name: string; content?: unknown }[] }): Uint8Array {
  const entry = file.FileIndex.find(({ name }) => /^(?:Workbook|Book)$/i.test(name));
  if (entry?.content === undefined) throw new WorkbookFault('foreign');
  return Uint8Array.from(entry.content as ArrayLike<number>);
}
