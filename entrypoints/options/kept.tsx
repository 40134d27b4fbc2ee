import { type ReactNode, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { Meta } from '../../components/dated-text';
import { Button } from '../../components/fields';
import { recordPath } from '../../components/links';
import { AddressForm } from '../../components/text-fields';
import { useAction, useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import { refKey } from '../../lib/domain/entry-ref';
import type { NamedEntry } from '../../lib/domain/entry-view';
import { siteHost } from '../../lib/domain/host';
import type { LearnedView } from '../../lib/domain/learned-host';
import type { Payload, Replies } from '../../lib/messages/to-worker';
import { dayText } from '../../lib/wording/dates';
import { ConfirmButton } from './confirm-button';

/** Rows of stored data, each with a button that erases it. */
type Kept = 'pausedSites' | 'muted' | 'learned' | 'recent' | 'watched';

/**
 * The rows of a section, and what its buttons do. The button is gone with its row: the keyboard goes on from the
 * heading.
 */
export function useRows<N extends Kept>(name: N) {
  const request = useRequest(name, {} as Payload<N>);
  const action = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const take = (left: Replies[N]) => {
    request.replace(left);
    heading.current?.focus();
  };
  return {
    /** For the `Section` around the rows. */
    section: { request, action, heading },
    rows: request.value,
    take,
    remove: (asked: Promise<Replies[N]>) => action.run(asked, take),
  };
}

interface RowProps {
  label: string;
  /** The button's name for screen readers, since all rows have one label. */
  name: string;
  onPress(): void;
  children: ReactNode;
}

export function Row({ label, name, onPress, children }: RowProps) {
  return (
    <li className="panel option-row">
      <span className="option-row-text">{children}</span>
      <Button aria-label={name} onClick={onPress}>
        {label}
      </Button>
    </li>
  );
}

/** An entry's name as a link to its record. If it has none, says whether it is gone or its list was not asked. */
function EntryName({ entry, name, isUnasked }: NamedEntry) {
  const { t } = useApp();
  if (name === null) return t(isUnasked ? 'learned.unasked' : 'learned.gone');
  return (
    <a className="link" href={recordPath(entry)}>
      {name}
    </a>
  );
}

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

/** The learned hosts, each with reason and day, and each erasable. */
export function LearnedHosts() {
  const { t, ask, settings } = useApp();
  const { section, rows, remove, take } = useRows('learned');
  const links = rows ?? [];
  const count = new Set(links.map(({ host }) => host)).size;
  return (
    <Section
      id="learned"
      title={t('stored.learned.what')}
      hint={settings.learnHosts ? undefined : t('learned.off')}
      {...section}
    >
      {rows && (
        <p role="status" className="hint">
          {count === 0 ? t('learned.none') : t('learned.count', { n: count })}
        </p>
      )}
      {count > 0 && (
        <>
          <ul className="cards">
            {links.map((link) => (
              <li key={`${link.host} ${refKey(link.entry)}`}>
                <LearnedCard
                  link={link}
                  onForget={() => remove(ask('forgetLearned', { host: link.host }))}
                />
              </li>
            ))}
          </ul>
          <div className="row actions">
            <ConfirmButton
              label={t('learned.all')}
              question={t('learned.allConfirm', { n: count })}
              onConfirm={async () => take(await ask('forgetLearned', {}))}
            />
          </div>
        </>
      )}
    </Section>
  );
}

function LearnedCard({ link, onForget }: { link: LearnedView; onForget(): void }) {
  const { t } = useApp();
  const { host, value, seenOn } = link;
  return (
    <article className="card">
      <h3 className="card-title">{host}</h3>
      <p>
        <EntryName {...link} />
      </p>
      <Meta
        text={`${t('learned.shown', { value })} · ${t('learned.seen', { date: dayText(t, seenOn) })}`}
      />
      <Button aria-label={t('learned.forgetName', { host })} onClick={onForget}>
        {t('learned.forget')}
      </Button>
    </article>
  );
}

/** The popup's latest lookups, erased together; the popup erases one. */
export function RecentLookups() {
  const { t, ask } = useApp();
  const { section, rows, remove } = useRows('recent');
  return (
    <Section id="recent" title={t('recent.title')} {...section}>
      {rows?.texts.length === 0 && <p className="hint">{t('options.noRecent')}</p>}
      {rows && rows.texts.length > 0 && (
        <>
          <p>{rows.texts.join(' · ')}</p>
          <p className="row">
            <Button onClick={() => remove(ask('forgetRecent', {}))}>{t('recent.forgetAll')}</Button>
          </p>
        </>
      )}
    </Section>
  );
}
