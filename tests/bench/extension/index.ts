import type { Page } from 'puppeteer-core';
import type { Bytes } from '../../../lib/list/bytes';
import { buildExtension, PLAIN_BUILD } from '../../browser/build';
import type { BrowserName } from '../../browser/find';
import { ListHost } from '../../browser/list-host';
import { listsSettled } from '../../browser/lists';
import type { Session } from '../../browser/session';
import type { Figure, Row } from '../harness/row';
import type { Task } from '../harness/tasks';
import { restingHeap } from '../worker-heap';
import { askingPage, coldSamples, replyTo, timeOfOne, warmSamples } from './ask';
import { bareExtension } from './bare';
import { follow, followWhole, samplesWhileSyncing } from './follow';
import { PLACES, withBrowser } from './in-browsers';
import { type PublishedList, publishedList, publishedLists } from './list';
import { keystrokes, type Message, NOTHING, pageMessage } from './questions';

/** As it is released, but for the clock and for lists on this machine. */

const LISTS = 20;
const LIST_SIZE = 5000;

const ms = (operation: string, samples: number[]): Figure => ({ operation, unit: 'ms', samples });

async function demandMark(page: Page, message: Message): Promise<void> {
  if (!(await replyTo(page, message)).includes('"marks":[{')) throw new Error('nothing was marked');
}

/** Verdicts, lookups and empty messages, of a list that is live. */
async function askAll(session: Session, page: Page, { samples }: PublishedList): Promise<Figure[]> {
  const ten = pageMessage(10, samples);
  await demandMark(page, ten);
  const [keystroke = NOTHING] = keystrokes(samples);
  const warm = [
    ms('warm', await warmSamples(page, [ten])),
    ms('warm-200', await warmSamples(page, [pageMessage(200, samples)])),
    ms('keystroke', await warmSamples(page, keystrokes(samples))),
    ms('message', await warmSamples(page, [NOTHING])),
  ];
  const heap = await restingHeap(session);
  const resting = heap === null ? [] : [[heap]];
  return [
    ...warm,
    ...resting.map((samples): Figure => ({ operation: 'rest', unit: 'B', samples })),
    ms('cold', await coldSamples(session, page, ten)),
    ms('keystroke-cold', await coldSamples(session, page, keystroke)),
    ms('message-cold', await coldSamples(session, page, NOTHING)),
  ];
}

/** Several lists with as many entries together as a large one. */
async function measureLists(name: BrowserName, lists: readonly PublishedList[]): Promise<Figure> {
  const server = await ListHost.open();
  try {
    return await withBrowser(name, await buildExtension(PLAIN_BUILD, name), async (session) => {
      await listsSettled(session);
      for (const [at, list] of lists.entries()) {
        const host = server.add(`bench-${at}`);
        host.files = new Map(list.stages[0]?.files);
        await followWhole(session, host, list);
      }
      const page = await askingPage(session);
      const ten = pageMessage(10, lists[0]?.samples ?? []);
      await demandMark(page, ten);
      return ms('cold-lists', await coldSamples(session, page, ten));
    });
  } finally {
    await server.close();
  }
}

async function measureList(name: BrowserName, list: PublishedList): Promise<Figure[]> {
  const files = new Map<string, Bytes>();
  const server = await ListHost.open();
  const host = server.add('bench');
  host.files = files;
  try {
    return await withBrowser(name, await buildExtension(PLAIN_BUILD, name), async (session) => {
      await listsSettled(session);
      const synced = await follow(session, host, files, list);
      const page = await askingPage(session);
      const asked = await askAll(session, page, list);
      const ask = () => timeOfOne(page, pageMessage(10, list.samples));
      const busy = await samplesWhileSyncing(session, host, files, list, ask);
      return [...synced, ...asked, ms('busy', busy)];
    });
  } finally {
    await server.close();
  }
}

/** What any extension pays for a message. */
function measureBare(name: BrowserName): Promise<Figure[]> {
  return withBrowser(name, bareExtension(name), async (session) => {
    const page = await askingPage(session);
    return [
      ms('message', await warmSamples(page, [NOTHING])),
      ms('message-cold', await coldSamples(session, page, NOTHING)),
    ];
  });
}

/** The built extension in real browsers: sync, verdicts, lookups and messages. */
export const measureExtension: Task['run'] = async ({ sizes, browsers }, tell) => {
  const rows: Row[] = [];
  for (const name of browsers) {
    const place = PLACES[name];
    tell(`extension: a bare one in ${place}`);
    const bare = {
      contender: 'bare extension',
      side: 'limit' as const,
      place,
      size: sizes[0] ?? null,
    };
    rows.push(...(await measureBare(name)).map((figure) => ({ ...bare, ...figure })));
  }
  for (const size of sizes) {
    tell(`extension: publishing ${size} entries`);
    const list = await publishedList(size);
    for (const name of browsers) {
      tell(`extension: ${size} entries in ${PLACES[name]}`);
      const base = { contender: 'Jianxun', side: 'ours' as const, place: PLACES[name], size };
      rows.push(...(await measureList(name, list)).map((figure) => ({ ...base, ...figure })));
    }
  }
  const size = LISTS * LIST_SIZE;
  tell(`extension: publishing ${LISTS} lists of ${LIST_SIZE} entries`);
  const lists = await publishedLists(LISTS, LIST_SIZE);
  for (const name of browsers) {
    tell(`extension: ${LISTS} lists in ${PLACES[name]}`);
    const base = { contender: 'Jianxun', side: 'ours' as const, place: PLACES[name], size };
    rows.push({ ...base, ...(await measureLists(name, lists)) });
  }
  return rows;
};
