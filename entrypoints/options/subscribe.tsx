import { useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { Said } from '../../components/fields';
import { AddressForm } from '../../components/text-fields';
import {
  formatSubscription,
  listAt,
  parseSubscription,
  type Subscription,
  SubscriptionError,
  type SubscriptionFault,
} from '../../lib/domain/subscription';
import { ListPreviewCard } from './list-preview';

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
      preview(listAt(text, true) ?? parseSubscription(text, true), 0);
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
