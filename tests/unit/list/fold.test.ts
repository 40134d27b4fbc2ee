import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { utf8 } from '../../../lib/list/bytes';
import { compose, putLine } from '../../../lib/list/compose';
import { stateDigest } from '../../../lib/list/digest';
import { parseSegment, type State } from '../../../lib/list/fold';
import { CAPS, segmentPath } from '../../../lib/list/format';
import { runs } from '../runs';
import { entries, entry, HEAD } from './sample';
import { fold, readState } from './state';

const parse = (text: string) => [...parseSegment(utf8(text), 's/x.ndjson')];

describe('records', () => {
  it('keeps the line as it stands, and leaves unknown fields out of the entry', () => {
    const line = JSON.stringify({ put: { ...entry(1), later: 1 } });
    const [record] = parse(`${line}\n{"del":"e2"}\n`);
    expect(record).toEqual({
      line,
      id: 'e1',
      isPut: true,
      entry: entry(1),
      json: JSON.stringify(entry(1)),
      isNewer: false,
    });
  });

  it.each([
    ['a cut-off line', '{"del":"a"}\n{"del":', /line 2: the line is cut off/],
    ['an empty line', '\n', /line 1: not JSON/],
    ['a line that was rewritten', `${putLine(entry(1))}\r\n`, /line 1: white space/],
    ['a rewritten deletion', '{"del":"a"}\r\n', /line 1: white space/],
    ['another value', 'null\n', /line 1: neither/],
    ['both at once', '{"put":{},"del":"a"}\n', /line 1: neither/],
    ['an empty id', '{"del":""}\n', /line 1: del/],
    ['a wrong field', `{"put":{"id":"a"}}\n`, /line 1: kind/],
    ['a masked name', `${putLine(entry(1)).replace('示例', '*')}\n`, /names\.0\.text: masked/],
    ['a long line', `{"del":"${'余'.repeat(CAPS.recordBytes / 3)}"}\n`, /longer than 65536/],
    ['deep nesting', `{"put":${'['.repeat(20_000)}${']'.repeat(20_000)}}\n`, /line 1/],
    ['prototype keys', '{"put":{"__proto__":{"id":"a"}}}\n', /line 1: id/],
  ])('refuses %s, naming file and line', (_, text, detail) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ kind: 'bad-record', detail: expect.stringMatching(detail) }),
    );
    expect(() => parse(text)).toThrow(/s\/x\.ndjson/);
  });

  it('refuses bytes that are no UTF-8', () => {
    const bytes = Uint8Array.of(0x7b, 0xff, 0x0a);
    expect(() => [...parseSegment(bytes, 's/x')]).toThrow(/not UTF-8/);
  });
});

describe('records of a newer format', () => {
  const putOf = (change: object) => `${JSON.stringify({ put: { ...entry(1), ...change } })}\n`;
  const act = { kind: 'frozen', since: 1 };

  it('keep what is known, and are told from the others', () => {
    const [record] = parse(putOf({ sanctions: [...entry(1).sanctions, act] }));
    expect(record).toMatchObject({ id: 'e1', isPut: true, isNewer: true, entry: entry(1) });
    expect(record?.json).toBe(JSON.stringify(entry(1)));
  });

  it('count as puts where nothing of them is usable', () => {
    const [record] = parse(putOf({ sanctions: [act] }));
    expect(record).toMatchObject({ id: 'e1', isPut: true, isNewer: true, entry: null });
  });

  it('are refused as before where a known part is wrong beside them', () => {
    const wrong = putOf({ sanctions: [act, ...entry(1).sanctions], names: [] });
    expect(() => parse(wrong)).toThrow(/names: no name/);
    expect(() => parse(putOf({ kind: 'camp', id: 'A' }))).toThrow(/id: not an entry id/);
  });

  it('are no list to work on for who does not know them', () => {
    const segment = { ndjson: utf8(putOf({ kind: 'camp' })), file: 's/x.ndjson' };
    expect(() => fold([segment])).toThrow(expect.objectContaining({ kind: 'unknown-format' }));
  });
});

