import { type ComponentProps, useId, useRef, useState } from 'react';
import { useApp } from '../../components/app-context';
import { CALL_FIELD_CAP, type CallField, callFault } from '../../lib/wording/complaint';
import type { MessageKey, Translate } from '../../lib/wording/messages';

interface CallFieldProps {
  name: CallField;
  value: string;
  /** The text whenever it is whole: never the raw letters of an unfinished pinyin word. */
  onText(text: string): void;
  isLong?: boolean;
  inputMode?: ComponentProps<'input'>['inputMode'];
  /** A remark below, while the text has no fault. */
  note?: Extract<MessageKey, 'call.knewHint' | 'call.notNumber'>;
}

/** Why the text cannot be used, in words, or null. */
function faultText(t: Translate, value: string): string | null {
  const fault = callFault(value);
  if (fault === 'control') return t('call.control');
  return fault && t('call.tooLong', { cap: CALL_FIELD_CAP, n: value.length });
}

/** The value as it is typed, and the parent's once a word of an input method is whole. */
function useComposed(initial: string, onText: (text: string) => void) {
  const [value, setValue] = useState(initial);
  const isComposing = useRef(false);
  const change = (text: string) => {
    setValue(text);
    if (!isComposing.current) onText(text);
  };
  return {
    value,
    onChange: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: (event: { currentTarget: { value: string } }) => {
      isComposing.current = false;
      change(event.currentTarget.value);
    },
  };
}

/** One labelled field. A text that is too long is kept and told, not cut: cutting would change what is said. */
export function CallFieldInput({ name, value, onText, isLong, inputMode, note }: CallFieldProps) {
  const { t } = useApp();
  const id = useId();
  const composed = useComposed(value, onText);
  const fault = faultText(t, value);
  const said = fault ?? (note && t(note));
  const shared = {
    ...composed,
    id,
    name,
    className: 'input',
    autoComplete: 'off',
    'aria-invalid': fault !== null,
    'aria-describedby': said ? `${id}-said` : undefined,
  };
  return (
    <div className="call-field">
      <label className="field-label" htmlFor={id}>
        {t(`call.field.${name}`)}
      </label>
      {isLong ? <textarea {...shared} rows={2} /> : <input {...shared} inputMode={inputMode} />}
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
