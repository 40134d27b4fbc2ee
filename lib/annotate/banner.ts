import type { MarkView, MarkWords } from '../domain/verdict';
import { dom } from '../sites/dom';
import { whole } from '../sites/website-dom';
import { inkOf, isDark, tint } from './colours';
import { make, makeButton } from './dom';
import { sourceOf } from './popover';
import { makeHost, plant, randomTag } from './shadow-host';
import { createStyler } from './styles';

/** On top of rules of `styles.ts`: at the bottom edge, over the page, moving nothing of it. */
const STRIP =
  'position:fixed;z-index:2147483647;inset:auto 0 0;margin:0 auto;max-width:60em;max-height:50vh;overflow:auto;display:flex;flex-wrap:wrap;align-items:center;gap:.2em .8em;border:solid var(--i);border-width:.2em 1px 0;border-radius:.5em .5em 0 0;';

/** What its two buttons do. */
export interface BannerActions {
  openRecord(): void;
  dismiss(): void;
}

/**
 * Draw the banner of a website into a shadow root: who, how sure, the newest act with its source, and
 * the two buttons. A landmark that takes no focus. `dark`: the page is.
 */
export function renderBanner(
  root: ShadowRoot,
  view: MarkView,
  words: MarkWords,
  { dark, openRecord, dismiss }: BannerActions & { dark: boolean },
): HTMLElement {
  const [act] = view.sanctions;
  const text = make(
    'div',
    {},
    make(
      'p',
      {},
      make('b', {}, view.label),
      ` ${view.heading} `,
      make('small', {}, view.certainty),
    ),
    ...(act ? [make('p', {}, act.line, ' ', sourceOf(act.source))] : []),
  );
  text.style.flex = '1 1 24em';
  const strip = make(
    'div',
    { role: 'region', 'aria-label': view.description, lang: words.lang },
    text,
    makeButton({}, openRecord, words.record),
    makeButton({}, dismiss, words.close),
  );
  strip.style.cssText = STRIP + tint(dark, inkOf(view)) + words.css;
  root.addEventListener('click', (event) => event.stopPropagation());
  root.append(strip);
  return strip;
}

/**
 * Show the banner on this page; the result takes it away. Outside of `body`, so that nothing there moves
 * or clips it. A page that removes it gets it back a few times; after that badge and popup tell.
 */
export function showBanner(view: MarkView, words: MarkWords, actions: BannerActions): () => void {
  const { host, root } = makeHost(randomTag());
  const stop = new AbortController();
  // A page may have taken its own root away.
  const html = (): Element | null => dom.documentElement(document);
  const planted = plant(host, () => {
    const top = html();
    if (top) dom.append(top, host);
  });
  const observer = new MutationObserver(() => planted.keep());
  const remove = (): void => {
    stop.abort();
    observer.disconnect();
    planted.remove();
  };
  createStyler()(root);
  const strip = renderBanner(root, view, words, {
    dark: isDark(dom.body(document)),
    openRecord: actions.openRecord,
    dismiss() {
      remove();
      actions.dismiss();
    },
  });
  const yieldToFullScreen = (): void => {
    strip.style.display = whole.fullscreenElement(document) ? 'none' : 'flex';
  };
  dom.addEventListener(document, 'fullscreenchange', yieldToFullScreen, { signal: stop.signal });
  yieldToFullScreen();
  planted.keep();
  observer.observe(document, { childList: true });
  const top = html();
  if (top) observer.observe(top, { childList: true });
  return remove;
}
