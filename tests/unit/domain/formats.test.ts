import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, isDay } from '../../../lib/domain/day';
import { hostChain, isHostWithin, parseHost } from '../../../lib/domain/host';
import {
  findIcpNumbers,
  findPsbNumbers,
  parseIcp,
  parseUscc,
  usccChecksumHolds,
} from '../../../lib/domain/identifiers';
import { parseStore, storeName } from '../../../lib/domain/stores';

describe('days', () => {
  it.each([
    ['2026-09-01', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2023-13-40', false],
    ['2023-00-10', false],
    ['2023-1-1', false],
    ['2026-04-31', false],
    ['', false],
  ])('isDay(%j) is %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('counts days in Beijing time', () => {
    expect(dayOf(Date.parse('2026-08-31T15:59:59Z'))).toBe('2026-08-31');
    expect(dayOf(Date.parse('2026-08-31T16:00:00Z'))).toBe('2026-09-01');
  });

  it('adds months and keeps to the end of short ones', () => {
    expect(addMonths('2025-09-01', 12)).toBe('2026-09-01');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });
});

describe('host names', () => {
  it.each([
    ['https://www.example.com/a?b', 'www.example.com'],
    ['HTTP://Example.COM.:8080/', 'example.com'],
    ['https://例子.example.com/', 'xn--fsqu00a.example.com'],
    ['example.com', 'example.com'],
    ['https://127.0.0.1/', null],
    ['https://2130706433/', null],
    ['https://[::1]/', null],
    ['https://localhost/', null],
    ['javascript:alert(1)', null],
    ['ftp://example.com/', null],
    ['https://user:pw@example.com/', 'example.com'],
    ['https://exa mple.com/', null],
    ['', null],
    [`https://${'a'.repeat(3000)}.example.com`, null],
  ])('parseHost(%j) is %j', (text, expected) => {
    expect(parseHost(text)).toBe(expected);
  });

  it('chains parents on label boundaries', () => {
    expect(hostChain('a.b.example.com')).toEqual([
      'a.b.example.com',
      'b.example.com',
      'example.com',
    ]);
  });

  it.each([
    ['not.evil.example', 'evil.example', true],
    ['evil.example', 'evil.example', true],
    ['notevil.example', 'evil.example', false],
    ['evil.example', 'not.evil.example', false],
  ])('isHostWithin(%s, %s) is %s', (host, listed, expected) => {
    expect(isHostWithin(host, listed)).toBe(expected);
  });
});

describe('filing numbers', () => {
  it.each([
    ['京ICP备 13046642号-2', ['京ICP备13046642号']],
    ['京 ICP 备 13046642 号', ['京ICP备13046642号']],
    ['京icp备13046642号 | 沪ＩＣＰ备10213822号－1', ['京ICP备13046642号', '沪ICP备10213822号']],
    ['蜀ICP备12345678号-12A', ['蜀ICP备12345678号']],
    ['浙ICP备12345678-1 2026', ['浙ICP备12345678号']],
    ['浙ICP备12345678 2026', []],
    ['京ICP证030173号', []],
    ['增值电信业务经营许可证 京B2-20190001', []],
    ['京ICP备13046642号-1 京ICP备13046642号-2', ['京ICP备13046642号']],
    ['某ICP备13046642号', []],
  ])('findIcpNumbers(%j)', (text, expected) => {
    expect(findIcpNumbers(text)).toEqual(expected);
  });

  it('parses one whole number and nothing around it', () => {
    expect(parseIcp('粤ICP备16057936号-4')).toBe('粤ICP备16057936号');
    expect(parseIcp('备案：粤ICP备16057936号')).toBeNull();
  });

  it('finds public-security numbers', () => {
    expect(findPsbNumbers('京公网安备 11010802017616号')).toEqual(['京公网安备11010802017616号']);
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

describe('stores', () => {
  it('meets every spelling under one id', () => {
    for (const name of ['应用宝', '腾讯应用宝', ' 应用宝 '])
      expect(parseStore(name)).toBe('tencent');
    expect(parseStore('oppo应用商店')).toBe('oppo');
    expect(parseStore('ＯＰＰＯ软件商店')).toBe('oppo');
    expect(parseStore('OPPO软')).toBeNull();
    expect(storeName('apple')).toBe('App Store');
    expect(storeName('constructor')).toBe('constructor');
  });
});
