import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../../lib/domain/entry';
import { buildPart } from '../../../lib/index/build';
import { PART_KINDS, type PartKind } from '../../../lib/index/part-layout';
import { PartReader } from '../../../lib/index/part-reader';
import { type Folded, type Plan, planBuild } from '../../../lib/index/plan';
import { RunBuilder } from '../../../lib/index/run';
import { blobSource } from '../../../lib/index/source';
import type { Taken } from '../../../lib/index/taken';
import { foldSummaries } from '../../../lib/store/stored-fold';
import { readSummary, Summarising, type Summary } from '../../../lib/store/summary';
import { inventedEntries, SEGMENT_ENTRIES } from '../data/list';
import type { Measure } from '../harness/task';
import { timeOf } from '../harness/timing';

/** The files of a build: what IndexedDB holds in a browser. */
interface Disk {
  folder: string;
  summaries: Summary[];
  ms: number;
  /** The most bytes in use that were seen, buffers included. */
  peak: number;
}

function look(disk: Disk): void {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  disk.peak = Math.max(disk.peak, heapUsed + arrayBuffers);
}

const fileOf = ({ folder }: Disk, segment: number, kind: PartKind): string =>
  join(folder, `${segment}-${kind}`);

async function indexSegment(disk: Disk, entries: readonly Entry[]): Promise<void> {
  const summary = new Summarising();
  for (const entry of entries) summary.add({ id: entry.id, line: entry.id, entry });
  const read = readSummary(summary.bytes());
  if (!read) throw new Error('unreadable summary');
  const segment = disk.summaries.push(read) - 1;
  disk.ms += await timeOf(() => {
    const builder = new RunBuilder();
    for (const entry of entries) builder.add(entry);
    for (const [kind, bytes] of Object.entries(builder.finish()))
      writeFileSync(fileOf(disk, segment, kind as PartKind), bytes);
  });
}

async function indexSegments(disk: Disk, size: number): Promise<void> {
  let entries: Entry[] = [];
  for (const entry of inventedEntries(size)) {
    entries.push(entry);
    if (entries.length < SEGMENT_ENTRIES) continue;
    await indexSegment(disk, entries);
    look(disk);
    entries = [];
    globalThis.gc?.();
  }
  if (entries.length > 0) await indexSegment(disk, entries);
}

async function* runsOf(disk: Disk, kind: PartKind, { fold }: Folded, plan: Plan) {
  for (const segment of plan.runs) {
    const source = blobSource(await openAsBlob(fileOf(disk, segment, kind)));
    const part = await PartReader.open(source, kind);
    const ordinals = plan.ordinals.subarray(fold.starts[segment], fold.starts[segment + 1]);
    yield { part, ordinals } satisfies Taken;
    look(disk);
  }
}

async function mergeAll(disk: Disk): Promise<void> {
  const fold = foldSummaries(disk.summaries);
  const folded = { segments: disk.summaries.map((_, at) => `s${at}`), fold };
  const plan = planBuild(folded, null);
  for (const kind of PART_KINDS) {
    const sources = { runs: () => runsOf(disk, kind, folded, plan), live: null };
    const blob = await buildPart(kind, plan, fold, sources);
    look(disk);
    await writeFile(join(disk.folder, kind), blob.stream());
    globalThis.gc?.();
  }
}

/** Never all names at once: what is in memory is one segment, then one part. */
const measure: Measure = async (size) => {
  const disk: Disk = {
    folder: mkdtempSync(join(tmpdir(), 'jianxun-bench-')),
    summaries: [],
    ms: 0,
    peak: 0,
  };
  try {
    await indexSegments(disk, size);
    const merged = await timeOf(() => mergeAll(disk));
    return [
      { operation: 'build-index', unit: 'ms', samples: [disk.ms + merged] },
      { operation: 'peak', unit: 'B', samples: [disk.peak] },
    ];
  } finally {
    rmSync(disk.folder, { recursive: true, force: true });
  }
};

export default measure;
