import { expect, it, vi } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { CHUNK_RECORDS } from '../../../lib/store/chunks';
import { history } from '../list/history';
import { type Built, buildSegments, differing, open, type Segment, segmentOf } from './support';

// Seconds of work on an idle machine; the limit is for a busy one.
vi.setConfig({ testTimeout: 240_000 });

const STEPS = 120;
/** Every so many steps all levels are merged. */
const MERGED = 3;

type Expected = ReadonlyMap<string, Entry>;

/** All places, and the questions whose answers the state itself gives. */
async function checkState(built: Built, segments: readonly Segment[], expected: Expected) {
  expect(built.fold.live).toBe(expected.size);
  const index = open(built.parts);
  const places = await index.locate([...expected].map((_, ordinal) => ordinal));
  const found = places.map(
    ({ segment, page, slot }) => segments[segment]?.records[page * CHUNK_RECORDS + slot],
  );
  expect(new Set(found)).toEqual(new Set(expected.values()));
  for (const n of [0, 3]) {
    const keys = [`host:n${n}.example.com`];
    expect(await index.nominate({ keys, texts: [] })).toHaveLength(expected.has(`e${n}`) ? 1 : 0);
  }
}

async function checkAnswers(built: Built, anew: Built, expected: Expected): Promise<void> {
  const [index, rebuilt] = [open(built.parts), open(anew.parts)];
  const texts = [...expected.values()].slice(0, 3).map(({ names: [name] }) => name?.text ?? '');
  const asked = { keys: [], texts };
  expect(await index.nominate(asked)).toEqual(await rebuilt.nominate(asked));
  for (const typed of texts)
    expect(await index.lookup(typed, 50)).toEqual(await rebuilt.lookup(typed, 50));
}

/**
 * Histories as a publisher makes them, its compaction included. Segments are made once each, as a client
 * fetches them once.
 */
it.each([1, 2, 3])('a merged index answers as one built anew through history %i', async (seed) => {
  const made = new Map<string, Segment>();
  let live: Built | null = null;
  let reused = 0;
  let step = 0;
  for await (const { publish, expected, files } of history(seed, STEPS)) {
    const segments = publish.manifest.segments.map(({ hash }) => {
      const records = files.get(hash)?.map(({ id, entry }) => entry ?? id) ?? [];
      const segment = made.get(hash) ?? segmentOf(hash, records);
      made.set(hash, segment);
      return segment;
    });
    const share = ++step % MERGED === 0 ? 0 : undefined;
    const merged: Awaited<ReturnType<typeof buildSegments>> = await buildSegments(
      segments,
      live,
      share,
    );
    const anew = await buildSegments(segments);
    if (share === 0) expect(differing(merged, anew)).toEqual([]);
    else await checkAnswers(merged, anew, expected);
    await checkState(merged, segments, expected);
    if (merged.plan.old) reused++;
    live = merged;
  }
  expect(reused).toBeGreaterThan(STEPS / 4);
});
