import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { type Action, useAction } from '../../components/use-request';

interface ConfirmButtonProps {
  label: string;
  /** Name for screen readers, where several buttons have one label. */
  name?: string;
  question: string;
  /** Resolves when it is done; the user is told what it rejects with. */
  onConfirm(): Promise<void>;
}

/** Something grave takes two clicks, in place: a dialog could be hidden by another window. */
export function ConfirmButton({ label, name, question, onConfirm }: ConfirmButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The keyboard goes on where it was when the question is withdrawn.
    if (wasAsking.current && !isAsking) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (isAsking) return <Question {...{ label, question, onConfirm }} onDone={setIsAsking} />;
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      ref={first}
      onClick={() => setIsAsking(true)}
    >
      {label}
    </button>
  );
}

interface QuestionProps extends Omit<ConfirmButtonProps, 'name'> {
  onDone(isAsking: boolean): void;
}

function Question({ label, question, onConfirm, onDone }: QuestionProps) {
  const confirming = useAction();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className="stack confirm">
      <p tabIndex={-1} ref={text}>
        {question}
      </p>
      <Decision
        label={label}
        action={confirming}
        onConfirm={() => confirming.run(onConfirm(), () => onDone(false))}
        onCancel={() => onDone(false)}
      />
    </div>
  );
}

interface DecisionProps {
  /** On the button that does it; null while there is nothing to agree to. */
  label: string | null;
  action: Action;
  onConfirm(): void;
  onCancel(): void;
}

/** To do it or to leave it, and why it could not be done. */
export function Decision({ label, action, onConfirm, onCancel }: DecisionProps) {
  const { t } = useApp();
  const { isBusy, error } = action;
  return (
    <>
      <ErrorNote error={error} />
      <p className="row">
        {label !== null && (
          <button
            type="button"
            className="button button-primary"
            disabled={isBusy}
            onClick={onConfirm}
          >
            {label}
          </button>
        )}
        <button type="button" className="button" disabled={isBusy} onClick={onCancel}>
          {t('list.cancel')}
        </button>
      </p>
    </>
  );
}
