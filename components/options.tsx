import { useApp } from './app-context';
import { Backup } from './backup';
import { LearnedHosts } from './learned-hosts';
import { ListManager } from './list-manager';
import { PageBar } from './page-bar';
import { PermissionNote } from './permission-note';
import { Preferences } from './preferences';
import { useLists } from './use-lists';

/** The settings page. */
export function Options() {
  const { t, takeSettings } = useApp();
  const lists = useLists();
  return (
    <div className="page">
      <PageBar />
      <main>
        <h1 className="page-title">{t('options.title')}</h1>
        <PermissionNote />
        <ListManager lists={lists} />
        <Preferences />
        <LearnedHosts />
        <Backup
          onImported={({ settings, lists: states }) => {
            takeSettings(settings);
            lists.request.replace(states);
          }}
        />
      </main>
    </div>
  );
}
