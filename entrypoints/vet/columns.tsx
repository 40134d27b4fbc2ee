import { useId } from 'react';
import { useApp } from '../../components/app';
import { VET_FIELDS, type VetField } from '../../lib/domain/vet';
import type { FileTable } from '../../lib/tables/read-table';
import type { VetColumns } from '../../lib/tables/vet-columns';

interface ColumnChoicesProps {
  tables: readonly FileTable[];
  sheet: number;
  columns: VetColumns;
  onSheet(sheet: number): void;
  onColumns(columns: VetColumns): void;
}

/** Which sheet, and what each column holds: a guess, for the user to put right. */
export function ColumnChoices(props: ColumnChoicesProps) {
  const { t } = useApp();
  const { tables, sheet, columns, onSheet, onColumns } = props;
  const rows = tables[sheet]?.rows ?? [];
  const isPlain = tables.length === 1 && columns.fields.length === 1 && columns.header === null;
  if (isPlain) return null;
  const head = rows[columns.header ?? 0] ?? [];
  const change = (at: number, field: VetField | null) =>
    // A field is one column's: it leaves the other.
    onColumns({
      ...columns,
      fields: columns.fields.map((each, column) => {
        if (column === at) return field;
        return each === field ? null : each;
      }),
    });
  return (
    <fieldset className="stack vet-columns no-print">
      <legend className="minor-title">{t('vet.columns')}</legend>
      <p className="hint">{t('vet.columnsHint')}</p>
      {tables.length > 1 && <SheetChoice tables={tables} sheet={sheet} onSheet={onSheet} />}
      <div className="vet-fields">
        {columns.fields.map((field, at) => (
          <ColumnChoice
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            key={at}
            name={
              head[at]
                ? t('vet.columnNamed', { n: at + 1, header: head[at].slice(0, 24) })
                : t('vet.column', { n: at + 1 })
            }
            field={field}
            onField={(next) => change(at, next)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function SheetChoice({
  tables,
  sheet,
  onSheet,
}: Pick<ColumnChoicesProps, 'tables' | 'sheet' | 'onSheet'>) {
  const { t } = useApp();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('vet.sheet')}</label>
      <select
        id={id}
        className="input"
        value={sheet}
        onChange={(event) => onSheet(Number(event.currentTarget.value))}
      >
        {tables.map(({ name }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sheets never move
          <option key={at} value={at}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ColumnChoiceProps {
  name: string;
  field: VetField | null;
  onField(field: VetField | null): void;
}

function ColumnChoice({ name, field, onField }: ColumnChoiceProps) {
  const { t } = useApp();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="input"
        value={field ?? 'none'}
        onChange={({ currentTarget: { value } }) =>
          onField(VET_FIELDS.find((each) => each === value) ?? null)
        }
      >
        {(['none', ...VET_FIELDS] as const).map((each) => (
          <option key={each} value={each}>
            {t(`vet.field.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
