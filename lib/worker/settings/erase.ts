import { clearArea } from '../../browser/storage';
import type { Settings } from '../../domain/settings';
import { eraseDatabase } from '../../store/deletion';
import { forgetLocalValues } from '../../store/local-values';
import { showNews } from '../browser/toolbar';
import { forgetAllAnswers } from '../judging/answers';
import { forgetAllPages } from '../judging/page-state';
import { catchUp } from '../lists/sync';
import { type SyncDeps, withoutRuns } from '../lists/sync/run';
import { takePolicy } from './policy';
import { readSettings } from './settings';

/**
 * Erase all that this browser and `sync` keep, as if the extension had just been installed. Then take in the bundled
 * list and follow the lists of the policy again. Rejects if the database cannot be emptied; all else is erased then.
 */
export async function eraseAll(deps: SyncDeps): Promise<Settings> {
  await withoutRuns(erase);
  await catchUp(deps);
  await takePolicy(deps);
  return readSettings();
}

async function erase(): Promise<void> {
  // Data about the user goes first, since a full or damaged disk may keep the database from being emptied.
  await Promise.all([clearArea('local'), clearArea('session')]);
  // A browser without a synced area has nothing to erase there.
  await clearArea('sync').catch(() => {});
  forgetLocalValues();
  forgetAllPages();
  forgetAllAnswers();
  await showNews(false);
  await eraseDatabase();
}
