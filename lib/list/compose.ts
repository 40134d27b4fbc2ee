import { type Entry, EntrySchema } from '../domain/entry';
import { type Bytes, sha256Hex, utf8 } from './bytes';
import { type Compacted, compact, type Dates, type Part, type RecordLine } from './compact';
import { stateDigest } from './digest';
import { FORMAT_VERSION, type Manifest } from './format';
import { type Compress, type Segment, toSegments } from './pack';
import { verifyCaps } from './verify-files';

/** The fields of a manifest beside its segments. */
export type ManifestHead = Pick<Manifest, 'title' | 'publisher' | 'licence' | 'contacts' | 'asOf'>;

export interface Publish {
  manifest: Manifest;
  /** The file `m/<hash>.json`. */
  file: { hash: string; bytes: Bytes };
  /** Only the segments that are new; the others are those of the previous publish. */
  segments: Segment[];
  /** The line of each live entry, in order of id. */
  lines: ReadonlyMap<string, string>;
}

/** The publish before. */
export interface Previous {
  manifest: Manifest;
  state: ReadonlyMap<string, { line: string }>;
  /** Further data for merging. Without it the changes are appended and nothing is merged. */
  merging?: { records: readonly (readonly RecordLine[])[]; dates: Dates };
}

/** The line of a live entry: keys in the schema's order, so that equal entries give equal lines. */
export const putLine = (entry: Entry): string => JSON.stringify({ put: EntrySchema.parse(entry) });
const delLine = (id: string): string => JSON.stringify({ del: id });

/**
 * Publish `entries` (FORMAT 8.1). Without `previous` the list is written whole, in order of id; with it,
 * the puts that are new or changed and the dels of what is gone are appended (nothing when nothing
 * changed) and segments are merged by `compact`. Pure: equal input gives equal bytes
 * wherever it runs. Throws when an entry breaks the schema, two share an id, or
 * the list is beyond what clients take.
 *
 * Worked example: previous {a, b}, entries {a, b changed, c} appends `{put: b}`, `{put: c}`; entries
 * {a} appends `{del: "b"}`.
 */
export async function compose(
  entries: readonly Entry[],
  head: ManifestHead,
  previous?: Previous,
  compress?: Compress,
): Promise<Publish> {
  const lines = new Map<string, string>();
  for (const entry of entries) {
    if (lines.has(entry.id)) throw new Error(`two entries have the id ${entry.id}`);
    const line = putLine(entry);
    const before = previous?.state.get(entry.id)?.line;
    // Equal texts share one string: most of 100,000 lines are those of the publish before.
    lines.set(entry.id, line === before ? before : line);
  }
  return composeLines(lines, head, previous, compress);
}

/** `compose` for lines by id, as a published list holds them: nothing that they hold is lost. */
export async function composeLines(
  unsorted: ReadonlyMap<string, string>,
  head: ManifestHead,
  previous?: Previous,
  compress?: Compress,
): Promise<Publish> {
  const lines = new Map([...unsorted].sort(([a], [b]) => (a < b ? -1 : 1)));
  const changes = diff(previous?.state ?? new Map(), lines);
  const texts = changes.map(({ line }) => line);
  const segments = await toSegments(texts, compress);
  const { refs, fresh } = await appended(previous, toParts(segments, changes), compress);
  const manifest: Manifest = {
    type: 'manifest',
    format: FORMAT_VERSION,
    ...head,
    segments: refs,
    live: lines.size,
    digest: stateDigest(lines.values()),
  };
  const bytes = utf8(`${JSON.stringify(manifest)}\n`);
  const hash = await sha256Hex(bytes);
  verifyCaps(manifest, hash, bytes.length);
  return { manifest, file: { hash, bytes }, segments: fresh, lines };
}

/** The segments after those of `previous`, merged if `previous` has the data for it. */
async function appended(
  previous: Previous | undefined,
  added: readonly NewPart[],
  compress?: Compress,
): Promise<Compacted> {
  const refs = previous?.manifest.segments ?? [];
  const merging = previous?.merging;
  if (!merging) return { refs: [...refs, ...added.map(({ ref }) => ref)], fresh: [...added] };
  const old = refs.map((ref, at): Part => ({ ref, records: merging.records[at] ?? [] }));
  return compact([...old, ...added], merging.dates, compress);
}

/** The records that turn `old` into the entries of `lines`, dels last. */
function diff(old: Previous['state'], lines: ReadonlyMap<string, string>): RecordLine[] {
  const puts = [...lines].filter(([id, line]) => old.get(id)?.line !== line);
  const dels = [...old.keys()].filter((id) => !lines.has(id)).sort();
  return [
    ...puts.map(([id, line]) => ({ id, line, isPut: true })),
    ...dels.map((id) => ({ id, line: delLine(id), isPut: false })),
  ];
}

type NewPart = Part & Segment;

/** New segments, each with its share of the records. */
function toParts(segments: readonly Segment[], records: readonly RecordLine[]): NewPart[] {
  let at = 0;
  return segments.map(({ ref, bytes }) => {
    const start = at;
    at += ref.records;
    return { ref, bytes, records: records.slice(start, at) };
  });
}
