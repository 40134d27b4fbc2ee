import { useId } from 'react';

interface CheckRowProps {
  label: string;
  value: boolean;
  onChange(value: boolean): void;
}

/** A box whose whole row can be pressed. */
export function CheckRow({ label, value, onChange }: CheckRowProps) {
  const id = useId();
  return (
    <span className="field-check">
      <input
        id={id}
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
