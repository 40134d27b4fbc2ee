import { make } from './dom';
import { tint } from './palette';

/** Draw the one quiet line about the query into a shadow root: a note, in the worker's words. */
export function renderQuietLine(
  root: ShadowRoot,
  text: string,
  { dark, lang }: { dark: boolean; lang: string },
): void {
  const line = make('div', { role: 'note', lang }, text);
  line.style.cssText = tint(dark, 'grey');
  root.append(line);
}
