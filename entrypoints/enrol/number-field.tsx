import { useApp } from '../../components/app';
import { TypedField } from '../../components/typed-field';
import { type FormPart, MEASURE, type NumberName, readNumber } from '../../lib/enrol/form';
import type { MessageKey } from '../../lib/wording/messages/zh-CN';

const EXAMPLES: Partial<Record<NumberName, Extract<MessageKey, `enrol.example.${string}`>>> = {
  yuan: 'enrol.example.yuan',
  months: 'enrol.example.months',
  lessons: 'enrol.example.lessons',
};

interface NumberFieldProps extends FormPart {
  name: NumberName;
}

/** A field for one number. It says below if its text is no number. */
export function NumberField({ name, form, change }: NumberFieldProps) {
  const { t } = useApp();
  const isUnclear = readNumber(form, name).is === 'unclear';
  const example = EXAMPLES[name];
  return (
    <TypedField
      name={name}
      label={t(`enrol.field.${name}`)}
      value={form[name]}
      onText={(text) => change({ [name]: text })}
      inputMode="decimal"
      placeholder={example && t(example)}
      note={
        isUnclear
          ? t(MEASURE[name] === 'lessons' ? 'enrol.notLessons' : 'enrol.notNumber')
          : undefined
      }
    />
  );
}
