import { expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { rankLookup } from '../../../lib/index/typed-against-names';
import { CHUNK_RECORDS } from '../../../lib/store/chunks';
import { normaliseName } from '../../../lib/text/normalise';
import { history } from '../list/history';
import { runs } from '../runs';
import { buildSegments, open, type Segment } from './support';

const STEPS = 60;

/** Every answer against the state itself: who is deleted or replaced is nowhere to be found. */
async function check(segments: readonly Segment[], expected: ReadonlyMap<string, Entry>) {
  const index = open(buildSegments(segments));
  const places = await index.locate([...expected].map((_, ordinal) => ordinal));
  const entries = places.map(
    ({ segment, chunk, slot }) => segments[segment]?.[chunk * CHUNK_RECORDS + slot] as Entry,
  );
  expect(new Set(entries)).toEqual(new Set(expected.values()));
  const idsOf = (ordinals: readonly number[]) =>
    ordinals.map((ordinal) => entries[ordinal]?.id).sort();
  const idsWhere = (isFound: (entry: Entry) => boolean) =>
    [...expected.values()]
      .filter(isFound)
      .map(({ id }) => id)
      .sort();
  for (const n of [0, 3]) {
    const keys = [`host:n${n}.example.com`];
    expect(await index.nominate({ keys, texts: [] })).toHaveLength(expected.has(`e${n}`) ? 1 : 0);
    expect(idsOf(await index.find(`e${n}`))).toEqual(idsWhere(({ id }) => id === `e${n}`));
  }
  const typed = [...expected.values()].slice(0, 3).map(({ names: [name] }) => name?.text ?? '');
  for (const text of typed) {
    const asked = { keys: [], texts: [normaliseName(text)] };
    const isNamed = ({ names }: Entry) => names.some((name) => text.includes(name.text));
    expect(idsOf(await index.nominate(asked))).toEqual(idsWhere(isNamed));
    const isMeant = (entry: Entry) => rankLookup(text, entry) !== null;
    expect(idsOf(await index.lookup(text, 1000))).toEqual(idsWhere(isMeant));
  }
}

/** Histories as a publisher makes them, its compaction included. */
it.each(Array.from({ length: runs(1) }, (_, at) => at + 1))(
  'an index answers as the state of its list does through history %i',
  async (seed) => {
    let steps = 0;
    for await (const { publish, expected, files } of history(seed, STEPS)) {
      const segments = publish.manifest.segments.map(
        ({ hash }) => files.get(hash)?.map(({ id, entry }) => entry ?? id) ?? [],
      );
      await check(segments, expected);
      steps++;
    }
    expect(steps).toBe(STEPS);
  },
);
