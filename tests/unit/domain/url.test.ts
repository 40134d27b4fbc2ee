import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHost } from '../../../lib/domain/host';
import { asOpened, isHttpUrl, parseUrl, plainHostOf } from '../../../lib/domain/url';
import { runs } from '../runs';

/** Quick answers for what is common; each has to be the answer of the rule itself. */
describe('what is taken at first sight', () => {
  it.each([
    ...['example.com', 'a-b.example.com', 'a--b.com', 'xn--fsqu00a.com', 'xn--a.com', '-a.com'],
    ...['a-.com', 'A.com', '1.2.3.4', 'a.1', 'a.0x1', 'a..com', 'com', '例子.com', 'a_b.com'],
    ...['a.com.', 'a%41.com', ''],
  ])('%s is judged as by `new URL`', (host) => {
    const url = parseUrl(`https://${host}`);
    if (parseHost(host) === host) expect(url?.hostname).toBe(host);
    for (const text of [
      `https://${host}`,
      `http://${host}/a b`,
      `https://${host}?q=例#x`,
      `ftp://${host}`,
    ])
      expect(isHttpUrl(text), text).toBe(/^https?:$/.test(parseUrl(text)?.protocol ?? ''));
  });

  it('takes no host from an address that the URL parser reads otherwise', () => {
    const part = fc.constantFrom(
      ...[
        'https://',
        'http://',
        'HTTPS://',
        'ftp://',
        'example',
        'a',
        '-',
        '--',
        'xn--',
        '.',
        '..',
      ],
      ...['com', '1', '127.0.0.1', '0x7f', '@', ':', ':80', '/', '//', '\\', '?', '#', '%41', ' '],
      ...['\t', '\n', 'É', '。', '[::1]', '&', 'b.example.com'],
    );
    const scheme = fc.constantFrom('https://', 'http://', '');
    const address = fc
      .tuple(scheme, fc.array(part, { maxLength: 8 }))
      .map(([start, parts]) => start + parts.join(''));
    let answered = 0;
    fc.assert(
      fc.property(address, (text) => {
        const host = plainHostOf(text);
        if (host === null) return;
        answered++;
        expect(parseUrl(text)?.hostname).toBe(host);
        expect(parseHost(text)).toBe(host);
      }),
      { numRuns: runs(25_000), seed: 7 },
    );
    expect(answered).toBeGreaterThan(100);
  });
});

it.each([
  ['https://jyj.gov.cn@other.example/1', 'https://other.example/1'],
  ['http://u:p@other.example/1?a=b@c', 'http://other.example/1?a=b@c'],
  ['https://other.example/@user', 'https://other.example/@user'],
  ['https://other.example/1', 'https://other.example/1'],
  ['https://jyj.ɡov.cn/1', 'https://jyj.xn--ov-igb.cn/1'],
  ['https://jyj.gov.cn。other.example/1', 'https://jyj.gov.cn.other.example/1'],
  ['https:/\\\\other.example', 'https://other.example/'],
  ['https://jyj.gov.cn\\\\@other.example/1', 'https://jyj.gov.cn//@other.example/1'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['no address', 'no%20address'],
])('an address says where it leads: %s is %s', (text, opened) => {
  expect(asOpened(text)).toBe(opened);
});
