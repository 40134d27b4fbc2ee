import { plainNumber, type Value } from '../../../tables/xlsx/value';
import type { Attributes } from '../../../tables/xlsx/xml';

/** A number that its sheet shows with leading zeros has lost none of them. */
const isPadded = (shown: string, number: number): boolean =>
  /^0\d+$/.test(shown) && Number(shown) === number;

/** A number as it is stored, not as it is shown: `1.23E+017` would hide what is in it. */
function numberOf(stored: string, shown: string): Value {
  const number = Number(stored);
  if (stored === '' || Number.isNaN(number)) return { text: shown };
  if (isPadded(shown, number)) return { text: shown };
  return { text: plainNumber(number), mark: { kind: 'number' } };
}

/** What a cell of an OpenDocument sheet says, by its type, its attributes and the text that it shows. */
export function ownValue(type: string, own: Attributes, shown: string): Value {
  if (type === 'date')
    return { text: (own['date-value'] ?? '').slice(0, 10), mark: { kind: 'date' } };
  if (type === 'float' || type === 'percentage' || type === 'currency')
    return numberOf(own.value ?? '', shown);
  if (type === 'boolean') return { text: own['boolean-value'] === 'true' ? '是' : '否' };
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)|^Err:\d+$/.test(shown))
    return { text: shown, mark: { kind: 'error' } };
  return { text: own['string-value'] ?? shown };
}
