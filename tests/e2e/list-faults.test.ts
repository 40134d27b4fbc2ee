import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../lib/list/bytes';
import { compose } from '../../lib/list/compose';
import type { Entry } from '../../lib/schema/entry';
import { formatSubscription } from '../../lib/schema/subscription';
import { launch } from '../browser/launch';
import { subscribe } from '../browser/lists';
import { type FileServer, serveFiles } from '../browser/serve-files';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { until } from '../browser/until';
import { HEAD, type SignOptions, signedList } from '../unit/list/sample';
import { ENTRIES, SCHOOL } from './sample';

/**
 * What a user sees of a bad publish: the popup says why, and the live list answers on. Every kind of
 * fault is tried in `tests/unit/sync/faults.test.ts`; here a share of them meets the built extension.
 */

type Files = Map<string, Uint8Array>;

const first = (files: Files, start: string): string => {
  const path = [...files.keys()].find((each) => each.startsWith(start));
  if (!path) throw new Error(`no file ${start}`);
  return path;
};

async function published(sequence: number, options: SignOptions = {}): Promise<Files> {
  const added: Entry[] = ENTRIES.map((entry) => ({ ...entry, id: `${entry.id}-${sequence}` }));
  const publish = await compose([...ENTRIES, ...added], HEAD);
  return (await signedList(publish, { sequence, ...options })).files;
}

/** Its words in the popup → a publish that arrives with this fault. */
const FAULTS: readonly [string, (sequence: number) => Promise<Files>][] = [
  ['取得的内容不是名单', async (n) => (await published(n)).set('latest.json', utf8('<html>'))],
  ['取得的内容不是名单', async (n) => (await published(n)).set('latest.json', utf8(''))],
  ['签名不符', (n) => published(n, { signer: 9 })],
  ['名单格式版本无法识别', (n) => published(n, { format: 2 })],
  [
    '文件与其指纹不符',
    async (n) => {
      const files = await published(n);
      const segment = first(files, 's/');
      return files.set(segment, (files.get(segment) ?? utf8('')).slice(0, -20));
    },
  ],
];

describe.each(readyBrowsers())('a bad publish in $name', ({ name, executable, extensionDir }) => {
  let session: Session;
  let server: FileServer;
  let popup: Page;
  let files: Files;
  let sequence = 1;

  beforeAll(async () => {
    const { files: good, identity } = await signedList(await compose(ENTRIES, HEAD), { sequence });
    files = good;
    server = await serveFiles(async (path) => files.get(path) ?? null);
    session = await launch(name, { executable, extensionDir });
    await subscribe(session, formatSubscription({ url: server.url, identity }));
    popup = await session.ownPage('/popup.html?tab=0', { width: 400, height: 600 });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });
  afterEach(async () => expect(await session.errors()).toEqual([]));

  /** Press the popup's button, the one in the section of lists. */
  const update = async (): Promise<void> => {
    await popup.waitForSelector('.lists');
    await popup.click('section:has(.lists) .section-head button');
  };
  const foot = (): Promise<string> => popup.$eval('.lists', (lists) => lists.textContent ?? '');

  it.each(FAULTS)('is told as %s, and the list answers on', async (words, publish) => {
    sequence += 1;
    files = await publish(sequence);
    await update();
    await until(`the popup says ${words}`, async () => (await foot()).includes(words));
    expect(await foot()).toContain(`${ENTRIES.length} 条记录`);
    const { hits } = await session.ask('lookup', { text: SCHOOL });
    expect(hits.map(({ ref }) => ref.id)).toEqual(['school']);
  });

  it('is forgotten with the next good one', async () => {
    sequence += 1;
    files = await published(sequence);
    await update();
    await until('the new list is live', async () =>
      (await foot()).includes(`${ENTRIES.length * 2} 条记录`),
    );
    expect(await foot()).not.toMatch(/不是名单|不符|无法识别/);
  });
});
