import { describe, expect, it } from 'vitest';
import { TYPED_CAP, typedFault } from '../../../lib/wording/typed';

describe('typedFault', () => {
  it.each([
    ['', null],
    ['示例\n两行\t表', null],
    ['长'.repeat(TYPED_CAP), null],
    ['长'.repeat(TYPED_CAP + 1), 'too-long'],
    ['示例\u0000', 'control'],
    ['示例\u001b[31m', 'control'],
    ['\u202e倒写', 'control'],
    ['\ud800', 'control'],
    ['\u0000'.repeat(TYPED_CAP + 1), 'control'],
  ])('%j: %s', (text, fault) => {
    expect(typedFault(text)).toBe(fault);
  });
});
