import { buildExtension, PLAIN_BUILD } from '../../browser/build';
import type { BrowserName } from '../../browser/find';
import { listsSettled } from '../../browser/lists';
import type { Session } from '../../browser/session';
import { bareExtension } from '../extension/bare';
import { PLACES, withBrowser } from '../extension/in-browsers';
import type { Row } from '../harness/row';
import type { Task } from '../harness/tasks';
import { SUBJECTS, type Subject } from './pages';
import { processTime } from './process-time';

const URL = 'https://page.example.net/';
const ROUNDS = 7;
/** What a kill and a closed tab leave to do is done. */
const REST_MS = 1000;

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** CPU time of the whole browser while a page is opened in a new tab and stays, the worker being asleep. */
async function timeOf(session: Session, { page: saved, forMs }: Subject): Promise<number> {
  const root = session.engine.driver.process()?.pid;
  if (root === undefined) throw new Error('the browser has no process');
  session.serve(URL, saved);
  const page = await session.newPage();
  await session.killWorker();
  await rest(REST_MS);
  const before = processTime(root);
  await page.goto(URL, { waitUntil: 'load' });
  await rest(forMs);
  const spent = processTime(root) - before;
  await page.close();
  await rest(REST_MS);
  return spent;
}

/** The first view of a browser's life fills its caches and is not counted. */
async function measure(subject: Subject, ours: Session, bare: Session, place: Row['place']) {
  await timeOf(bare, { ...subject, forMs: REST_MS });
  await timeOf(ours, { ...subject, forMs: REST_MS });
  const without: number[] = [];
  const over: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await timeOf(bare, subject);
    without.push(page);
    over.push((await timeOf(ours, subject)) - page);
  }
  const row = { operation: subject.operation, place, size: null, unit: 'ms' as const };
  return [
    { ...row, contender: 'Jianxun, over the page alone', side: 'ours' as const, samples: over },
    { ...row, contender: 'the page alone', side: 'limit' as const, samples: without },
  ];
}

async function measureIn(
  name: BrowserName,
  folder: string,
  tell: (line: string) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  await withBrowser(name, folder, (ours) =>
    withBrowser(name, bareExtension(name), async (bare) => {
      await listsSettled(ours);
      for (const subject of SUBJECTS) {
        tell(`cpu: ${subject.operation} in ${PLACES[name]}`);
        rows.push(...(await measure(subject, ours, bare, PLACES[name])));
      }
    }),
  );
  return rows;
}

/**
 * CPU time of all of a browser's processes on some pages, with the extension and without, in turn. Pages are mostly
 * waited for, so the browsers are measured side by side; they are built one by one, since a build owns the environment.
 */
export const measureCpu: Task['run'] = async ({ browsers }, tell) => {
  const builds: [BrowserName, string][] = [];
  for (const name of browsers) builds.push([name, await buildExtension(PLAIN_BUILD, name)]);
  return (await Promise.all(builds.map((build) => measureIn(...build, tell)))).flat();
};
