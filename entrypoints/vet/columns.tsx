import { useApp } from '../../components/app';
import { ChoiceField } from '../../components/fields';
import { isOfMany, VET_FIELDS, type VetField } from '../../lib/domain/vet';
import type { FileTable } from '../../lib/tables/read-table';
import type { VetColumns } from '../../lib/tables/vet-columns';
import type { Translate } from '../../lib/wording/messages/translate';

/** `第 2 列 机构名称`, by a row of headings or, where there is none, the first one. */
export function columnName(t: Translate, head: readonly string[], at: number): string {
  const header = head[at]?.slice(0, 24);
  return header ? t('vet.columnNamed', { n: at + 1, header }) : t('vet.column', { n: at + 1 });
}

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
    // A field that only one column may hold leaves the column that had it.
    onColumns({
      ...columns,
      fields: columns.fields.map((each, column) => {
        if (column === at) return field;
        return each === field && !isOfMany(field) ? null : each;
      }),
    });
  const choices = (['none', ...VET_FIELDS] as const).map((value) => ({
    value,
    label: t(`vet.field.${value}`),
  }));
  const used = columns.fields.flatMap((field, at) =>
    field
      ? [t('vet.columnUsed', { field: t(`vet.field.${field}`), column: columnName(t, head, at) })]
      : [],
  );
  // Open if no column was found to ask about: then it is the next thing to do.
  return (
    <fieldset className="vet-columns no-print">
      <legend className="visually-hidden">{t('vet.columns')}</legend>
      <details open={used.length === 0}>
        <summary>{t('vet.columnsUsed', { columns: used.join(t('text.between')) })}</summary>
        <p className="hint">{t('vet.columnsHint')}</p>
        {tables.length > 1 && (
          <ChoiceField
            label={t('vet.sheet')}
            value={String(sheet)}
            choices={tables.map(({ name }, at) => ({ value: String(at), label: name }))}
            onChange={(chosen) => onSheet(Number(chosen))}
          />
        )}
        <div className="vet-fields">
          {columns.fields.map((field, at) => (
            <ChoiceField
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              key={at}
              label={columnName(t, head, at)}
              value={field ?? 'none'}
              choices={choices}
              onChange={(chosen) => change(at, chosen === 'none' ? null : chosen)}
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
}
