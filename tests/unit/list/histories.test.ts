import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/day';
import { putLine } from '../../../lib/list/compose';
import { stateDigest } from '../../../lib/list/digest';
import type { ParsedRecord } from '../../../lib/list/fold';
import { CAPS } from '../../../lib/list/format';
import { STALE_DAYS } from '../../../lib/list/merge-plan';
import { foldPlainly, history, type Step } from './history';

/** Publish histories of 100 steps with merging, deletes and re-adds; `npm run soak -- histories` makes 200. */

const SEEDS = [1, 2, 3];
const STEPS = 100;

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
  const steps: Step[] = [];
  beforeAll(async () => {
    for await (const step of history(seed, STEPS)) steps.push(step);
  });

  it('folds to what was published, at every step', () => {
    for (const { publish, expected, files } of steps) {
      const lines = [...foldPlainly(publish, files)].map(([id, { line }]) => [id, line]).sort();
      const right = [...expected].map(([id, entry]) => [id, putLine(entry)]).sort();
      expect(lines).toEqual(right);
      expect(publish.manifest.live).toBe(expected.size);
      expect(publish.manifest.digest).toBe(stateDigest(right.map(([, line]) => line ?? '')));
    }
  });

  it('names no segment twice, keeps within the caps, and grows no longer than its entries', () => {
    for (const { publish, expected, files } of steps) {
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

  it('keeps what was replaced or lifted out of the files after thirty days', () => {
    let since = new Map<string, string>();
    for (const step of steps) {
      since = carriedOn(since, step);
      const limit = addDays(step.today, -STALE_DAYS);
      expect([...since.values()].filter((day) => day < limit)).toEqual([]);
    }
  });

  it('merges: after many publishes it has few segments', () => {
    expect(steps.at(-1)?.publish.manifest.segments.length).toBeLessThan(24);
  });

  /** Keeps the segments that its manifest names, and fetches those that it lacks. */
  function follow(looks: (step: number) => boolean) {
    let stored = new Map<string, readonly ParsedRecord[]>();
    const seen: { step: number; lines: string[]; fetched: number }[] = [];
    for (const [at, { publish, files }] of steps.entries()) {
      const step = at + 1;
      if (looks(step)) {
        const named = publish.manifest.segments.map(({ hash }) => hash);
        const fetched = named.filter((hash) => !stored.has(hash));
        stored = new Map(named.map((hash) => [hash, stored.get(hash) ?? files.get(hash) ?? []]));
        const lines = [...foldPlainly(publish, stored)].map(([id, { line }]) => `${id} ${line}`);
        seen.push({ step, lines: lines.sort(), fetched: fetched.length });
      }
    }
    return seen;
  }

  it('gives a client that looks now and then what one has that missed nothing', () => {
    const always = follow(() => true);
    const seldom = follow((step) => step % 13 === 0 || step === STEPS);
    expect(seldom).toHaveLength(8);
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
