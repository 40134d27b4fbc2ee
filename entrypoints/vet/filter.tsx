import { useApp } from '../../components/app';
import { Button } from '../../components/fields';
import { ROW_STATES, type RowState, type VettedRow } from './row-state';

interface FilterProps {
  rows: readonly VettedRow[];
  filter: RowState | 'all';
  onFilter(filter: RowState | 'all'): void;
}

/** Told with their zero too: that nothing is listed is an answer. */
const isUsual = (state: RowState): boolean =>
  state === 'listed' || state === 'check' || state === 'none';

/** Counts of what the rows came to; each shows its rows alone. On paper they stand in one line. */
export function Filter({ rows, filter, onFilter }: FilterProps) {
  const { t } = useApp();
  const countOf = (state: RowState | 'all'): number =>
    state === 'all' ? rows.length : rows.filter((row) => row.state === state).length;
  const choices = (['all', ...ROW_STATES, 'waiting'] as const).filter(
    (state) => state === 'all' || state === filter || countOf(state) > 0 || isUsual(state),
  );
  return (
    <fieldset className="row vet-filter">
      <legend className="visually-hidden">{t('vet.filter')}</legend>
      {choices.map((state) => (
        <Button
          key={state}
          data-state={state}
          aria-pressed={filter === state}
          onClick={() => onFilter(state)}
        >
          {t('vet.count', { state: t(`vet.state.${state}`), n: countOf(state) })}
        </Button>
      ))}
    </fieldset>
  );
}
