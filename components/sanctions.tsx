import { GRAVITY_SHAPES } from '../lib/domain/gravity-icons';
import type { Gravity } from '../lib/domain/sanction-rules';
import type { MarkView, SanctionView } from '../lib/domain/verdict';
import { useApp } from './app';
import { DatedText, Meta } from './dated-text';
import { NewTabLink } from './links';

export function GravityIcon({ gravity }: { gravity: Gravity }) {
  return (
    <svg className="gravity-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={GRAVITY_SHAPES[gravity]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

interface LabelChipProps {
  label: string;
  gravity: Gravity;
  /** How sure an annotation is. A record that was looked up has no tier. */
  tier?: MarkView['tier'];
}

/** Colour and icon say gravity, the outline says certainty, the date stands in the words. */
export function LabelChip({ label, gravity, tier }: LabelChipProps) {
  return (
    <span className="chip" data-gravity={gravity} data-tier={tier}>
      <GravityIcon gravity={gravity} />
      <span>
        <DatedText text={label} />
      </span>
    </span>
  );
}

/** One official act in a sentence, with its grounds and its source. */
export function SanctionItem({ view }: { view: SanctionView }) {
  return (
    <div className="sanction">
      <p className="sanction-line">
        <DatedText text={view.line} />
      </p>
      {view.grounds && <Meta text={view.grounds} />}
      <p className="meta">
        <NewTabLink url={view.source.url}>{view.source.label}</NewTabLink>
      </p>
      {view.list && <p className="meta">{view.list}</p>}
    </div>
  );
}

/** Official acts below each other. */
export function SanctionItems({ views }: { views: readonly SanctionView[] }) {
  return views.map((view) => (
    <SanctionItem key={`${view.list} ${view.line} ${view.source.url}`} view={view} />
  ));
}

/** Sanctions of a look-up's answer; the record's view has them all. */
const SHOWN = 2;

/** The first sanctions, and how many more the record's view has. */
export function SanctionList({ views }: { views: readonly SanctionView[] }) {
  const { t } = useApp();
  const hidden = views.length - SHOWN;
  return (
    <>
      <SanctionItems views={views.slice(0, SHOWN)} />
      {hidden > 0 && <p className="meta">{t('search.more', { n: hidden })}</p>}
    </>
  );
}
