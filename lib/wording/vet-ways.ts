import type { Entry } from '../domain/entry';
import { isKeyWay, type LookupWay } from '../domain/lookup';
import { isSureWay, type VetWay } from '../domain/vet';
import type { Translate } from './messages/translate';

/** How a record was met, in words. */

/** Beside a state that already says 请核对. */
export const wayText = (t: Translate, way: VetWay): string => t(`vet.way.${way}`);

/** Alone: what is not sure asks to be checked. */
export function wayAloneText(t: Translate, way: VetWay): string {
  const said = wayText(t, way);
  return isSureWay(way) ? said : t('vet.toCheck', { way: said });
}

/** How a hit of the look-up was met, and by which kind of name: a short form is not the entry's full name. */
export function howText(t: Translate, way: LookupWay, of?: Entry['names'][number]['kind']): string {
  if (way === 'same' && (of === 'brand' || of === 'short')) return t('how.short');
  return isKeyWay(way) ? wayAloneText(t, way) : t(`how.${way}`);
}
