import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ASKED_UNITS } from '../../../../lib/domain/lookup';
import { readScan, scanQuestion, scanText } from '../../../../lib/match/scan/scan';
import { normaliseName } from '../../../../lib/text/normalise';
import { ASKED_ENTRIES } from '../../../fixtures/asked/entries';
import { TODAY } from '../../../fixtures/asked/list';
import { candidate } from '../fixtures';

/** What holds of any text, whatever somebody made of it. */

const CANDIDATES = ASKED_ENTRIES.map((each) => candidate(each));
const NAME = '余姚市示例启明培训学校有限公司';

const parts = fc.constantFrom(
  ...ASKED_ENTRIES.flatMap(({ names, identifiers }) => [
    ...names.map(({ text }) => text),
    ...identifiers.map(({ value }) => value),
  ]),
  ...'。 ，\n【】（）-.…@:/?#&=0123456789abcxyz示例启明新的在余姚市宁波分校公司\u200b\ud800\u0301😀'.split(
    '',
  ),
  'https://',
  'www.',
  '.com',
  'ICP备',
  '号-1',
);
const texts = fc.array(parts, { maxLength: 60 }).map((all) => all.join(''));

it('every finding lies in the text, holds what it names, and overlaps no other', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let reached = 0;
      let last = { start: -1, end: -1 };
      for (const { start, end, how, name } of scanText(readScan(text), CANDIDATES, TODAY)) {
        const isSame = start === last.start && end === last.end;
        if (!isSame) expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (/text-(?:name|brand|part)|branch/.test(how))
          expect(normaliseName(text.slice(start, end))).toBe(normaliseName(name));
        reached = end;
        last = { start, end };
      }
    }),
  );
});

it('a full name on a line of its own is found, whatever stands around it', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const text = `${before}。\n${NAME}。\n${after}`;
      const start = before.length + 2;
      const found = scanText(readScan(text), CANDIDATES, TODAY);
      expect(found.some((each) => each.start === start && each.how === 'text-name')).toBe(true);
    }),
  );
});

const fill = (part: string): string =>
  part.repeat(Math.ceil(ASKED_UNITS / part.length)).slice(0, ASKED_UNITS);

it.each([
  NAME,
  `${NAME}\n`,
  '示例启明，',
  '0574-62000001 ',
  '1 ',
  '057462000001',
  '.',
  'a.',
  'a-',
  'a@b.cd',
  '示例启明.中国',
  '（',
  '浙ICP备',
  '9133 0281 MAYX 0001 ',
  'https://qiming.example/',
  '\ud800',
  'e\u0301',
])('a text of nothing but %j asks and tells a bounded number', (part) => {
  const text = fill(part);
  const { keys, texts: asked } = scanQuestion(readScan(text));
  expect(keys.length).toBeLessThanOrEqual(4096 + 256);
  expect(asked.join('').length).toBeLessThanOrEqual(ASKED_UNITS + 257 * 48);
  expect(scanText(readScan(text), CANDIDATES, TODAY).length).toBeLessThanOrEqual(2048);
});

it('an honest name behind a page’s worth of others is still told', () => {
  const text = `${fill(`新${NAME}，`)}。${ASKED_ENTRIES[1]?.names[0]?.text}`;
  const found = scanText(readScan(text), CANDIDATES, TODAY);
  expect(found.filter(({ isSure }) => isSure).map(({ candidate: { ref } }) => ref.id)).toContain(
    ASKED_ENTRIES[1]?.id,
  );
});
