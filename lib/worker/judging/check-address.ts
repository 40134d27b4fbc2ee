import type { WebsiteFacts } from '../../domain/website';
import type { Sender } from '../../messages/router';
import { isQuiet } from '../settings/paused-sites';
import { readPreferences } from '../settings/preferences';
import { askingPage } from './asking-page';
import { judgeWebsite, showWebsite } from './website';

const NO_FACTS: WebsiteFacts = {
  title: '',
  headings: [],
  filings: [],
  security: [],
  codes: [],
  operators: [],
  vendors: [],
  isFranchise: false,
};

/**
 * Judge a tab's address by itself, before a word of its page is read and also where none can be: a picture, a
 * response that never ends, a page that fights back. Badge and popup tell of a listed host from here on; what
 * `checkSite` reads later may lower what they say, and never takes it away.
 */
export async function checkAddress(_: object, sender: Sender): Promise<null> {
  const page = askingPage('checkAddress', sender);
  const preferences = await readPreferences();
  if (isQuiet(preferences, 'websites', page.url)) return null;
  const judged = await judgeWebsite(page, NO_FACTS, preferences);
  // A page that nothing is known of changes nothing: its tab may hold what an earlier look at the site found.
  if (judged.verdicts.length > 0) await showWebsite(judged, sender);
  return null;
}
