import { type ReactNode, useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { NewTabLink, recordPath } from '../../components/links';
import { useAction, useRequest } from '../../components/use-request';
import { Closed, takeFocus } from '../../components/view';
import { SilentLists, WatchedRecords } from '../../components/watched-records';
import { refKey } from '../../lib/domain/entry-ref';
import type { ListChanges as Changes } from '../../lib/domain/list-changes';
import { isSureWay } from '../../lib/domain/vet';
import { hasNews, type Watched, type WatchedView } from '../../lib/domain/watched';
import { dayText } from '../../lib/wording/dates';
import { nameText } from '../../lib/wording/names';

interface NewsProps<Seen> {
  /** A class, and the beginning of the heading's id. */
  name: 'changes' | 'watched';
  title: string;
  isNone: boolean;
  /** Asks to stop telling it. */
  see(): Promise<Seen>;
  /** The news that is left then. */
  onSeen(seen: Seen): void;
  children: ReactNode;
}

/** A piece of news, until the user has seen it. */
function News<Seen>({ name, title, isNone, see, onSeen, children }: NewsProps<Seen>) {
  const { t } = useApp();
  const [isSeen, setIsSeen] = useState(false);
  const seeing = useAction();
  if (isNone) return isSeen ? <Closed /> : null;
  const press = () =>
    seeing.run(see(), (seen) => {
      setIsSeen(true);
      onSeen(seen);
    });
  return (
    <section className={`panel stack ${name}`} aria-labelledby={`${name}-title`}>
      <div className="row section-head">
        <h2 id={`${name}-title`} className="section-title">
          {title}
        </h2>
        <Button id={`${name}-seen`} aria-labelledby={`${name}-seen ${name}-title`} onClick={press}>
          {t('changes.dismiss')}
        </Button>
      </div>
      {children}
      <ErrorNote error={seeing.error} />
    </section>
  );
}

/** The names that the user watches; a private window shows none. */
export const useWatched = (isPrivate: boolean) => useRequest('watched', isPrivate ? null : {});

const NOTHING: Watched = { names: [], stamp: '', coverage: [] };

type Props = { watched: ReturnType<typeof useWatched> };

/** The news of watched names, before all else, until the user has seen it. */
export function WatchedNews({ watched: request }: Props) {
  const { t, ask } = useApp();
  const { names, stamp } = request.value ?? NOTHING;
  const news = names.filter(hasNews);
  return (
    <News
      name="watched"
      title={t('watch.news')}
      isNone={news.length === 0}
      see={() => ask('seeWatched', { stamp })}
      onSeen={request.replace}
    >
      {news.map((each) => (
        <div key={each.text} className="stack-close">
          <h3 className="minor-title" lang="zh-CN">
            <bdi>{each.text}</bdi>
          </h3>
          <WatchedRecords watched={each} />
        </div>
      ))}
    </News>
  );
}

/** All watched names, folded, and which lists cannot tell of them; nothing if none is watched. */
export function WatchedNames({ watched: request }: Props) {
  const { t } = useApp();
  const { names, coverage } = request.value ?? NOTHING;
  if (names.length === 0) return null;
  return (
    <section className="stack-close watched-names" aria-label={t('stored.watched.what')}>
      <SilentLists coverage={coverage} />
      <details>
        <summary className="meta">{t('watch.count', { n: names.length })}</summary>
        <ul className="stack">
          {names.map((each) => (
            <li key={each.text}>
              <Name watched={each} />
            </li>
          ))}
        </ul>
        <p className="meta">
          <NewTabLink url="options.html#watched">{t('watch.manage')}</NewTabLink>
        </p>
      </details>
    </section>
  );
}

function Name({ watched }: { watched: WatchedView }) {
  const { t } = useApp();
  const { text, records } = watched;
  const sure = records.filter(({ how }) => isSureWay(how)).length;
  const said = [
    ...(sure > 0 ? [t('watch.records', { n: sure })] : []),
    ...(sure < records.length ? [t('watch.maybe', { n: records.length - sure })] : []),
  ];
  return (
    <>
      <strong lang="zh-CN">
        <bdi>{text}</bdi>
      </strong>
      <span className="meta">{said.join(' · ') || t('watch.nothing')}</span>
    </>
  );
}

/** Names shown of a kind at first; the rest on demand. */
const SHOWN = 5;

/** The changes of the lists since the popup was last seen, until they are dismissed. */
export function ListChanges() {
  const { t, ask } = useApp();
  // Without an answer nothing is told here; the parts below say when the worker is silent.
  const { value: all = [], replace } = useRequest('changes', {});
  return (
    <News
      name="changes"
      title={t('changes.title')}
      isNone={all.length === 0}
      see={() => ask('dismissChanges', {})}
      onSeen={() => replace([])}
    >
      {all.map((changes) => (
        <OfList key={changes.list} changes={changes} />
      ))}
    </News>
  );
}

function OfList({ changes }: { changes: Changes }) {
  const { t } = useApp();
  const { title, asOf, added, moreAdded, gone, moreGone } = changes;
  return (
    <div className="stack-close">
      <p className="meta">
        {title} · <DatedText text={t('list.asOf', { date: dayText(t, asOf) })} />
      </p>
      <Names
        title={t('changes.added', { n: added.length + moreAdded })}
        names={added.map(({ ref, ...each }) => ({
          key: refKey(ref),
          text: nameText(t, each),
          href: recordPath(ref),
        }))}
        more={moreAdded}
      />
      <Names
        title={t('changes.gone', { n: gone.length + moreGone })}
        // Two units of one name may both be gone.
        names={gone.map((each, at) => ({
          key: String(at),
          text: t('changes.name', { name: nameText(t, each), how: t(`changes.${each.how}`) }),
        }))}
        more={moreGone}
      />
    </div>
  );
}

interface NamesProps {
  title: string;
  names: { key: string; text: string; href?: string }[];
  /** Those without a name. */
  more: number;
}

function Names({ title, names, more }: NamesProps) {
  const { t } = useApp();
  const [isWhole, setIsWhole] = useState(false);
  if (names.length + more === 0) return null;
  const hidden = isWhole ? 0 : Math.max(0, names.length - SHOWN);
  const rest = hidden + more;
  return (
    <>
      <h3 className="minor-title">{title}</h3>
      <ul className="changes-names" lang="zh-CN">
        {names.slice(0, names.length - hidden).map(({ key, text, href }, at) => (
          // The button is gone once it was pressed: the keyboard goes on from the first name that it brought.
          <li
            key={key}
            tabIndex={isWhole && at === SHOWN ? -1 : undefined}
            ref={isWhole && at === SHOWN ? takeFocus : null}
          >
            {href ? <NewTabLink url={href}>{text}</NewTabLink> : text}
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <Button className="text-button" onClick={() => setIsWhole(true)}>
          {t('changes.more', { n: rest })}
        </Button>
      ) : (
        rest > 0 && <p className="meta">{t('changes.more', { n: rest })}</p>
      )}
    </>
  );
}
