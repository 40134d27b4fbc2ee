import { type Bytes, sha256Hex, utf8 } from '../../lib/list/bytes';
import type { Publish } from '../../lib/list/compose';
import type { Manifest, SegmentRef } from '../../lib/list/format';
import { gzip } from '../../lib/list/pack';
import { fileOf } from './list-publisher';
import { COUNT, type Trial } from './list-trial';

/** Files that no publisher of ours would write, each rightly hashed: what somebody with the keys could sign. */

/** A publish whose manifest is this text. */
const asManifest = async (publish: Publish, text: string): Promise<Publish> => ({
  ...publish,
  file: await fileOf(text),
});

/** The next publish of a trial with another manifest. */
export async function withManifest(
  trial: Trial,
  change: (manifest: Manifest) => object,
): Promise<Publish> {
  const publish = await trial.compose(COUNT.spoiled);
  return asManifest(publish, JSON.stringify({ ...publish.manifest, ...change(publish.manifest) }));
}

/** The next publish of a trial with this text in place of its own manifest's title. */
export async function withTitle(trial: Trial, json: string): Promise<Publish> {
  const publish = await trial.compose(COUNT.spoiled);
  const title = JSON.stringify(publish.manifest.title);
  return asManifest(publish, JSON.stringify(publish.manifest).replace(title, json));
}

/** The next publish of a trial whose only segment inflates to this text. */
export async function withSegment(
  trial: Trial,
  change: (ndjson: string) => string,
  said: Partial<SegmentRef> = {},
): Promise<Publish> {
  const right = await trial.compose(COUNT.spoiled);
  const text = utf8(change([...right.lines.values()].map((line) => `${line}\n`).join('')));
  const bytes = gzip(text);
  const hash = await sha256Hex(bytes);
  const ref = { hash, bytes: bytes.length, inflated: text.length, records: COUNT.spoiled, ...said };
  return {
    ...(await withManifest(trial, () => ({ segments: [ref] }))),
    segments: [{ ref, bytes }],
  };
}

/** More segments than any client takes, in a manifest of that size. */
export async function withSegments(trial: Trial, count: number): Promise<Publish> {
  const publish = await trial.compose(COUNT.spoiled);
  const ref = JSON.stringify(publish.manifest.segments[0]);
  const all = `${ref},`.repeat(count - 1) + ref;
  const text = JSON.stringify({ ...publish.manifest, segments: [] });
  return asManifest(
    publish,
    text.replace('"segments":[]', () => `"segments":[${all}]`),
  );
}

/** The bytes of the files that begin so, exchanged for one another. */
export function swapped(files: ReadonlyMap<string, Bytes>, start: string): Map<string, Bytes> {
  const paths = [...files.keys()].filter((path) => path.startsWith(start));
  const turned = paths.map((path, at): [string, Bytes] => [
    path,
    files.get(paths[(at + 1) % paths.length] ?? path) ?? utf8(''),
  ]);
  return new Map([...files, ...turned]);
}

/** A publish in so many segments of one or more records. */
export function inSegments(trial: Trial, count: number): Promise<Publish> {
  const entries = trial.entries(COUNT.spoiled);
  const first = entries.splice(0, entries.length - count + 1);
  return trial.publisher.inSegments([first, ...entries.map((entry) => [entry])]);
}
