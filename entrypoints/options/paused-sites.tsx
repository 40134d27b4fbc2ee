import { useState } from 'react';
import { useApp } from '../../components/app';
import { AddressForm } from '../../components/text-fields';
import { Section } from '../../components/view';
import { siteHost } from '../../lib/domain/host';
import { Row, useRows } from './rows';

/** Sites on which nothing is annotated: remove one, or add one by its address. */
export function PausedSites() {
  const { t, ask } = useApp();
  const { section, rows, remove } = useRows('pausedSites');
  const [text, setText] = useState('');
  const [isBad, setIsBad] = useState(false);
  const add = () => {
    const host = siteHost(text.trim());
    setIsBad(host === null);
    if (host === null) return;
    section.action.run(ask('setSitePaused', { host, paused: true }), (hosts) => {
      section.request.replace(hosts);
      setText('');
    });
  };
  return (
    <Section id="sites" title={t('stored.sites.what')} hint={t('sites.hint')} {...section}>
      {rows?.length === 0 && <p className="hint">{t('sites.none')}</p>}
      <ul className="stack">
        {rows?.map((host) => (
          <Row
            key={host}
            label={t('list.resume')}
            name={t('sites.removeName', { host })}
            onPress={() => remove(ask('setSitePaused', { host, paused: false }))}
          >
            {host}
          </Row>
        ))}
      </ul>
      <AddressForm
        label={t('sites.addLabel')}
        text={text}
        button={t('list.pause')}
        fault={isBad ? t('sites.bad') : undefined}
        placeholder="example.com"
        onText={setText}
        onTake={add}
      />
    </Section>
  );
}
