import { useEffect, useRef } from 'react';
import { useApp } from '../../components/app-context';
import type { MarkView, MarkWords } from '../../lib/domain/verdict';
import { inStyle, markWords } from '../../lib/wording/mark';
import type { Translate } from '../../lib/wording/messages';

/** Draws a mark into an element, as pages show it: the page side's own renderer. */
export type DrawMark = (host: HTMLElement, view: MarkView, words: MarkWords) => void;

const MONTH = '2026-09';

/** Invented marks of the three tiers. */
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
    certainty,
    evidence: [],
    sanctions: [],
    provenance: t('options.previewHint'),
    also: [],
  });
  const month = { month: MONTH };
  return [
    of('identified', 'penalty', t('label.penalty', month), t('certainty.host')),
    of('named', 'notice', t('label.app-notice', month), t('certainty.named')),
    of('possible', 'notice', t('label.possible', month), t('certainty.possible')),
  ];
}

/** Titles with marks, in the style and size that are set now and of the tiers that are shown. */
export function MarkPreview({ draw }: { draw: DrawMark }) {
  const { t, settings } = useApp();
  const { markStyle, markSize, showNamed, showPossible } = settings;
  const shown = samples(t).filter(
    ({ tier }) => (tier !== 'named' || showNamed) && (tier !== 'possible' || showPossible),
  );
  return (
    <figure className="mark-preview">
      <figcaption className="hint">{t('options.preview')}</figcaption>
      {shown.map((view) => (
        <p key={view.tier} className="mark-preview-line">
          {view.heading}
          <Mark draw={draw} view={inStyle(view, markStyle)} words={markWords(t, markSize)} />
        </p>
      ))}
    </figure>
  );
}

function Mark({ draw, view, words }: { draw: DrawMark; view: MarkView; words: MarkWords }) {
  const place = useRef<HTMLSpanElement>(null);
  const key = JSON.stringify([view, words]);
  useEffect(() => {
    const [drawn, said] = JSON.parse(key) as [MarkView, MarkWords];
    const host = document.createElement('span');
    place.current?.append(host);
    draw(host, drawn, said);
    return () => host.remove();
  }, [draw, key]);
  return <span ref={place} />;
}
