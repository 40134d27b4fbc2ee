import { useApp } from '../../components/app-context';
import { callPath } from '../../components/links';
import { PermissionNote } from '../../components/permission-note';
import { ChangesNotice } from './changes-notice';
import { ListStatus } from './list-status';
import { LookupSection } from './lookup';
import { PopupNav } from './nav';
import { PageMarks } from './page-marks';

interface PopupProps {
  /** The tab whose page is told about; null where there is none. */
  tab: number | null;
  /** What to look up at once. */
  lookup?: string;
  /** Opened from a private window. */
  isPrivate?: boolean;
}

/** Lookup first; below it the page of `tab`, where there is one, and the state of the lists. */
export function Popup({ tab, lookup = '', isPrivate = false }: PopupProps) {
  const { t, settings } = useApp();
  return (
    <div className="popup">
      <header className="bar">
        <h1 className="brand">
          <img src="icon/32.png" width="20" height="20" alt="" />
          {t('app.name')}
        </h1>
      </header>
      <main>
        <PermissionNote tab={tab} />
        <LookupSection initial={lookup} isPrivate={isPrivate} />
        <p className="meta call-link">
          <a className="link" href={callPath()} target="_blank" rel="noreferrer">
            {t('call.title')}
          </a>
        </p>
        {settings.showChanges && <ChangesNotice />}
        {tab !== null && <PageMarks tab={tab} />}
        <ListStatus />
      </main>
      <PopupNav />
    </div>
  );
}
