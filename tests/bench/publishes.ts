import { fromUtf8 } from '../../lib/list/bytes';
import type { RecordLine } from '../../lib/list/compact';
import { composeLines, type Publish, putLine } from '../../lib/list/compose';
import type { State } from '../../lib/list/fold';
import { gunzip } from '../../lib/list/gzip';
import { addDays } from '../../lib/schema/day';
import type { Entry } from '../../lib/schema/entry';
import { inventedEntry } from './invented-entries';
import { pick, seeded } from './random';

/**
 * What a client that follows every publish downloads: 100 publishes of 500 changes (350 changed, 100 new,
 * 50 lifted) on 100,000 entries. `tsx tests/bench/publishes.ts [entries] [publishes] [changes] [days
 * between two]`. Bound: median at most 3 % of the list (DESIGN section 5).
 */

const [COUNT = 100_000, PUBLISHES = 100, CHANGES = 500, GAP_DAYS = 1] = process.argv
  .slice(2)
  .map(Number);
const HEAD = { title: '示例名单', publisher: '示例教育局', licence: '', contacts: [] };
/** `latest.json`, with one signature. */
const LATEST_BYTES = 700;

const random = seeded(2026);
const lines = new Map<string, string>();
let next = 0;
const add = (): void => {
  const id = `e${next++}`;
  lines.set(id, putLine(inventedEntry(id, random)));
};

function change(): void {
  const ids = [...lines.keys()];
  const lifted = CHANGES / 10;
  const changed = (CHANGES * 7) / 10;
  for (let at = 0; at < lifted; at++) lines.delete(ids[pick(random, ids.length)] ?? '');
  for (let at = 0; at < changed; at++) {
    const id = ids[pick(random, ids.length)] ?? '';
    if (lines.has(id)) lines.set(id, putLine(inventedEntry(id, random)));
  }
  for (let at = lifted + changed; at < CHANGES; at++) add();
}

const records = new Map<string, RecordLine[]>();
async function learn({ segments }: Publish): Promise<void> {
  for (const { ref, bytes } of segments) {
    const text = fromUtf8(await gunzip(bytes, ref.inflated, ref.hash)).trimEnd();
    records.set(ref.hash, text.split('\n').map(recordOf));
  }
}
function recordOf(line: string): RecordLine {
  const [, kind = '', id = ''] = /^\{"(put|del)":(?:\{"id":)?"([^"]+)"/.exec(line) ?? [];
  return { id, line, isPut: kind === 'put' };
}

const bytesOf = (segments: readonly { bytes: number }[]): number =>
  segments.reduce((sum, { bytes }) => sum + bytes, 0);

interface Row {
  download: number;
  list: number;
  segments: number;
  dead: number;
}

async function run(): Promise<Row[]> {
  for (let at = 0; at < COUNT; at++) add();
  let asOf = '2026-01-01';
  let publish = await composeLines(lines, { ...HEAD, asOf });
  await learn(publish);
  console.log(
    `first: ${bytesOf(publish.manifest.segments)} bytes, ${publish.segments.length} segments`,
  );
  const rows: Row[] = [];
  for (let step = 1; step <= PUBLISHES; step++) {
    const before = asOf;
    asOf = addDays(asOf, GAP_DAYS);
    // Composing looks at the lines of the state alone.
    const entry = null as unknown as Entry;
    const state: State = new Map([...publish.lines].map(([id, line]) => [id, { line, entry }]));
    change();
    const { manifest } = publish;
    const merging = {
      records: manifest.segments.map(({ hash }) => records.get(hash) ?? []),
      dates: { today: asOf, before },
    };
    publish = await composeLines(lines, { ...HEAD, asOf }, { manifest, state, merging });
    await learn(publish);
    rows.push(rowOf(publish));
  }
  return rows;
}

function rowOf({ manifest, file, segments }: Publish): Row {
  return {
    download: LATEST_BYTES + file.bytes.length + bytesOf(segments.map(({ ref }) => ref)),
    list: bytesOf(manifest.segments),
    segments: manifest.segments.length,
    dead: manifest.segments.reduce((sum, ref) => sum + ref.records, 0) - manifest.live,
  };
}

const rows = await run();
const shares = rows.map(({ download, list }) => download / list).sort((a, b) => a - b);
const at = (share: number): string =>
  `${(100 * (shares[Math.min(shares.length - 1, Math.floor(share * shares.length))] ?? 0)).toFixed(2)} %`;
const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
const last = rows.at(-1);
console.log(
  `list at the end: ${last?.list} bytes, ${last?.segments} segments, ${last?.dead} records not live`,
);
console.log(`most segments: ${Math.max(...rows.map(({ segments }) => segments))}`);
console.log(
  `download of a client that follows: median ${at(0.5)}, p75 ${at(0.75)}, p90 ${at(0.9)}, worst ${at(1)}, mean ${(100 * mean).toFixed(2)} %`,
);
if (process.env.ROWS)
  console.log(
    rows
      .map(({ download, list, segments }) => `${((100 * download) / list).toFixed(1)}%/${segments}`)
      .join(' '),
  );
