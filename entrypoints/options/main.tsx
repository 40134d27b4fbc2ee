import { mount } from '../../components/mount';
import type { DrawMark } from './mark-preview';
import { Options } from './options';
import '../../components/styles/index.css';
import { renderAnnotation } from '../../lib/annotate/annotation';
import { isDark } from '../../lib/annotate/colours';
import { createStyler } from '../../lib/annotate/styles';

const style = createStyler();

/** The page side's own renderer, on a host of this page. A preview has no record to open. */
const draw: DrawMark = (host, view, words) => {
  const root = host.attachShadow({ mode: 'closed' });
  style(root);
  renderAnnotation(root, view, words, { dark: isDark(host), openRecord() {} });
};

mount('options.title', <Options draw={draw} />);
