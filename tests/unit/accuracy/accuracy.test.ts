import { describe, expect, it } from 'vitest';
import { corpus, LIST } from '../../accuracy/corpus';
import { judgeAll } from '../../accuracy/score/judged';
import { nominatorOf } from '../../accuracy/score/nominator';
import { faultsOf, readRecorded } from '../../accuracy/score/recorded';
import { mismatchesIn, precisionOf, recallOf, talliesOf } from '../../accuracy/score/tally';
import { RULES, SURFACES } from '../../accuracy/types';

const snippets = corpus();

describe('the labelled corpus', () => {
  it('holds at least 2,000 snippets and covers every rule and surface', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(2000);
    expect(new Set(snippets.map(({ rule }) => rule))).toEqual(new Set(RULES));
    expect(new Set(snippets.map(({ surface }) => surface))).toEqual(new Set(SURFACES));
  });

  it('is the same every time', () => {
    expect(corpus()).toEqual(snippets);
  });

  it('speaks of listed entries only, each listed once', () => {
    const ids = LIST.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const meant = snippets.flatMap(({ expected }) => Object.keys(expected));
    expect(ids).toEqual(expect.arrayContaining([...new Set(meant)]));
  });
});

describe('what is said of it', () => {
  const judged = nominatorOf(LIST).then((nominate) => judgeAll(snippets, nominate));

  it('is identified and named without a wrong verdict', async () => {
    const wrong = mismatchesIn(await judged).filter(
      ({ said }) => said === 'identified' || said === 'named',
    );
    expect(wrong).toEqual([]);
  });

  it('is as good as it was', async () => {
    expect(faultsOf(talliesOf(await judged), readRecorded())).toEqual([]);
  });

  it('is found as often as DESIGN asks', async () => {
    const { identified, named, possible } = talliesOf(await judged);
    for (const tally of [identified, named]) expect(recallOf(tally)).toBeGreaterThanOrEqual(0.98);
    expect(precisionOf(possible)).toBeGreaterThanOrEqual(0.9);
    expect(identified.meant).toBeGreaterThan(250);
    expect(named.meant).toBeGreaterThan(500);
  });
});

describe('what is worse than it was', () => {
  const right = { said: 10, meant: 10, right: 10 };
  const good = { identified: right, named: right, possible: right, related: right };
  const recorded = readRecorded();

  it.each([
    ['nothing', good, []],
    [
      'one named too many',
      { ...good, named: { said: 11, meant: 10, right: 10 } },
      [`precision of named fell to ${10 / 11}`],
    ],
    [
      'one of ten identified too few',
      { ...good, identified: { said: 9, meant: 10, right: 9 } },
      ['recall of identified fell to 0.9'],
    ],
    [
      'one possible too many',
      { ...good, possible: { said: 11, meant: 10, right: 10 } },
      [`precision of possible fell to ${10 / 11}`],
    ],
  ])('%s', (_what, tallies, faults) => {
    expect(faultsOf(tallies, recorded)).toEqual(faults);
  });
});
