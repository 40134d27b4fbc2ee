import { siteHost } from '../../domain/host';
import { PAUSED_SITES_CAP } from '../../domain/page-limits';
import { RequestError } from '../../messages/client';
import { changeLocal, LOCAL_KEYS } from '../../store/local-values';
import { readPreferences, sitesOf } from '../preferences';

/** Sites on which the user wants no marks, in `storage.local`: they tell where somebody was. */

/** All paused sites, by name. */
export async function pausedSites(): Promise<string[]> {
  return [...(await readPreferences()).pausedSites].sort();
}

/** Change the paused sites. Beyond the cap the first ones are left out. */
const change = (edit: (hosts: string[]) => string[]): Promise<void> =>
  changeLocal(LOCAL_KEYS.pausedSites, (stored) =>
    [...new Set(edit(sitesOf(stored)))].slice(-PAUSED_SITES_CAP),
  );

/** Pause a site, or look at it again. Refuses what is no host name. Gives all paused sites. */
export async function setSitePaused(text: string, isPaused: boolean): Promise<string[]> {
  const host = siteHost(text.trim());
  if (host === null) throw new RequestError('bad-request', 'setSitePaused: host');
  await change((hosts) => (isPaused ? [...hosts, host] : hosts.filter((each) => each !== host)));
  return pausedSites();
}

/** Pause these sites too, each as `siteHost` gives it. If there is no room for all, those that are paused here stay. */
export function addPausedSites(hosts: readonly string[]): Promise<void> {
  return change((all) => [...hosts.filter((host) => !all.includes(host)), ...all]);
}
