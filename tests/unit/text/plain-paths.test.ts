import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHost } from '../../../lib/domain/host';
import { parseUrl, plainHostOf } from '../../../lib/domain/url';

/** Quick answers for what is common; each has to be the answer of the rule itself. */
describe('what is answered at first sight', () => {
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
      { numRuns: 100_000, seed: 7 },
    );
    expect(answered).toBeGreaterThan(100);
  });
});
