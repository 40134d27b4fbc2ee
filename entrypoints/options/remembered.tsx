import { useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { recordPath } from '../../components/links';
import { useRequest } from '../../components/use-request';
import type { LearnedView } from '../../lib/messages/requests';

type Forget = (host?: string) => void;

/** What this browser learned on visits: every host, why and when, each of them erasable. */
export function LearnedHosts() {
  const { t, ask, settings } = useApp();
  const request = useRequest('learned', {});
  const [error, setError] = useState<unknown>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const forget: Forget = (host) => {
    setError(null);
    ask('forgetLearned', host === undefined ? {} : { host }).then((left) => {
      request.replace(left);
      // The button is gone with its row; the keyboard goes on from the section.
      title.current?.focus();
    }, setError);
  };
  return (
    <section className="section" aria-labelledby="learned-title">
      <h2 id="learned-title" className="section-title" tabIndex={-1} ref={title}>
        {t('learned.title')}
      </h2>
      {!settings.learnHosts && <p className="hint">{t('learned.off')}</p>}
      {error !== null && <ErrorNote error={error} />}
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={request.reload} />}
      {request.status === 'done' && <Hosts links={request.value} onForget={forget} />}
    </section>
  );
}

function Hosts({ links, onForget }: { links: readonly LearnedView[]; onForget: Forget }) {
  const { t } = useApp();
  const count = new Set(links.map(({ host }) => host)).size;
  return (
    <>
      <p role="status" className="hint">
        {count === 0 ? t('learned.none') : t('learned.count', { n: count })}
      </p>
      {count > 0 && (
        <>
          <ul className="cards">
            {links.map((link) => (
              <li key={`${link.host} ${link.entry.list} ${link.entry.id}`}>
                <LearnedCard link={link} onForget={onForget} />
              </li>
            ))}
          </ul>
          <ForgetAll count={count} onForget={onForget} />
        </>
      )}
    </>
  );
}

function LearnedCard({ link, onForget }: { link: LearnedView; onForget: Forget }) {
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
        onClick={() => onForget(host)}
      >
        {t('learned.forget')}
      </button>
    </article>
  );
}

/** Forgetting everything takes two clicks, in place, as removing a list does. */
function ForgetAll({ count, onForget }: { count: number; onForget: Forget }) {
  const { t } = useApp();
  const [isSure, setIsSure] = useState(false);
  if (!isSure) {
    return (
      <p className="row">
        <button type="button" className="button" onClick={() => setIsSure(true)}>
          {t('learned.all')}
        </button>
      </p>
    );
  }
  return (
    <div className="confirm">
      <p>{t('learned.allConfirm', { n: count })}</p>
      <p className="row">
        <button type="button" className="button button-primary" onClick={() => onForget()}>
          {t('learned.all')}
        </button>
        <button type="button" className="button" onClick={() => setIsSure(false)}>
          {t('list.cancel')}
        </button>
      </p>
    </div>
  );
}

/** The popup's latest lookups, erased together; the popup erases one. */
export function RecentLookups() {
  const { t, ask } = useApp();
  const request = useRequest('recent', {});
  const [error, setError] = useState<unknown>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const erase = () => {
    setError(null);
    ask('forgetRecent', {}).then((left) => {
      request.replace(left);
      title.current?.focus();
    }, setError);
  };
  const texts = request.status === 'done' ? request.value : [];
  return (
    <section className="section" aria-labelledby="recent-title">
      <h2 id="recent-title" className="section-title" tabIndex={-1} ref={title}>
        {t('recent.title')}
      </h2>
      {error !== null && <ErrorNote error={error} />}
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={request.reload} />}
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
    </section>
  );
}
