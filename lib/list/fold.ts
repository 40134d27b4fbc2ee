import { type Entry, EntrySchema, IdSchema } from '../domain/entry';
import { fastCheck } from '../domain/fast-check';
import { REFUSED } from '../domain/json-check';
import { knownParts } from '../domain/known-parts';
import { fromUtf8 } from './bytes';
import { CAPS, DelSchema, type SegmentRef, segmentPath } from './format';
import { ListError } from './list-error';

/** One record of a segment, checked by the schema. */
export interface ParsedRecord {
  /** The text as the segment holds it: what the digest counts and a compaction copies. */
  line: string;
  id: string;
  /** A put; else a del. */
  isPut: boolean;
  /** Null for a del, and for a put without any part that this version can use (FORMAT 6.6). */
  entry: Entry | null;
  /** A JSON text of `entry`. */
  json: string;
  /** Parts of the entry are of a newer format and were left out. */
  isNewer: boolean;
}

/** A live entry with its line. */
interface LiveRecord {
  line: string;
  entry: Entry;
}

/** The folded state: live entries by id, in the order in which they were last put. */
export type State = Map<string, LiveRecord>;

/**
 * Parse the NDJSON of one segment, record by record (FORMAT 6.4, 6.5). Throws `bad-record` that names file, line and
 * field: one wrong record refuses the segment, since a list is never applied in part. Fields that this
 * version does not know are left out of `entry` and kept in `line`.
 */
export function* parseSegment(ndjson: Uint8Array, file: string): Generator<ParsedRecord> {
  const text = readText(ndjson, file);
  let at = 0;
  for (let number = 1; at < text.length; number++) {
    const end = text.indexOf('\n', at);
    if (end < 0) throw badRecord(file, number, 'the line is cut off');
    yield parseRecord(text.slice(at, end), file, number);
    at = end + 1;
  }
}

/** The records of a manifest's segment, which must be as many as it says (FORMAT 6.4). */
export function* recordsOf(
  ndjson: Uint8Array,
  { hash, records }: SegmentRef,
): Generator<ParsedRecord> {
  const file = segmentPath(hash);
  let seen = 0;
  for (const record of parseSegment(ndjson, file)) {
    seen++;
    yield record;
  }
  if (seen !== records)
    throw new ListError('state-mismatch', `${file}: ${seen} records instead of ${records}`);
}

/**
 * Apply the records of the next segment: a later put replaces, a del removes (and may find nothing). Throws if this
 * version cannot read an entry at all: a publisher must know all of its list.
 */
export function foldInto(state: State, records: Iterable<ParsedRecord>): void {
  for (const { line, id, isPut, entry } of records) {
    state.delete(id);
    if (entry) state.set(id, { line, entry });
    else if (isPut) throw new ListError('unknown-format', `${id}: an entry of a newer format`);
  }
}

function readText(ndjson: Uint8Array, file: string): string {
  try {
    return fromUtf8(ndjson);
  } catch {
    throw new ListError('bad-record', `${file}: not UTF-8`);
  }
}

function parseRecord(line: string, file: string, number: number): ParsedRecord {
  // A unit takes three bytes of UTF-8 at most, so only long lines are counted exactly.
  if (
    line.length * 3 > CAPS.recordBytes &&
    new TextEncoder().encode(line).length > CAPS.recordBytes
  )
    throw badRecord(file, number, `longer than ${CAPS.recordBytes} bytes`);
  return quickPut(line) ?? slowRecord(line, (what) => badRecord(file, number, what));
}

const checkEntry = fastCheck(EntrySchema);
const PUT = '{"put":';

const unusable = (line: string, id: string): ParsedRecord => {
  return { line, id, isPut: true, entry: null, json: 'null', isNewer: true };
};

/**
 * The entry of a put as publishers write it, parsed once; null for any other line, good or bad. If the text between the
 * first field and the last brace is JSON by itself, there is no second field.
 */
function quickPut(line: string): ParsedRecord | null {
  if (!line.startsWith(PUT) || !line.endsWith('}')) return null;
  const json = line.slice(PUT.length, -1);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  let checked = checkEntry(value);
  let known = value;
  if (checked === REFUSED) {
    known = knownParts(value);
    if (known === value || known === null) return null;
    checked = checkEntry(known);
  }
  if (checked === REFUSED) return null;
  const entry = checked as Entry;
  const text = entry === value ? json : JSON.stringify(entry);
  return { line, id: entry.id, isPut: true, entry, json: text, isNewer: known !== value };
}

function slowRecord(line: string, fail: (what: string) => ListError): ParsedRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fail('not JSON');
  }
  // A carriage return before the line feed above all: somebody rewrote the lines.
  if (line !== line.trim()) throw fail('white space around the record');
  const { put, del } = (value ?? {}) as { put?: unknown; del?: unknown };
  if ((put === undefined) === (del === undefined)) throw fail('neither a put nor a del');
  return put === undefined ? checkDel(del, line, fail) : checkPut(put, line, fail);
}

type Result = ReturnType<typeof EntrySchema.safeParse> | ReturnType<typeof IdSchema.safeParse>;

function refuse({ error }: Result, fail: (what: string) => ListError): never {
  const issue = error?.issues[0];
  throw fail(`${issue?.path.join('.')}: ${issue?.message}`);
}

function checkDel(del: unknown, line: string, fail: (what: string) => ListError): ParsedRecord {
  const id = DelSchema.safeParse(del);
  if (!id.success) throw fail('del: not an id');
  return { line, id: id.data, isPut: false, entry: null, json: 'null', isNewer: false };
}

function checkPut(put: unknown, line: string, fail: (what: string) => ListError): ParsedRecord {
  const known = knownParts(put);
  if (known === null) {
    const id = IdSchema.safeParse(put);
    return id.success ? unusable(line, id.data.id) : refuse(id, fail);
  }
  const result = EntrySchema.safeParse(known);
  if (!result.success) return refuse(result, fail);
  const entry = result.data;
  const isNewer = known !== put;
  return { line, id: entry.id, isPut: true, entry, json: JSON.stringify(entry), isNewer };
}

function badRecord(file: string, line: number, what: string): ListError {
  return new ListError('bad-record', `${file}, line ${line}: ${what}`);
}
