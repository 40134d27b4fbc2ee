import { useApp } from '../../components/app-context';
import { saveFile } from '../../components/save-file';
import { toSpreadsheetCsv } from '../../lib/tables/csv';
import { exportRows } from './export';
import type { VettedRow } from './state';

/** The shown rows as a file and on paper. */
export function VetActions({ rows, isReady }: { rows: readonly VettedRow[]; isReady: boolean }) {
  const { t, today } = useApp();
  const save = () => {
    const text = toSpreadsheetCsv(exportRows(t, rows, today));
    saveFile(`${t('vet.exportName')}-${today}.csv`, text, 'text/csv;charset=utf-8');
  };
  return (
    <div className="row no-print">
      <button
        type="button"
        className="button"
        disabled={!isReady}
        title={t('vet.exportHint')}
        onClick={save}
      >
        {t('vet.export')}
      </button>
      <button type="button" className="button" disabled={!isReady} onClick={() => print()}>
        {t('vet.print')}
      </button>
    </div>
  );
}
