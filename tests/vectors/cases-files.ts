import type { ListFault } from '../../lib/domain/list-state';
import { type Bytes, utf8 } from '../../lib/list/bytes';
import { CAPS, type SegmentRef, segmentPath } from '../../lib/list/format';
import { storedGzip } from './stored-gzip';
import { type FileMap, refOf, type VectorCase, vector, type World, withManifest } from './world';

/** Cases of manifest and segments: rightly signed, so only their own checks can refuse them. */
export async function fileCases(world: World): Promise<VectorCase[]> {
  return [...(await manifestCases(world)), ...(await segmentCases(world))];
}

async function manifestCases(world: World): Promise<VectorCase[]> {
  const { publish } = world;
  const [first, second] = publish.manifest.segments;
  if (!first || !second) throw new Error('no segments');
  const manifest = async (
    name: string,
    clause: string,
    expect: 'ok' | ListFault,
    change: object,
  ): Promise<VectorCase> =>
    vector(name, clause, expect, await withManifest(world, (whole) => ({ ...whole, ...change })));
  const path = [...world.files.keys()].find((each) => each.startsWith('m/')) ?? '';
  const own = world.files.get(path) ?? utf8('');
  const altered = own.map((byte, at) => (at === 50 ? byte ^ 1 : byte));
  const longer = { ...first, inflated: first.inflated - 1 };
  return [
    await manifest('a manifest with fields of a later version', '1.4', 'ok', { later: [1] }),
    vector(
      'a manifest of which a byte is altered',
      '4.4',
      'wrong-hash',
      new Map([[path, altered]]),
    ),
    vector('a manifest that is cut off', '4.4', 'wrong-hash', new Map([[path, own.slice(0, -9)]])),
    vector('a manifest that is missing', '4.3', 'http', new Map([[path, null]])),
    await manifest('another live count', '7.3', 'state-mismatch', { live: 4 }),
    await manifest('another digest', '7.3', 'state-mismatch', { digest: '0'.repeat(16) }),
    await manifest('a segment that revives what was deleted', '7.3', 'state-mismatch', {
      segments: [second, first],
    }),
    await manifest('a segment too few', '7.3', 'state-mismatch', { segments: [first] }),
    await manifest('a record too many', '6.4', 'state-mismatch', {
      segments: [{ ...first, records: 4 }, second],
    }),
    await manifest('a segment that inflates to more than is signed', '6.3', 'too-large', {
      segments: [longer, second],
    }),
    await manifest('a segment that inflates to less', '6.3', 'state-mismatch', {
      segments: [{ ...first, inflated: first.inflated + 1 }, second],
    }),
    await manifest('records beyond the cap', '9', 'too-large', {
      segments: [{ ...first, records: CAPS.records + 1 }, second],
    }),
    await manifest('more than 4,096 segments', '9', 'too-large', {
      segments: Array.from({ length: CAPS.segments + 1 }, () => 0),
    }),
    await manifest('a segment larger than the cap', '9', 'not-a-list', {
      segments: [{ ...first, bytes: CAPS.segmentBytes + 1 }],
    }),
    await manifest('a title with a lone surrogate', '7.4', 'not-a-list', { title: '\ud800' }),
    await manifest('a manifest of another format version', '1.3', 'unknown-format', { format: 2 }),
  ];
}

async function segmentCases(world: World): Promise<VectorCase[]> {
  const [first, second] = world.publish.manifest.segments;
  if (!first || !second) throw new Error('no segments');
  const own = world.files.get(segmentPath(first.hash)) ?? utf8('');
  const swapped = world.files.get(segmentPath(second.hash)) ?? utf8('');
  const [line = ''] = [...world.publish.lines.values()];
  const served = (bytes: Bytes | null) => new Map([[segmentPath(first.hash), bytes]]);
  const text = async (
    name: string,
    clause: string,
    ndjson: Bytes,
    expect: ListFault = 'bad-record',
  ): Promise<VectorCase> => vector(name, clause, expect, await withText(world, ndjson));
  return [
    vector(
      'a segment of which a byte is altered',
      '4.5',
      'wrong-hash',
      served(own.map((byte, at) => (at === 90 ? byte ^ 1 : byte))),
    ),
    vector('a segment that is cut off', '4.5', 'wrong-hash', served(own.slice(0, -20))),
    vector('another segment in its place', '4.5', 'wrong-hash', served(swapped)),
    vector('a segment that is missing', '4.5', 'http', served(null)),
    vector('a segment that is a web page', '4.8', 'not-a-list', served(utf8('<html>'))),
    await text('a half line at the end', '6.4', utf8(`${line}\n{"del":"b`)),
    await text('an empty line', '6.4', utf8(`${line}\n\n`)),
    await text('bytes that are no UTF-8', '6.4', Uint8Array.of(0x7b, 0xff, 0x0a)),
    await text('put and del at once', '6.5', utf8('{"put":{"id":"a"},"del":"a"}\n')),
    await text('deep nesting', '6.5', utf8(`{"put":${'['.repeat(9000)}${']'.repeat(9000)}}\n`)),
    await text('prototype keys', '6.5', utf8('{"put":{"__proto__":{"id":"a"}}}\n')),
    await text('a lone surrogate', '7.4', utf8(`${line.replace('示例启明', '\\ud800')}\n`)),
    await text('a masked name', '7.4', utf8(`${line.replace('示例启明', '**')}\n`)),
    await text('a record beyond 64 KiB', '9', utf8(`{"del":"${'x'.repeat(65_536)}"}\n`)),
  ];
}

/** The list with one segment of this text, rightly hashed and signed. */
async function withText(world: World, ndjson: Bytes): Promise<FileMap> {
  const bytes = await storedGzip(ndjson);
  const ref = await refOf(bytes);
  const records = ndjson.filter((byte) => byte === 0x0a).length;
  const segment: SegmentRef = { ...ref, inflated: ndjson.length, records };
  const change = (whole: object) => ({ ...whole, segments: [segment] });
  return withManifest(world, change, new Map([[segmentPath(ref.hash), bytes]]));
}
