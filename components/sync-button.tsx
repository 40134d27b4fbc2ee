import { useApp } from './app-context';

/** "Update now", which is busy while any list is being synced. */
export function SyncButton({ isSyncing, onSync }: { isSyncing: boolean; onSync(): void }) {
  const { t } = useApp();
  return (
    <button type="button" className="button" onClick={onSync} disabled={isSyncing}>
      {isSyncing ? t('list.syncing') : t('list.syncNow')}
    </button>
  );
}
