import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '../../lib/domain/day';
import { formatSubscription } from '../../lib/domain/subscription';
import { generateKeyPair, type KeyPair, keyPairOf } from '../../lib/list/keys';
import { buildEntries, errorsOf } from '../../lib/publish/entries/build';
import { writeSigned } from '../../lib/publish/list/write';
import { diskFolder } from '../../lib/publish/node/folder';
import { openTables } from '../../lib/publish/node/read-tables';
import { type Serving, serveFolder } from '../../lib/publish/node/serve';
import { demoTable } from './demo-table';

export interface DemoList {
  /** What a user would paste to follow it. */
  subscription: string;
  live: number;
  serving: Serving;
}

interface Fixed {
  /** The keys are made of this byte, so that the list's fingerprint is the same every time. */
  seed: number;
  port: number;
}

function makeKey(fixed: Fixed | undefined): Promise<KeyPair> {
  return fixed ? keyPairOf(new Uint8Array(32).fill(fixed.seed)) : generateKeyPair();
}

/**
 * What a publisher does, with an invented table: read it, sign the list with new keys, serve it (here
 * over plain HTTP on this machine). Everything is gone when the process ends. `fixed`: for pictures,
 * which show address and fingerprint.
 */
export async function publishDemoList(now: number, fixed?: Fixed): Promise<DemoList> {
  const folder = mkdtempSync(join(tmpdir(), 'jianxun-demo-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const table = join(folder, 'demo.csv');
  const day = dayOf(now);
  writeFileSync(table, demoTable(day));
  const { entries, results } = await buildEntries(await openTables([table]), day);
  const [broken] = errorsOf(results);
  if (broken) throw new Error(`the demo table is broken: ${JSON.stringify(broken)}`);
  const keys = { root: [await makeKey(fixed)], release: [await makeKey(fixed)] };
  const head = {
    title: '演示名单（机构均为虚构）',
    publisher: '示例教育局',
    licence: 'CC0-1.0',
    contacts: ['mailto:list@example.org'],
    asOf: day,
  };
  const list = join(folder, 'list', 'v1');
  const { identity } = await writeSigned(diskFolder(list), entries, head, keys, now);
  const serving = await serveFolder(list, fixed?.port);
  const subscription = formatSubscription({ url: serving.url, identity });
  return { subscription, live: entries.length, serving };
}
