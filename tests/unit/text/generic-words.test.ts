import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENERIC_PAIRS } from '../../../lib/text/generic-words';
import { beginsAsKind } from '../../../lib/text/own-part';
import { genericWords, MINIMUM, namesIn, toModule } from '../../tools/generic-words-derive';

describe('genericWords', () => {
  const NAMES = ['示例之星', '启明之星', '之星', '晨光示例', '之星之星', 'ab示例', '例'];

  it.each([
    [4, ['之星']],
    [3, ['之星', '示例']],
    [5, []],
  ])('with a minimum of %i, the pairs in so many names', (minimum, words) => {
    expect(genericWords(NAMES, minimum)).toEqual(words);
  });

  it('counts a pair once in a name, and orders pairs of one count by their units', () => {
    expect(genericWords(['之星之星', '之星', '例乙', '例乙', '例甲', '例甲'], 2)).toEqual([
      '之星',
      '例乙',
      '例甲',
    ]);
    expect(genericWords(['之星之星'], 2)).toEqual([]);
  });

  it('takes Han alone', () => {
    expect(genericWords(['ab', 'ab', 'A例', 'A例', '例1', '例1', '示例', '示例'], 2)).toEqual([
      '示例',
    ]);
  });

  it('makes a module of lines that hold every pair, each shared character once', () => {
    const firsts = Array.from({ length: 15 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const pairs = ['天下', ...firsts.map((each) => `${each}例`), '天使', '集团'];
    const source = toModule(pairs, 100, 3);
    expect(source).toContain(
      ' * 18 pairs of characters, no words of teaching, that stand in 3 or more of 100 short names',
    );
    const lines = [...source.matchAll(/^ {2}'(.+)'( \+|;)$/gmu)].map(([, text]) => text ?? '');
    expect(lines.join('')).toBe(`天下使 集团|例${firsts.join('')}`);
  });

  it('breaks a long table into lines', () => {
    const pairs = Array.from({ length: 15 }, (_, at) =>
      String.fromCharCode(0x4e00 + 2 * at, 0x4e01 + 2 * at),
    );
    const source = toModule([...pairs, '示例', '启例'], 100, 3);
    const lines = [...source.matchAll(/^ {2}'(.+)'( \+|;)$/gmu)].map(([, text]) => text ?? '');
    expect(lines.map(({ length }) => length)).toEqual([42, 3, 3]);
    expect(lines.join('')).toBe(`${pairs.join(' ')}|例示启`);
  });
});

describe('namesIn', () => {
  it('leaves out the two lines of the head, and empty ones', () => {
    expect(namesIn('\u{feff}来源\r\n2026.01.01\r\n\r\n示例\r\n启明\r\n')).toEqual(['示例', '启明']);
  });
});

const folder = process.env.JIANXUN_DATA;
const file = folder === undefined ? '' : join(folder, 'company-short-names.txt');
const isThere = existsSync(file);
if (!isThere)
  console.log(
    'JIANXUN_DATA names no folder with company-short-names.txt: the table is not derived again',
  );

describe('the committed table', () => {
  it('holds pairs of Han units, each once', () => {
    const [byFirst = '', byLast = '', ...more] = GENERIC_PAIRS.split('|');
    expect(more).toEqual([]);
    const pairs = [byFirst, byLast].flatMap((half, at) => {
      expect(half).toMatch(/^\p{Script=Han}{2,}(?: \p{Script=Han}{2,})*$/u);
      return half
        .split(' ')
        .flatMap(([shared = '', ...others]) =>
          others.map((each) => (at === 0 ? shared + each : each + shared)),
        );
    });
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(GENERIC_PAIRS.length).toBeLessThan(1.6 * pairs.length);
  });

  it.runIf(isThere)('is what the derivation gives', () => {
    const names = namesIn(readFileSync(file, 'utf8'));
    const committed = join(import.meta.dirname, '../../../lib/text/generic-words.ts');
    expect(toModule(genericWords(names, MINIMUM), names.length, MINIMUM)).toBe(
      readFileSync(committed, 'utf8'),
    );
  });
});

it.runIf(isThere)('hardly a company’s short name begins as a kind of training does', () => {
  const names = namesIn(readFileSync(file, 'utf8'));
  expect(names.filter(beginsAsKind).length).toBeLessThan(0.005 * names.length);
});
