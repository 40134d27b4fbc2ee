import { dom } from '../sites/dom';
import { FILL_PERCENT, OWN } from './colours';

/**
 * The one style sheet of annotations and quiet line. Lengths are in `em` of the user's own font size:
 * `all:initial` resets the host to it, while `rem` would follow the page's root (mobile pages set that
 * to 100px and more). `visibility` is inherited, or a pill would show on a card that its page hides.
 *
 * All words are generated content: `dom.ts` says why.
 *
 * A pill lies above the link that many pages stretch over a whole card, or a press would follow it.
 *
 * The outline says certainty (thick, thin, dashed), the icon's shape and the colour gravity. The negative margin keeps
 * a pill from making its line higher. There is no motion to reduce. Only the leading act has gravity's colour: the acts
 * below it may be less grave. English words hold Chinese names, which the English font has no glyphs for, and a
 * browser's fallback may have serifs, or in Chromium the forms of another language. No font is asked for by its name: a
 * page could have one of that name, which draws other characters, and hear which are drawn. Grey lines and the opacity
 * of small print serve both tones.
 */
export const CSS = `:host{all:initial!important;direction:ltr!important;line-height:0!important;visibility:inherit!important}
[data-t]::before{content:attr(data-t)}
@media print{:host{display:none!important}}
button{font:inherit;color:inherit;background:0 0;border:1px solid;border-radius:1em;padding:.8em;margin:.2em 0;cursor:pointer}
:focus-visible{outline:2px solid;outline-offset:2px}
a,b,small,button{unicode-bidi:isolate}
svg{width:1.1em;margin-right:.3em;vertical-align:-.2em;fill:currentColor}
.p{height:1.8em;margin:-.5em .5em;padding:0 .6em;background:color-mix(in srgb,var(${OWN}i) ${FILL_PERCENT}%,var(${OWN}c));color:var(${OWN}i);font:.75em/1 system-ui;white-space:nowrap;vertical-align:middle;position:relative;z-index:1}
.identified{border-width:2px;font-weight:600}
.possible{border-style:dashed}
[role]{box-sizing:border-box;margin:.5em 0;border-left:.2em solid #888;padding:.4em .8em;color:inherit;background:var(${OWN}c);font:.875em/1.5 system-ui;overflow-wrap:anywhere}
[role=dialog]{position:absolute;inset:auto;margin:0;width:27em;max-width:calc(100% - 1em);border:1px solid #888;border-top:.3em solid var(${OWN}i);border-radius:.5em}
.x{float:right;border:0;font:1.4em/1 system-ui}
h2,p,section{margin:.4em 0}
h2{font-size:1.15em}
section+section{border-top:1px solid #888}
small{opacity:.8}
:not(section+section)>p>b{color:var(${OWN}i)}
a{color:var(${OWN}l)}
:lang(en){font-family:system-ui,sans-serif;-webkit-locale:"zh"}`;

/**
 * Returns a function that styles a root. All roots of one page share a constructed sheet, which a
 * page's content security policy cannot refuse; in a Firefox whose content scripts may not adopt one, each root
 * gets a style element.
 */
export function createStyler(): (root: ShadowRoot) => void {
  let shared: CSSStyleSheet | undefined;
  const adopt = (root: ShadowRoot): void => {
    if (!shared) {
      shared = new CSSStyleSheet();
      shared.replaceSync(CSS);
    }
    root.adoptedStyleSheets = [shared];
  };
  if (!import.meta.env.FIREFOX) return adopt;
  return (root) => {
    try {
      adopt(root);
    } catch {
      const style = dom.createElement(document, 'style');
      style.textContent = CSS;
      root.append(style);
    }
  };
}
