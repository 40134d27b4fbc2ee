import { addDays } from '../../lib/domain/day';
import { fromUtf8, utf8 } from '../../lib/list/bytes';
import type { RecordLine } from '../../lib/list/compact';
import { composeLines, type Previous, type Publish, putLine } from '../../lib/list/compose';
import type { Manifest } from '../../lib/list/format';
import { gunzip } from '../../lib/list/gzip';
import { gzip } from '../../lib/list/pack';
import { inventedEntry } from './invented-entries';
import { pick, seeded } from './random';

/** A list of invented entries that is published again and again, as `npm run list -- build` would. */

export interface HistoryOptions {
  entries: number;
  publishes: number;
  /** Of one publish: seven in ten changed, two new, one lifted. */
  changes: number;
  /** Days between two publishes. */
  gapDays: number;
}

export interface Published {
  manifest: Manifest;
  /** Of the file `m/<hash>.json`. */
  manifestBytes: number;
  /** What a file of this publish's changes alone would take, gzip'd; 0 for the first. */
  changeBytes: number;
}

const HEAD = { title: '示例名单', publisher: '示例教育局', licence: '', contacts: [] };

export const bytesOf = (segments: readonly { bytes: number }[]): number =>
  segments.reduce((sum, { bytes }) => sum + bytes, 0);

/** A publish as the next one is told of it. */
export const publishedAs = ({ manifest, lines }: Publish): Previous => ({
  manifest,
  state: new Map([...lines].map(([id, line]) => [id, { line }])),
});

class History {
  private readonly random = seeded(2026);
  private readonly records = new Map<string, RecordLine[]>();
  private next = 0;
  readonly lines = new Map<string, string>();

  add(): void {
    const id = `e${this.next++}`;
    this.lines.set(id, putLine(inventedEntry(id, this.random)));
  }

  change(changes: number): void {
    const { lines, random } = this;
    const ids = [...lines.keys()];
    const any = () => ids[pick(random, ids.length)] ?? '';
    const lifted = changes / 10;
    const changed = (changes * 7) / 10;
    for (let at = 0; at < lifted; at++) lines.delete(any());
    for (let at = 0; at < changed; at++) {
      const id = any();
      if (lines.has(id)) lines.set(id, putLine(inventedEntry(id, random)));
    }
    for (let at = lifted + changed; at < changes; at++) this.add();
  }

  /** Publish what the lines are now upon `before`. */
  async publish(asOf: string, before?: { publish: Publish; day: string }): Promise<Publish> {
    const publish = await composeLines(
      this.lines,
      { ...HEAD, asOf },
      before && {
        ...publishedAs(before.publish),
        merging: {
          records: before.publish.manifest.segments.map(({ hash }) => this.records.get(hash) ?? []),
          dates: { today: asOf, before: before.day },
        },
      },
    );
    for (const { ref, bytes } of publish.segments) {
      const text = fromUtf8(await gunzip(bytes, ref.inflated, ref.hash)).trimEnd();
      this.records.set(ref.hash, text.split('\n').map(recordOf));
    }
    return publish;
  }
}

function recordOf(line: string): RecordLine {
  const [, kind = '', id = ''] = /^\{"(put|del)":(?:\{"id":)?"([^"]+)"/.exec(line) ?? [];
  return { id, line, isPut: kind === 'put' };
}

async function changeBytes(old: Publish, { lines }: Publish): Promise<number> {
  const puts = [...lines].filter(([id, line]) => old.lines.get(id) !== line);
  const dels = [...old.lines.keys()].filter((id) => !lines.has(id));
  const text = [...puts.map(([, line]) => line), ...dels.map((id) => JSON.stringify({ del: id }))];
  return gzip(utf8(`${text.join('\n')}\n`)).length;
}

/** The publishes in order, the first one included. The same options give the same history. */
export async function publishHistory(options: HistoryOptions): Promise<Published[]> {
  const history = new History();
  for (let at = 0; at < options.entries; at++) history.add();
  let day = '2026-01-01';
  let publish = await history.publish(day);
  const all: Published[] = [toPublished(publish, 0)];
  for (let step = 1; step <= options.publishes; step++) {
    const before = { publish, day };
    day = addDays(day, options.gapDays);
    history.change(options.changes);
    publish = await history.publish(day, before);
    all.push(toPublished(publish, await changeBytes(before.publish, publish)));
  }
  return all;
}

const toPublished = ({ manifest, file }: Publish, changeBytes: number): Published => ({
  manifest,
  manifestBytes: file.bytes.length,
  changeBytes,
});

/** Segments of `now` that a client which has `before` fetches. */
export function fetched(before: Published | undefined, now: Published): number {
  const had = new Set(before?.manifest.segments.map(({ hash }) => hash));
  return bytesOf(now.manifest.segments.filter(({ hash }) => !had.has(hash)));
}
