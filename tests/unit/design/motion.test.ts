import { expect, it } from 'vitest';
import { readStyles, STYLE_SHEETS } from './styles';

/** A block with its nested rules. */
const ALLOWED = /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g;
const MOTION =
  /(?:^|[\s;{])(?:transition|animation)(?:-[\w-]+)?\s*:(?!\s*none)|scroll-behavior\s*:\s*smooth/;

it.each(STYLE_SHEETS)('%s moves nothing for whoever asked for no motion', (path) => {
  expect(MOTION.exec(readStyles(path).replace(ALLOWED, ''))?.[0]).toBeUndefined();
});

it('looks at the styles of views and of what they share', () => {
  for (const path of ['components/styles/base.css', 'entrypoints/popup/popup.css'])
    expect(STYLE_SHEETS).toContain(path);
});

it('would notice motion outside of such a block', () => {
  expect(MOTION.test('a { transition: color 1s }')).toBe(true);
  expect(MOTION.test('a{animation-name:x}')).toBe(true);
  expect(MOTION.test('a { transition: none }')).toBe(false);
  expect(MOTION.test('.animation-note { color: red }')).toBe(false);
});
