import { expect, it } from 'vitest';
import { withoutRadicals } from '../../../lib/text/radicals';

it('reads radicals, with a compatible form and without, as their characters', () => {
  expect(withoutRadicals('⽰例市⻘柠檬语⾔培训学校，乘⻛破浪，⼴告，家⻓，⼈⺠')).toBe(
    '示例市青柠檬语言培训学校，乘风破浪，广告，家长，人民',
  );
  expect(withoutRadicals('示例启明 Ａ1（一）')).toBe('示例启明 Ａ1（一）');
});
