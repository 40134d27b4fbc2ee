import { useState } from 'react';
import { useApp } from './app-context';

interface CopyButtonProps {
  label: string;
  text: string;
  isPrimary?: boolean;
}

/** Copies a text and says whether that went well; the text itself stands beside it where it matters. */
export function CopyButton({ label, text, isPrimary = false }: CopyButtonProps) {
  const { t } = useApp();
  const [copied, setCopied] = useState<{ text: string; ok: boolean } | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, ok: true }),
      () => setCopied({ text, ok: false }),
    );
  };
  // What was said of another text no longer holds.
  const isSaid = copied?.text === text;
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'button button-primary' : 'button'}
        onClick={copy}
      >
        {label}
      </button>
      <span role="status" className="hint copied">
        {isSaid && t(copied.ok ? 'copy.done' : 'copy.failed')}
      </span>
    </>
  );
}
