import { useMemo, useState } from 'react';
import { useApp } from '../../components/app';
import { findColumns, type VetColumns } from '../../lib/tables/vet-columns';
import type { Prepared } from '../../lib/tables/vet-rows';
import { prepareRows, ROWS_CAP } from '../../lib/tables/vet-rows';
import type { Translate } from '../../lib/wording/messages/translate';
import { ColumnChoices } from './columns';
import type { VetSource } from './input';
import { VetResults } from './results';

const NOTHING = { rows: [] };

/** One table that was read: what its columns hold, what of it is not asked about, and what came of it. */
export function VetTable({ source }: { source: VetSource }) {
  const { t } = useApp();
  const [sheet, setSheet] = useState(0);
  const [chosen, setChosen] = useState<VetColumns | null>(null);
  const table = source.tables[sheet] ?? NOTHING;
  const columns = useMemo(() => chosen ?? findColumns(table.rows), [chosen, table]);
  const prepared = useMemo(() => prepareRows(table, columns), [table, columns]);
  const isAsked = columns.fields.some((field) => field !== null);
  return (
    <>
      <ColumnChoices
        tables={source.tables}
        sheet={sheet}
        columns={columns}
        onSheet={(next) => {
          setSheet(next);
          setChosen(null);
        }}
        onColumns={setChosen}
      />
      {isAsked ? (
        <Notices columns={columns} prepared={prepared} />
      ) : (
        <p className="fault" role="alert">
          {t('vet.noColumn')}
        </p>
      )}
      {isAsked && prepared.rows.length > 0 && <VetResults rows={prepared.rows} />}
    </>
  );
}

/** Row numbers and cells that are named one by one. */
const NAMED_ROWS = 8;
const NAMED_CELLS = 5;

function rowsText(t: Translate, rows: readonly number[]): string {
  const named = new Intl.ListFormat(t.language, { type: 'unit', style: 'narrow' });
  const text = named.format(rows.slice(0, NAMED_ROWS).map(String));
  return t(rows.length > NAMED_ROWS ? 'vet.rowsMore' : 'vet.rows', { rows: text });
}

function textsOf(t: Translate, { header }: VetColumns, prepared: Prepared): string[] {
  const { empty, repeated, bad, left } = prepared;
  const cells = bad.slice(0, NAMED_CELLS);
  return [
    ...(left > 0 ? [t('vet.left', { n: ROWS_CAP, left })] : []),
    ...cells.map(({ number: n, column, reason }) => t(`vet.badCell.${reason}`, { n, column })),
    ...(bad.length > cells.length ? [t('vet.badCellsMore', { n: bad.length - cells.length })] : []),
    ...(header === null ? [] : [t('vet.headerAt', { n: header + 1 })]),
    ...(empty.length > 0 ? [t('vet.empty', { n: empty.length, rows: rowsText(t, empty) })] : []),
    ...(repeated.length > 0
      ? [t('vet.repeated', { n: repeated.length, rows: rowsText(t, repeated) })]
      : []),
  ];
}

/** What of a table is not asked about, and why: cells and rows by their numbers. */
function Notices({ columns, prepared }: { columns: VetColumns; prepared: Prepared }) {
  const { t } = useApp();
  const texts = textsOf(t, columns, prepared);
  if (texts.length === 0) return null;
  return (
    <ul className="vet-notices evidence">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
