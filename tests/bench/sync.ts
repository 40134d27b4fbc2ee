import { parseArgs } from 'node:util';
import type { Entry } from '../../lib/domain/entry';
import type { ListState } from '../../lib/domain/list-state';
import { formatSubscription } from '../../lib/domain/subscription';
import type { Bytes } from '../../lib/list/bytes';
import { composeLines, type Publish, putLine } from '../../lib/list/compose';
import type { State } from '../../lib/list/fold';
import { type Build, buildExtension, TEST_DAY, TEST_NOW } from '../browser/build';
import type { BrowserName } from '../browser/find';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import { type HostedList, ListHost } from '../browser/list-host';
import type { Session } from '../browser/session';
import { HEAD, signedList } from '../unit/list/sample';
import { inventedEntry } from './invented-entries';
import { pick, seeded } from './random';
import { watchHeap } from './worker-heap';

/**
 * Seconds from asking for a list until it is live, in the built extension in a real browser: a list whole,
 * then updates without merged segments of some changes each (70 % changed, 20 % new, 10 % lifted). `tsx tests/bench/sync.ts
 * --entries 100000 --changes 500 --updates 5 --browser chromium`. Budgets: DESIGN section 6.
 */

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '100000' },
    changes: { type: 'string', default: '500' },
    updates: { type: 'string', default: '5' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const COUNT = Number(values.entries);
const CHANGES = Number(values.changes);
const BENCH_BUILD: Build = { name: 'bench', traces: true, now: TEST_NOW, asOf: TEST_DAY };

const random = seeded(2026);
const lines = new Map<string, string>();
let next = 0;
const add = (): void => {
  const id = `e${next++}`;
  lines.set(id, putLine(inventedEntry(id, random)));
};

function change(): void {
  const ids = [...lines.keys()];
  for (let at = 0; at < CHANGES / 10; at++) lines.delete(pickOf(ids));
  for (let at = 0; at < CHANGES * 0.7; at++) {
    const id = pickOf(ids);
    if (lines.has(id)) lines.set(id, putLine(inventedEntry(id, random)));
  }
  for (let at = 0; at < CHANGES * 0.2; at++) add();
}
const pickOf = (ids: readonly string[]): string => ids[pick(random, ids.length)] ?? '';

/** What is served: all files so far, under the newest `latest`. */
const files = new Map<string, Bytes>();
async function serve(publish: Publish, sequence: number): Promise<string> {
  const signed = await signedList(publish, { sequence });
  for (const [path, file] of signed.files) files.set(path, file);
  return signed.identity;
}

const stateOf = (publish: Publish): State =>
  // Composing looks at the lines of the state alone.
  new Map([...publish.lines].map(([id, line]) => [id, { line, entry: null as unknown as Entry }]));

async function untilLive(session: Session, identity: string, sequence: number): Promise<ListState> {
  for (;;) {
    const state = (await session.ask('lists', {})).find((each) => each.identity === identity);
    if (state?.fault) throw new Error(`${state.fault.kind}: ${state.fault.detail}`);
    if (state?.live && state.sequence === sequence && !state.syncing) return state;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function timed(
  what: string,
  session: Session,
  work: () => Promise<unknown>,
): Promise<number> {
  const heap = await watchHeap(session);
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${what.padEnd(24)}${seconds.toFixed(2).padStart(8)} s${heap.stop()}`);
  return seconds;
}

async function run(session: Session, host: HostedList): Promise<void> {
  for (let at = 0; at < COUNT; at++) add();
  let publish = await composeLines(lines, HEAD);
  const identity = await serve(publish, 1);
  const bytes = publish.manifest.segments.reduce((sum, ref) => sum + ref.bytes, 0);
  console.log(`${COUNT} entries, ${publish.segments.length} segments, ${bytes} bytes`);
  await timed('whole list', session, async () => {
    await session.ask('subscribe', { url: formatSubscription({ url: host.base, identity }) });
    await untilLive(session, identity, 1);
  });
  const updates: number[] = [];
  for (let sequence = 2; sequence < 2 + Number(values.updates); sequence++) {
    change();
    const state = stateOf(publish);
    publish = await composeLines(lines, HEAD, { manifest: publish.manifest, state });
    await serve(publish, sequence);
    updates.push(
      await timed(`${CHANGES} changes`, session, async () => {
        await session.ask('syncNow', {});
        await untilLive(session, identity, sequence);
      }),
    );
  }
  const median = updates.sort((a, b) => a - b)[updates.length >> 1] ?? 0;
  console.log(`${'median of updates'.padEnd(24)}${median.toFixed(2).padStart(8)} s`);
}

const name = values.browser as BrowserName;
const executable = ensureBrowsers([name])[name];
if (!executable) throw new Error(`${name} is not installed`);
const server = await ListHost.open();
const host = server.add('bench');
host.files = files;
const session = await launch(name, {
  executable,
  extensionDir: await buildExtension(BENCH_BUILD, name),
});
try {
  await run(session, host);
} finally {
  await session.close();
  await server.close();
}
