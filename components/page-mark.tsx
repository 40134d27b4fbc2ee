import type { MarkView } from '../lib/schema/verdict';
import { useApp } from './app-context';
import { LabelChip } from './label-chip';
import { recordPath } from './links';
import { SanctionItem } from './sanction-item';

/** One mark of the page as the popup tells it: who, how sure and why, and the newest act. */
export function PageMark({ mark }: { mark: MarkView }) {
  const { t } = useApp();
  const [newest] = mark.sanctions;
  return (
    <article className="card" data-tier={mark.tier}>
      <h3 className="card-title" lang="zh-CN">
        <a href={recordPath(mark.entry)} target="_blank" rel="noreferrer">
          {mark.heading}
        </a>
      </h3>
      <p className="chip-row">
        <LabelChip label={mark.label} gravity={mark.gravity} tier={mark.tier} />
        <span className="certainty">{mark.certainty}</span>
      </p>
      {newest && <SanctionItem view={newest} />}
      <ul className="evidence" aria-label={t('mark.evidence')}>
        {[...mark.evidence, ...mark.also].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="meta">{mark.provenance}</p>
    </article>
  );
}
