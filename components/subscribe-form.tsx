import { type FormEvent, useId, useState } from 'react';
import {
  formatSubscription,
  parseSubscription,
  type Subscription,
  SubscriptionError,
  type SubscriptionFault,
} from '../lib/schema/subscription';
import { useApp } from './app-context';
import { ErrorNote } from './error-note';
import { Fingerprint } from './fingerprint';

type Step =
  | { name: 'typing'; problem?: SubscriptionFault }
  | { name: 'confirming'; subscription: Subscription; isAsking: boolean; error?: unknown }
  | { name: 'done'; title: string };

/** Adding a list takes two steps: the address is read, then its root hash is confirmed by a person. */
export function SubscribeForm({ onSubscribed }: { onSubscribed(): void }) {
  const { t, ask } = useApp();
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>({ name: 'typing' });

  const check = () => {
    try {
      // Loopback passes here: only the worker knows whether this build follows lists on this machine.
      const subscription = parseSubscription(text, true);
      setStep({ name: 'confirming', subscription, isAsking: false });
    } catch (error) {
      if (!(error instanceof SubscriptionError)) throw error;
      setStep({ name: 'typing', problem: error.reason });
    }
  };
  const subscribe = async (subscription: Subscription) => {
    setStep({ name: 'confirming', subscription, isAsking: true });
    try {
      const { title } = await ask('subscribe', { url: formatSubscription(subscription) });
      setText('');
      setStep({ name: 'done', title });
      onSubscribed();
    } catch (error) {
      setStep({ name: 'confirming', subscription, isAsking: false, error });
    }
  };
  return (
    <div className="subscribe">
      <h3 className="minor-title">{t('options.addTitle')}</h3>
      <AddressField
        text={text}
        problem={step.name === 'typing' ? step.problem : undefined}
        onText={(typed) => {
          setText(typed);
          setStep({ name: 'typing' });
        }}
        onCheck={check}
      />
      {step.name === 'confirming' && (
        <Confirmation
          {...step}
          onConfirm={() => subscribe(step.subscription)}
          onCancel={() => setStep({ name: 'typing' })}
        />
      )}
      <p role="status" className="hint">
        {step.name === 'done' && t('options.added', { title: step.title })}
      </p>
    </div>
  );
}

interface AddressFieldProps {
  text: string;
  problem: SubscriptionFault | undefined;
  onText(text: string): void;
  onCheck(): void;
}

function AddressField({ text, problem, onText, onCheck }: AddressFieldProps) {
  const { t } = useApp();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCheck();
  };
  return (
    <form onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('options.addLabel')}</label>
      <div className="row">
        <input
          id={id}
          type="url"
          className="input"
          value={text}
          maxLength={2048}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== undefined}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        <button type="submit" className="button" disabled={text.trim() === ''}>
          {t('options.addCheck')}
        </button>
      </div>
      <p id={`${id}-hint`} className={problem ? 'fault' : 'hint'} role={problem && 'alert'}>
        {problem ? t(`options.bad.${problem}`) : t('options.addHint')}
      </p>
    </form>
  );
}

interface ConfirmationProps {
  subscription: Subscription;
  isAsking: boolean;
  error?: unknown;
  onConfirm(): void;
  onCancel(): void;
}

function Confirmation({ subscription, isAsking, error, onConfirm, onCancel }: ConfirmationProps) {
  const { t } = useApp();
  return (
    <div className="card">
      <p>{t('options.addAsk')}</p>
      <p className="list-url">{subscription.url}</p>
      <Fingerprint root={subscription.identity} />
      {error !== undefined && <ErrorNote error={error} />}
      <p className="row">
        <button
          type="button"
          className="button button-primary"
          disabled={isAsking}
          onClick={onConfirm}
        >
          {isAsking ? t('list.loading') : t('options.addConfirm')}
        </button>
        <button type="button" className="button" disabled={isAsking} onClick={onCancel}>
          {t('list.cancel')}
        </button>
      </p>
    </div>
  );
}
