import { buildPart } from '../../lib/index/build';
import { PART_KINDS, type PartBytes, type PartKind } from '../../lib/index/part-layout';
import { PartReader } from '../../lib/index/part-reader';
import { type Folded, type Plan, planBuild } from '../../lib/index/plan';
import { RunBuilder, type RunParts } from '../../lib/index/run';
import { bytesSource } from '../../lib/index/source';
import type { Taken } from '../../lib/index/taken';
import type { Entry } from '../../lib/schema/entry';
import { foldSummaries } from '../../lib/store/live';
import type { RunPart } from '../../lib/store/places';
import { readSummary, Summarising, type Summary } from '../../lib/store/summary';
import { inventedEntry } from './invented-entries';
import { pick, seeded } from './random';

/**
 * The index apart from database and network: indexes of single segments, the fold, the four parts made
 * of them, and an update of them (two thirds new entries, one third deleted). `tsx tests/bench/index.ts
 * [entries] [changes]`.
 */

const [COUNT = 100_000, CHANGES = 500] = process.argv.slice(2).map(Number);
const SEGMENT = 9000;
const random = seeded(2026);

interface Segment {
  name: string;
  records: number;
  summary: Summary;
  run: RunParts;
}

const times = new Map<string, number>();
async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  times.set(what, (times.get(what) ?? 0) + performance.now() - start);
  return result;
}

async function segmentOf(name: string, records: readonly (Entry | string)[]): Promise<Segment> {
  const summary = new Summarising();
  for (const record of records)
    if (typeof record === 'string') summary.add({ id: record, line: '', entry: null });
    else summary.add({ id: record.id, line: record.id, entry: record });
  const read = readSummary(summary.bytes());
  if (!read) throw new Error('unreadable summary');
  const run = await timed('index of a segment', () => {
    const builder = new RunBuilder();
    for (const record of records) builder.add(typeof record === 'string' ? null : record);
    return builder.finish();
  });
  return { name, records: records.length, summary: read, run };
}

interface Built extends Folded {
  parts: Record<PartKind, PartBytes>;
}

async function build(
  label: string,
  segments: readonly Segment[],
  live: Built | null,
): Promise<Built> {
  const fold = await timed(`${label}: fold`, () =>
    foldSummaries(segments.map(({ summary }) => summary)),
  );
  const folded = { segments: segments.map(({ name }) => name), fold };
  const plan = await timed(`${label}: plan`, () => planBuild(folded, live));
  const parts: Partial<Record<PartKind, PartBytes>> = {};
  for (const kind of PART_KINDS) {
    const taken = {
      runs: () => runsOf(kind, segments, folded, plan),
      old: await oldOf(kind, live, plan),
    };
    parts[kind] = await timed(`${label}: ${kind}`, () => buildPart(kind, plan, fold, taken));
  }
  return { ...folded, parts: parts as Record<PartKind, PartBytes> };
}

async function* runsOf(
  kind: PartKind,
  segments: readonly Segment[],
  { fold: { starts } }: Folded,
  plan: Plan,
): AsyncGenerator<Taken> {
  for (const number of plan.runs) {
    const bytes = segments[number]?.run[kind as RunPart] ?? new Uint8Array();
    const ordinals = plan.ordinals.subarray(starts[number], starts[number + 1]);
    yield { part: await PartReader.open(bytesSource(bytes), kind), ordinals };
  }
}

async function oldOf(kind: PartKind, live: Built | null, plan: Plan): Promise<Taken | null> {
  if (!live || !plan.old || kind === 'ids') return null;
  return { part: await PartReader.open(bytesSource(live.parts[kind]), kind), ordinals: plan.old };
}

const segments: Segment[] = [];
for (let first = 0; first < COUNT; first += SEGMENT) {
  const count = Math.min(SEGMENT, COUNT - first);
  const entries = Array.from({ length: count }, (_, at) => inventedEntry(`e${first + at}`, random));
  segments.push(await segmentOf(`s${first}`, entries));
}
const live = await build('whole', segments, null);
const adds = Math.round((CHANGES * 2) / 3);
const changes = [
  ...Array.from({ length: adds }, (_, at) => inventedEntry(`e${COUNT + at}`, random)),
  ...Array.from({ length: CHANGES - adds }, () => `e${pick(random, COUNT)}`),
];
const added = await segmentOf('added', changes);
const next = await build('update', [...segments, added], live);

for (const [what, ms] of times) console.log(what.padEnd(24), `${ms.toFixed(0).padStart(8)} ms`);
for (const kind of PART_KINDS)
  console.log(kind.padEnd(24), `${next.parts[kind].length.toString().padStart(12)} bytes`);
