import type { BrowserName } from '../../browser/find';
import { ensureBrowsers } from '../../browser/install';
import { launch } from '../../browser/launch';
import type { Session } from '../../browser/session';
import type { Row } from '../harness/row';

export const PLACES: Record<BrowserName, Row['place']> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
};

/** A browser with an extension for as long as `work` takes. Throws when it is not installed. */
export async function withBrowser<T>(
  name: BrowserName,
  extensionDir: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const executable = ensureBrowsers([name])[name];
  if (!executable) throw new Error(`${name} is not installed`);
  const session = await launch(name, { executable, extensionDir });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
