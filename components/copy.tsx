import { useState } from 'react';
import { useApp } from './app';
import { Button, Said } from './fields';

/** Put a text on the clipboard, in the gesture of a click; false where the browser refuses, or has none over http. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

interface CopyButtonProps {
  label: string;
  text: string;
  isPrimary?: boolean;
}

/** Copies a text and says whether that went well. */
export function CopyButton({ label, text, isPrimary = false }: CopyButtonProps) {
  const { t } = useApp();
  const [copied, setCopied] = useState<{ text: string; ok: boolean } | null>(null);
  const copy = async () => setCopied({ text, ok: await copyText(text) });
  // A note about another text no longer holds.
  const isSaid = copied?.text === text;
  return (
    <>
      <Button isPrimary={isPrimary} onClick={copy}>
        {label}
      </Button>
      <Said as="span">{isSaid && t(copied.ok ? 'copy.done' : 'copy.failed')}</Said>
    </>
  );
}
