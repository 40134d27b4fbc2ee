import { type Browser, browser } from 'wxt/browser';
import { activeTab, openTab } from '../../browser/tabs';
import { addTo } from '../../domain/by-key';
import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import type { EntryRef } from '../../domain/entry-ref';
import { ofRef, sharedAmong } from '../../domain/fair-shares';
import { byGravity } from '../../domain/lifecycle';
import { isSureLookup, type LookupHit } from '../../domain/lookup';
import { escapeMarkup } from '../../text/escape';
import { answerText } from '../../wording/answer';
import { labelText, type Shown, shownOrNull } from '../../wording/label';
import type { Translate } from '../../wording/messages/translate';
import { displayName } from '../../wording/names';
import { lookup } from '../lookup/lookup';
import { recordUrl } from '../lookup/record';
import { readPreferences, translatorFor } from '../preferences';
import { lookupText, openLookup } from './open-lookup';

/** Lines that the address bar gets for `jx` and a name: browsers show about as many. */
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

/** The hits under one name, the gravest first. */
interface Named {
  /** The entry of the gravest hit. */
  ref: EntryRef;
  name: string;
  told: [LookupHit, Shown][];
}

/** The hits, grouped by the name that is shown for them. */
function hitsByName(hits: readonly LookupHit[], day: Day): Named[] {
  const byName = new Map<string, Named['told']>();
  for (const hit of hits) {
    const shown = shownOrNull(hit.entry, day);
    if (shown) addTo(byName, displayName(hit.entry), [hit, shown]);
  }
  return [...byName].flatMap(([name, told]) => {
    const [first] = told.sort(([, a], [, b]) => byGravity(a, b));
    return first ? [{ ref: first[0].ref, name, told }] : [];
  });
}

function descriptionOf(t: Translate, { name, told }: Named): string {
  const [first] = told;
  if (!first) return name;
  const [{ entry, listTitle }, shown] = first;
  const isOfSeveral = new Set(told.map(([{ ref }]) => ref.list)).size > 1;
  const parts = [
    name,
    entry.app?.developer,
    t(`kind.${entry.kind}`),
    labelText(t, shown),
    isOfSeveral ? t('mark.provenance', { lists: listTitle }) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/**
 * One line for each name. Enter hands over the name itself, so the bar never shows anything else. The line tells the
 * gravest act of all entries with that name, and which list says so if several have it. Each list has its share of the
 * lines.
 */
export function suggestionsOf(
  t: Translate,
  hits: readonly LookupHit[],
  isXml: boolean,
): Suggestion[] {
  return sharedAmong(hitsByName(hits, today()), SUGGESTED, ofRef).map((named) => ({
    content: named.name,
    description: suggested(descriptionOf(t, named), isXml),
  }));
}

/**
 * The hit whose record Enter opens: the one that the text surely names. Otherwise null, which opens the look-up. Only
 * the look-up says that a name merely contains the text (阳光), that a brand may be another's, or that a telephone number
 * can be forged.
 */
export function meant(hits: readonly LookupHit[]): LookupHit | null {
  const [first, ...others] = hits.filter(({ how }) => isSureLookup(how));
  return first && others.length === 0 ? first : null;
}

/** Counts the typed texts, since the answer to an earlier text may come after a later one's. */
let typings = 0;

/** For the listener of what is typed after `jx`. */
export async function onOmniboxInput(
  typed: string,
  suggest: (suggestions: Suggestion[]) => void,
): Promise<void> {
  const isXml = Boolean(import.meta.env.CHROME);
  const own = ++typings;
  const text = lookupText(typed);
  const t = await translatorFor((await readPreferences()).settings);
  const first = (description: string) => {
    if (own === typings)
      browser.omnibox.setDefaultSuggestion({ description: suggested(description, isXml) });
  };
  if (!text) return first(t('omnibox.hint'));
  const reply = await lookup({ text });
  first(answerText(t, text, reply));
  suggest(suggestionsOf(t, reply.hits, isXml));
}

/** For the listener of Enter: the record, or the lookup where there is none or more than one. */
export async function onOmniboxEntered(typed: string): Promise<void> {
  const text = lookupText(typed);
  const tab = await activeTab();
  const hit = text ? meant((await lookup({ text })).hits) : null;
  if (hit && !tab?.incognito) await openTab(recordUrl(hit.ref));
  else await openLookup(text, tab);
}
