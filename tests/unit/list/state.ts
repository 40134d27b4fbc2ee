import type { Bytes } from '../../../lib/list/bytes';
import { foldInto, parseSegment, type State } from '../../../lib/list/fold';
import { type Manifest, segmentPath } from '../../../lib/list/format';
import { gunzip } from '../../../lib/list/gzip';

/** The state of a whole list: the plain fold of its segments in order (FORMAT 7.1). */
export function fold(segments: Iterable<{ ndjson: Uint8Array; file: string }>): State {
  const state: State = new Map();
  for (const { ndjson, file } of segments) foldInto(state, parseSegment(ndjson, file));
  return state;
}

/** The state that a published manifest folds to; `read` gives the bytes of a segment file. */
export async function readState(
  manifest: Manifest,
  read: (path: string) => Promise<Bytes>,
): Promise<State> {
  const segments = [];
  for (const ref of manifest.segments) {
    const file = segmentPath(ref.hash);
    segments.push({ file, ndjson: await gunzip(await read(file), ref.inflated, file) });
  }
  return fold(segments);
}
