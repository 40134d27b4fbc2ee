import { type ChangeEvent, useId } from 'react';
import { BACKUP_UNITS } from '../../lib/domain/backup';

export type ChosenFile =
  | { ok: true; text: string }
  | { ok: false; reason: 'too-large' | 'unreadable' };

/** UTF-8 needs up to three bytes a UTF-16 unit. */
const BYTES_CAP = BACKUP_UNITS * 3;

async function readFile(file: File): Promise<ChosenFile> {
  if (file.size > BYTES_CAP) return { ok: false, reason: 'too-large' };
  try {
    const text = await file.text();
    return text.length > BACKUP_UNITS ? { ok: false, reason: 'too-large' } : { ok: true, text };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

interface FileButtonProps {
  label: string;
  accept: string;
  onFile(file: ChosenFile): void;
}

/** The browser's own file field, reachable by keyboard, in the clothes of a button. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const id = useId();
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    const [file] = field.files ?? [];
    if (!file) return;
    readFile(file).then((chosen) => {
      // The same file may be chosen again, corrected.
      field.value = '';
      onFile(chosen);
    });
  };
  return (
    <span className="file-button">
      <input id={id} type="file" className="visually-hidden" accept={accept} onChange={onChange} />
      <label className="button" htmlFor={id}>
        {label}
      </label>
    </span>
  );
}
