import { useEffect, useId, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote, FaultNote } from '../../components/error-note';
import { Said } from '../../components/fields';
import { Fingerprint } from '../../components/list-facts';
import { AddressForm } from '../../components/text-fields';
import { useAsked } from '../../components/use-asked';
import { useAction } from '../../components/use-request';
import type { PreviewReply } from '../../lib/domain/list-preview';
import { LIST_NAME_UNITS } from '../../lib/domain/page-limits';
import {
  formatSubscription,
  listAt,
  parseSubscription,
  type Subscription,
  SubscriptionError,
  type SubscriptionFault,
} from '../../lib/domain/subscription';
import { canTryAgain, faultDetail, faultText } from '../../lib/wording/states';
import { Decision } from './confirm-button';
import { PreviewedList } from './previewed-list';

type Step =
  | { name: 'typing'; problem?: SubscriptionFault }
  /** `round` counts the tries; `isRead` once there is something to see. */
  | { name: 'previewing'; subscription: Subscription; round: number; isRead: boolean }
  | { name: 'done'; title: string };

/** The address that another view handed over in `#add=…`. The list is read only once the user asks. */
const handedOver = (): string => new URLSearchParams(location.hash.slice(1)).get('add') ?? '';

/**
 * Adding a list takes two steps: the list is read and shown without being followed, then a person
 * confirms its root hash.
 */
export function SubscribeForm({ onSubscribed }: { onSubscribed(): void }) {
  const { t } = useApp();
  const [text, setText] = useState(handedOver);
  const [step, setStep] = useState<Step>({ name: 'typing' });
  const form = useRef<HTMLDivElement>(null);

  const preview = (subscription: Subscription, round: number) =>
    setStep({ name: 'previewing', subscription, round, isRead: false });
  const check = () => {
    try {
      // Loopback passes here: only the worker knows whether this build follows lists on this machine.
      preview(listAt(text) ?? parseSubscription(text, true), 0);
    } catch (error) {
      if (!(error instanceof SubscriptionError)) throw error;
      setStep({ name: 'typing', problem: error.reason });
    }
  };
  const end = (next: Step) => {
    setStep(next);
    form.current?.querySelector('input')?.focus();
  };
  const onDone = (title: string) => {
    setText('');
    end({ name: 'done', title });
    onSubscribed();
  };
  const problem = step.name === 'typing' ? step.problem : undefined;
  return (
    <div className="stack" ref={form}>
      <h3 className="minor-title">{t('options.addTitle')}</h3>
      <AddressForm
        label={t('options.addLabel')}
        text={text}
        button={t('options.addCheck')}
        isBusy={step.name === 'previewing'}
        fault={problem && t(`options.bad.${problem}`)}
        hint={t('options.addHint')}
        onText={(typed) => {
          setText(typed);
          setStep({ name: 'typing' });
        }}
        onTake={check}
      />
      {step.name === 'previewing' && (
        <ListPreviewCard
          key={`${formatSubscription(step.subscription)} ${step.round}`}
          subscription={step.subscription}
          onRead={() => setStep({ ...step, isRead: true })}
          onRetry={() => preview(step.subscription, step.round + 1)}
          onDone={onDone}
          onCancel={() => end({ name: 'typing' })}
        />
      )}
      <Said>
        {step.name === 'previewing' && !step.isRead && t('options.previewing')}
        {step.name === 'done' && t('options.added', { title: step.title })}
      </Said>
    </div>
  );
}

interface ListPreviewCardProps {
  subscription: Subscription;
  /** There is a list to see, or a reason why not. */
  onRead(): void;
  onRetry(): void;
  onDone(title: string): void;
  onCancel(): void;
}

/** A list before it is followed: what it says and holds, and the question whether to follow it. */
function ListPreviewCard(props: ListPreviewCardProps) {
  const { t, ask } = useApp();
  const { subscription, onRead, onRetry, onDone, onCancel } = props;
  const address = { url: formatSubscription(subscription) };
  // Asked once: it fetches the list.
  const request = useAsked(ask, 'preview', address);
  const following = useAction();
  const [name, setName] = useState('');
  const isRead = request.status !== 'waiting';
  // biome-ignore lint/correctness/useExhaustiveDependencies: called once, however often the form renders since
  useEffect(() => {
    if (isRead) onRead();
  }, [isRead]);
  const list = request.value?.ok ? request.value.list : null;
  const fault = request.value?.ok === false ? request.value.fault : null;
  const needsName = list?.isTitleTaken === true && !list.followed;
  const follow = () => {
    const asked = ask('subscribe', { ...address, ...(needsName && { name: name.trim() }) });
    following.run(asked, ({ title, url = '' }) => onDone(title || url));
  };
  return (
    <section className="card preview" aria-label={t('options.previewTitle')}>
      {list && <PreviewedList list={list} />}
      <p>{subscription.url}</p>
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={onRetry} />}
      {fault && <PreviewFault fault={fault} root={subscription.identity} onRetry={onRetry} />}
      {list && <Compare ask={t('options.addAsk')} root={subscription.identity} />}
      {list?.followed && <p className="hint">{t('options.previewKnown')}</p>}
      {needsName && <NameField title={list.title} name={name} onName={setName} />}
      <Decision
        // Nothing is followed unseen.
        label={list && (following.isBusy ? t('list.loading') : t('options.addConfirm'))}
        action={following}
        isReady={!needsName || name.trim() !== ''}
        onConfirm={follow}
        onCancel={onCancel}
      />
    </section>
  );
}

interface PreviewFaultProps {
  fault: Extract<PreviewReply, { ok: false }>['fault'];
  root: string;
  onRetry(): void;
}

/** Why a list cannot be followed. Nothing is compared then; but a fingerprint that was copied wrongly is to be seen. */
function PreviewFault({ fault, root, onRetry }: PreviewFaultProps) {
  const { t } = useApp();
  return (
    <>
      <FaultNote
        text={t('options.previewFault', { fault: faultText(t, fault, false) })}
        detail={faultDetail(fault)}
        onRetry={canTryAgain(fault) ? onRetry : undefined}
      />
      {fault.kind === 'wrong-root' && <Compare ask={t('options.addressRoot')} root={root} />}
    </>
  );
}

function Compare({ ask, root }: { ask: string; root: string }) {
  return (
    <>
      <p>{ask}</p>
      <Fingerprint root={root} />
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
