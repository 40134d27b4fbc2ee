import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsText } from '../../../lib/text/pinyin';
import { spellingPattern, spellingsOf, spells, spellsAt } from '../../../lib/text/spelling';
import { SEED } from '../index/support';
import { runs } from '../runs';

it('keeps a unit of initials for each unit of the text', () => {
  expect(initialsText('\n示例a1é\n')).toBe('\nsla1\u0001\n');
});

describe('spellingsOf', () => {
  const read = (query: string) => spellingsOf(query).map(({ units }) => units.join('·'));

  it.each([
    ['qiming', 'qi·ming'],
    ['slqiming', 's·l·qi·ming'],
    ['sl启明', 's·l·启·明'],
    ['xian', 'xi·an'],
    ['xian', 'xian'],
    ['zhongd', 'zhong·d'],
    ['lvyou', 'lu·you'],
    ['slqm', 's·l·q·m'],
    ['a1班', 'a·1·班'],
  ])('%s may be %s', (query, wanted) => {
    expect(read(query)).toContain(wanted);
  });

  it.each(['示例', '', '123', 'a'.repeat(65)])('"%s" spells nothing', (query) => {
    expect(read(query)).toEqual([]);
  });

  it.each(['ming'.repeat(16), 'nananananananananananananananananana', 'zhzhzhzhzhzhzhzhzhzhzh'])(
    'reads %s in a few ways',
    (query) => {
      expect(read(query).length).toBeLessThan(5);
    },
  );
});

it.each([
  ['余姚市示例启明', 'qiming', true],
  ['余姚市示例启明', 'qimi', true],
  ['余姚市示例启明', 'qimign', false],
  ['余姚市示例启明', 'shiliqimingx', false],
  ['重庆示例', 'chongqing', true],
  ['重庆示例', 'zhongqing', true],
  ['女子学堂', 'nvzi', true],
  ['示例abc', 'shiliabc', true],
  ['明', 'm', true],
  ['启明', 'm', false],
])('%s is spelt by %s: %s', (name, query, wanted) => {
  expect(spellingsOf(query).some((spelling) => spells(name, spelling))).toBe(wanted);
});

// 重 is read chong and zhong, 行 hang and xing: their initials are of two letters.
it('is nominated by its initials wherever the units themselves spell the query', () => {
  const over = (alphabet: string, minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
  fc.assert(
    fc.property(over('示例重庆行sl1é', 0, 12), over('slczqxh1i重', 1, 5), (text, query) => {
      for (const spelling of spellingsOf(query)) {
        const places = Array.from(text, (_, at) => at).filter((at) => spellsAt(text, at, spelling));
        const met = initialsText(text).matchAll(
          new RegExp(`(?=${spellingPattern(spelling)})`, 'g'),
        );
        const nominated = Array.from(met, ({ index }) => index);
        expect(places.filter((at) => !nominated.includes(at))).toEqual([]);
      }
    }),
    { seed: SEED, numRuns: runs(700) },
  );
});
