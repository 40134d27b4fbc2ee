import { useEffect, useMemo, useRef } from 'react';
import { useApp } from '../../components/app-context';
import type { MarkView, MarkWords } from '../../lib/domain/verdict';
import { markWords } from '../../lib/wording/mark';
import { type SampleResult, sampleResults } from './sample';

/** Draws a mark as pages have it into an element of ours. */
export type DrawMark = (into: Element, view: MarkView, words: MarkWords) => void;

/** A small search page of invented institutions, with marks by the renderer that draws them everywhere. */
export function WelcomeDemo({ draw }: { draw: DrawMark }) {
  const { t, today } = useApp();
  const results = useMemo(() => sampleResults(t, today), [t, today]);
  return (
    <div className="welcome-demo">
      {results.map((result) => (
        <DemoResult key={result.view.entry.id} result={result} draw={draw} />
      ))}
    </div>
  );
}

function DemoResult({
  result: { title, url, view },
  draw,
}: {
  result: SampleResult;
  draw: DrawMark;
}) {
  const { t } = useApp();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const host = document.createElement('span');
    place.current?.append(host);
    draw(host, view, markWords(t));
    return () => host.remove();
  }, [draw, view, t]);
  return (
    <div className="welcome-result">
      <p className="welcome-result-title">
        <span className="welcome-fake-link">{title}</span>
        <span ref={place} />
      </p>
      <p className="meta">{url}</p>
      <p className="meta">{t(`welcome.${view.tier}`)}</p>
    </div>
  );
}
