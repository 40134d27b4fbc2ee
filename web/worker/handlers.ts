import { today } from '../../lib/domain/clock';
import type { SomeHandlers } from '../../lib/messages/router';
import type { RequestName } from '../../lib/messages/to-worker';
import { shownStates } from '../../lib/worker/lists/restore-lost';
import { answering } from '../../lib/worker/lookup/answering';
import { prepareToRead } from '../../lib/worker/prepare';
import { readSettings, saveSettings } from '../../lib/worker/settings/settings';
import { lookAgain, startAnew, whenAnswering, whenKnown } from './folder';

/** What the pages of the web edition ask for. There are no pages of others, so nothing else is answered. */
export const handlers: SomeHandlers = {
  ...answering,
  lists: shownStates,
  syncNow: async () => {
    await lookAgain();
    return shownStates();
  },
  acceptShrunk: async () => {
    await lookAgain({ acceptShrunk: true });
    return shownStates();
  },
  today: async () => today(),
  settings: readSettings,
  saveSettings,
  eraseAll: async () => {
    await startAnew();
    return readSettings();
  },
};

/** No look-up is answered from nothing while the list is being taken in for the first time. */
export async function prepareFor(name: RequestName): Promise<void> {
  await prepareToRead();
  if (name in answering) await whenAnswering();
  else if (name === 'lists') await whenKnown();
}
