import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHost } from '../../../lib/domain/host';
import { parseUrl, plainHostOf } from '../../../lib/domain/url';
import { gapOf, plainGapOf } from '../../../lib/text/page-text';
import { classify, plainUnit } from '../../../lib/text/text-units';

/** Quick answers for what is common; each has to be the answer of the rule itself. */
describe('what is answered at first sight', () => {
  it('folds every unit as the classes of Unicode do', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
    const known = units.filter((unit) => plainUnit(unit) !== 0);
    const wrong = known.filter((unit) => plainUnit(unit) !== classify(unit));
    expect(wrong.map((unit) => unit.toString(16))).toEqual([]);
    expect(known.length).toBeGreaterThan(20_000);
  });

  it('gives gaps the kind that the expressions give', () => {
    const signs = [
      ...' \u3000()（）-_|,:;/!?&+—–·，、：；｜！？【】《》「」“”\n.。…\u200b\u0301\r',
    ];
    const texts = fc
      .array(fc.constantFrom(...signs), { maxLength: 5 })
      .map((each) => each.join(''));
    let answered = 0;
    fc.assert(
      fc.property(texts, (between) => {
        const plain = plainGapOf(between);
        if (plain === null) return;
        answered++;
        expect(plain).toBe(gapOf(between));
      }),
      { numRuns: 5000, seed: 5 },
    );
    expect(answered).toBeGreaterThan(500);
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
      { numRuns: 100_000, seed: 7 },
    );
    expect(answered).toBeGreaterThan(100);
  });
});
