import { type Browser, browser } from 'wxt/browser';
import { activeTab, openTab } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { LookupHit } from '../../domain/entry-view';
import { escapeMarkup } from '../../text/escape';
import { labelText, shownOrNull } from '../../wording/label';
import type { Translate } from '../../wording/messages/translate';
import { displayName } from '../../wording/names';
import { lookup } from '../lookup/lookup';
import { recordUrl } from '../lookup/record';
import { readPreferences, translatorFor } from '../settings/preferences';
import { lookupText, openLookup } from './open-lookup';

/** The address bar: `jx` and a name. Browsers show about so many suggestions. */
const SUGGESTED = 6;

type Suggestion = Browser.omnibox.SuggestResult;

/**
 * A text as the browser takes it in a suggestion: Chromium reads XML there, in which no control
 * character may stand, Firefox reads plain text.
 */
export function suggested(text: string, isXml: boolean): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
  return isXml ? escapeMarkup(plain) : plain;
}

/** One line a name: what Enter hands over is the name itself, so nothing else is ever shown in the bar. */
export function suggestionsOf(
  t: Translate,
  hits: readonly LookupHit[],
  isXml: boolean,
): Suggestion[] {
  const byName = new Map<string, Suggestion>();
  for (const { entry } of hits) {
    const shown = shownOrNull(entry, today());
    const name = displayName(entry);
    if (!shown || byName.has(name)) continue;
    const parts = [name, entry.app?.developer, t(`kind.${entry.kind}`), labelText(t, shown)];
    const description = parts.filter((part) => part !== undefined).join(' · ');
    byName.set(name, { content: name, description: suggested(description, isXml) });
  }
  return [...byName.values()].slice(0, SUGGESTED);
}

/**
 * What Enter on a text opens: the record that it names or that alone was found, and null, for the lookup,
 * where there is none, several, or only one with a similar name.
 */
export function meant(hits: readonly LookupHit[]): LookupHit | null {
  const exact = hits.filter(({ how }) => how === 'exact');
  const [first, ...others] = exact.length > 0 ? exact : hits;
  return first && others.length === 0 && first.how !== 'typo' ? first : null;
}

/** For the listener of what is typed after `jx`. */
export async function onOmniboxInput(
  typed: string,
  suggest: (suggestions: Suggestion[]) => void,
): Promise<void> {
  const isXml = Boolean(import.meta.env.CHROME);
  const text = lookupText(typed);
  const t = await translatorFor((await readPreferences()).settings);
  const first = (description: string) =>
    browser.omnibox.setDefaultSuggestion({ description: suggested(description, isXml) });
  if (!text) return first(t('omnibox.hint'));
  const { hits, total } = await lookup(text);
  first(total > 0 ? t('omnibox.found', { text, n: total }) : t('omnibox.none', { text }));
  suggest(suggestionsOf(t, hits, isXml));
}

/** For the listener of Enter: the record, or the lookup where there is none or more than one. */
export async function onOmniboxEntered(typed: string): Promise<void> {
  const text = lookupText(typed);
  const tab = await activeTab();
  const hit = text ? meant((await lookup(text)).hits) : null;
  if (hit && !tab?.incognito) await openTab(recordUrl(hit.ref));
  else await openLookup(text, tab);
}
