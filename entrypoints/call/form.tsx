import { type ComponentProps, useId } from 'react';
import { useApp } from '../../components/app';
import { CheckField } from '../../components/fields';
import { useComposedText } from '../../components/input-method';
import { Section } from '../../components/view';
import { parsePhone } from '../../lib/domain/identifiers';
import type { CallForm as Form } from '../../lib/wording/complaint';
import {
  CALL_FIELD_CAP,
  CALL_TOPICS,
  type CallField,
  type CallTopic,
  callFault,
} from '../../lib/wording/complaint';
import type { Translate } from '../../lib/wording/messages/translate';
import type { MessageKey } from '../../lib/wording/messages/zh-CN';

interface WhatHappenedProps {
  form: Form;
  onChange(change: Partial<Form>): void;
}

/** Concerned by a leak: who held the data. */
const OF_LEAK: readonly CallTopic[] = ['leak', 'many'];

/** What the user knows of the call; nothing is required. */
export function WhatHappened({ form, onChange }: WhatHappenedProps) {
  const { t } = useApp();
  const asksSchool = form.school !== '' || OF_LEAK.some((topic) => form.topics.includes(topic));
  const field = (name: CallField) => ({
    name,
    value: form[name],
    onText: (text: string) => onChange({ [name]: text }),
  });
  return (
    <Section id="what" title={t('call.what')}>
      <p className="hint">{t('call.whatHint')}</p>
      <Topics topics={form.topics} onChange={(topics) => onChange({ topics })} />
      <TextField {...field('name')} />
      <TextField {...field('phone')} inputMode="tel" {...phoneNote(form.phone)} />
      {asksSchool && <TextField {...field('school')} />}
      <TextField {...field('when')} />
      <TextField {...field('offer')} isLong />
      <TextField {...field('knew')} isLong note="call.knewHint" />
    </Section>
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

interface TextFieldProps {
  name: CallField;
  value: string;
  /** The text whenever it is whole: never the raw letters of an unfinished pinyin word. */
  onText(text: string): void;
  isLong?: boolean;
  inputMode?: ComponentProps<'input'>['inputMode'];
  /** A remark below, while the text has no fault. */
  note?: Extract<MessageKey, 'call.knewHint' | 'call.notNumber'>;
}

/** Why the text cannot be used, in words, or null. */
function faultText(t: Translate, value: string): string | null {
  const fault = callFault(value);
  if (fault === 'control') return t('call.control');
  return fault && t('call.tooLong', { cap: CALL_FIELD_CAP, n: value.length });
}

/** One labelled field. A text that is too long is kept with a remark: cutting would change what it says. */
function TextField({ name, value, onText, isLong, inputMode, note }: TextFieldProps) {
  const { t } = useApp();
  const id = useId();
  const composed = useComposedText(value, onText);
  const fault = faultText(t, value);
  const said = fault ?? (note && t(note));
  const shared = {
    ...composed.handlers,
    value: composed.value,
    id,
    name,
    className: 'input',
    autoComplete: 'off',
    'aria-invalid': fault !== null,
    'aria-describedby': said ? `${id}-said` : undefined,
  };
  return (
    <div className="stack-close">
      <label className="field-label" htmlFor={id}>
        {t(`call.field.${name}`)}
      </label>
      {isLong ? <textarea {...shared} rows={2} /> : <input {...shared} inputMode={inputMode} />}
      {said && (
        <p
          id={`${id}-said`}
          className={fault ? 'fault' : 'hint'}
          role={fault ? 'alert' : undefined}
        >
          {said}
        </p>
      )}
    </div>
  );
}
