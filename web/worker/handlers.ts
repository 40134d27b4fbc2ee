import type { RequestName } from '../../lib/messages/requests';
import type { SomeHandlers } from '../../lib/messages/router';
import { answering } from '../../lib/worker/lookup/answering';
import { prepareToRead } from '../../lib/worker/prepare';
import { lookAgain, startAnew, whenAnswering, whenKnown } from './folder';

const states = async () => (await import('../../lib/worker/lists/recover')).shownStates();
const settings = () => import('../../lib/worker/settings/settings');

/** What the pages of the web edition ask for. There are no pages of others, so nothing else is answered. */
export const handlers: SomeHandlers = {
  ...answering,
  lists: states,
  syncNow: async () => {
    await lookAgain();
    return states();
  },
  acceptShrunk: async () => {
    await lookAgain({ acceptShrunk: true });
    return states();
  },
  settings: async () => (await settings()).readSettings(),
  saveSettings: async (change) => (await settings()).saveSettings(change),
  eraseAll: async () => {
    await startAnew();
    return (await settings()).readSettings();
  },
};

/** No look-up is answered from nothing while the list is being taken in for the first time. */
export async function prepareFor(name: RequestName): Promise<void> {
  await prepareToRead();
  if (name in answering) await whenAnswering();
  else if (name === 'lists') await whenKnown();
}
