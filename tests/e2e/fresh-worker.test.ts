import { beforeAll, expect, it } from 'vitest';
import { listsSettled } from '../browser/lists';
import { inEachBrowser } from './each-browser';

/** Requests whose code is set up by the first of them, in each life of the worker. */
inEachBrowser('a worker that was just started', {}, ({ session }) => {
  beforeAll(async () => {
    await listsSettled(session);
  });

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
      await session.killWorker();
      expect(await ask()).toEqual(before);
    },
  );

  it('are answered all at once by a worker that was just started', async () => {
    await session.killWorker();
    const answers = await Promise.all(Object.values(requests).map((ask) => ask()));
    expect(answers).toHaveLength(Object.keys(requests).length);
  });
});
