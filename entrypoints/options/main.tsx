import { mount } from '../../components/app';
import { renderMark } from '../../lib/annotate/mark';
import { createStyler } from '../../lib/annotate/styles';
import { isDark } from '../../lib/annotate/tone';
import type { DrawMark } from './annotation-preview';
import { Options } from './options';
import '../../components/styles/index.css';
import './options.css';

const style = createStyler();

/** The page side's own renderer, on a host of this page. A preview has no record to open. */
const draw: DrawMark = (host, view, words) => {
  const root = host.attachShadow({ mode: 'closed' });
  style(root);
  renderMark(root, view, words, { dark: isDark(host), openRecord() {} });
};

mount('options.title', <Options draw={draw} />);
