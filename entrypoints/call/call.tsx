import { useState } from 'react';
import { useApp } from '../../components/app-context';
import { PageBar } from '../../components/page-bar';
import { useRequest } from '../../components/use-request';
import { CALL_FIELD_CAP, type CallForm, EMPTY_CALL } from '../../lib/wording/complaint';
import { CallChannels, useChannel } from './channels';
import { CallForm as Form } from './form';
import { CallFound } from './found';
import { CallRights } from './rights';
import { CallText } from './text';
import { useCallers } from './use-callers';

/**
 * "Somebody called": what happened, whether that institution is on a list, whom to tell, and a text to take
 * along. All of it is gone with the page. `name`: who called, where the page was opened from a record.
 */
export function CallPage({ name }: { name: string }) {
  const { t } = useApp();
  const [form, setForm] = useState<CallForm>({
    ...EMPTY_CALL,
    name: name.slice(0, CALL_FIELD_CAP),
  });
  const callers = useCallers(form);
  const channel = useChannel(form);
  const lists = useRequest('lists', {});
  return (
    <div className="page call">
      <PageBar />
      <main>
        <h1 className="page-title">{t('call.title')}</h1>
        <p className="hint">{t('call.intro')}</p>
        <Form form={form} onChange={(change) => setForm((last) => ({ ...last, ...change }))} />
        <CallFound callers={callers} />
        <CallChannels {...channel} />
        <CallText form={form} channel={channel.chosen} records={callers.confirmed} lists={lists} />
        <CallRights topics={form.topics} />
      </main>
    </div>
  );
}
