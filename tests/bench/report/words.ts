import { type Row, summarise } from '../harness/row';

/** Three significant digits at most: `0.046`, `1.25`, `347`. */
function digits(value: number): string {
  if (value === 0) return '0';
  const places = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(places, 3));
}

const KILO = 1000;

/** `3.1 ms`, `12.4 s`, `840 kB`, `15.9 MB`. */
export function quantityText(value: number, unit: Row['unit']): string {
  if (unit === '') return digits(value);
  if (unit === 'ms') return value < 10_000 ? `${digits(value)} ms` : `${digits(value / 1000)} s`;
  if (Math.abs(value) < KILO) return `${Math.round(value)} B`;
  return value < KILO ** 2 ? `${digits(value / KILO)} kB` : `${digits(value / KILO ** 2)} MB`;
}

/** `1.2 ms (1.1–1.6)`, the spread only where there is one; why there is no figure, else. */
export function rowText(row: Row): string {
  const summary = summarise(row.samples);
  if (!summary) return row.failed ?? 'nothing measured';
  const { median, low, high } = summary;
  const text = quantityText(median, row.unit);
  if (row.samples.length < 2) return text;
  const scale = text.endsWith(' s') ? 1000 : 1;
  return row.unit === 'ms' ? `${text} (${digits(low / scale)}–${digits(high / scale)})` : text;
}

export const sizeText = (size: number): string => size.toLocaleString('en-US');
