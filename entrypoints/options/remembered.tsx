import { useRef } from 'react';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { recordPath } from '../../components/links';
import { useAction, useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import type { LearnedView } from '../../lib/domain/learned';
import { ConfirmButton } from './confirm-button';

/** What this browser learned on visits: every host, why and when, each of them erasable. */
export function LearnedHosts() {
  const { t, ask, settings } = useApp();
  const request = useRequest('learned', {});
  const forgetting = useAction();
  const title = useRef<HTMLHeadingElement>(null);
  const take = (left: LearnedView[]) => {
    request.replace(left);
    // The button is gone with its row; the keyboard goes on from the section.
    title.current?.focus();
  };
  const links = request.status === 'done' ? request.value : [];
  const count = new Set(links.map(({ host }) => host)).size;
  return (
    <Section
      id="learned"
      title={t('learned.title')}
      hint={settings.learnHosts ? undefined : t('learned.off')}
      heading={title}
      action={forgetting}
      request={request}
    >
      {request.status === 'done' && (
        <p role="status" className="hint">
          {count === 0 ? t('learned.none') : t('learned.count', { n: count })}
        </p>
      )}
      {count > 0 && (
        <>
          <ul className="cards">
            {links.map((link) => (
              <li key={`${link.host} ${link.entry.list} ${link.entry.id}`}>
                <LearnedCard
                  link={link}
                  onForget={() => forgetting.run(ask('forgetLearned', { host: link.host }), take)}
                />
              </li>
            ))}
          </ul>
          <div className="row actions">
            <ConfirmButton
              label={t('learned.all')}
              name={t('learned.all')}
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
  const { host, name, entry, value, seenOn } = link;
  return (
    <article className="card">
      <h3 className="card-title">{host}</h3>
      <p>
        {name === null ? (
          t('learned.gone')
        ) : (
          <a className="link" href={recordPath(entry)}>
            {name}
          </a>
        )}
      </p>
      <p className="meta">
        <DatedText
          text={`${t('learned.shown', { value })} · ${t('learned.seen', { date: seenOn })}`}
        />
      </p>
      <button
        type="button"
        className="button"
        aria-label={t('learned.forgetName', { host })}
        onClick={onForget}
      >
        {t('learned.forget')}
      </button>
    </article>
  );
}

/** The popup's latest lookups, erased together; the popup erases one. */
export function RecentLookups() {
  const { t, ask } = useApp();
  const request = useRequest('recent', {});
  const erasing = useAction();
  const title = useRef<HTMLHeadingElement>(null);
  const erase = () =>
    erasing.run(ask('forgetRecent', {}), (left) => {
      request.replace(left);
      title.current?.focus();
    });
  const texts = request.status === 'done' ? request.value : [];
  return (
    <Section
      id="recent"
      title={t('recent.title')}
      heading={title}
      action={erasing}
      request={request}
    >
      {request.status === 'done' && texts.length === 0 && (
        <p className="hint">{t('options.noRecent')}</p>
      )}
      {texts.length > 0 && (
        <>
          <p>{texts.join(' · ')}</p>
          <p className="row">
            <button type="button" className="button" onClick={erase}>
              {t('recent.forgetAll')}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}
