import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/launch';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';

/** The least that a browser must do: start the extension, open its views, end its worker and wake it. */

const VIEWS = ['popup', 'options', 'welcome', 'vet', 'call'];

describe.each(readyBrowsers())('$name', ({ name, ...options }) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name, options);
  });
  afterAll(() => session?.close());

  it.each(VIEWS)('shows %s', async (view) => {
    const page = await session.ownPage(`/${view}.html`);
    await page.waitForSelector('h1, input, button');
    await page.close();
  });

  it('answers after its worker has ended', async () => {
    await session.killWorker();
    expect(await session.ask('lists', {})).not.toEqual([]);
    expect(await session.errors()).toEqual([]);
  });
});
