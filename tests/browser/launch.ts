import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import type { Engine, LaunchOptions } from './engine';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';
import { Session } from './session';

interface FirefoxManifest {
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** The add-on id of a Firefox build. */
function geckoId(extensionDir: string): string {
  const text = readFileSync(join(extensionDir, 'manifest.json'), 'utf8');
  const id = (JSON.parse(text) as FirefoxManifest).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} is no Firefox build: it has no gecko id`);
  return id;
}

async function openSession(engine: Engine, options: LaunchOptions): Promise<Session> {
  const session = await Session.open(engine, options.viewport);
  const hasWelcome = existsSync(join(options.extensionDir, 'welcome.html'));
  if (hasWelcome && !options.keepWelcome) await session.closeWelcome();
  return session;
}

/**
 * A session as `launch` gives it, in the browser of one that has done its work. The extension's memory is erased as a
 * user erases it: to install it anew takes five times as much work, and is for those who look at the first run.
 */
export async function relaunch(
  before: Session,
  options: LaunchOptions,
  isInstalledAnew: boolean,
): Promise<Session> {
  const { engine } = before;
  if (isInstalledAnew) {
    await engine.clear(options);
    await engine.reinstall();
    return openSession(engine, options);
  }
  const session = await before.renew(options);
  await session.ask('eraseAll', {});
  await session.killWorker();
  return session;
}

/** Start a browser with the built extension, in a fresh profile. Close the session in a `finally`. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  const engine =
    name === 'chromium'
      ? await launchChromium(options)
      : await launchFirefox(options, geckoId(options.extensionDir));
  try {
    return await openSession(engine, options);
  } catch (error) {
    await engine.driver.close();
    throw error;
  }
}
