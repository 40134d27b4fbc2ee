import { mount } from '../../components/mount';
import { renderAnnotation } from '../../lib/annotate/annotation';
import { createStyler } from '../../lib/annotate/styles';
import type { DrawMark } from './demo';
import { Welcome } from './welcome';
import '../../components/styles/index.css';

const style = createStyler();

/** The invented record has no page of its own. */
const WITHOUT_RECORD = 'p>button{display:none}';

/** Marks by the renderer of all pages, in open roots: these stand on a page of our own. */
const draw: DrawMark = (into, view, words) => {
  const root = into.attachShadow({ mode: 'open' });
  style(root);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  renderAnnotation(root, view, words, { dark, openRecord: () => {} });
  const more = new CSSStyleSheet();
  more.replaceSync(WITHOUT_RECORD);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, more];
};

mount('welcome.title', <Welcome draw={draw} />);
