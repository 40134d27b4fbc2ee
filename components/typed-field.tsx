import { type ComponentProps, useId } from 'react';
import type { Translate } from '../lib/wording/messages/translate';
import { TYPED_CAP, typedFault } from '../lib/wording/typed';
import { useApp } from './app';
import { useComposedText } from './input-method';

interface TypedFieldProps {
  name: string;
  label: string;
  value: string;
  /** The text whenever it is whole: never the raw letters of an unfinished pinyin word. */
  onText(text: string): void;
  isLong?: boolean;
  inputMode?: ComponentProps<'input'>['inputMode'];
  /** A day or a time of day, by the browser's own means. */
  type?: 'text' | 'date' | 'time';
  placeholder?: string | undefined;
  /** A remark below, while the text has no fault. */
  note?: string | undefined;
}

/** Why the text cannot be used, in words, or null. */
function faultText(t: Translate, value: string): string | null {
  const fault = typedFault(value);
  if (fault === 'control') return t('typed.control');
  return fault && t('typed.tooLong', { cap: TYPED_CAP, n: value.length });
}

/** One labelled field. A text that is too long is kept with a remark: cutting would change what it says. */
export function TypedField(props: TypedFieldProps) {
  const { name, label, value, onText, isLong, inputMode, type = 'text', note, placeholder } = props;
  const { t } = useApp();
  const id = useId();
  const composed = useComposedText(value, onText);
  const fault = faultText(t, value);
  const said = fault ?? note;
  const shared = {
    ...composed.handlers,
    value: composed.value,
    id,
    name,
    className: 'input',
    autoComplete: 'off',
    placeholder,
    'aria-invalid': fault !== null,
    'aria-describedby': said ? `${id}-said` : undefined,
  };
  return (
    <div className="stack-close">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {isLong ? (
        <textarea {...shared} rows={2} />
      ) : (
        <input {...shared} type={type} inputMode={inputMode} />
      )}
      {said && (
        <p
          id={`${id}-said`}
          className={fault ? 'fault' : 'hint'}
          role={fault ? 'alert' : undefined}
        >
          {said}
        </p>
      )}
    </div>
  );
}
