import { describe, expect, it } from 'vitest';
import {
  areApart,
  findIcpNumbers,
  findPsbNumbers,
  parseIcp,
  parsePhone,
  parseUscc,
  usccChecksumHolds,
} from '../../../lib/domain/identifiers';

describe('filing numbers', () => {
  it.each([
    ['京ICP备 13046642号-2', ['京ICP备13046642号']],
    ['京 ICP 备 13046642 号', ['京ICP备13046642号']],
    ['京icp备13046642号 | 沪ＩＣＰ备10213822号－1', ['京ICP备13046642号', '沪ICP备10213822号']],
    ['蜀ICP备12345678号-12A', ['蜀ICP备12345678号']],
    ['浙ICP备12345678-1 2026', ['浙ICP备12345678号']],
    ['浙ICP备12345678 2026', []],
    ['浙ICP备案12345678号', ['浙ICP备12345678号']],
    ['浙ICP备案号：12345678号-1', ['浙ICP备12345678号']],
    ['（浙）ICP备第12345678号', ['浙ICP备12345678号']],
    ['浙ICP备（12345678）号', ['浙ICP备12345678号']],
    ['浙ICP备案号：第（12345678）号', ['浙ICP备12345678号']],
    ['ICP备案号：浙ICP备12345678号', ['浙ICP备12345678号']],
    ['浙ICP备案于2026年1月1日', []],
    ['浙ICP备案电话：0574-62120000', []],
    ['京ICP证030173号', []],
    ['增值电信业务经营许可证 京B2-20190001', []],
    ['京ICP备13046642号-1 京ICP备13046642号-2', ['京ICP备13046642号']],
    ['某ICP备13046642号', []],
  ])('findIcpNumbers(%j)', (text, expected) => {
    expect(findIcpNumbers(text)).toEqual(expected);
  });

  it('parses one whole number and nothing around it', () => {
    expect(parseIcp('粤ICP备16057936号-4')).toBe('粤ICP备16057936号');
    expect(parseIcp('（粤）ICP备案16057936号')).toBe('粤ICP备16057936号');
    expect(parseIcp('备案：粤ICP备16057936号')).toBeNull();
    expect(parseIcp('奥ICP备16057936号')).toBeNull();
  });

  it('finds public-security numbers', () => {
    expect(findPsbNumbers('京公网安备 11010802017616号')).toEqual(['京公网安备11010802017616号']);
  });

  it.each([
    ['浙ICP备12345678号', true],
    ['浙icp备12345678号', false],
    ['浙ICP备12345678号-1', false],
    ['浙ICP备１2345678号', false],
    ['浙ICP备12345号', false],
    ['某ICP备12345678号', false],
  ])('%s is canonical: %s', (text, isCanonical) => {
    expect(parseIcp(text) === text).toBe(isCanonical);
    if (isCanonical) expect(findIcpNumbers(text)).toEqual([text]);
  });
});

describe('unified social credit codes', () => {
  it('accepts the form and warns by the checksum only', () => {
    expect(parseUscc('91350100m0001tgqxm')).toBe('91350100M0001TGQXM');
    expect(usccChecksumHolds('91350100M0001TGQXM')).toBe(false);
    // The example of GB 32100-2015 itself, and the same with one digit changed.
    expect(usccChecksumHolds('91350100M000100Y43')).toBe(true);
    expect(usccChecksumHolds('91350100M000100Y44')).toBe(false);
  });

  it.each(['91350100M0001TGQX', '9135010*M0001TGQXM', '91350100I0001TGQXM', ''])(
    'refuses %j',
    (text) => {
      expect(parseUscc(text)).toBeNull();
    },
  );
});

describe('parsePhone', () => {
  it.each([
    ['0574-62123456', '057462123456'],
    ['（0574）6212 3456', '057462123456'],
    ['０５７４－６２１２３４５６', '057462123456'],
    ['+86 574 6212 3456', '057462123456'],
    ['+86 (0)574 62123456', '057462123456'],
    ['0086-10-62123456', '01062123456'],
    ['+86 917 312 3456', '09173123456'],
    ['+86 138 0000 0000', '13800000000'],
    ['+86 400 123 4567', '4001234567'],
    ['400-123-4567', '4001234567'],
    ['95 123', '95123'],
    ['+8695123', '95123'],
    ['12315', '12315'],
    ['0574-62123456 转 801', '057462123456'],
    ['0574-62123456分机801', '057462123456'],
    ['0574 6212 3456 ext. 12', '057462123456'],
    ['0574-62123456#12', '057462123456'],
    ['(0574)62123456-801', '057462123456'],
    ['1380000-0004', '13800000004'],
    ['8613800000004', '13800000004'],
    ['8612345', '8612345'],
  ])('%s is %s', (text, phone) => {
    expect(parsePhone(text)).toBe(phone);
  });

  it.each([
    '',
    '  ',
    '114',
    '12345678901234',
    '示例启明',
    '0574-6212345a',
    '+',
    '转801',
    '62123456\u0000',
  ])('%j is no number', (text) => {
    expect(parsePhone(text)).toBeNull();
  });
});

describe('two records of one name', () => {
  const coded = (...codes: string[]) => ({
    identifiers: codes.map((value) => ({ kind: 'uscc', value, of: 'subject' })),
  });
  const run = { identifiers: [{ kind: 'uscc', value: 'C', of: 'operator' }] };

  it.each([
    ['of two codes', coded('A'), coded('B'), true],
    ['of one code', coded('A'), coded('A'), false],
    ['that have one of several codes in common', coded('A', 'B'), coded('B'), false],
    ['of which one has no code', coded('A'), coded(), false],
    ['of which one tells who runs it alone', coded('A'), run, false],
    ['in two cities', { ...coded(), region: '330200' }, { ...coded(), region: '510100' }, true],
    [
      'in a city and its county',
      { ...coded(), region: '330200' },
      { ...coded(), region: '330281' },
      false,
    ],
  ])('%s', (_, a, b, apart) => {
    expect(areApart(a, b)).toBe(apart);
    expect(areApart(b, a)).toBe(apart);
  });
});
