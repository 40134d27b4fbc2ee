import { useApp } from '../../components/app';
import { Button } from '../../components/fields';
import { recordPath } from '../../components/links';
import { LabelChip, SanctionList } from '../../components/sanctions';
import type { MarkView } from '../../lib/domain/verdict';

interface PageAnnotationProps {
  annotation: MarkView;
  /** The tab whose page it is on. */
  tab: number;
  onMute(): void;
}

/**
 * One annotation of the page, as a card: who, how sure and why, and the newest acts.
 * The words of a `possible` pill are its certainty already.
 */
export function PageAnnotation({ annotation, tab, onMute }: PageAnnotationProps) {
  const { t } = useApp();
  return (
    <article className="card" data-tier={annotation.tier}>
      <h3 className="card-title" lang="zh-CN">
        <a href={recordPath(annotation.entry, tab)} target="_blank" rel="noreferrer">
          {annotation.heading}
        </a>
      </h3>
      <p className="row chip-row">
        <LabelChip label={annotation.label} gravity={annotation.gravity} tier={annotation.tier} />
        {annotation.tier !== 'possible' && (
          <span className="certainty">{annotation.certainty}</span>
        )}
      </p>
      <SanctionList views={annotation.sanctions} />
      <ul className="evidence" aria-label={t('mark.evidence')}>
        {[...annotation.evidence, ...annotation.also].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="row card-foot">
        <span className="meta">{annotation.provenance}</span>
        <Button
          className="text-button"
          aria-label={t('page.muteName', { name: annotation.heading })}
          onClick={onMute}
        >
          {t('page.mute')}
        </Button>
      </p>
    </article>
  );
}
