import { type FormEvent, useId } from 'react';
import { Button } from './fields';

interface AddressFormProps {
  label: string;
  text: string;
  onText(text: string): void;
  /** On the button, which does nothing while there is nothing to take. */
  button: string;
  onTake(): void;
  isBusy?: boolean;
  /** Below the field: why the text cannot be taken, else what belongs there. */
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
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onTake();
  };
  const said = fault ?? hint;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="row">
        <input
          id={id}
          type={props.type ?? 'url'}
          className="input"
          value={text}
          maxLength={props.most ?? 2048}
          spellCheck={false}
          autoComplete="off"
          placeholder={props.placeholder}
          aria-describedby={said && `${id}-said`}
          aria-invalid={fault !== undefined}
          onChange={(event) => props.onText(event.currentTarget.value)}
        />
        <Button type="submit" isIdle={isBusy || text.trim() === ''}>
          {button}
        </Button>
      </div>
      {said && (
        <p id={`${id}-said`} className={fault ? 'fault' : 'hint'} role={fault && 'alert'}>
          {said}
        </p>
      )}
    </form>
  );
}
