import type { SanctionView } from '../lib/domain/verdict';
import { DatedText } from './dated-text';
import { ExternalLink } from './links';

/** One official act: what, on which grounds, until when, and where to read it. */
export function SanctionItem({ view }: { view: SanctionView }) {
  return (
    <div className="sanction">
      <p className="sanction-line">
        <DatedText text={view.line} />
      </p>
      <p className="sanction-grounds">{view.grounds}</p>
      <p className="sanction-foot">
        <span>
          <DatedText text={view.until} />
        </span>
        <ExternalLink url={view.source.url}>{view.source.label}</ExternalLink>
      </p>
    </div>
  );
}
