import { useState } from 'react';
import { useApp } from '../../components/app';
import { useRequest } from '../../components/use-request';
import { View } from '../../components/view';
import { CALL_FIELD_CAP, type CallForm, EMPTY_CALL } from '../../lib/wording/complaint';
import { useCallers, WhoCalled } from './callers';
import { Channels, useChannel } from './channels';
import { Complaint } from './complaint';
import { WhatHappened } from './form';
import { Rights } from './rights';

/**
 * "Somebody called": what happened, whether that institution is on a list, whom to tell, and a text to take
 * along. Nothing of it is kept. `name`: who called, where the view was opened from a record.
 */
export function Call({ name }: { name: string }) {
  const { t } = useApp();
  const [form, setForm] = useState<CallForm>({
    ...EMPTY_CALL,
    name: name.slice(0, CALL_FIELD_CAP),
  });
  const callers = useCallers(form);
  const channel = useChannel(form);
  const lists = useRequest('lists', {});
  return (
    <View name="call" title={t('call.title')}>
      <p className="hint">{t('call.intro')}</p>
      <WhatHappened
        form={form}
        onChange={(change) => setForm((last) => ({ ...last, ...change }))}
      />
      <WhoCalled callers={callers} />
      <Channels {...channel} />
      <Complaint form={form} channel={channel} records={callers.confirmed} lists={lists} />
      <Rights topics={form.topics} />
    </View>
  );
}
