import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../lib/domain/day';
import { type Entry, EntrySchema } from '../../lib/domain/entry';
import { BUNDLED_PATH, LATEST_PATH } from '../../lib/list/format';
import { ListError } from '../../lib/list/list-error';
import { entriesOf, readPublished } from '../../lib/publish/folder/published';
import { diskFolder } from '../../lib/publish/node/folder';
import type { ListOfEntries } from '../accuracy/score/nominator';
import { JudgeFault, linesOf, objectOf, wordIssues } from './judge-fault';
import { publishedFolder } from './published-folder';

/** A list to judge against, as the worker knows a live one on some day. */
export interface JudgedList extends ListOfEntries {
  entries: Entry[];
}

const PLAIN = 'entries.ndjson';

/** The day begins at midnight in Beijing (`lib/domain/day.ts`). */
const isPast = (expires: string, day: Day): boolean =>
  Date.parse(expires) <= Date.parse(`${day}T00:00:00+08:00`);

/** A signed list, or one in the form of the bundled one: signatures, hashes, schema, count and digest hold. */
async function readSigned(folder: string, day: Day): Promise<JudgedList> {
  const found = await readPublished(diskFolder(folder).read).catch((error) => {
    if (!(error instanceof ListError)) throw error;
    throw new JudgeFault(
      `${folder}: the list is not sound (${error.message}); see npm run list -- verify ${folder}`,
    );
  });
  if (!found) throw new JudgeFault(`${folder} holds no list`);
  const { signed } = found;
  return {
    identity: signed?.identity ?? 'builtin',
    stale: signed && isPast(signed.latest.expires, day) ? found.manifest.asOf : null,
    entries: [...entriesOf(found).values()],
  };
}

/** One entry a line; every line that is none is named. */
function readPlain(path: string): JudgedList {
  const faults: string[] = [];
  const entries = new Map<string, Entry>();
  for (const each of linesOf(readFileSync(path, 'utf8'))) {
    try {
      const entry = entryOf(objectOf(each));
      if (entries.has(entry.id))
        throw new JudgeFault(`id "${entry.id}" stands in an earlier line too; ids are unique`);
      entries.set(entry.id, entry);
    } catch (error) {
      if (!(error instanceof JudgeFault)) throw error;
      faults.push(`${path}:${each.line}: ${error.message}`);
    }
  }
  if (faults.length > 0) throw new JudgeFault(faults.join('\n'));
  if (entries.size === 0) throw new JudgeFault(`${path} holds no entry; write one a line`);
  return { identity: 'builtin', stale: null, entries: [...entries.values()] };
}

function entryOf(value: Record<string, unknown>): Entry {
  const result = EntrySchema.safeParse(value);
  if (result.success) return result.data;
  throw new JudgeFault(`no entry (${wordIssues(result.error.issues)}); see lib/domain/entry.ts`);
}

/**
 * The list at a place: a published folder or the folder above its `list/v1`, a folder with `entries.ndjson`,
 * or such a file. Throws a `JudgeFault` where there is none or where it is not sound, naming every bad line.
 */
export async function readJudgedList(place: string, day: Day): Promise<JudgedList> {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) throw new JudgeFault(`--list ${place}: no such folder or file`);
  if (found.isFile()) return readPlain(place);
  const published = publishedFolder(place);
  if (published) return readSigned(published, day);
  if (existsSync(join(place, PLAIN))) return readPlain(join(place, PLAIN));
  const looked = `${LATEST_PATH}, ${BUNDLED_PATH}, ${PLAIN}`;
  throw new JudgeFault(`--list ${place} holds no list (none of ${looked})`);
}
