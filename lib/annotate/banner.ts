import type { BannerWords, MarkView } from '../domain/verdict';
import { dom } from '../sites/dom';
import { websiteDocument } from '../sites/website-dom';
import type { Recolour } from './annotation';
import { inkOf, isDark, OWN, tint, whenRecoloured } from './colours';
import { make, makeButton } from './dom';
import { sourceOf } from './popover';
import { INSERTIONS, makeHost } from './shadow-host';
import { createStyler } from './styles';

/**
 * In addition to the rules of `styles.ts` and of popovers. The banner lies over the bottom edge of the page and moves
 * nothing; the margin puts it there, since Firefox loses what has `bottom` alone where the page is written downwards. It
 * is seen where the page's root is not: a page may show its body alone.
 */
const STRIP = `visibility:visible;width:auto;max-width:60em;max-height:50vh;margin:auto auto 0;border:solid var(${OWN}i);border-width:.2em 1px 0;border-radius:.5em .5em 0 0;`;

/** The actions of its buttons besides closing it. */
interface BannerActions {
  openRecord(): void;
  /** Dismiss it until the record changes. Gives whether that was kept. */
  dismiss(): Promise<boolean | null | undefined>;
  undo(): void;
}

/** Who, what was done, why, the source, and quietly the evidence. The worker gives one of each. */
function textOf(view: MarkView, words: BannerWords): HTMLElement[] {
  return [
    make('h2', { lang: 'zh-CN' }, view.heading),
    ...view.sanctions.map(({ line, grounds, source }) =>
      make('p', {}, make('b', {}, line), ` ${grounds} `, sourceOf(source)),
    ),
    make('p', {}, make('small', {}, words.basis, ' · ', ...view.evidence)),
  ];
}

/**
 * Draw the banner of a website into a shadow root. It is a landmark and takes no focus. After a dismissal that was
 * kept, the strip says so and offers to undo it, until it is closed too. It has no looks before `recolour`.
 */
export function renderBanner(
  root: ShadowRoot,
  view: MarkView,
  words: BannerWords,
  { openRecord, dismiss, undo, close }: BannerActions & { close: () => void },
): { strip: HTMLElement; recolour: Recolour } {
  const closeButton = makeButton({}, close, words.close);
  const dismissNow = async (): Promise<void> => {
    if (!(await dismiss())) return;
    const said = make('p', { tabindex: '-1' }, words.dismissed);
    strip.replaceChildren(said, makeButton({}, undo, words.undo), ' ', closeButton);
    said.focus();
  };
  const strip = make(
    'div',
    { role: 'region', popover: 'manual', 'aria-label': words.name, lang: words.lang },
    ...textOf(view, words),
    make(
      'p',
      {},
      makeButton({}, openRecord, words.record),
      ' ',
      makeButton({}, dismissNow, words.dismiss),
      ' ',
      closeButton,
    ),
  );
  const recolour: Recolour = (isDark) => {
    strip.style.cssText = STRIP + tint(isDark, inkOf(view)) + words.css;
  };
  // In Firefox `own-events.ts` ends all events before any page hears one.
  if (!import.meta.env.FIREFOX) root.addEventListener('click', (event) => event.stopPropagation());
  root.append(strip);
  return { strip, recolour };
}

/**
 * Show the banner on this page; the result takes it away. Outside of `body` and in the top layer, so that nothing there,
 * nor a style of the page's root, moves, clips or covers it. If the page removes it, it is put back a few times. After
 * that only badge and popup tell.
 */
export function showBanner(view: MarkView, words: BannerWords, actions: BannerActions): () => void {
  const { host, root } = makeHost();
  const stop = new AbortController();
  let left = INSERTIONS;
  const keep = (): void => {
    // A page may have taken its own root away, or have put another in its place.
    const top: Element | null = dom.documentElement(document);
    if (!top) return;
    // Its place in the root does not matter: sites that move on in place may bring a new body each time.
    if (host.parentNode !== top && left-- > 0) dom.append(top, host);
    // It yields to a full screen, and to a dialog that makes all else inert: above it, it could not be closed.
    const above = websiteDocument.fullscreenElement(document) ?? dom.querySelector(top, ':modal');
    // What was out of the page for a moment has left the top layer. `own-events.ts` may have emptied it, and the page may
    // have kept it away.
    if (strip.isConnected) strip.togglePopover(!above);
    // Such a dialog ends by its `open`, or goes with an element around it.
    observer.observe(top, { childList: true, subtree: !!above, attributeFilter: ['open'] });
  };
  const observer = new MutationObserver(keep);
  const remove = (): void => {
    stop.abort();
    observer.disconnect();
    host.remove();
  };
  createStyler()(root);
  const { strip, recolour } = renderBanner(root, view, words, {
    ...actions,
    close: remove,
  });
  // Of its members only `signal` is an option.
  dom.addEventListener(document, 'fullscreenchange', keep, stop);
  const recolourNow = (): void => recolour(isDark(dom.body(document)));
  whenRecoloured(recolourNow, stop);
  recolourNow();
  keep();
  observer.observe(document, { childList: true });
  return remove;
}
