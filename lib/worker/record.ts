import { browser } from 'wxt/browser';
import { today } from '../schema/clock';
import type { EntryRef } from '../schema/entry';
import { isLive } from '../schema/lifecycle';
import type { EntryView } from '../schema/messages';
import { toEntryView } from './entry-view';
import { loadGenerations, readEntries } from './generations';

/** One entry by list and id; null when it is not on the list or nothing of it is shown any more. */
export async function readRecord(ref: EntryRef): Promise<EntryView | null> {
  const generations = await loadGenerations();
  const generation = generations.find(({ identity }) => identity === ref.list);
  if (!generation) return null;
  const found = await readEntries(generation, await generation.index.find(ref.id));
  const match = found.find(({ entry }) => entry.id === ref.id && isLive(entry, today()));
  return match ? toEntryView(ref, match.entry, generation.title, today()) : null;
}

/** The record page of an entry in a new tab, asked for by a mark. */
export async function openRecord(ref: EntryRef): Promise<null> {
  const query = new URLSearchParams({ list: ref.list, id: ref.id });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/record.html')}?${query}` });
  return null;
}
