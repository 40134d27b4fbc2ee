import { useApp } from '../../components/app';
import { Meta } from '../../components/dated-text';
import { Button } from '../../components/fields';
import { NewTabLink, REPORT_HASH, recordPath } from '../../components/links';
import { LabelChip, SanctionList } from '../../components/sanctions';
import type { MarkView } from '../../lib/domain/verdict';

interface PageAnnotationProps {
  annotation: MarkView;
  /** The tab whose page it is on. */
  tab: number;
  onMute(): void;
}

/** One annotation of the page as a card: the name, any doubt, the acts and, in small print, the evidence. */
export function PageAnnotation({ annotation, tab, onMute }: PageAnnotationProps) {
  const { t } = useApp();
  const { heading, doubt, label, gravity, tier, sanctions, basis, evidence } = annotation;
  return (
    <article className="card" data-tier={tier}>
      <h3 className="card-title" lang="zh-CN">
        <a href={recordPath(annotation.entry, tab)} target="_blank" rel="noreferrer">
          {heading}
        </a>
      </h3>
      {doubt !== undefined && <p className="doubt">{doubt}</p>}
      <p className="row chip-row">
        <LabelChip label={label} gravity={gravity} tier={doubt === undefined ? tier : 'possible'} />
      </p>
      <SanctionList views={sanctions} />
      <p className="meta">{basis}</p>
      <ul className="evidence">
        {[...evidence, ...annotation.also].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {[...annotation.provenance, ...(annotation.until ?? [])].map((text) => (
        <Meta key={text} text={text} />
      ))}
      <p className="row card-foot">
        <Button
          className="text-button"
          aria-label={t('page.muteName', { name: heading })}
          onClick={onMute}
        >
          {t('page.mute')}
        </Button>
        <NewTabLink url={recordPath(annotation.entry, tab) + REPORT_HASH}>
          {t('report.title')}
        </NewTabLink>
      </p>
    </article>
  );
}
