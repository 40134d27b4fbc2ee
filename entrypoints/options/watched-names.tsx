import { useState } from 'react';
import { useApp } from '../../components/app';
import { Button, Said } from '../../components/fields';
import { AddressForm } from '../../components/text-fields';
import { Section } from '../../components/view';
import { refusalText } from '../../components/watch-button';
import { SilentLists, WatchedRecords } from '../../components/watched-records';
import { RECENT_UNITS } from '../../lib/domain/lookup';
import { ConfirmButton } from './confirm-button';
import { Row, useRows } from './kept';

/** Names that the user watches: add one, take one off and take that back, or take off all. */
export function WatchedNames() {
  const { t, ask } = useApp();
  const { section, rows, take } = useRows('watched');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [removed, setRemoved] = useState<string | null>(null);
  const names = rows?.names ?? [];
  /** The name that was removed here last, as long as nobody watches it again. */
  const gone = names.some(({ text: each }) => each === removed) ? null : removed;
  const add = (added: string, isUndo = false) => {
    if (added.trim() === '') return;
    section.action.run(ask('watch', { text: added }), (next) => {
      // The button that takes it back goes.
      if (isUndo) take(next);
      else section.request.replace(next);
      setFault(next.refused && refusalText(t, next.refused));
      setRemoved(null);
      if (!next.refused) setText('');
    });
  };
  const remove = (gone: string) =>
    section.action.run(ask('unwatch', { text: gone }), (left) => {
      take(left);
      setRemoved(gone);
    });
  return (
    <Section id="watched" title={t('stored.watched.what')} hint={t('watch.hint')} {...section}>
      {rows && names.length === 0 && <p className="hint">{t('watch.none')}</p>}
      <div className="row">
        <Said>{gone !== null && t('watch.removed', { name: gone })}</Said>
        {gone !== null && (
          <Button className="text-button" onClick={() => add(gone, true)}>
            {t('act.undo')}
          </Button>
        )}
      </div>
      {rows && <SilentLists coverage={rows.coverage} />}
      <ul className="stack">
        {names.map((watched) => (
          <Row
            key={watched.text}
            label={t('watch.remove')}
            name={t('watch.removeName', { name: watched.text })}
            onPress={() => remove(watched.text)}
          >
            <bdi lang="zh-CN">{watched.text}</bdi>
            {watched.records.length + watched.gone.length > 0 ? (
              <WatchedRecords watched={watched} />
            ) : (
              <span className="meta">{t('watch.nothing')}</span>
            )}
          </Row>
        ))}
      </ul>
      <AddressForm
        label={t('watch.label')}
        text={text}
        button={t('watch.submit')}
        fault={fault}
        type="text"
        most={RECENT_UNITS}
        onText={setText}
        onTake={() => add(text)}
      />
      {names.length > 1 && (
        <div className="row actions">
          <ConfirmButton
            label={t('watch.clear')}
            question={t('watch.clearConfirm', { n: names.length })}
            onConfirm={async () => {
              take(await ask('unwatch', {}));
              setRemoved(null);
            }}
          />
        </div>
      )}
    </Section>
  );
}
