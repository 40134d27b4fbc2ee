import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Entry } from '../../lib/domain/entry';

/** The entries that a built extension ships. */
function bundledEntries(extensionDir: string): Entry[] {
  const folder = join(extensionDir, 'list/s');
  return readdirSync(folder).flatMap((file) =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { put: Entry }).put),
  );
}

const newestDay = (entry: Entry): string =>
  entry.sanctions
    .map(({ decidedOn }) => decidedOn.day)
    .sort()
    .at(-1) ?? '';

/**
 * The app of the bundled list that was notified last. Tests take it from the build, since real names
 * stand in the publisher's sources and nowhere else.
 */
export function newestBundledApp(extensionDir: string): string {
  const apps = bundledEntries(extensionDir).filter(({ app }) => app !== undefined);
  const [newest] = apps.sort((a, b) => newestDay(b).localeCompare(newestDay(a)));
  if (!newest?.app) throw new Error('the bundled list holds no app');
  return newest.app.name;
}
