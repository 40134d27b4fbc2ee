import { useId } from 'react';
import { useApp } from './app';

/** Units of a note; the whole is a message, no essay. */
const NOTE_CAP = 1000;

/** What the user adds to a report, in words of their own. */
export function NoteField({ note, onChange }: { note: string; onChange(note: string): void }) {
  const { t } = useApp();
  const id = useId();
  return (
    <div className="stack-close">
      <label className="field-label" htmlFor={id}>
        {t('report.noteLabel')}
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
