import { useApp } from './app-context';
import { LearnedHosts } from './learned-hosts';
import { ListManager } from './list-manager';
import { PageBar } from './page-bar';
import { Preferences } from './preferences';

/** The settings page. */
export function Options() {
  const { t } = useApp();
  return (
    <div className="page">
      <PageBar />
      <main>
        <h1 className="page-title">{t('options.title')}</h1>
        <ListManager />
        <Preferences />
        <LearnedHosts />
      </main>
    </div>
  );
}
