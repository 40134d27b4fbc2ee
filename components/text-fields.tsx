import { type ComponentProps, type FormEvent, type ReactNode, useId } from 'react';
import type { Translate } from '../lib/wording/messages/translate';
import { TYPED_CAP, typedFault, withoutMarks } from '../lib/wording/typed';
import { useApp } from './app';
import { Button } from './fields';
import { useComposedText } from './input-method';

/** Fields for text, below their labels. */

interface LabelledProps {
  label: string;
  /** Why the text cannot be used. */
  fault?: string | undefined;
  /** Said below as long as there is no fault. */
  hint?: string | undefined;
  className?: string;
  /** The field itself, which takes these properties. */
  children(field: Labelled): ReactNode;
}

interface Labelled {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

/** A label, its field, and what is said of it. */
export function Labelled({
  label,
  fault,
  hint,
  className = 'stack-close',
  children,
}: LabelledProps) {
  const id = useId();
  const said = fault ?? hint;
  const described = said && `${id}-said`;
  return (
    <div className={className}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-invalid': fault !== undefined, 'aria-describedby': described })}
      {said && (
        <p id={described} className={fault ? 'fault' : 'hint'} role={fault && 'alert'}>
          {said}
        </p>
      )}
    </div>
  );
}

interface AddressFormProps {
  label: string;
  text: string;
  onText(text: string): void;
  /** On the button, which does nothing while there is nothing to take. */
  button: string;
  onTake(): void;
  isBusy?: boolean;
  fault?: string | undefined;
  hint?: string;
  placeholder?: string;
  /** Where it may be a name as well. */
  type?: 'url' | 'text';
  /** UTF-16 units at most. */
  most?: number;
}

/** Where an address is typed or pasted, with the button that takes it. */
export function AddressForm(props: AddressFormProps) {
  const { label, text, button, isBusy = false, fault, hint } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onTake();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Labelled label={label} fault={fault} hint={hint} className="stack">
        {(field) => (
          <div className="row">
            <input
              {...field}
              type={props.type ?? 'url'}
              className="input"
              value={text}
              maxLength={props.most ?? 2048}
              spellCheck={false}
              autoComplete="off"
              placeholder={props.placeholder}
              onChange={(event) => props.onText(event.currentTarget.value)}
            />
            <Button type="submit" isIdle={isBusy || text.trim() === ''}>
              {button}
            </Button>
          </div>
        )}
      </Labelled>
    </form>
  );
}

interface TypedFieldProps {
  name: string;
  label: string;
  value: string;
  /** The text whenever it is whole: never the raw letters of an unfinished pinyin word. */
  onText(text: string): void;
  /** Of several lines. */
  isLong?: boolean;
  /** UTF-16 units at most. */
  cap?: number;
  inputMode?: ComponentProps<'input'>['inputMode'];
  /** A day or a time of day, by the browser's own means. */
  type?: 'text' | 'date' | 'time';
  placeholder?: string | undefined;
  /** A remark below, while the text has no fault. */
  note?: string | undefined;
}

/** Why the text cannot be used, in words. */
function faultText(t: Translate, value: string, cap: number): string | undefined {
  const fault = typedFault(value, cap);
  if (fault === null) return undefined;
  return fault === 'control' ? t('typed.control') : t('typed.tooLong', { cap, n: value.length });
}

/** A text for a letter. One that is too long is kept with a remark: cutting would change what it says. */
export function TypedField(props: TypedFieldProps) {
  const { name, label, value, isLong, cap = TYPED_CAP, inputMode, type = 'text' } = props;
  const { t } = useApp();
  const composed = useComposedText(value, (text) => props.onText(withoutMarks(text)));
  const shared = {
    ...composed.handlers,
    value: composed.value,
    name,
    className: 'input',
    autoComplete: 'off',
    placeholder: props.placeholder,
  };
  return (
    <Labelled label={label} fault={faultText(t, value, cap)} hint={props.note}>
      {(field) =>
        isLong ? (
          <textarea {...field} {...shared} className="input grows" rows={2} />
        ) : (
          <input {...field} {...shared} type={type} inputMode={inputMode} />
        )
      }
    </Labelled>
  );
}

/** Units of a note; the whole is a message, no essay. */
const NOTE_CAP = 1000;

interface NoteFieldProps {
  label: string;
  note: string;
  onChange(note: string): void;
}

/** A field for the user's own words. */
export function NoteField({ label, note, onChange }: NoteFieldProps) {
  return (
    <Labelled label={label}>
      {(field) => (
        <textarea
          {...field}
          className="input grows"
          rows={2}
          maxLength={NOTE_CAP}
          value={note}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

interface TextOutProps {
  label: string;
  text: string;
  lang?: string;
}

/** A text for the user to take along: read, selected and copied, not typed into. */
export function TextOut({ label, text, lang }: TextOutProps) {
  return (
    <Labelled label={label} className="text-out stack-close">
      {({ id }) => (
        <textarea
          id={id}
          className="input"
          lang={lang}
          readOnly
          rows={Math.min(16, text.split('\n').length + 2)}
          value={text}
        />
      )}
    </Labelled>
  );
}
