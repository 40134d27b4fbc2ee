import { type FormEvent, useId } from 'react';
import { useApp } from '../../components/app-context';
import type { SubscriptionFault } from '../../lib/domain/subscription';

interface AddressFieldProps {
  text: string;
  problem: SubscriptionFault | undefined;
  isBusy: boolean;
  onText(text: string): void;
  onCheck(): void;
}

/** Where a list's address is pasted; what is wrong with the text is said below it. */
export function AddressField({ text, problem, isBusy, onText, onCheck }: AddressFieldProps) {
  const { t } = useApp();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onCheck();
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
        <button type="submit" className="button" disabled={isBusy || text.trim() === ''}>
          {t('options.addCheck')}
        </button>
      </div>
      <p id={`${id}-hint`} className={problem ? 'fault' : 'hint'} role={problem && 'alert'}>
        {problem ? t(`options.bad.${problem}`) : t('options.addHint')}
      </p>
    </form>
  );
}
