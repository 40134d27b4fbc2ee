import { useApp } from './app-context';
import { useAccess } from './use-access';

/**
 * What does not work because the browser or the reader holds web pages back (Firefox before it is granted,
 * "on click" in Chromium), with the button that asks. Nothing where all is granted. `tab`: the page that a
 * popup tells about.
 */
export function PermissionNote({ tab = null }: { tab?: number | null }) {
  const { t } = useApp();
  const { access, isRefused, request } = useAccess(tab);
  if (access === 'unknown' || access === 'everywhere') return null;
  return (
    <section className="permission" aria-label={t('permission.title')}>
      <p>{t(access === 'here' ? 'permission.here' : 'permission.none')}</p>
      <button type="button" className="button button-primary" onClick={request}>
        {t('permission.ask')}
      </button>
      {isRefused && (
        <p role="alert" className="hint">
          {t('permission.refused')}
        </p>
      )}
    </section>
  );
}
