import { useApp } from '../../components/app';
import { NewTabLink } from '../../components/links';
import { useRequest } from '../../components/use-request';
import { SilentLists, WatchedRecords } from '../../components/watched-records';
import { isSureWay } from '../../lib/domain/vet';
import { hasNews, type Watched, type WatchedView } from '../../lib/domain/watched';
import { News } from './news';

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
