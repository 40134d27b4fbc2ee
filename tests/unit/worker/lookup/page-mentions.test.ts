import { describe, expect, it } from 'vitest';
import { ASKED_UNITS, type Mention } from '../../../../lib/domain/lookup';
import type { ScanFinding } from '../../../../lib/match/scan/findings';
import { excerptsOf } from '../../../../lib/worker/lookup/excerpts';
import { scanPieces } from '../../../../lib/worker/lookup/page-mentions';
import type { ScannedByLists } from '../../../../lib/worker/lookup/passage';
import { hitsOf, mentionsOf } from '../../../../lib/worker/lookup/passage';
import { candidate, school } from '../../match/fixtures';

const NAME = '示例启明';
const DAY = '2026-09-15';

const finding = (start: number, how: ScanFinding['how'] = 'text-brand'): ScanFinding => ({
  start,
  end: start + NAME.length,
  candidate: candidate(school),
  how,
  name: NAME,
  isSure: how === 'text-name',
});

/** Finds each place of the name in one piece. */
async function scan(piece: string): Promise<ScannedByLists> {
  const findings = [...piece.matchAll(/示例启明/g)].map(({ index }) => finding(index));
  return { findings, unchecked: [{ list: 'f', title: '洪水', n: piece.length }] };
}

describe('a long page', () => {
  it.each([0, 1, 9_598, 9_700, 9_799, 9_800, 9_900, 9_999, 10_000, 19_500, 28_000, 99_996])(
    'a name at %i is found once, at its place',
    async (at) => {
      const text = '一'.repeat(at) + NAME + '一'.repeat(Math.max(0, 100_000 - at - NAME.length));
      const { findings } = await scanPieces(text, scan);
      expect(findings.map(({ start }) => start)).toEqual([at]);
    },
  );

  it('is asked in pieces that no message exceeds', async () => {
    const pieces: number[] = [];
    await scanPieces('一'.repeat(100_000), async (piece) => {
      pieces.push(piece.length);
      return { findings: [], unchecked: [] };
    });
    expect(pieces.length).toBeLessThanOrEqual(11);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(ASKED_UNITS);
  });

  it('an empty page is asked once', async () => {
    expect(await scanPieces('', scan)).toMatchObject({ findings: [] });
  });

  it('tells of each list once how many of its records were left out', async () => {
    const { unchecked } = await scanPieces('一'.repeat(15_000), scan);
    expect(unchecked).toEqual([{ list: 'f', title: '洪水', n: 10_000 }]);
  });
});

describe('excerpts', () => {
  const mention = (start: number, end: number): Mention => ({ start, end, refs: [], isSure: true });
  const shown = (text: string, ...mentions: Mention[]) => {
    const excerpts = excerptsOf(text, mentions);
    return [
      excerpts.text,
      ...excerpts.mentions.map(({ start, end }) => excerpts.text.slice(start, end)),
    ];
  };

  it('show what stands around a mention, cut at lines and told by dots', () => {
    const text = `标题\n${'前'.repeat(40)}甲${'后'.repeat(40)}\n别的`;
    expect(shown(text, mention(43, 44))).toEqual([
      `…${'前'.repeat(30)}甲${'后'.repeat(30)}…`,
      '甲',
    ]);
  });

  it('are whole lines where these are short', () => {
    expect(shown('一\n关于甲的\n二', mention(4, 5))).toEqual(['关于甲的', '甲']);
    expect(shown('甲', mention(0, 1))).toEqual(['甲', '甲']);
  });

  it('join neighbours and part what is far apart', () => {
    const text = `甲和乙${'、'.repeat(100)}丙`;
    expect(shown(text, mention(0, 1), mention(2, 3), mention(103, 104))).toEqual([
      `甲和乙${'、'.repeat(30)}…\n…${'、'.repeat(30)}丙`,
      '甲',
      '乙',
      '丙',
    ]);
  });
});

describe('findings', () => {
  it('give each record once, by its surest way', () => {
    const hits = hitsOf([finding(0), finding(9, 'text-name')], DAY);
    expect(hits.map(({ how }) => how)).toEqual(['text-name']);
  });

  it('give each place once, sure where one of its records is', () => {
    const twin = { ...finding(0, 'text-name'), candidate: candidate({ ...school, id: 'twin' }) };
    expect(mentionsOf([finding(0), twin, finding(9)])).toEqual([
      {
        start: 0,
        end: 4,
        refs: [
          { list: 'builtin', id: school.id },
          { list: 'builtin', id: 'twin' },
        ],
        isSure: true,
      },
      { start: 9, end: 13, refs: [{ list: 'builtin', id: school.id }], isSure: false },
    ]);
  });

  it('of several lists that overlap are one place with all their records', () => {
    const of = (id: string, start: number, end: number): ScanFinding => ({
      ...finding(start),
      end,
      candidate: { ...candidate(school), ref: { list: id, id } },
      isSure: id === 'b',
    });
    const places = mentionsOf([of('a', 0, 8), of('b', 2, 6), of('c', 7, 9), of('d', 9, 12)]);
    expect(places.map(({ start, end, refs, isSure }) => [start, end, refs.length, isSure])).toEqual(
      [
        [0, 9, 3, true],
        [9, 12, 1, false],
      ],
    );
  });
});
