import { type Browser, browser } from 'wxt/browser';
import { readValue, writeValues } from '../../browser/storage';
import { openTab, ownUrl } from '../../browser/tabs';

/** Set once the page of the first run was shown: a browser may say "installed" more than once. */
const SHOWN = 'welcomed';
/** Which tab shows it, for tests. */
const TAB = 'welcome-tab';

/** Rolled out by an administrator: then a tab in every browser of a classroom would help nobody. */
async function isRolledOut(): Promise<boolean> {
  const self = await browser.management?.getSelf().catch(() => undefined);
  return self?.installType === 'admin';
}

/**
 * Shows the page of the first run, once, after a person's installation, and never after an update or an
 * administrator's.
 */
export async function openWelcome(reason: `${Browser.runtime.OnInstalledReason}`): Promise<void> {
  if (reason !== 'install') return;
  if ((await readValue('local', SHOWN)) || (await isRolledOut())) return;
  const { id } = await openTab(ownUrl('/welcome.html'));
  if (import.meta.env.WXT_E2E) await writeValues('session', { [TAB]: id });
  await writeValues('local', { [SHOWN]: true });
}
