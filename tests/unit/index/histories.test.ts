import { expect, it, vi } from 'vitest';
import { PART_KINDS } from '../../../lib/index/part-layout';
import { PAGE_RECORDS } from '../../../lib/store/places';
import { history } from '../list/history';
import { type Built, buildSegments, open, type Segment, segmentOf } from './support';

// Seconds of work on an idle machine; the limit is for a busy one.
vi.setConfig({ testTimeout: 240_000 });

const STEPS = 200;

/**
 * Histories as a publisher makes them, its compaction included. Segments are made once each, as a client
 * fetches them once.
 */
it.each([1, 2, 3])('a merged index equals one built anew through history %i', async (seed) => {
  const made = new Map<string, Segment>();
  let live: Built | null = null;
  let reused = 0;
  for await (const { publish, expected, files } of history(seed, STEPS)) {
    const segments = publish.manifest.segments.map(({ hash }) => {
      const records = files.get(hash)?.map(({ id, entry }) => entry ?? id) ?? [];
      const segment = made.get(hash) ?? segmentOf(hash, records);
      made.set(hash, segment);
      return segment;
    });
    const merged: Awaited<ReturnType<typeof buildSegments>> = await buildSegments(segments, live);
    const anew = await buildSegments(segments);
    for (const kind of PART_KINDS)
      expect(Buffer.compare(merged.parts[kind], anew.parts[kind])).toBe(0);
    expect(merged.fold.live).toBe(expected.size);
    const index = open(merged.parts);
    const places = await index.locate([...expected].map((_, ordinal) => ordinal));
    const found = places.map(
      ({ segment, page, slot }) => segments[segment]?.records[page * PAGE_RECORDS + slot],
    );
    expect(new Set(found)).toEqual(new Set(expected.values()));
    for (const n of [0, 3]) {
      const keys = [`host:n${n}.example.com`];
      expect(await index.nominate({ keys, texts: [] })).toHaveLength(expected.has(`e${n}`) ? 1 : 0);
    }
    if (merged.plan.old) reused++;
    live = merged;
  }
  expect(reused).toBeGreaterThan(STEPS / 4);
});
