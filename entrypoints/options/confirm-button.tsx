import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { useAction } from '../../components/use-request';

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
  const { t } = useApp();
  const confirming = useAction();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className="stack confirm">
      <p tabIndex={-1} ref={text}>
        {question}
      </p>
      <ErrorNote error={confirming.error} />
      <p className="row">
        <button
          type="button"
          className="button button-primary"
          disabled={confirming.isBusy}
          onClick={() => confirming.run(onConfirm(), () => onDone(false))}
        >
          {label}
        </button>
        <button type="button" className="button" onClick={() => onDone(false)}>
          {t('list.cancel')}
        </button>
      </p>
    </div>
  );
}
