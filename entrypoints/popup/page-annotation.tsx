import { useApp } from '../../components/app';
import { recordPath } from '../../components/links';
import { LabelChip, SanctionList } from '../../components/sanctions';
import type { MarkView } from '../../lib/domain/verdict';

interface PageAnnotationProps {
  mark: MarkView;
  /** The tab whose page it is on. */
  tab: number;
  onMute(): void;
}

/**
 * One annotation of the page, as a card: who, how sure and why, and the newest acts.
 * The words of a `possible` pill are its certainty already.
 */
export function PageAnnotation({ mark, tab, onMute }: PageAnnotationProps) {
  const { t } = useApp();
  return (
    <article className="card" data-tier={mark.tier}>
      <h3 className="card-title" lang="zh-CN">
        <a href={recordPath(mark.entry, tab)} target="_blank" rel="noreferrer">
          {mark.heading}
        </a>
      </h3>
      <p className="chip-row">
        <LabelChip label={mark.label} gravity={mark.gravity} tier={mark.tier} />
        {mark.tier !== 'possible' && <span className="certainty">{mark.certainty}</span>}
      </p>
      <SanctionList views={mark.sanctions} />
      <ul className="evidence" aria-label={t('mark.evidence')}>
        {[...mark.evidence, ...mark.also].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="card-foot">
        <span className="meta">{mark.provenance}</span>
        <button
          type="button"
          className="text-button"
          aria-label={t('page.muteName', { name: mark.heading })}
          onClick={onMute}
        >
          {t('page.mute')}
        </button>
      </p>
    </article>
  );
}
