import { inTurn, writeValues } from '../../browser/storage';
import { siteHost } from '../../domain/host';
import { PAUSED_SITES_CAP } from '../../domain/settings';
import { RequestError } from '../../messages/client';
import { forgetLocalValues } from '../../store/local-values';
import { readPreferences, SITES_KEY } from './preferences';

/** Sites on which the user wants no marks, in `storage.local`: they tell where somebody was. */

const changeInTurn = inTurn();

/** All paused sites, by name. */
export async function pausedSites(): Promise<string[]> {
  return [...(await readPreferences()).pausedSites].sort();
}

/** Replace all paused sites; beyond the cap the first are left out. */
async function keep(hosts: Iterable<string>): Promise<void> {
  await writeValues('local', { [SITES_KEY]: [...new Set(hosts)].slice(-PAUSED_SITES_CAP) });
  forgetLocalValues();
}

/** Pause a site, or look at it again. Refuses what is no host name. Gives all paused sites. */
export async function setSitePaused(text: string, isPaused: boolean): Promise<string[]> {
  const host = siteHost(text.trim());
  if (host === null) throw new RequestError('bad-request', 'setSitePaused: host');
  return changeInTurn(async () => {
    const hosts = new Set((await readPreferences()).pausedSites);
    if (isPaused) hosts.add(host);
    else hosts.delete(host);
    await keep(hosts);
    return pausedSites();
  });
}

/** Pause these sites too, each as `siteHost` gives it. */
export function addPausedSites(hosts: readonly string[]): Promise<void> {
  return changeInTurn(async () => keep([...(await readPreferences()).pausedSites, ...hosts]));
}
