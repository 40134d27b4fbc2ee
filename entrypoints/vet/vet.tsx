import { useState } from 'react';
import { useApp } from '../../components/app';
import { View } from '../../components/view';
import { VetInput, type VetSource } from './input';
import { VetTable } from './table';

/** The view that checks a table of names, sites, app links and codes against the lists. */
export function Vet() {
  const { t } = useApp();
  const [source, setSource] = useState<VetSource | null>(null);
  // A file that is read again, corrected, is a new table.
  const [round, setRound] = useState(0);
  // A new source replaces the results of the last one, even if it cannot be read.
  const take = (next: VetSource | null) => {
    setSource(next);
    setRound((last) => last + 1);
  };
  return (
    <View name="vet" title={t('vet.title')}>
      {!source && <p className="hint no-print">{t('vet.hint')}</p>}
      <VetInput onSource={take} isCompact={source !== null} />
      {source && <VetTable key={round} source={source} />}
    </View>
  );
}
