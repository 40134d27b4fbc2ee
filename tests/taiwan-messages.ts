import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the messages of zh-TW lie during a run: to make them takes half a second, and each process asks for them. */
export const taiwanFile = (): string => join(tmpdir(), 'zh-TW.json');

/** Makes them for all processes of a run. */
export default async function makeOnce(): Promise<void> {
  if (existsSync(taiwanFile())) return;
  const { zhTW } = await import('../lib/build/taiwan');
  writeFileSync(taiwanFile(), JSON.stringify(zhTW));
}
