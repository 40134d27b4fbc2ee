import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/day';
import type { Publish } from '../../../lib/list/compose';
import { putLine } from '../../../lib/list/compose';
import { stateDigest } from '../../../lib/list/digest';
import type { ParsedRecord } from '../../../lib/list/fold';
import { CAPS } from '../../../lib/list/format';
import { STALE_DAYS } from '../../../lib/list/tiers';
import { foldPlainly, history, type Step } from './history';

/** Publish histories of 200 steps with merging, deletes and re-adds; `npm run soak -- histories` makes 200. */

const SEEDS = [1, 2, 3];
const STEPS = 200;

const idsOf = (step: Step, hash: string) => step.files.get(hash) ?? [];

/** Puts of the published files that a later record replaced or deleted, by segment and line. */
function deadPuts(step: Step): Set<string> {
  const all = step.publish.manifest.segments.flatMap(({ hash }) =>
    idsOf(step, hash).map((record) => ({ hash, record })),
  );
  const last = new Map(all.map(({ record }, at) => [record.id, at]));
  const dead = all.filter(({ record }, at) => record.entry && last.get(record.id) !== at);
  return new Set(dead.map(({ hash, record }) => `${hash} ${record.line}`));
}

/** Since when each dead put is dead, carried on from the step before. */
function carriedOn(since: ReadonlyMap<string, string>, step: Step): Map<string, string> {
  return new Map([...deadPuts(step)].map((key) => [key, since.get(key) ?? step.today]));
}

describe.each(SEEDS)('history %i', (seed) => {
  it('folds to what was published, at every step', async () => {
    for await (const { publish, expected, files } of history(seed, STEPS)) {
      const lines = [...foldPlainly(publish, files)].map(([id, { line }]) => [id, line]).sort();
      const right = [...expected].map(([id, entry]) => [id, putLine(entry)]).sort();
      expect(lines).toEqual(right);
      expect(publish.manifest.live).toBe(expected.size);
      expect(publish.manifest.digest).toBe(stateDigest(right.map(([, line]) => line ?? '')));
    }
  });

  it('names no segment twice, keeps within the caps, and grows no longer than its entries', async () => {
    for await (const { publish, expected, files } of history(seed, STEPS)) {
      const { segments } = publish.manifest;
      expect(new Set(segments.map(({ hash }) => hash)).size).toBe(segments.length);
      for (const { hash, bytes, records } of segments) {
        expect(bytes).toBeLessThanOrEqual(CAPS.segmentBytes);
        expect(files.get(hash)).toHaveLength(records);
      }
      const records = segments.reduce((sum, segment) => sum + segment.records, 0);
      expect(records).toBeLessThanOrEqual(2 * expected.size + 0.3 * records);
    }
  });

  it('keeps what was replaced or lifted out of the files after thirty days', async () => {
    let since = new Map<string, string>();
    for await (const step of history(seed, STEPS)) {
      since = carriedOn(since, step);
      const limit = addDays(step.today, -STALE_DAYS);
      expect([...since.values()].filter((day) => day < limit)).toEqual([]);
    }
  });
});

describe('a client that looks now and then', () => {
  /** Keeps the segments that its manifest names, and fetches those that it lacks. */
  async function follow(seed: number, looks: (step: number) => boolean) {
    let stored = new Map<string, readonly ParsedRecord[]>();
    const seen: { step: number; lines: string[]; fetched: number }[] = [];
    let step = 0;
    for await (const { publish, files } of history(seed, STEPS)) {
      if (looks(++step)) {
        const named = publish.manifest.segments.map(({ hash }) => hash);
        const fetched = named.filter((hash) => !stored.has(hash));
        stored = new Map(named.map((hash) => [hash, stored.get(hash) ?? files.get(hash) ?? []]));
        const lines = [...foldPlainly(publish, stored)].map(([id, { line }]) => `${id} ${line}`);
        seen.push({ step, lines: lines.sort(), fetched: fetched.length });
      }
    }
    return seen;
  }

  it.each([2, 5, 8])('has what one has that missed nothing, seed %i', async (seed) => {
    const always = await follow(seed, () => true);
    const seldom = await follow(seed, (step) => step % 13 === 0 || step === STEPS);
    expect(seldom).toHaveLength(16);
    for (const { step, lines } of seldom) expect(lines).toEqual(always[step - 1]?.lines);
    const fetched = (looks: { fetched: number }[]) =>
      looks.reduce((sum, look) => sum + look.fetched, 0);
    expect(fetched(seldom)).toBeLessThan(fetched(always));
  });
});

it('is the same for the same seed', async () => {
  const run = async () => {
    const hashes: string[] = [];
    for await (const { publish } of history(9, 40)) hashes.push(publish.file.hash);
    return hashes;
  };
  expect(await run()).toEqual(await run());
});

it('merges: a list of many publishes has few segments', async () => {
  let last: Publish | undefined;
  for await (const { publish } of history(3, STEPS)) last = publish;
  expect(last?.manifest.segments.length).toBeLessThan(24);
});
