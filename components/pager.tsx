import { type ReactNode, useState } from 'react';
import { useApp } from './app';
import { Button } from './fields';

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
