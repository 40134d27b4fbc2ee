import { RequestError } from '../lib/messages/client';
import type { Translate } from '../lib/wording/messages/translate';
import { useApp } from './app';

/** An error of `ask` in words; a browser's own error means that no worker answered. */
function errorText(t: Translate, error: unknown): string {
  if (!(error instanceof RequestError) || error.detail === 'no answer') return t('error.no-answer');
  if (error.code === 'not-allowed') return t('error.not-allowed');
  return t(`error.${error.code}`, { detail: error.detail });
}

/** An error in words, with a button where it helps to try again; nothing where `error` is null. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useApp();
  if (error === null) return null;
  return (
    <div className="error-note" role="alert">
      <p>{errorText(t, error)}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {t('error.retry')}
        </button>
      )}
    </div>
  );
}
