import { addDays, type Day } from '../../../lib/domain/day';
import type { Entry } from '../../../lib/domain/entry';
import { type Bytes, fromUtf8 } from '../../../lib/list/bytes';
import type { RecordLine } from '../../../lib/list/compact';
import { compose, type Publish } from '../../../lib/list/compose';
import { type ParsedRecord, parseSegment, type State } from '../../../lib/list/fold';
import { pick, seeded } from '../../bench/random';
import { entry, HEAD } from './sample';

/** Random publish histories, with what a client folds and what is right beside each other. */

export interface Step {
  publish: Publish;
  /** The same publish, merged by nobody: what was appended at every step. */
  expected: ReadonlyMap<string, Entry>;
  today: Day;
  /** By hash: the records of every segment that was ever published. */
  files: ReadonlyMap<string, readonly ParsedRecord[]>;
}

/**
 * Segment files of `factor` times their text, so that a handful of entries passes through all size classes up to
 * the cap. Nobody inflates them: a file begins with its text.
 */
const padded = (factor: number) => async (ndjson: Bytes) => {
  const bytes = new Uint8Array(Math.ceil(ndjson.length * factor));
  bytes.set(ndjson.subarray(0, bytes.length));
  return bytes;
};

/** Entries change, go and come again; now and then nothing happens, or everything goes at once. */
function change(entries: Map<string, Entry>, random: () => number, universe: number): void {
  if (random() < 0.02) entries.clear();
  for (let changes = pick(random, 6); changes > 0; changes--) {
    const n = pick(random, universe);
    const isGone = random() < 0.4;
    if (isGone) entries.delete(`e${n}`);
    else entries.set(`e${n}`, entry(n, `第${pick(random, 3)}版`));
  }
}

const recordLines = (records: readonly ParsedRecord[]): RecordLine[] =>
  records.map(({ id, line, entry }) => ({ id, line, isPut: entry !== null }));

/** State by the client's own rule, kept here in four lines so that a fault of `fold` would show. */
export function foldPlainly(
  { manifest }: Publish,
  files: ReadonlyMap<string, readonly ParsedRecord[]>,
): State {
  const state: State = new Map();
  for (const { hash } of manifest.segments)
    for (const { id, line, entry } of files.get(hash) ?? [])
      entry ? state.set(id, { line, entry }) : state.delete(id);
  return state;
}

/** A history of `steps` publishes. The same seed gives the same one. */
export async function* history(seed: number, steps: number): AsyncGenerator<Step> {
  const random = seeded(seed);
  const universe = 4 + pick(random, 40);
  const compress = padded([1, 40, 250, 1000][pick(random, 4)] ?? 1);
  const entries = new Map<string, Entry>();
  const files = new Map<string, ParsedRecord[]>();
  let today = '2026-01-01';
  let last: { publish: Publish; today: Day } | undefined;
  for (let step = 0; step < steps; step++) {
    change(entries, random, universe);
    const previous = last && {
      manifest: last.publish.manifest,
      state: foldPlainly(last.publish, files),
      merging: {
        records: last.publish.manifest.segments.map(({ hash }) =>
          recordLines(files.get(hash) ?? []),
        ),
        dates: { today, before: last.today },
      },
    };
    const publish = await compose([...entries.values()], HEAD, previous, compress);
    for (const { ref, bytes } of publish.segments) {
      const ndjson = bytes.subarray(0, ref.inflated);
      files.set(ref.hash, [...parseSegment(ndjson, fromUtf8(ndjson).slice(0, 40))]);
    }
    last = { publish, today };
    yield { publish, expected: new Map(entries), today, files };
    today = addDays(today, pick(random, 5));
  }
}
