import { useId } from 'react';
import { useApp } from './app';

/** Units of a note; the whole is a message, no essay. */
const NOTE_CAP = 1000;

interface NoteFieldProps {
  /** What to write, where that is no report's note. */
  label?: string;
  note: string;
  onChange(note: string): void;
}

/** What the user adds, in words of their own. */
export function NoteField({ label, note, onChange }: NoteFieldProps) {
  const { t } = useApp();
  const id = useId();
  return (
    <div className="stack-close">
      <label className="field-label" htmlFor={id}>
        {label ?? t('report.noteLabel')}
      </label>
      <textarea
        id={id}
        className="input"
        rows={2}
        maxLength={NOTE_CAP}
        value={note}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
