import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '../../lib/domain/day';
import { formatSubscription } from '../../lib/domain/subscription';
import { exportKeyPair, keyPairOf } from '../../lib/list/keys';
import { build } from '../../lib/publish/commands/build';
import type { Console } from '../../lib/publish/commands/command';
import { keygen } from '../../lib/publish/commands/keygen';
import { verify } from '../../lib/publish/commands/verify';
import { readPublished } from '../../lib/publish/folder/published';
import { diskFolder } from '../../lib/publish/node/folder';
import { type Serving, serveFolder } from '../../lib/publish/node/serve';
import { demoTable } from './demo-table';

export interface DemoList {
  /** The text that a user would paste to follow it. */
  subscription: string;
  live: number;
  serving: Serving;
}

interface Fixed {
  /** The keys are made of this byte and the next, so that the list's fingerprint is the same every time. */
  seed: number;
  port: number;
}

/** Key files as `keygen` makes them, or the same ones every time. */
async function makeKeys(folder: string, fixed: Fixed | undefined, console: Console) {
  if (!fixed) await keygen.run(['-o', folder], console);
  else
    for (const [at, role] of ['root', 'release'].entries()) {
      const pair = await keyPairOf(new Uint8Array(32).fill(fixed.seed + at));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${role}.key.json`), exportKeyPair(pair), { mode: 0o600 });
    }
}

const HEAD = {
  title: '演示名单（机构均为虚构）',
  publisher: '示例教育局',
  licence: 'CC0-1.0',
  contact: 'mailto:list@example.org',
};

/**
 * Does a publisher's work with an invented table and the publisher's own commands: make keys, build and sign, check,
 * and serve (here over plain HTTP on this machine). Everything is gone when the process ends. `fixed`: for pictures,
 * which show address and fingerprint. Throws with what was printed when a command says that something is wrong.
 */
export async function publishDemoList(now: number, fixed?: Fixed): Promise<DemoList> {
  const folder = mkdtempSync(join(tmpdir(), 'jianxun-demo-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const at = (...parts: string[]) => join(folder, ...parts);
  const printed: string[] = [];
  const console: Console = { print: (text) => void printed.push(text), now: () => now };
  writeFileSync(at('名单.csv'), demoTable(dayOf(now)));
  await makeKeys(at('keys'), fixed, console);
  const keys = ['--key', at('keys/release.key.json'), '--root-key', at('keys/root.key.json')];
  const head = Object.entries(HEAD).flatMap(([name, text]) => [`--${name}`, text]);
  const codes = [
    await build.run([at('名单.csv'), '-o', at('list/v1'), ...keys, ...head], console),
    await verify.run([at('list/v1')], console),
  ];
  const published = await readPublished(diskFolder(at('list/v1')).read);
  if (codes.some((code) => code !== 0) || !published?.signed)
    throw new Error(`the demo list is broken:\n${printed.join('\n')}`);
  const serving = await serveFolder(at('list/v1'), fixed?.port);
  const { identity } = published.signed;
  const subscription = formatSubscription({ url: serving.url, identity });
  return { subscription, live: published.state.size, serving };
}
