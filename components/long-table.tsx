import { type ReactNode, useState } from 'react';
import { useApp } from './app';
import { Button } from './fields';

/** For tables of many rows: a filter above that counts them, and pages below. */

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

/** Rows on the screen at a time. */
const PAGE_ROWS = 100;

interface Paged<Row> {
  shown: readonly Row[];
  /** For below them; nothing if one page has all. */
  pager: ReactNode;
}

/** The rows of a long table a page at a time. If the rows became fewer, the last page is shown. */
export function usePages<Row>(rows: readonly Row[]): Paged<Row> {
  const { t } = useApp();
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const at = Math.min(page, pages - 1);
  return {
    shown: rows.slice(at * PAGE_ROWS, (at + 1) * PAGE_ROWS),
    pager: pages > 1 && (
      <nav className="row actions no-print">
        <Button isIdle={at === 0} onClick={() => setPage(at - 1)}>
          {t('vet.previous')}
        </Button>
        <span className="hint">{t('vet.page', { page: at + 1, pages })}</span>
        <Button isIdle={at === pages - 1} onClick={() => setPage(at + 1)}>
          {t('vet.next')}
        </Button>
      </nav>
    ),
  };
}
