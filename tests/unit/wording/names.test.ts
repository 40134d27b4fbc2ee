import { describe, expect, it } from 'vitest';
import { clipped } from '../../../lib/wording/names';

describe('a clipped text', () => {
  it.each([
    ['is whole where there is room', '示例学校', 4, '示例学校'],
    ['is cut after so many characters', '示例学校', 2, '示例…'],
    ['has whole characters of two units', '𠮷𠮷𠮷', 2, '𠮷𠮷…'],
    ['has no part of a number', '没收所得罚款30万元', 7, '没收所得罚款…'],
    ['is cut behind a whole amount', '罚款30万元、警告', 6, '罚款30万元…'],
    ['is a number alone as far as there is room', '13800138000', 4, '1380…'],
    ['counts a character of two units once', '𠮷𠮷𠮷', 3, '𠮷𠮷𠮷'],
  ])('%s', (_, text, most, wanted) => expect(clipped(text, most)).toBe(wanted));
});
