import type { EntryRef } from '../../domain/entry-ref';
import type { EntryView } from '../../domain/entry-view';
import { isAskedInFull } from '../../domain/lookup';
import { RequestError } from '../../messages/client';
import { coverageOfLists } from './coverage';
import { shownEntry } from './nominate';

/**
 * An entry as it stands, for a decision of the user about it. Null if its list no longer has it: then there is nothing
 * to decide. Rejects if the list cannot answer, since the decision could not be kept.
 */
export async function entryToDecide(ref: EntryRef): Promise<EntryView | null> {
  const view = await shownEntry(ref);
  if (!view && !isAskedInFull(await coverageOfLists(), ref.list))
    throw new RequestError('internal', 'the list is not at hand');
  return view;
}
