import { describe, expect, it } from 'vitest';
import { hostChain, isHostWithin, parseHost, siteHost, siteOfHost } from '../../../lib/domain/host';

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
    [`https://user@Example.com:8443/?${'a'.repeat(3000)}`, 'example.com'],
    [`https://example.com#${'@evil.net/'.repeat(3000)}`, 'example.com'],
    [`https://example.com\\${'@evil.net/'.repeat(3000)}`, 'example.com'],
    [`evil.net/${'https://example.com/'.repeat(3000)}`, 'evil.net'],
    ['evil.net/?from=https://example.com/', 'evil.net'],
    ['evil.net?https://example.com/', 'evil.net'],
    ['evil.net#https://example.com/', 'evil.net'],
    ['view-source:https://example.com/', null],
    ['data:text/html,https://example.com/', null],
    ['blob:https://example.com/1', null],
    ['about:blank?https://example.com/', null],
    ["javascript:open('https://example.com/')", null],
    ['//example.com/?from=https://example.org/', 'example.com'],
    ['://example.com', null],
    [`javascript://example.com/${'a'.repeat(3000)}`, null],
  ])('parseHost(%j) is %j', (text, expected) => {
    expect(parseHost(text)).toBe(expected);
  });

  it.each([
    ['www.example.com', 'example.com'],
    ['www.example.com.cn', 'example.com.cn'],
    ['example.com', 'example.com'],
    ['m.example.com', 'm.example.com'],
    ['www.cn', 'www.cn'],
    ['www.ren', 'www.ren'],
    ['www.xn--fiqs8s', 'www.xn--fiqs8s'],
    ['www.www.cn', 'www.cn'],
  ])('%s is of the site %s, which is never a whole top-level domain', (host, site) => {
    expect([siteOfHost(host), siteHost(host)]).toEqual([site, site]);
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
