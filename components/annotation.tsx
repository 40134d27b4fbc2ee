import { useEffect, useRef } from 'react';
import { renderAnnotation } from '../lib/annotate/annotation';
import { isDark, whenRecoloured } from '../lib/annotate/colours';
import { createStyler } from '../lib/annotate/styles';
import type { MarkView, MarkWords } from '../lib/domain/verdict';

const style = createStyler();

/** An invented record has no view of its own, so the button that opens it goes. */
function hideRecordButton(root: ShadowRoot): void {
  const own = document.createElement('style');
  own.textContent = 'p>button{display:none}';
  root.append(own);
}

/** An annotation of an invented record, drawn by the renderer that draws on web pages, in the view's own scheme. */
export function Annotation({ view, words }: { view: MarkView; words: MarkWords }) {
  const place = useRef<HTMLSpanElement>(null);
  const key = JSON.stringify([view, words]);
  useEffect(() => {
    const [drawnView, drawnWords] = JSON.parse(key) as [MarkView, MarkWords];
    const host = document.createElement('span');
    place.current?.append(host);
    const root = host.attachShadow({ mode: 'open' });
    style(root);
    hideRecordButton(root);
    const recolour = renderAnnotation(root, drawnView, drawnWords, {
      dark: isDark(host),
      title: host,
      openRecord: () => {},
    });
    const recolourNow = () => recolour(isDark(host));
    const stop = new AbortController();
    whenRecoloured(recolourNow, stop);
    const themed = new MutationObserver(recolourNow);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      stop.abort();
      themed.disconnect();
      host.remove();
    };
  }, [key]);
  return <span ref={place} />;
}
