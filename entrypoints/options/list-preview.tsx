import { useEffect, useId, useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { useAction, useRequest } from '../../components/use-request';
import { LIST_NAME_UNITS } from '../../lib/domain/limits';
import type { ListPreview } from '../../lib/domain/list-preview';
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
      <p className="list-url">{subscription.url}</p>
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={onRetry} />}
      {fault && (
        <div className="error-note" role="alert">
          <p>{t('options.previewFault', { fault: faultWords(t, fault) })}</p>
          <button type="button" className="button" onClick={onRetry}>
            {t('error.retry')}
          </button>
        </div>
      )}
      <p>{t('options.addAsk')}</p>
      <Fingerprint root={subscription.identity} />
      {list?.followed && <p className="hint">{t('options.previewKnown')}</p>}
      <Answer {...props} list={list} />
    </section>
  );
}

interface AnswerProps extends ListPreviewCardProps {
  /** Null where there is none to follow: nothing is followed unseen. */
  list: ListPreview | null;
}

function Answer({ subscription, list, onDone, onCancel }: AnswerProps) {
  const { t, ask } = useApp();
  const [name, setName] = useState('');
  const following = useAction();
  const needsName = list?.isTitleTaken === true && !list.followed;
  const subscribe = () => {
    const named = needsName ? { name: name.trim() } : {};
    const asked = ask('subscribe', { url: formatSubscription(subscription), ...named });
    following.run(asked, ({ title, url = '' }) => onDone(title || url));
  };
  return (
    <>
      {needsName && <NameField title={list.title} name={name} onName={setName} />}
      <ErrorNote error={following.error} />
      <p className="row">
        {list && (
          <button
            type="button"
            className="button button-primary"
            disabled={following.isBusy || (needsName && name.trim() === '')}
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

interface NameFieldProps {
  title: string;
  name: string;
  onName(name: string): void;
}

/** A list that is called as another one gets a name of the user's own. */
function NameField({ title, name, onName }: NameFieldProps) {
  const { t } = useApp();
  const id = useId();
  return (
    <div className="field">
      <p className="fault" id={`${id}-why`}>
        {t('preview.nameAsk', { title })}
      </p>
      <label htmlFor={id}>{t('preview.nameLabel')}</label>
      <input
        id={id}
        className="input"
        value={name}
        maxLength={LIST_NAME_UNITS}
        autoComplete="off"
        aria-describedby={`${id}-why`}
        onChange={(event) => onName(event.currentTarget.value)}
      />
    </div>
  );
}
