import { SCRIPT_UNITS, SCRIPTS_CAP, TEXT_CAP } from '../schema/limits';
import type { WebsiteText } from '../schema/website';
import { readRegion } from './region';

const JSON_LD = 'script[type="application/ld+json"]';

/**
 * The text in which a page says who runs its site: title, footers, last lines and JSON-LD. Bounded work
 * whatever the page holds; only reads, and leaves it to the worker what the text means.
 */
export function readText({ body, head, title }: Document): WebsiteText {
  const { footers, last, scripts } = readRegion(body);
  const structured = [...head.querySelectorAll(JSON_LD), ...scripts]
    .slice(0, SCRIPTS_CAP)
    .map(({ firstChild }) => (firstChild as Text | null)?.data ?? '')
    .filter(({ length }) => length > 0 && length <= SCRIPT_UNITS);
  return { title: title.slice(0, 2 * TEXT_CAP), footers, last, structured };
}
