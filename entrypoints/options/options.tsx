import { type ComponentProps, type ReactNode, useEffect, useState } from 'react';
import { useApp } from '../../components/app';
import { HELP } from '../../components/links';
import { useLists } from '../../components/list-facts';
import { PermissionNote } from '../../components/permission-note';
import { useRequest } from '../../components/use-request';
import { Version } from '../../components/version';
import { View } from '../../components/view';
import type { Hideable } from '../../lib/domain/policy';
import type { Settings } from '../../lib/domain/settings';
import { Backup } from './backup';
import { LearnedHosts, MutedEntries, PausedSites, RecentLookups } from './kept';
import { ListManager } from './lists';
import { Preferences } from './preferences';
import { StoredData } from './stored-data';
import { WatchedNames } from './watched-names';

/** The settings, without the parts that an administrator hides. */
export function Options() {
  const { t } = useApp();
  const request = useRequest('settingsState', {});
  // Nothing that may be hidden is shown before the worker answers; without a worker, all is shown.
  if (request.status === 'waiting') return <Frame />;
  const state = request.value ?? null;
  const isShown = (part: Hideable) => !state?.hide.includes(part);
  return (
    <Frame>
      {isShown('options') ? (
        <Sections state={state} isShown={isShown} onSaved={request.reload} />
      ) : (
        <p>{t('options.hidden')}</p>
      )}
    </Frame>
  );
}

function Frame({ children }: { children?: ReactNode }) {
  const { t } = useApp();
  return (
    <View title={t('options.title')}>
      <PermissionNote />
      {children}
      <p className="section row">
        <a className="link" href={HELP}>
          {t('help.title')}
        </a>
        <Version />
      </p>
    </View>
  );
}

interface SectionsProps extends ComponentProps<typeof Preferences> {
  isShown(part: Hideable): boolean;
}

function Sections({ isShown, state, onSaved }: SectionsProps) {
  const { settings, takeSettings } = useApp();
  const lists = useLists();
  // `options.html#lists`: where a list is added; `#watched`: the watched names.
  useEffect(() => {
    const [part] = ['lists', 'watched'].filter((id) => location.hash === `#${id}`);
    document.getElementById(`${part}-title`)?.focus();
  }, []);
  /** Counts the times that all data was replaced: the sections ask anew. */
  const [round, setRound] = useState(0);
  const replaced = (saved: Settings) => {
    takeSettings(saved);
    onSaved();
    setRound((last) => last + 1);
  };
  return (
    <>
      {isShown('lists') && <ListManager lists={lists} />}
      <Preferences state={state} onSaved={onSaved} />
      {isShown('watched') && <WatchedNames key={`watched ${round}`} />}
      {isShown('sites') && <PausedSites key={`sites ${round}`} />}
      {isShown('muted') && <MutedEntries key={`muted ${round}`} />}
      {isShown('learned') && <LearnedHosts key={`learned ${round}`} />}
      {isShown('data') && (
        <>
          <RecentLookups key={`recent ${round} ${settings.keepRecent}`} />
          <Backup
            onImported={({ settings: saved, lists: states }) => {
              replaced(saved);
              lists.request.replace(states);
            }}
          />
          <StoredData
            onErased={(saved) => {
              replaced(saved);
              lists.request.reload();
            }}
          />
        </>
      )}
    </>
  );
}
