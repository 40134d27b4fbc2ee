import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { clipped, sentences } from '../../../lib/wording/names';

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

describe('sentences one after the other', () => {
  it.each([
    ['zh-CN', ['甲', '乙'], '甲。乙。'],
    ['zh-TW', ['甲', '乙'], '甲。乙。'],
    ['en', ['One', 'Two'], 'One. Two.'],
    ['zh-CN', ['甲。', '宣称“包过”！', '乙……'], '甲。宣称“包过”！乙……'],
    ['en', ['One.', 'Two?', '“Three.”'], 'One. Two? “Three.”'],
    ['zh-CN', ['名称相近的 2 条：', '甲'], '名称相近的 2 条：甲。'],
    ['zh-CN', ['', '甲（2026年）', ''], '甲（2026年）。'],
    ['en', [], ''],
  ] as const)('%s: %j', (language, texts, said) =>
    expect(sentences(createTranslator(language), texts)).toBe(said),
  );
});
