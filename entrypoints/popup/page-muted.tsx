import { useApp } from '../../components/app-context';
import type { MutedView } from '../../lib/domain/muted';

interface PageMutedProps {
  muted: readonly MutedView[];
  onUnmute(view: MutedView): void;
}

/** Whom the page would tell of and the reader does not want to be told of. */
export function PageMuted({ muted, onUnmute }: PageMutedProps) {
  const { t } = useApp();
  return (
    <>
      <h3 className="minor-title">{t('page.muted')}</h3>
      <ul className="related">
        {muted.map((view) => (
          <li key={`${view.entry.list} ${view.entry.id}`}>
            <span lang="zh-CN">{view.name ?? view.entry.id}</span>
            <button type="button" className="text-button" onClick={() => onUnmute(view)}>
              {t('page.unmute')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
