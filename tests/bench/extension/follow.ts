import { formatSubscription } from '../../../lib/domain/subscription';
import type { Bytes } from '../../../lib/list/bytes';
import type { HostedList } from '../../browser/list-host';
import type { Session } from '../../browser/session';
import type { Figure } from '../harness/row';
import { timeOf } from '../harness/timing';
import { watchHeap } from '../worker-heap';
import type { PublishedList } from './list';

const STEP_MS = 20;

async function untilLive(session: Session, identity: string, sequence: number): Promise<void> {
  for (;;) {
    const state = (await session.ask('lists', {})).find((each) => each.identity === identity);
    if (state?.fault) throw new Error(`${state.fault.kind}: ${state.fault.detail}`);
    if (state?.live && state.sequence === sequence && !state.syncing) return;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/** Follow the list and its updates; `files` is what the server answers with. */
export async function follow(
  session: Session,
  host: HostedList,
  files: Map<string, Bytes>,
  { identity, stages }: PublishedList,
): Promise<Figure[]> {
  const url = formatSubscription({ url: host.base, identity });
  const heap = await watchHeap(session);
  const times: number[] = [];
  for (const { sequence, files: added } of stages) {
    for (const [path, bytes] of added) files.set(path, bytes);
    const ask = () =>
      sequence === 1 ? session.ask('subscribe', { url }) : session.ask('syncNow', {});
    times.push(
      await timeOf(async () => {
        await ask();
        await untilLive(session, identity, sequence);
      }),
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
