import { useState } from 'react';
import { useApp } from '../../components/app';
import { PageBar } from '../../components/page-bar';
import type { FileTable } from '../../lib/tables/read-table';
import { VetInput } from './input';
import { VetTable } from './table';

/** What was read: a file or pasted text, with its tables. */
export interface VetSource {
  name: string;
  tables: FileTable[];
}

/** The page that checks a table of names, sites, app links and codes against the lists. */
export function VetPage() {
  const { t } = useApp();
  const [source, setSource] = useState<VetSource | null>(null);
  // A file that is read again, corrected, is a new table.
  const [round, setRound] = useState(0);
  const take = (next: VetSource) => {
    setSource(next);
    setRound((last) => last + 1);
  };
  return (
    <div className="page vet">
      <PageBar />
      <main>
        <h1 className="page-title">{t('vet.title')}</h1>
        <p className="hint no-print">{t('vet.hint')}</p>
        <VetInput onSource={take} />
        {source && <VetTable key={round} source={source} />}
      </main>
    </div>
  );
}
