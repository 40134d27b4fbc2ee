import { useEffect } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote, FaultNote } from '../../components/error-note';
import { useAction, useRequest } from '../../components/use-request';
import { formatSubscription, type Subscription } from '../../lib/domain/subscription';
import { faultWords } from '../../lib/wording/states';
import { Decision } from './confirm-button';
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
  const { t, ask } = useApp();
  const { subscription, onRead, onRetry, onDone, onCancel } = props;
  const address = { url: formatSubscription(subscription) };
  const request = useRequest('preview', address);
  const following = useAction();
  const follow = () =>
    following.run(ask('subscribe', address), ({ title, url = '' }) => onDone(title || url));
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
      <Decision
        // Nothing is followed unseen.
        label={list && (following.isBusy ? t('list.loading') : t('options.addConfirm'))}
        action={following}
        onConfirm={follow}
        onCancel={onCancel}
      />
    </section>
  );
}
