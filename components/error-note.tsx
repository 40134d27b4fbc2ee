import { RequestError } from '../lib/messages/client';
import type { Translate } from '../lib/wording/messages/translate';
import { useApp } from './app';
import { Button } from './fields';
import type { Request } from './use-request';

/** An error of `ask` in words; a browser's own error means that no worker answered. */
function errorText(t: Translate, error: unknown): string {
  if (!(error instanceof RequestError) || error.detail === 'no answer') return t('error.no-answer');
  if (error.code === 'not-allowed') return t('error.not-allowed');
  return t(`error.${error.code}`, { detail: error.detail });
}

/** An error in words, with a button where it helps to try again; nothing where `error` is null. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useApp();
  return error === null ? null : <FaultNote text={errorText(t, error)} onRetry={onRetry} />;
}

/** What went wrong, in the worker's words or ours. */
export function FaultNote({ text, onRetry }: { text: string; onRetry?: (() => void) | undefined }) {
  const { t } = useApp();
  return (
    <div className="row error-note" role="alert">
      <p>{text}</p>
      {onRetry && <Button onClick={onRetry}>{t('error.retry')}</Button>}
    </div>
  );
}

/** What stands in the place of an answer: that it is awaited, or why there is none. */
export function Unanswered({ request }: { request: Request<unknown> }) {
  const { t } = useApp();
  if (request.status === 'failed')
    return <ErrorNote error={request.error} onRetry={request.reload} />;
  return <p className="hint">{t('list.loading')}</p>;
}
