import { useApp } from '../../components/app-context';
import { parsePhone } from '../../lib/domain/phone';
import type { CallForm as Form } from '../../lib/wording/complaint';
import { CALL_TOPICS, type CallField, type CallTopic } from '../../lib/wording/complaint';
import { CheckRow } from './check-row';
import { CallFieldInput } from './field';
import { CallSection } from './section';

interface CallFormProps {
  form: Form;
  onChange(change: Partial<Form>): void;
}

/** Concerned by a leak: who held the data. */
const OF_LEAK: readonly CallTopic[] = ['leak', 'many'];

/** What the parent knows of the call; nothing is required. */
export function CallForm({ form, onChange }: CallFormProps) {
  const { t } = useApp();
  const asksSchool = form.school !== '' || OF_LEAK.some((topic) => form.topics.includes(topic));
  const field = (name: CallField) => ({
    name,
    value: form[name],
    onText: (text: string) => onChange({ [name]: text }),
  });
  return (
    <CallSection title={t('call.what')}>
      <p className="hint">{t('call.whatHint')}</p>
      <Topics topics={form.topics} onChange={(topics) => onChange({ topics })} />
      <CallFieldInput {...field('name')} />
      <CallFieldInput {...field('phone')} inputMode="tel" {...phoneNote(form.phone)} />
      {asksSchool && <CallFieldInput {...field('school')} />}
      <CallFieldInput {...field('when')} />
      <CallFieldInput {...field('offer')} isLong />
      <CallFieldInput {...field('knew')} isLong note="call.knewHint" />
    </CallSection>
  );
}

const phoneNote = (phone: string) =>
  phone.trim() !== '' && parsePhone(phone) === null ? { note: 'call.notNumber' as const } : {};

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
        <CheckRow
          key={topic}
          label={t(`call.topic.${topic}`)}
          value={topics.includes(topic)}
          onChange={() => toggle(topic)}
        />
      ))}
    </fieldset>
  );
}
