import { useState } from 'react';
import { useApp } from '../../components/app-context';
import { ErrorNote } from '../../components/error-note';
import type { PageState } from '../../lib/domain/page-views';

interface PagePauseProps {
  page: Pick<PageState, 'paused'> & { host: string };
  /** The page is to be asked for again. */
  onChanged(): void;
}

/** One click: no marks on this site, or again. What is drawn already stays until the page is loaded anew. */
export function PagePause({ page: { host, paused }, onChanged }: PagePauseProps) {
  const { t, ask } = useApp();
  const [isBusy, setIsBusy] = useState(false);
  const [isChanged, setIsChanged] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const toggle = () => {
    // Not `disabled`, which would take the focus away from who pressed it by keyboard.
    if (isBusy) return;
    setIsBusy(true);
    setError(null);
    ask('setSitePaused', { host, paused: !paused })
      .then(() => {
        setIsChanged(true);
        onChanged();
      }, setError)
      .finally(() => setIsBusy(false));
  };
  return (
    <div className="page-pause">
      {paused && <p className="paused">{t('page.paused', { host })}</p>}
      <button type="button" className="button" onClick={toggle}>
        {t(paused ? 'page.resume' : 'page.pause')}
      </button>
      <p role="status" className="hint">
        {isChanged && t('page.pausedNow')}
      </p>
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
