import { useApp } from '../../components/app';
import { CheckField } from '../../components/fields';
import { TypedField } from '../../components/text-fields';
import { Section } from '../../components/view';
import { parsePhone } from '../../lib/domain/identifiers';
import {
  CALL_TOPICS,
  type CallField,
  type CallTopic,
  type CallForm as Form,
} from '../../lib/wording/complaint';

interface WhatHappenedProps {
  form: Form;
  onChange(change: Partial<Form>): void;
}

/** The field for a leak: the holder of the data. */
const OF_LEAK: readonly CallTopic[] = ['leak', 'many'];

/** The form for what the user knows of the call. Nothing is required. */
export function WhatHappened({ form, onChange }: WhatHappenedProps) {
  const { t } = useApp();
  const asksSchool = form.school !== '' || OF_LEAK.some((topic) => form.topics.includes(topic));
  const isNoNumber = form.phone.trim() !== '' && parsePhone(form.phone) === null;
  const field = (name: CallField) => ({
    name,
    label: t(`call.field.${name}`),
    value: form[name],
    onText: (text: string) => onChange({ [name]: text }),
  });
  return (
    <Section id="what" title={t('call.what')}>
      <p className="hint">{t('call.whatHint')}</p>
      <Topics topics={form.topics} onChange={(topics) => onChange({ topics })} />
      <TypedField {...field('name')} />
      <TypedField
        {...field('phone')}
        inputMode="tel"
        note={isNoNumber ? t('call.notNumber') : undefined}
      />
      {asksSchool && <TypedField {...field('school')} />}
      <TypedField {...field('when')} />
      <TypedField {...field('offer')} isLong />
      <TypedField {...field('knew')} isLong note={t('call.knewHint')} />
    </Section>
  );
}

interface TopicsProps {
  topics: readonly CallTopic[];
  onChange(topics: CallTopic[]): void;
}

function Topics({ topics, onChange }: TopicsProps) {
  const { t } = useApp();
  const toggle = (topic: CallTopic) =>
    onChange(CALL_TOPICS.filter((each) => (each === topic) !== topics.includes(each)));
  return (
    <fieldset>
      <legend className="legend">{t('call.topics')}</legend>
      {CALL_TOPICS.map((topic) => (
        <CheckField
          key={topic}
          label={t(`call.topic.${topic}`)}
          value={topics.includes(topic)}
          onChange={() => toggle(topic)}
        />
      ))}
    </fieldset>
  );
}
