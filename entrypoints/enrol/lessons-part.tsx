import { useApp } from '../../components/app';
import { TypedField } from '../../components/typed-field';
import { Section } from '../../components/view';
import { type FormPart, TIMES } from '../../lib/enrol/form';
import { lessonFindings } from '../../lib/enrol/lessons';
import { Choice } from './choice';
import { Findings } from './findings';
import { NumberField } from './number-field';
import { Signs } from './signs';

/** The part of the form on lessons: teacher, place, days, hours and length. */
export function LessonsPart({ form, change }: FormPart) {
  const { t } = useApp();
  return (
    <Section id="lessons" title={t('enrol.lessons')}>
      <div className="enrol-numbers">
        <Choice
          name="time"
          label={t('enrol.choose.time')}
          value={form.time}
          values={TIMES}
          labelOf={(each) => t(`enrol.time.${each}`)}
          onChange={(time) => change({ time })}
        />
        <TypedField
          name="ends"
          type="time"
          label={t('enrol.field.ends')}
          value={form.ends}
          onText={(ends) => change({ ends })}
        />
        <NumberField name="minutes" form={form} change={change} />
      </div>
      <Signs part="lessons" form={form} change={change} />
      <Findings findings={lessonFindings(form)} />
    </Section>
  );
}
