import { useApp } from '../../components/app';
import { TypedField } from '../../components/typed-field';
import type { FormPart } from '../../lib/enrol/form';
import { type Measure, typedNumber } from '../../lib/enrol/typed-number';
import type { MessageKey } from '../../lib/wording/messages/zh-CN';

type NumberName = 'yuan' | 'months' | 'lessons' | 'minutes' | 'taken' | 'listPrice';

const EXAMPLES: Partial<Record<NumberName, Extract<MessageKey, `enrol.example.${string}`>>> = {
  yuan: 'enrol.example.yuan',
  months: 'enrol.example.months',
  lessons: 'enrol.example.lessons',
};

interface NumberFieldProps extends FormPart {
  name: NumberName;
  measure: Measure;
}

/** A field for one number, which says below when what stands in it is none. */
export function NumberField({ name, measure, form, change }: NumberFieldProps) {
  const { t } = useApp();
  const isUnclear = typedNumber(form[name], measure).is === 'unclear';
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
        isUnclear ? t(measure === 'lessons' ? 'enrol.notLessons' : 'enrol.notNumber') : undefined
      }
    />
  );
}
