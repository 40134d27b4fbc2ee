import { useState } from 'react';
import { useApp } from '../../components/app';
import { CheckField } from '../../components/fields';
import { Channels, Complaint, useChannel } from '../../components/letters';
import { NewTabLink } from '../../components/links';
import { citedOf, listOf } from '../../components/list-facts';
import { TypedField } from '../../components/text-fields';
import { useRequest } from '../../components/use-request';
import { Section, View } from '../../components/view';
import { recordsFor } from '../../lib/wording/citation';
import {
  CALL_CAPS,
  CALL_TOPICS,
  type CallField,
  type CallForm,
  type CallTopic,
  type ChannelId,
  complaintParts,
  EMPTY_CALL,
  isFaulty,
  LAW_REGISTER,
  phoneIn,
  type Right,
  rightsFor,
  suggestChannels,
} from '../../lib/wording/complaint';
import type { Translate } from '../../lib/wording/messages/translate';
import { TYPED_CAP } from '../../lib/wording/typed';
import { useCallers, WhoCalled } from './callers';

/**
 * "Somebody called": what happened, whether that institution is on a list, whom to tell, and a text to take along.
 * Nothing of it is kept. `name`: the record's name, if the view was opened from one.
 */
export function Call({ name }: { name: string }) {
  const { t, today } = useApp();
  const [form, setForm] = useState<CallForm>({ ...EMPTY_CALL, name: name.slice(0, TYPED_CAP) });
  const callers = useCallers(form);
  const channel = useChannel(suggestChannels(form.topics, form.phone));
  const lists = useRequest('lists', {});
  const partsIn = (words: Translate, to: ChannelId | null) =>
    complaintParts(
      words,
      form,
      to,
      recordsFor(
        words,
        callers.confirmed.map((hit) => citedOf(hit, listOf(lists, hit.ref.list))),
        today,
      ),
    );
  return (
    <View name="call" title={t('call.title')}>
      <p>{t('call.intro')}</p>
      <WhatHappened
        form={form}
        onChange={(change) => setForm((last) => ({ ...last, ...change }))}
      />
      <Section id="who" title={t('call.found')}>
        <WhoCalled callers={callers} />
      </Section>
      <Channels title={t('call.where')} channel={channel} />
      <Complaint
        title={t('call.write')}
        channel={channel}
        partsIn={partsIn}
        missing={t(isFaulty(form) ? 'letter.faulty' : 'call.blank')}
      />
      <Rights form={form} />
    </View>
  );
}

interface WhatHappenedProps {
  form: CallForm;
  onChange(change: Partial<CallForm>): void;
}

/** The field for a leak: the holder of the data. */
const OF_LEAK: readonly CallTopic[] = ['leak', 'many'];

/** The form for what the user knows of the call. Nothing is required. */
function WhatHappened({ form, onChange }: WhatHappenedProps) {
  const { t } = useApp();
  const asksSchool = form.school !== '' || OF_LEAK.some((topic) => form.topics.includes(topic));
  const isNoNumber = form.phone.trim() !== '' && phoneIn(form.phone) === null;
  const field = (name: CallField) => ({
    name,
    label: t(`call.field.${name}`),
    value: form[name],
    cap: CALL_CAPS[name],
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

/** The law on the ticked points, each sentence with its article and the official text; then the other rights. */
function Rights({ form }: { form: CallForm }) {
  const { t } = useApp();
  const { first, others } = rightsFor(form);
  return (
    <Section id="rights" title={t('call.rights')}>
      <RightList rights={first} />
      <details>
        <summary>{t('call.moreRights')}</summary>
        <RightList rights={others} />
      </details>
      <p className="meta">
        <NewTabLink url={LAW_REGISTER}>{t('letter.register')}</NewTabLink>
      </p>
    </Section>
  );
}

function RightList({ rights }: { rights: readonly Right[] }) {
  const { t } = useApp();
  return (
    <ul className="stack-far rights">
      {rights.map(({ key, url }) => (
        <li key={key}>
          <p>{t(`rights.${key}`)}</p>
          <p className="meta">
            <NewTabLink url={url}>{t(`rights.${key}.source`)}</NewTabLink>
          </p>
        </li>
      ))}
    </ul>
  );
}
