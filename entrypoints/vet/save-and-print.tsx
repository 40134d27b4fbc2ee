import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { saveFile } from '../../components/save-file';
import { useAction } from '../../components/use-request';
import { toSpreadsheetCsv } from '../../lib/tables/csv';
import { numbersOf } from '../../lib/tables/vet-rows';
import { exportCells, type VettedTable } from './export-cells';
import type { VettedRow } from './row-state';

type Format = 'CSV' | 'XLSX';

interface OutputProps {
  name: string;
  table: VettedTable;
  shown: readonly VettedRow[];
  isFiltered: boolean;
  isReady: boolean;
}

/** The table with its answers as a file, and the sheet on paper: of all rows, or of those that are shown. */
export function Output({ name, table, shown, isFiltered, isReady }: OutputProps) {
  const { t, today } = useApp();
  const saving = useAction();
  const numbers = shown.flatMap(({ row }) => numbersOf(row));
  const save = async (format: Format) => {
    const cells = exportCells(t, table, isFiltered ? new Set(numbers) : null, today);
    const title = t('vet.exportName');
    const base = name.replace(/\.\w{1,5}$/, '').replace(/[\\/:*?"<>|\p{C}]+/gu, ' ');
    const file = `${base}-${title}-${today}.${format.toLowerCase()}`;
    if (format === 'CSV') return saveFile(file, toSpreadsheetCsv(cells.rows));
    // The code that writes workbooks is loaded only when one is wanted.
    const { writeSheet } = await import('../../lib/tables/xlsx/write');
    saveFile(file, writeSheet(title, cells));
  };
  const button = (format: Format, plain: 'vet.export' | 'vet.exportWorkbook') => (
    <Button
      disabled={!isReady}
      title={t(format === 'CSV' ? 'vet.exportHint' : 'vet.exportWorkbookHint')}
      onClick={() => saving.run(save(format), () => {})}
    >
      {isFiltered ? t('vet.exportFiltered', { n: numbers.length, format }) : t(plain)}
    </Button>
  );
  return (
    <div className="row no-print">
      {button('CSV', 'vet.export')}
      {button('XLSX', 'vet.exportWorkbook')}
      <Button disabled={!isReady} onClick={() => print()}>
        {t('view.print')}
      </Button>
      <ErrorNote error={saving.error} />
    </div>
  );
}
