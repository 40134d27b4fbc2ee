import { useEffect } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote, FaultNote } from '../../components/error-note';
import { useAction, useRequest } from '../../components/use-request';
import { formatSubscription, type Subscription } from '../../lib/domain/subscription';
import { faultWords } from '../../lib/wording/states';
import { Fingerprint } from './fingerprint';
import { PreviewedList } from './previewed-list';

interface ListPreviewCardProps {
  subscription: Subscription;
  /** There is a list to see, or a reason why not. */
  onRead(): void;
  onRetry(): void;
  onDone(title: string): void;
  onCancel(): void;
}

/** A list before it is followed: what it says and holds, and the question whether to follow it. */
export function ListPreviewCard(props: ListPreviewCardProps) {
  const { t } = useApp();
  const { subscription, onRead, onRetry } = props;
  const request = useRequest('preview', { url: formatSubscription(subscription) });
  const isRead = request.status !== 'waiting';
  // biome-ignore lint/correctness/useExhaustiveDependencies: called once, however often the form renders since
  useEffect(() => {
    if (isRead) onRead();
  }, [isRead]);
  const list = request.status === 'done' && request.value.ok ? request.value.list : null;
  const fault = request.status === 'done' && !request.value.ok ? request.value.fault : null;
  return (
    <section className="card preview" aria-label={t('options.previewTitle')}>
      {list && <PreviewedList list={list} />}
      <p>{subscription.url}</p>
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={onRetry} />}
      {fault && (
        <FaultNote
          text={t('options.previewFault', { fault: faultWords(t, fault) })}
          onRetry={onRetry}
        />
      )}
      <p>{t('options.addAsk')}</p>
      <Fingerprint root={subscription.identity} />
      {list?.followed && <p className="hint">{t('options.previewKnown')}</p>}
      <Answer {...props} isReady={list !== null} />
    </section>
  );
}

interface AnswerProps extends ListPreviewCardProps {
  /** Nothing is followed unseen. */
  isReady: boolean;
}

function Answer({ subscription, isReady, onDone, onCancel }: AnswerProps) {
  const { t, ask } = useApp();
  const following = useAction();
  const subscribe = () =>
    following.run(
      ask('subscribe', { url: formatSubscription(subscription) }),
      ({ title, url = '' }) => onDone(title || url),
    );
  return (
    <>
      <ErrorNote error={following.error} />
      <p className="row">
        {isReady && (
          <button
            type="button"
            className="button button-primary"
            disabled={following.isBusy}
            onClick={subscribe}
          >
            {following.isBusy ? t('list.loading') : t('options.addConfirm')}
          </button>
        )}
        <button type="button" className="button" disabled={following.isBusy} onClick={onCancel}>
          {t('list.cancel')}
        </button>
      </p>
    </>
  );
}
