import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { PATIENCE_MS, until } from '../browser/until';
import { partOf } from './each-browser';
import { followList } from './follow-list';
import { launchOwn } from './kept-browser';
import { ANSWERS, type Answer, BUSY, RESTLESS } from './own-address-answers';
import { school } from './sitecheck-pages';

/**
 * A listed site writes its own pages, and wants the toolbar to keep quiet. Real HTTP, since a page that is answered
 * by the driver always ends.
 */
const LISTED = 'qiming.localhost';
const INNOCENT = 'yongjiang.localhost';

const entry = school('违规收集个人信息');
const ENTRY = {
  ...entry,
  identifiers: entry.identifiers.map((each) =>
    each.kind === 'host' ? { ...each, value: LISTED } : each,
  ),
};

const ALL = [...ANSWERS, ...RESTLESS, ...BUSY];

/** Each answer at a path of its own. `resting`: numbers of the pages that may rest by now. */
function serve(resting: ReadonlySet<number>): Server {
  return createServer(({ url = '' }, response) => {
    const at = Number(/\d+/.exec(url)?.[0]);
    const { type, body, status = 200, headers, isEndless }: Answer = ALL[at] ?? ANSWERS[0];
    response.writeHead(status, { 'content-type': type, ...(!resting.has(at) && headers) });
    if (isEndless) response.write(body);
    else response.end(body);
  });
}

const withNumber = (answers: readonly Answer[]) => answers.map(({ why }, at) => ({ why, at }));

/** What was read by then, where a page can be read, takes nothing away any more. */
const READ_MS = 3000;
/** Each load of a page that loads itself again is a page of its own, which nothing looks at late: some of them. */
const RELOADS_MS = 1000;
/** Most pages are there by then. */
const OPEN_MS = 300;

/** A tab and the extension's number for it. */
interface Tab {
  page: Page;
  id: number;
}

describe.each(readyBrowsers())('of a listed site in $name', (ready) => {
  const resting = new Set<number>();
  const server = serve(resting);
  let session: Session;
  /** A tab for each answer: all pages of a host are open side by side. */
  const places: Tab[] = [];
  /** Numbers of the tabs, by the address that each was last sent to. */
  const tabs = new Map<string, number>();

  const addressOf = (host: string, at: number): string =>
    `http://${host}:${(server.address() as AddressInfo).port}/${at}`;

  /** The tab is known by its number before it goes anywhere: some pages leave their address at once. */
  async function openTab(): Promise<Tab> {
    const before = await session.tabIds();
    const page = await session.engine.driver.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const id = await until('a tab is there', async () =>
      (await session.tabIds()).find((each) => !before.includes(each)),
    );
    return { page, id };
  }

  async function goTo({ page, id }: Tab, url: string): Promise<void> {
    tabs.set(url, id);
    // Some of them never come to an end.
    const opened = page.goto(url).catch(() => undefined);
    await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, OPEN_MS))]);
  }

  async function open(url: string): Promise<Page> {
    const tab = await openTab();
    await goTo(tab, url);
    return tab.page;
  }

  async function openAll(host: string, answers: readonly { at: number }[]): Promise<void> {
    for (const { at } of answers) {
      const place = places[at];
      if (place) await goTo(place, addressOf(host, at));
    }
    await new Promise((resolve) => setTimeout(resolve, READ_MS));
  }

  const badgeOf = (host: string, at: number): Promise<string> =>
    session.badgeText(tabs.get(addressOf(host, at)) ?? -1);

  beforeAll(async () => {
    session = await launchOwn(ready);
    await followList(session, [ENTRY]);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    while (places.length < ANSWERS.length) places.push(await openTab());
  });
  afterAll(async () => {
    await session?.close();
    server.closeAllConnections();
    server.close();
  });

  async function expectToSpeak(at: number): Promise<void> {
    await until('the badge speaks', async () => (await badgeOf(LISTED, at)) !== '');
    const page = await session.ask('page', { tab: tabs.get(addressOf(LISTED, at)) ?? -1 });
    const told = [
      ...page.marks.map(({ entry }) => entry),
      ...page.related.map(({ view }) => view.ref),
    ];
    expect(told.map(({ id }) => id)).toContain(ENTRY.id);
  }

  // In the same tabs, the site beside it first: nothing that was told of the listed one can stand there.
  describe('on a site beside it', () => {
    const mine = partOf(withNumber(ANSWERS), ready.name, 2);
    beforeAll(() => openAll(INNOCENT, mine));

    it.each(mine)('$why says nothing', async ({ at }) => {
      expect(await badgeOf(INNOCENT, at)).toBe('');
    });
  });

  describe('on its own pages', () => {
    beforeAll(() => openAll(LISTED, withNumber(ANSWERS)));

    it.each(withNumber(ANSWERS))('$why silences neither badge nor popup', ({ at }) =>
      expectToSpeak(at),
    );
  });

  /** As long as a listed site wants to make its address, and as it may be written. */
  it.each([
    ['a long query', (url: string) => `${url}?${'q'.repeat(5000)}`],
    ['a long part', (url: string) => `${url}#${'q'.repeat(5000)}`],
    ['a user', (url: string) => url.replace('://', '://user:word@')],
    ['a host in capitals', (url: string) => url.replace('qiming', 'QIMING')],
    ['a host below it', (url: string) => url.replace('qiming', 'a.b.c.qiming')],
  ])('an address with %s is told of', async (_, write) => {
    const { page, id } = await openTab();
    await page.goto(write(addressOf(LISTED, 0)));
    await until('the badge speaks', async () => (await session.badgeText(id)) === '1');
    expect((await session.ask('page', { tab: id })).marks).toHaveLength(1);
    await page.close();
  });

  it.each(RESTLESS.map(({ why }, at) => [why, ANSWERS.length + at] as const))(
    '%s silences neither badge nor popup, and says nothing on a site beside it',
    async (_, at) => {
      for (const host of [LISTED, INNOCENT]) await open(addressOf(host, at));
      await new Promise((resolve) => setTimeout(resolve, RELOADS_MS));
      await expectToSpeak(at);
      expect(await badgeOf(INNOCENT, at)).toBe('');
      // A tab cannot always be closed between two loads.
      resting.add(at);
    },
  );

  it.each(BUSY.map(({ why }, at) => [why, ANSWERS.length + RESTLESS.length + at] as const))(
    '%s is told of, busy or not',
    async (_, at) => {
      const page = await open(addressOf(LISTED, at));
      await until('the badge speaks', async () => (await badgeOf(LISTED, at)) !== '');
      await page.close();
    },
  );

  it('none of them makes an error', async () => {
    expect(await session.errors()).toEqual([]);
  });
});
