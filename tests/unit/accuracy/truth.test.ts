import { describe, expect, it } from 'vitest';
import { LIST } from '../../accuracy/corpus';
import { nominatorOf } from '../../accuracy/score/nominator';
import { type JudgedRow, judgeTruth } from '../../accuracy/score/truth';
import { kindTallies, trapTallies, truthFaults } from '../../accuracy/score/truth-tally';
import { TRUTH } from '../../accuracy/truth';
import { TRAPS, TRUE_KINDS, type TrueRow } from '../../accuracy/truth/types';

const trapRows = TRUTH.filter((row) => 'trap' in row);
const trueRows = TRUTH.filter((row) => 'kind' in row);

describe('the rows about whose page it is', () => {
  it('have at least six pages of every kind', () => {
    const pagesOf = (kind: string): number => {
      const rows = TRUTH.filter((row) => ('kind' in row ? row.kind : row.trap) === kind);
      return new Set(rows.map(({ page }) => JSON.stringify(page))).size;
    };
    const few = [...Object.keys(TRUE_KINDS), ...TRAPS].filter((kind) => pagesOf(kind) < 6);
    expect(few).toEqual([]);
  });

  it('are each another page or about another entry', () => {
    const texts = TRUTH.map((row) => JSON.stringify([row.entry, row.page]));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('speak of listed entries only', () => {
    const ids = new Set(LIST.map(({ id }) => id));
    expect(TRUTH.filter(({ entry }) => !ids.has(entry))).toEqual([]);
  });
});

describe('what the run says of them', () => {
  const judged = nominatorOf(LIST).then((nominate) => judgeTruth(TRUTH, LIST, nominate));

  it('has no fault', async () => {
    expect(truthFaults(await judged)).toEqual([]);
  });
});

describe('a fault of the run', () => {
  const [shown] = trapRows;
  const [own] = trueRows.filter(({ kind }) => kind === 'own website');
  if (!shown || !own) throw new RangeError('no rows');
  const page = { entry: shown.entry, page: shown.page };

  const trap = (
    most: 'none' | 'silent' | 'possible' | 'names',
    said: JudgedRow['said'],
    learned = false,
  ): JudgedRow => ({ row: { ...page, trap: 'critic', most }, said, learned });
  const is = { tier: 'named', relation: 'is' } as const;
  const names = { tier: 'named', relation: 'names' } as const;
  const grey = { tier: 'possible', relation: 'names' } as const;
  const related = { tier: 'related', relation: 'names' } as const;

  /** Faults that a few rows make, without those about too few rows. */
  const faults = (...rows: JudgedRow[]): string[] =>
    truthFaults(rows).filter((fault) => !fault.endsWith('promised'));

  it.each([
    ['nothing said', trap('silent', null), []],
    ['related where it may be', trap('silent', related), []],
    ['related over a query of something else', trap('none', related), 1],
    ['said to be the subject’s', trap('names', is), 1],
    ['named where a name may be said', trap('names', names), []],
    ['named where only related may be', trap('silent', names), 1],
    ['named where only possible may be', trap('possible', names), 1],
    ['possible where it may be', trap('possible', grey), []],
    ['learned', trap('silent', null, true), 1],
  ])('%s', (_what, row, expected) => {
    const found = faults(row);
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });

  it('is one possible of five that may not be', () => {
    const right = Array.from({ length: 4 }, () => trap('possible', grey));
    expect(faults(...right, trap('silent', grey))).toEqual(['possible: 4 of 5 right']);
  });

  it('is a kind that falls below its share, by “is” alone where the label asks for it', () => {
    const row: TrueRow = { ...own, called: { tier: 'named', relation: 'is' } };
    const [found, other] = [is, names].map((said): JudgedRow => ({ row, said, learned: false }));
    if (!found || !other) throw new RangeError('no rows');
    expect(faults(found)).toEqual([]);
    expect(faults(found, other)).toEqual(['own website: 1 of 2 found']);
  });

  it('is a page said more surely than its label', () => {
    const row: TrueRow = { ...own, kind: 'cut legal name', called: { tier: 'possible' } };
    expect(faults({ row, said: names, learned: false })).toEqual([
      expect.stringMatching(/^said too surely: /),
    ]);
  });

  it('counts each kind and class once', () => {
    const judged = [trap('silent', is, true), trap('silent', names)];
    expect(trapTallies(judged).find(({ trap: each }) => each === 'critic')).toEqual({
      trap: 'critic',
      rows: 2,
      is: 1,
      names: 1,
      possible: 0,
      related: 0,
      learned: 1,
    });
    expect(kindTallies(judged).every(({ rows }) => rows === 0)).toBe(true);
  });
});
