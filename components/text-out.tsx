import { useId } from 'react';

interface TextOutProps {
  label: string;
  text: string;
  lang?: string;
}

/** A text that was made for the reader to take along: to be read, selected and copied, not typed into. */
export function TextOut({ label, text, lang }: TextOutProps) {
  const id = useId();
  return (
    <div className="text-out">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="input"
        lang={lang}
        readOnly
        rows={Math.min(16, text.split('\n').length + 2)}
        value={text}
      />
    </div>
  );
}
