import { useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { type Action, useAction } from '../../components/use-request';
import { takeFocus } from '../../components/view';

interface ConfirmButtonProps {
  label: string;
  /** Name for screen readers, where several buttons have one label. */
  name?: string;
  question: string;
  /** Resolves when it is done. The error that it rejects with is shown. */
  onConfirm(): Promise<void>;
}

/** Something grave takes two clicks, in place: a dialog could be hidden by another window. */
export function ConfirmButton({ label, name, question, onConfirm }: ConfirmButtonProps) {
  const [step, setStep] = useState<'calm' | 'asked' | 'answered'>('calm');
  if (step === 'asked')
    return <Question {...{ label, question, onConfirm }} onDone={() => setStep('answered')} />;
  return (
    <Button
      aria-label={name}
      // The keyboard goes on where it was when the question is withdrawn.
      ref={step === 'answered' ? takeFocus : null}
      onClick={() => setStep('asked')}
    >
      {label}
    </Button>
  );
}

interface QuestionProps extends Omit<ConfirmButtonProps, 'name'> {
  onDone(): void;
}

function Question({ label, question, onConfirm, onDone }: QuestionProps) {
  const confirming = useAction();
  return (
    <div className="stack confirm">
      <p tabIndex={-1} ref={takeFocus}>
        {question}
      </p>
      <Decision
        label={label}
        action={confirming}
        onConfirm={() => confirming.run(onConfirm(), onDone)}
        onCancel={onDone}
      />
    </div>
  );
}

interface DecisionProps {
  /** On the button that does it; null while there is nothing to agree to. */
  label: string | null;
  action: Action;
  /** False while something that it needs is not filled in. */
  isReady?: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** The buttons to do it or to leave it, and why it could not be done. */
export function Decision(props: DecisionProps) {
  const { t } = useApp();
  const { label, action, isReady = true, onConfirm, onCancel } = props;
  const { isBusy, error } = action;
  return (
    <>
      <ErrorNote error={error} />
      <p className="row">
        {label !== null && (
          <Button isPrimary disabled={!isReady} isIdle={isBusy} onClick={onConfirm}>
            {label}
          </Button>
        )}
        <Button isIdle={isBusy} onClick={onCancel}>
          {t('view.cancel')}
        </Button>
      </p>
    </>
  );
}
