import type { Bytes } from '../../../lib/list/bytes';
import { buildExtension, PLAIN_BUILD } from '../../browser/build';
import type { BrowserName } from '../../browser/find';
import { ListHost } from '../../browser/list-host';
import { listsSettled } from '../../browser/lists';
import type { Session } from '../../browser/session';
import type { Figure, Row } from '../harness/row';
import type { Task } from '../harness/tasks';
import { restingHeap } from '../worker-heap';
import { askingPage, coldSamples, replyTo, warmSamples } from './ask';
import { bareExtension } from './bare';
import { follow } from './follow';
import { PLACES, withBrowser } from './in-browsers';
import { type PublishedList, publishedList } from './list';
import { keystrokes, NOTHING, pageMessage } from './questions';

/** As it is released, but for the clock and for lists on this machine. */

const ms = (operation: string, samples: number[]): Figure => ({ operation, unit: 'ms', samples });

/** Verdicts, lookups and empty messages, of a list that is live. */
async function askAll(session: Session, { samples }: PublishedList): Promise<Figure[]> {
  const page = await askingPage(session);
  const ten = pageMessage(10, samples);
  if (!(await replyTo(page, ten)).includes('"marks":[{')) throw new Error('nothing was marked');
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
    ms('message-cold', await coldSamples(session, page, NOTHING)),
  ];
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
      return [...synced, ...(await askAll(session, list))];
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
  return rows;
};
