import { describe, expect, it } from 'vitest';
import { withoutHidden } from '../../../lib/domain/plain-text';

const HIDDEN = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

describe('a text without what nobody sees', () => {
  it.each([
    ['示例\u202e在线', '示例在线'],
    ['示\u200b例', '示例'],
    ['示例\u3164培训', '示例培训'],
    ['示例\uffa0培训', '示例培训'],
    ['第一行\u2028第二行', '第一行第二行'],
    [`示${'\u0301'.repeat(9)}例`, `示${'\u0301'.repeat(4)}例`],
    ['示例培训（余姚）有限公司 A-1、２', '示例培训（余姚）有限公司 A-1、２'],
  ])('%j becomes %j', (text, shown) => {
    expect(withoutHidden(text)).toBe(shown);
  });

  it('loses every hidden character, whatever stands beside it, and no other', () => {
    const others: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCodePoint(code);
      if (HIDDEN.test(character) === (withoutHidden(`示${character}例`) !== '示例'))
        others.push(code.toString(16));
    }
    // Breaks of lines, the empty pattern of Braille, and what stands for an annotation or an object.
    expect(others).toEqual(['2028', '2029', '2800', 'fff9', 'fffa', 'fffb', 'fffc']);
  });
});
