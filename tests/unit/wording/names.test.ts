import { describe, expect, it } from 'vitest';
import { clipped } from '../../../lib/wording/names';

describe('a clipped text', () => {
  it.each([
    ['is whole where there is room', '示例学校', 4, '示例学校'],
    ['is cut after so many characters', '示例学校', 2, '示例…'],
    ['has whole characters of two units', '𠮷𠮷𠮷', 2, '𠮷𠮷…'],
    ['counts a character of two units once', '𠮷𠮷𠮷', 3, '𠮷𠮷𠮷'],
  ])('%s', (_, text, most, wanted) => expect(clipped(text, most)).toBe(wanted));
});
