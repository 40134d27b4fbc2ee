import { useApp } from '../../components/app-context';
import { ROW_STATES, type RowState, type VettedRow } from './state';

interface VetFilterProps {
  rows: readonly VettedRow[];
  filter: RowState | 'all';
  onFilter(filter: RowState | 'all'): void;
}

/** Counts of what the rows came to; each shows its rows alone. */
export function VetFilter({ rows, filter, onFilter }: VetFilterProps) {
  const { t } = useApp();
  const countOf = (state: RowState | 'all'): number =>
    state === 'all' ? rows.length : rows.filter((row) => row.state === state).length;
  const choices = (['all', ...ROW_STATES, 'waiting'] as const).filter(
    (state) => state === 'all' || state === filter || countOf(state) > 0 || isUsual(state),
  );
  return (
    <fieldset className="vet-filter">
      <legend className="visually-hidden">{t('vet.filter')}</legend>
      {choices.map((state) => (
        <button
          key={state}
          type="button"
          className="button"
          data-state={state}
          aria-pressed={filter === state}
          onClick={() => onFilter(state)}
        >
          {t('vet.count', { state: t(`vet.state.${state}`), n: countOf(state) })}
        </button>
      ))}
    </fieldset>
  );
}

/** Told with their zero too: that nothing is listed is an answer. */
const isUsual = (state: RowState): boolean =>
  state === 'listed' || state === 'check' || state === 'none';
