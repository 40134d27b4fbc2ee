import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STYLES } from './tokens';

/** A block with its nested rules. */
const ALLOWED = /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g;
const MOTION =
  /(?:^|[\s;{])(?:transition|animation)(?:-[\w-]+)?\s*:(?!\s*none)|scroll-behavior\s*:\s*smooth/;

it.each(readdirSync(STYLES))('%s moves nothing for whoever asked for no motion', (file) => {
  const css = readFileSync(join(STYLES, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
  expect(MOTION.exec(css.replace(ALLOWED, ''))?.[0]).toBeUndefined();
});

it('would notice motion outside of such a block', () => {
  expect(MOTION.test('a { transition: color 1s }')).toBe(true);
  expect(MOTION.test('a{animation-name:x}')).toBe(true);
  expect(MOTION.test('a { transition: none }')).toBe(false);
  expect(MOTION.test('.animation-note { color: red }')).toBe(false);
});
