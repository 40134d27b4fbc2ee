import { formatSubscription } from '../../../lib/domain/subscription';
import type { Bytes } from '../../../lib/list/bytes';
import type { HostedList } from '../../browser/list-host';
import type { Session } from '../../browser/session';
import type { Figure } from '../harness/row';
import { timeOf } from '../harness/timing';
import { watchHeap } from '../worker-heap';
import type { PublishedList } from './list';

const STEP_MS = 20;
/** Between two questions while a list syncs. */
const ASK_MS = 50;

async function untilLive(session: Session, identity: string, sequence: number): Promise<void> {
  for (;;) {
    const state = (await session.ask('lists', {})).find((each) => each.identity === identity);
    if (state?.fault) throw new Error(`${state.fault.kind}: ${state.fault.detail}`);
    if (state?.live && state.sequence === sequence && !state.syncing) return;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/** Follow a list as it is published now, until it is live. */
export async function followWhole(
  session: Session,
  { base }: HostedList,
  { identity }: PublishedList,
  sequence = 1,
): Promise<void> {
  await session.ask('subscribe', { url: formatSubscription({ url: base, identity }) });
  await untilLive(session, identity, sequence);
}

/** Serve what these publishes of the list add. */
function serve(files: Map<string, Bytes>, stages: PublishedList['stages']): void {
  for (const { files: added } of stages) for (const [path, bytes] of added) files.set(path, bytes);
}

/** Update a followed list, until it is live. */
async function update(
  session: Session,
  { identity }: PublishedList,
  sequence: number,
): Promise<void> {
  await session.ask('syncNow', {});
  await untilLive(session, identity, sequence);
}

/** Milliseconds of a question that is asked again and again for as long as some work takes. */
async function samplesDuring(work: Promise<void>, ask: () => Promise<number>): Promise<number[]> {
  const samples: number[] = [];
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    samples.push(await ask());
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  }
  await done;
  return samples;
}

/** The same while the last update comes, and while the whole list, followed no more, is followed anew. */
export async function samplesWhileSyncing(
  session: Session,
  host: HostedList,
  files: Map<string, Bytes>,
  list: PublishedList,
  ask: () => Promise<number>,
): Promise<number[]> {
  const { identity, stages } = list;
  serve(files, stages.slice(-1));
  const updated = await samplesDuring(update(session, list, stages.length), ask);
  await session.ask('unsubscribe', { list: identity });
  const anew = await samplesDuring(followWhole(session, host, list, stages.length), ask);
  return [...updated, ...anew];
}

/** Follow the list and its updates but the last; `files` is what the server answers with. */
export async function follow(
  session: Session,
  host: HostedList,
  files: Map<string, Bytes>,
  list: PublishedList,
): Promise<Figure[]> {
  const heap = await watchHeap(session);
  const times: number[] = [];
  for (const stage of list.stages.slice(0, -1)) {
    const { sequence } = stage;
    serve(files, [stage]);
    times.push(
      await timeOf(() =>
        sequence === 1 ? followWhole(session, host, list) : update(session, list, sequence),
      ),
    );
  }
  const [whole = Number.NaN, ...updates] = times;
  const figures: Figure[] = [
    { operation: 'sync', unit: 'ms', samples: [whole] },
    { operation: 'update', unit: 'ms', samples: updates },
  ];
  const most = heap.stop();
  return most === null ? figures : [...figures, { operation: 'heap', unit: 'B', samples: [most] }];
}
