import { useApp } from '../../components/app';
import { Meta } from '../../components/dated-text';
import { Button } from '../../components/fields';
import { Section } from '../../components/view';
import { refKey } from '../../lib/domain/entry-ref';
import type { LearnedView } from '../../lib/domain/learned';
import { dayText } from '../../lib/wording/dates';
import { ConfirmButton } from './confirm-button';
import { EntryName, useRows } from './rows';

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
