import { useState } from 'react';
import { useApp } from '../../components/app';
import { Channels, useChannel } from '../../components/channels';
import { Complaint } from '../../components/complaint';
import { citedOf, listOf } from '../../components/list-facts';
import { useRequest } from '../../components/use-request';
import { View } from '../../components/view';
import { recordFor } from '../../lib/wording/citation';
import {
  CALL_FIELDS,
  type CallForm,
  type ChannelId,
  EMPTY_CALL,
  suggestChannels,
} from '../../lib/wording/complaint';
import { complaintParts } from '../../lib/wording/complaint-letter';
import type { Translate } from '../../lib/wording/messages/translate';
import { TYPED_CAP, typedFault } from '../../lib/wording/typed';
import { useCallers, WhoCalled } from './callers';
import { WhatHappened } from './form';
import { Rights } from './rights';

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
      callers.confirmed.flatMap(
        (hit) => recordFor(words, citedOf(hit, listOf(lists, hit.ref.list)), today) ?? [],
      ),
    );
  const isFaulty = CALL_FIELDS.some((field) => typedFault(form[field]) !== null);
  return (
    <View name="call" title={t('call.title')}>
      <p>{t('call.intro')}</p>
      <WhatHappened
        form={form}
        onChange={(change) => setForm((last) => ({ ...last, ...change }))}
      />
      <WhoCalled callers={callers} />
      <Channels title={t('call.where')} channel={channel} />
      <Complaint
        title={t('call.write')}
        channel={channel}
        partsIn={partsIn}
        missing={t(isFaulty ? 'letter.faulty' : 'call.blank')}
      />
      <Rights form={form} />
    </View>
  );
}
