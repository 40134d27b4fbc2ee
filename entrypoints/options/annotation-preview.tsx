import { Annotation } from '../../components/annotation';
import { useApp } from '../../components/app';
import type { MarkView } from '../../lib/domain/verdict';
import { inStyle, markWords } from '../../lib/wording/fixed-words';
import type { Translate } from '../../lib/wording/messages/translate';

const MONTH = '2026-09';

/** Invented annotations of the three tiers. */
function samples(t: Translate): MarkView[] {
  const heading = t('options.previewName');
  const of = (
    tier: MarkView['tier'],
    gravity: MarkView['gravity'],
    label: string,
    certainty: string,
  ): MarkView => ({
    ref: 0,
    entry: { list: 'builtin', id: 'example' },
    tier,
    gravity,
    label,
    ...(tier !== 'possible' && { short: MONTH }),
    description: t('mark.description', { heading, label, certainty }),
    heading,
    ...(tier === 'possible' ? { doubt: certainty } : {}),
    basis: t('mark.basis', { certainty }),
    evidence: [],
    sanctions: [],
    provenance: [t('options.previewHint')],
    also: [],
  });
  const month = { month: MONTH };
  return [
    of('identified', 'penalty', t('label.penalty', month), t('vet.way.host')),
    of('named', 'notice', t('label.app-notice', month), t('certainty.named')),
    of('possible', 'notice', t('label.possible', month), t('certainty.possible')),
  ];
}

/** Titles with annotations, in the style and size that are set now and of the tiers that are shown. */
export function AnnotationPreview() {
  const { t, settings } = useApp();
  const { markStyle, markSize, showNamed, showPossible } = settings;
  const shown = samples(t).filter(
    ({ tier }) => (tier !== 'named' || showNamed) && (tier !== 'possible' || showPossible),
  );
  return (
    <figure className="panel annotation-preview">
      <figcaption className="hint">{t('options.preview')}</figcaption>
      {shown.map((view) => (
        <p key={view.tier} className="annotation-preview-line">
          {view.heading}
          <Annotation view={inStyle(view, markStyle)} words={markWords(t, markSize)} />
        </p>
      ))}
    </figure>
  );
}
