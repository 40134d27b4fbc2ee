import type { Sanction } from '../domain/entry';
import { windowOf } from '../domain/lifecycle';
import type { Translate } from './messages';

/**
 * The class of an act's window, and by which rule it is shown until its end: the source's own statement,
 * the months of its class, or the last look at its source.
 */
export function windowTexts(t: Translate, sanction: Sanction): [of: string, rule: string] {
  const { class: of, rule, n } = windowOf(sanction);
  const why = rule === 'stated' ? t('window.stated') : t(`window.${rule}`, { n });
  return [t(`class.${of}`), why];
}
