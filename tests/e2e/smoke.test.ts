import { expect, it } from 'vitest';
import { inEachBrowser } from './each-browser';

/** The least that a browser must do: start the extension, open its views, end its worker and wake it. */

const VIEWS = ['popup', 'options', 'welcome', 'vet', 'call', 'enrol'];

inEachBrowser('the extension', {}, ({ session }) => {
  it.each(VIEWS)('shows %s', async (view) => {
    const page = await session.view(`/${view}.html`, 'h1, input, button');
    await session.leaveOwn(page);
  });

  it('answers after its worker has ended', async () => {
    await session.killWorker();
    expect(await session.ask('lists', {})).not.toEqual([]);
  });
});
