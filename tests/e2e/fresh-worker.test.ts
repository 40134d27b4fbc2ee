import { afterAll, beforeAll, expect, it } from 'vitest';
import { ListHost } from '../browser/list-host';
import { listsSettled } from '../browser/lists';
import { until } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { Trial } from './list-trial';

const ADDRESS = 'input[type=url]';

/** Requests whose code is set up by the first of them, in each life of the worker. */
inEachBrowser('a worker that was just started', {}, ({ session }) => {
  let server: ListHost;

  beforeAll(async () => {
    server = await ListHost.open();
    await listsSettled(session);
  });
  afterAll(() => server?.close());

  /** Each needs another part of what is loaded late: lists, schemas, tables of pinyin, the database. */
  const requests: Record<string, () => Promise<unknown>> = {
    // A worker that has just started looks at what is due: `syncing` stands in its first answers.
    lists: () => listsSettled(session),
    settingsState: () => session.ask('settingsState', {}),
    lookup: () => session.ask('lookup', { text: 'sljy' }),
    vet: () => session.ask('vet', { rows: [{ row: 1, name: '示例启明教育科技有限公司' }] }),
    learned: () => session.ask('learned', {}),
    // What the lists take is the browser's own estimate, and falls when it tidies up its database meanwhile.
    stored: async () =>
      (await session.ask('stored', {})).map(({ bytes, ...held }) =>
        held.kind === 'lists' ? { ...held, isKnown: Number(bytes) > 0 } : { ...held, bytes },
      ),
  };

  it.each(Object.entries(requests))(
    'answer %s to a worker that was just started',
    async (_, ask) => {
      const before = await ask();
      await session.killWorker();
      expect(await ask()).toEqual(before);
    },
  );

  it('answers a view whose question the worker before took with it', async () => {
    const trial = await Trial.start(server, 901, {});
    trial.host.faults.set('latest', () => {});
    const view = await session.view('/options.html', ADDRESS);
    await view.type(ADDRESS, await trial.subscription());
    await view.keyboard.press('Enter');
    await until('the worker reads the list', () => trial.host.asked.includes('latest.json'));
    trial.host.faults.clear();
    await session.killWorker();
    await view.waitForSelector('.preview .button-primary');
    await view.close();
  });

  it('are answered all at once by a worker that was just started', async () => {
    await session.killWorker();
    const answers = await Promise.all(Object.values(requests).map((ask) => ask()));
    expect(answers).toHaveLength(Object.keys(requests).length);
  });
});
