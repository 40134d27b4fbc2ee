import { useApp } from '../../components/app';
import { Meta } from '../../components/dated-text';
import { Section } from '../../components/view';
import { refKey } from '../../lib/domain/entry-ref';
import { dayText } from '../../lib/wording/dates';
import { EntryName, Row, useRows } from './rows';

/** Entries the user muted: pages show nothing of them until their records change. */
export function MutedEntries() {
  const { t, ask } = useApp();
  const { section, rows, remove } = useRows('muted');
  return (
    <Section id="muted" title={t('stored.muted.what')} hint={t('muted.hint')} {...section}>
      {rows?.length === 0 && <p className="hint">{t('muted.none')}</p>}
      <ul className="stack">
        {rows?.map(({ on, ...muted }) => (
          <Row
            key={refKey(muted.entry)}
            label={t('record.unmute')}
            name={t('muted.unmuteName', { name: muted.name ?? muted.entry.id })}
            onPress={() => remove(ask('unmute', { entry: muted.entry }))}
          >
            <EntryName {...muted} />
            <Meta as="span" text={t('muted.on', { date: dayText(t, on) })} />
          </Row>
        ))}
      </ul>
    </Section>
  );
}
