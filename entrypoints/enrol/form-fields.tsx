import type { ComponentProps } from 'react';
import { useApp } from '../../components/app';
import { CheckField, ChoiceField } from '../../components/fields';
import { TypedField } from '../../components/text-fields';
import {
  COURSES,
  type EnrolForm,
  type FormPart,
  LEARNERS,
  MEASURE,
  MODES,
  type NumberName,
  PAYEES,
  type Part,
  REASONS,
  readNumber,
  TIMES,
} from '../../lib/enrol/form';
import { isPlace, REGIONS } from '../../lib/enrol/places';
import { signsOf } from '../../lib/enrol/signs';
import { placeText } from '../../lib/enrol/words';
import type { Translate } from '../../lib/wording/messages/translate';
import { regionText } from '../../lib/wording/names';

/** The fields of the form by their names: a text, a number, a choice, and signs to be ticked. */

type TextProps = Omit<ComponentProps<typeof TypedField>, 'label' | 'value' | 'onText'> &
  FormPart & { name: NumberName | 'name' | 'address' | 'ends' | 'paidOn' };

export function TextField({ form, change, ...field }: TextProps) {
  const { t } = useApp();
  const { name } = field;
  return (
    <TypedField
      {...field}
      label={t(`enrol.field.${name}`)}
      value={form[name]}
      onText={(text) => change({ [name]: text })}
    />
  );
}

const hasExample = (name: NumberName) => name === 'yuan' || name === 'months' || name === 'lessons';

/** A field for one number. It says below if its text is no number. */
export function NumberField({ name, form, change }: FormPart & { name: NumberName }) {
  const { t } = useApp();
  const isUnclear = readNumber(form, name).is === 'unclear';
  return (
    <TextField
      name={name}
      form={form}
      change={change}
      inputMode="decimal"
      placeholder={hasExample(name) ? t(`enrol.example.${name}`) : undefined}
      note={
        isUnclear
          ? t(MEASURE[name] === 'lessons' ? 'enrol.notLessons' : 'enrol.notNumber')
          : undefined
      }
    />
  );
}

/** A place whose own texts were read stands behind its province. */
const regionLabel = (t: Translate, region: string): string => {
  const place = placeText(t, region);
  if (!isPlace(region)) return place;
  return t('enrol.placeIn', { province: regionText(t, region) ?? '', place });
};

/** What can be chosen in each field, and how it is said there. */
const CHOICES = {
  learner: (t: Translate) => LEARNERS.map((value) => [value, t(`enrol.learner.${value}`)] as const),
  course: (t: Translate) => COURSES.map((value) => [value, t(`enrol.course.${value}`)] as const),
  mode: (t: Translate) => MODES.map((value) => [value, t(`enrol.mode.${value}`)] as const),
  region: (t: Translate) => REGIONS.map((value) => [value, regionLabel(t, value)] as const),
  payee: (t: Translate) => PAYEES.map((value) => [value, t(`enrol.payee.${value}`)] as const),
  time: (t: Translate) => TIMES.map((value) => [value, t(`enrol.time.${value}`)] as const),
  reason: (t: Translate) => REASONS.map((value) => [value, t(`enrol.reason.${value}`)] as const),
};
type ChoiceName = keyof typeof CHOICES;

const choicesOf = (t: Translate, name: ChoiceName): { value: string; label: string }[] =>
  CHOICES[name](t).map(([value, label]) => ({ value, label }));

/** What was chosen, in words; undefined where nothing was. */
export const chosenText = (t: Translate, form: EnrolForm, name: ChoiceName): string | undefined =>
  choicesOf(t, name).find(({ value }) => value === form[name])?.label;

/** One of several, or unsaid. */
export function Choice({ name, form, change }: FormPart & { name: ChoiceName }) {
  const { t } = useApp();
  return (
    <ChoiceField
      name={name}
      label={t(`enrol.choose.${name}`)}
      value={form[name]}
      choices={[{ value: '', label: t('enrol.unsaid') }, ...choicesOf(t, name)]}
      onChange={(chosen) => change({ [name]: chosen })}
    />
  );
}

/** Signs of this part, to be ticked. Signs that mean nothing for the course are left out. */
export function Signs({ part, form, change }: FormPart & { part: Part }) {
  const { t } = useApp();
  const { signs } = form;
  return (
    <fieldset>
      <legend className="legend">{t('enrol.signs')}</legend>
      {signsOf(part, form).map((sign) => (
        <CheckField
          key={sign}
          label={t(`enrol.sign.${sign}`)}
          value={signs.includes(sign)}
          onChange={(isTicked) => {
            const others = signs.filter((each) => each !== sign);
            change({ signs: isTicked ? [...others, sign] : others });
          }}
        />
      ))}
    </fieldset>
  );
}
