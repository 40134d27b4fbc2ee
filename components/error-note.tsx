import { useState } from 'react';
import { isSubscriptionFault } from '../lib/domain/subscription';
import { RequestError } from '../lib/messages/client';
import type { Translate } from '../lib/wording/messages/translate';
import { useApp } from './app';
import { Button } from './fields';
import type { Request } from './use-asked';

/** The fault in words for the user; `detail` is for whoever mends it. */
interface Told {
  text: string;
  detail?: string | undefined;
}

/** An error of `ask` in words; a browser's own error means that no worker answered. */
function tell(t: Translate, error: unknown): Told {
  if (!(error instanceof RequestError) || error.detail === 'no answer')
    return { text: t('error.no-answer') };
  const { code, detail } = error;
  if (code === 'name-taken') return { text: t('error.name-taken', { detail }) };
  if (code === 'bad-subscription' && isSubscriptionFault(detail))
    return { text: t('error.bad-subscription', { why: t(`options.bad.${detail}`) }) };
  if (code === 'not-allowed' || code === 'bad-request')
    return { text: t(`error.${code}`), detail: `${code}: ${detail}` };
  return { text: t('error.internal'), detail };
}

/**
 * An error in words, with a button where it helps to try again; nothing where `error` is null. Until that try has come
 * to something, be it another error, the button says that it is under way.
 */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useApp();
  const [tried, setTried] = useState<unknown>(null);
  if (error === null) return null;
  const retry = () => {
    setTried(error);
    onRetry?.();
  };
  return <FaultNote {...tell(t, error)} onRetry={onRetry && retry} isTrying={tried === error} />;
}

/** Technical detail, folded away. */
export function Detail({ text }: { text: string }) {
  const { t } = useApp();
  return (
    <details className="detail">
      <summary>{t('error.detail')}</summary>
      <p lang="en">{text}</p>
    </details>
  );
}

interface FaultNoteProps extends Told {
  /** Language of words that are not the view's own. */
  lang?: string | undefined;
  onRetry?: (() => void) | undefined;
  isTrying?: boolean;
}

/** The fault and the way out, with a button if it helps to try again. */
export function FaultNote({ text, detail, lang, onRetry, isTrying = false }: FaultNoteProps) {
  const { t } = useApp();
  return (
    <div className="row error-note" role="alert">
      <div className="stack-close">
        <p lang={lang}>{text}</p>
        {detail && <Detail text={detail} />}
      </div>
      {onRetry && (
        <Button isIdle={isTrying} onClick={onRetry}>
          {t(isTrying ? 'list.loading' : 'error.retry')}
        </Button>
      )}
    </div>
  );
}

/** Stands in the place of an answer: it is awaited, or why there is none. */
export function Unanswered({ request }: { request: Request<unknown> }) {
  const { t } = useApp();
  if (request.status === 'failed')
    return <ErrorNote error={request.error} onRetry={request.reload} />;
  return <p className="hint">{t('list.loading')}</p>;
}
