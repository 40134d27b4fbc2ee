import type { Translate } from '../i18n';
import type { Sanction } from '../schema/entry';
import { windowOf } from '../schema/lifecycle';

/** By which rule an act is shown until its end: the source's own, a number of months, or its last check. */
export function windowText(t: Translate, sanction: Sanction): string {
  const { rule, n } = windowOf(sanction);
  return rule === 'stated' ? t('window.stated') : t(`window.${rule}`, { n });
}
