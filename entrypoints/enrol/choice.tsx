import { useApp } from '../../components/app';
import { ChoiceField } from '../../components/fields';

interface ChoiceProps<Value extends string> {
  name: string;
  label: string;
  value: Value | '';
  values: readonly Value[];
  labelOf(value: Value): string;
  onChange(value: Value | ''): void;
}

/** One of several, or unsaid. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { t } = useApp();
  const { name, label, value, values, labelOf, onChange } = props;
  const unsaid: { value: Value | ''; label: string } = { value: '', label: t('enrol.unsaid') };
  const said = values.map((each) => ({ value: each, label: labelOf(each) }));
  return (
    <ChoiceField
      name={name}
      label={label}
      value={value}
      choices={[unsaid, ...said]}
      onChange={onChange}
    />
  );
}