describe('digest', () => {
  it('is 16 digits, whatever the order', () => {
    expect(stateDigest([])).toBe('0000000000000000');
    expect(stateDigest(['a', 'b'])).toBe(stateDigest(['b', 'a']));
    expect(stateDigest(['a', 'a'])).not.toBe(stateDigest([]));
    expect(stateDigest(['a'])).toMatch(/^[0-9a-f]{16}$/);
  });
});

const linesOf = (state: State) => [...state].map(([id, { line }]) => [id, line]).sort();

describe('compose', () => {
  it('gives equal bytes for equal input, whatever its order', async () => {
    const list = entries(5);
    const publish = await compose(list, HEAD);
    expect(await compose([...list].reverse(), HEAD)).toEqual(publish);
    expect(publish.manifest).toMatchObject({ live: 5, asOf: '2026-09-01' });
  });

  it('leaves the files as they are that another deflate made, and appends to them', async () => {
    const old = await compose(entries(500), HEAD, undefined, async (ndjson) =>
      Uint8Array.from(gzipSync(ndjson, { level: 1 })),
    );
    const dates = { today: '2026-09-10', before: '2026-09-03' };
    const records = [[...old.lines].map(([id, line]) => ({ id, line, isPut: true }))];
    const state = new Map([...old.lines].map(([id, line]) => [id, { line }]));
    const previous = { manifest: old.manifest, state, merging: { records, dates } };
    const next = await compose([...entries(500), entry(500)], HEAD, previous);
    expect(next.manifest.segments.slice(0, -1)).toEqual(old.manifest.segments);
    expect(next.segments.map(({ ref }) => ref.records)).toEqual([1]);
  });

  it('refuses two entries with one id', async () => {
    await expect(compose([entry(1), entry(1)], HEAD)).rejects.toThrow('e1');
  });

  it('keeps every segment within the caps', async () => {
    // Random text does not shrink, so the size cap is met long before the chunk is full.
    const noise = (n: number) => {
      let text = '';
      for (let at = 0; at < 900; at++)
        text += String.fromCharCode(
          0x4e00 + ((Math.imul(at * 7919 + n, 2654435761) >>> 8) % 20_000),
        );
      return text;
    };
    const list = Array.from({ length: 1200 }, (_, n) => entry(n, noise(n)));
    const { manifest, segments } = await compose(list, HEAD);
    expect(segments.length).toBeGreaterThan(1);
    for (const { ref, bytes } of segments) {
      expect(bytes.length).toBe(ref.bytes);
      expect(ref.bytes).toBeLessThanOrEqual(CAPS.segmentBytes);
    }
    const files = new Map(segments.map(({ ref, bytes }) => [segmentPath(ref.hash), bytes]));
    const state = await readState(manifest, async (path) => files.get(path) ?? new Uint8Array());
    expect(state.size).toBe(1200);
  });

  it('holds fold(new) = fold(old) + diff for every publish history', async () => {
    const publish = fc.uniqueArray(
      fc.record({ n: fc.nat(12), text: fc.constantFrom('甲', '乙') }),
      {
        selector: ({ n }) => n,
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(publish, { minLength: 1, maxLength: 6 }), async (history) => {
        const files = new Map<string, Uint8Array<ArrayBuffer>>();
        const read = async (path: string) => files.get(path) ?? new Uint8Array();
        let previous: Parameters<typeof compose>[2];
        for (const step of history) {
          const list: Entry[] = step.map(({ n, text }) => entry(n, text));
          const { manifest, segments } = await compose(list, HEAD, previous);
          for (const { ref, bytes } of segments) files.set(segmentPath(ref.hash), bytes);
          const state = await readState(manifest, read);
          expect(linesOf(state)).toEqual(list.map((item) => [item.id, putLine(item)]).sort());
          expect(stateDigest([...state.values()].map(({ line }) => line))).toBe(manifest.digest);
          previous = { manifest, state };
        }
      }),
      { seed: 7, numRuns: runs(15) },
    );
  });

  it('appends nothing when nothing changed', async () => {
    const first = await compose(entries(3), HEAD);
    const ndjson = utf8(
      entries(3)
        .map((item) => `${putLine(item)}\n`)
        .join(''),
    );
    const state = fold([{ file: 's/x', ndjson }]);
    const again = await compose(entries(3), HEAD, { manifest: first.manifest, state });
    expect(again).toEqual({ ...first, segments: [] });
  });
});
