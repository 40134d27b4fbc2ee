import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { CROWDED } from '../../../lib/index/crowding';
import { openIndex } from '../../../lib/index/open';
import { PartReader } from '../../../lib/index/part-reader';
import { blobSource, bytesSource } from '../../../lib/index/stored-part';
import { rankLookup } from '../../../lib/index/typed-against-names';
import { normaliseName } from '../../../lib/text/normalise';
import { build, buildSegments, entryOf, hostIdentifier, open, seeded, sourcesOf } from './support';

const place = (ordinal: number) => ({
  segment: 0,
  chunk: Math.floor(ordinal / 64),
  slot: ordinal % 64,
});

describe('the index of a segment', () => {
  it('of nothing answers nothing', async () => {
    const index = open(build([]));
    expect(await index.nominate({ keys: ['host:example.com'], texts: ['示例启明教育'] })).toEqual(
      [],
    );
    expect(await index.lookup('示例', 10)).toEqual([]);
    expect(await index.find('e1')).toEqual([]);
    expect(await index.locate([])).toEqual([]);
  });

  it('of one entry answers by key, short name, name, id and lookup', async () => {
    const index = open(
      build([
        entryOf('e1', ['余姚市示例启明培训学校有限公司', '示例'], {
          identifiers: [hostIdentifier('example.com')],
        }),
      ]),
    );
    const nominate = (keys: string[], texts: string[]) => index.nominate({ keys, texts });
    expect(await nominate(['host:example.com'], [])).toEqual([0]);
    expect(await nominate(['name:示例'], [])).toEqual([0]);
    expect(await nominate([], ['关于余姚市示例启明培训学校有限公司的通报'])).toEqual([0]);
    expect(await nominate(['host:example.org'], ['示例启明培训学校'])).toEqual([]);
    expect(await index.lookup('余姚市示例启明培训学校有限公司', 10)).toEqual([0]);
    expect(await index.lookup('示', 10)).toEqual([0]);
    expect(await index.find('e1')).toEqual([0]);
    expect(await index.locate([0])).toEqual([place(0)]);
  });

  it('gives the same bytes for the same entries', () => {
    const entries = Array.from({ length: 200 }, (_, at) =>
      entryOf(`e${at}`, [`示例启明${at}教育`]),
    );
    expect(build(entries)).toEqual(build(entries));
  });
});

describe('a list with more names than are kept of one', () => {
  const entries = Array.from({ length: 30 }, (_, at) =>
    entryOf(`e${at}`, [`余姚市示例第${at}培训学校`, `示例第${at}校`], {
      identifiers: [hostIdentifier(`n${at}.example.com`)],
    }),
  );
  const answers = async (most?: { units: number; terms: number }) => {
    const parts = buildSegments([entries], undefined, most);
    const index = open(parts);
    const counted = await PartReader.open(bytesSource(parts.keys), 'keys');
    return {
      byName: await index.nominate({
        keys: [],
        texts: entries.map(({ names }) => normaliseName(names[0]?.text ?? '')),
      }),
      byHost: await index.nominate({
        keys: entries.map((_, at) => `host:n${at}.example.com`),
        texts: [],
      }),
      byId: (await Promise.all(entries.map(({ id }) => index.find(id)))).flat(),
      lookup: await index.lookup('示例', 50),
      over: (await counted.readAll(CROWDED))[0],
    };
  };
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
  const first = (count: number, over: number) => ({
    ...{ byName: upTo(count), byHost: upTo(count), lookup: upTo(count) },
    ...{ byId: upTo(30), over },
  });

  it('answers by the first of them, by every id, and counts the rest', async () => {
    expect(await answers()).toEqual(first(30, 0));
    expect(await answers({ units: 2 ** 20, terms: 30 })).toEqual(first(10, 60));
    expect(await answers({ units: 18 * 5, terms: 2 ** 20 })).toEqual(first(5, 75));
  });
});

describe('an index of 35,000 entries with three names, stored as Blobs', () => {
  const random = seeded(11);
  const unit = (): string => String.fromCharCode(0x4e00 + Math.floor(random() * 3000));
  const entries = Array.from({ length: 35_000 }, (_, at) => {
    const mark = unit() + unit() + unit();
    const names = [`上海${mark}教育科技有限公司`, `${mark}培训学校`, `${mark}在线`];
    return entryOf(`list-${at}`, names, {
      identifiers: [hostIdentifier(`s${at}.example.com`), hostIdentifier(`s${at}.example.org`)],
    });
  });
  const index = openIndex(sourcesOf(build(entries), (bytes) => blobSource(new Blob([bytes]))));
  const some = [0, 1, 63, 64, 12_345, 34_998, 34_999];

  it.each(some)('answers for entry %i', async (ordinal) => {
    const [legal, school, online] = entries[ordinal]?.names.map(({ text }) => text) ?? [];
    const keys = [`host:s${ordinal}.example.org`];
    expect(await index.nominate({ keys, texts: [] })).toEqual([ordinal]);
    for (const name of [legal, school, online]) {
      expect(await index.nominate({ keys: [], texts: [normaliseName(`见${name}。`)] })).toContain(
        ordinal,
      );
      const found = await index.lookup(name ?? '', 50);
      expect(found[0]).toBe(ordinal);
      expect(rankLookup(name ?? '', entries[ordinal] as Entry)).toEqual({ how: 'exact', name });
    }
    expect(await index.find(`list-${ordinal}`)).toEqual([ordinal]);
  });

  it('places many at once, in the order asked', async () => {
    const asked = [...some].reverse();
    expect(await index.locate(asked)).toEqual(asked.map(place));
  });

  it('nominates little that does not stand in the text', async () => {
    const texts = Array.from({ length: 100 }, () => Array.from({ length: 400 }, unit).join(''));
    expect((await index.nominate({ keys: [], texts })).length).toBeLessThan(3);
  });
});
