import { useId } from 'react';
import { useApp } from './app';

/** Units of a note; the whole is a message, no essay. */
const NOTE_CAP = 1000;

interface NoteFieldProps {
  /** A hint on what to write, unless it is a report's note. */
  label?: string;
  note: string;
  onChange(note: string): void;
}

/** A field for the user's own words. */
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
