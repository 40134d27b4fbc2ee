import { useApp } from '../../components/app-context';
import { STOP } from '../../components/roving';
import type { Recent } from './use-recent';

interface RecentListProps {
  recent: Recent;
  onPick(text: string): void;
}

/** The latest lookups, each to be looked up again or erased. */
export function RecentList({ recent, onPick }: RecentListProps) {
  const { t } = useApp();
  return (
    <section className="start" aria-labelledby="recent-title">
      <div className="section-head">
        <h2 id="recent-title" className="minor-title">
          {t('recent.title')}
        </h2>
        <button type="button" className="text-button" onClick={() => recent.forget()}>
          {t('recent.forgetAll')}
        </button>
      </div>
      <ul className="start-row">
        {recent.texts.map((text) => (
          <li key={text} className="recent">
            <button {...STOP} type="button" className="recent-text" onClick={() => onPick(text)}>
              {text}
            </button>
            <button
              type="button"
              className="recent-forget"
              aria-label={t('recent.forget', { text })}
              onClick={() => recent.forget(text)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{t('recent.kept')}</p>
    </section>
  );
}
