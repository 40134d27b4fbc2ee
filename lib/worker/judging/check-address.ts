import { tabNow } from '../../browser/tabs';
import { parseHost } from '../../domain/host';
import type { PageState } from '../../domain/page-views';
import type { WebsiteFacts } from '../../domain/website';
import type { Sender } from '../../messages/router';
import { isQuiet } from '../settings/paused-sites';
import { readPreferences } from '../settings/preferences';
import { type AskingPage, askingPage } from './asking-page';
import { readPage } from './page-state';
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

/** Badge and popup of a tab tell of a listed host. A page that nothing is known of changes nothing of its tab. */
async function judgeAddress(page: AskingPage, sender: Pick<Sender, 'tab'>): Promise<void> {
  const preferences = await readPreferences();
  if (isQuiet(preferences, 'websites', page.url)) return;
  const judged = await judgeWebsite(page, NO_FACTS, preferences);
  if (judged.verdicts.length > 0) await showWebsite(judged, sender);
}

/**
 * Judge a tab's address by itself, before a word of its page is read and also where none can be: a picture, a
 * response that never ends, a page that fights back. What `checkSite` reads later may lower what is told from
 * here on, and never takes it away.
 */
export async function checkAddress(_: object, sender: Sender): Promise<null> {
  await judgeAddress(askingPage('checkAddress', sender), sender);
  return null;
}

/** What a tab's page shows. Where no script of ours could run in it, its address is judged now. */
export async function readTab(id: number): Promise<PageState> {
  const state = await readPage(id);
  const tab = await tabNow(id);
  const url = tab?.url ?? '';
  const host = parseHost(url);
  if (!tab || host === null || state.paused || state.website) return state;
  await judgeAddress({ url, host }, { tab });
  return readPage(id);
}
