import { useApp } from '../../components/app';
import { ROWS_CAP } from '../../lib/domain/vet';
import { unaskedNames, type VetColumns } from '../../lib/tables/vet-columns';
import type { Prepared } from '../../lib/tables/vet-rows';
import type { Translate } from '../../lib/wording/messages/translate';
import { columnName } from './columns';
import type { VetSource } from './input';

/** Row numbers and names that are told one by one. */
const NAMED = 8;

const listed = (t: Translate, all: readonly (string | number)[]): string =>
  all.slice(0, NAMED).join(t('text.between'));

function rowsText(t: Translate, rows: readonly number[]): string {
  return t(rows.length > NAMED ? 'vet.rowsMore' : 'vet.rows', { rows: listed(t, rows) });
}

interface CutOffProps {
  source: VetSource;
  sheet: number;
  columns: VetColumns;
  prepared: Prepared;
}

/** The parts of the input that were not looked at, and about which no answer speaks. */
function cutTexts(
  t: Translate,
  { source, sheet, columns, prepared: { left } }: CutOffProps,
): string[] {
  const sheets = source.tables.filter((_, at) => at !== sheet).map(({ name }) => name);
  const { hidden, unread } = source;
  const rows = source.tables[sheet]?.rows ?? [];
  const head = rows[columns.header ?? 0] ?? [];
  const others = unaskedNames(rows, columns).map((at) => columnName(t, head, at));
  return [
    ...(left > 0 ? [t('vet.left', { n: ROWS_CAP, left })] : []),
    ...(others.length > 0 ? [t('vet.otherColumns', { columns: listed(t, others) })] : []),
    ...(unread.length > 0 ? [t('vet.otherFiles', { files: listed(t, unread) })] : []),
    ...(sheets.length > 0 ? [t('vet.otherSheets', { sheets: listed(t, sheets) })] : []),
    ...(hidden.length > 0 ? [t('vet.hiddenSheets', { sheets: listed(t, hidden) })] : []),
  ];
}

/** A banner over the results where not all of the input was checked. */
export function CutOff(props: CutOffProps) {
  const { t } = useApp();
  const texts = cutTexts(t, props);
  if (texts.length === 0) return null;
  return (
    <div className="fault vet-cut" role="alert">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function noticeTexts(t: Translate, { columns, prepared, isTurned }: NoticesProps): string[] {
  const { header } = columns;
  const { empty, rows } = prepared;
  const repeated = rows.flatMap(({ repeats }) => repeats).sort((a, b) => a - b);
  const bad = rows.filter((row) => row.bad.length > 0).map(({ number }) => number);
  return [
    ...(isTurned ? [t('vet.turned')] : []),
    ...(bad.length > 0 ? [t('vet.badCells', { n: bad.length, rows: rowsText(t, bad) })] : []),
    ...(header === null ? [] : [t('vet.headerAt', { n: header + 1 })]),
    ...(empty.length > 0 ? [t('vet.empty', { n: empty.length, rows: rowsText(t, empty) })] : []),
    ...(repeated.length > 0
      ? [t('vet.repeated', { n: repeated.length, rows: rowsText(t, repeated) })]
      : []),
  ];
}

interface NoticesProps {
  columns: VetColumns;
  prepared: Prepared;
  isTurned: boolean;
}

/** How the table lies, which rows were not asked about, and why. */
export function Notices(props: NoticesProps) {
  const { t } = useApp();
  const texts = noticeTexts(t, props);
  return texts.length > 0 && <p className="meta">{texts.join(' · ')}</p>;
}
