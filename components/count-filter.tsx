import { useApp } from './app';
import { Button } from './fields';

interface CountFilterProps<Kind extends string> {
  /** The kinds of rows, the name of each, and its number of rows. */
  kinds: readonly { kind: NoInfer<Kind>; name: string; n: number }[];
  /** Told with their zero too. */
  always: readonly NoInfer<Kind>[];
  chosen: Kind;
  onChoose(kind: NoInfer<Kind>): void;
}

/** How many rows of a table there are of each kind; each count shows its rows alone. */
export function CountFilter<Kind extends string>(props: CountFilterProps<Kind>) {
  const { t } = useApp();
  const { kinds, always, chosen, onChoose } = props;
  const told = kinds.filter(({ kind, n }) => n > 0 || kind === chosen || always.includes(kind));
  return (
    <fieldset className="row count-filter no-print">
      <legend className="visually-hidden">{t('vet.filter')}</legend>
      {told.map(({ kind, name, n }) => (
        <Button
          key={kind}
          data-state={kind}
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind)}
        >
          {t('vet.count', { state: name, n })}
        </Button>
      ))}
    </fieldset>
  );
}
