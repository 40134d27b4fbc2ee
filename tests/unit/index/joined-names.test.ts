import { expect, it } from 'vitest';
import { NamesJoiner } from '../../../lib/index/joined-names';

it('entries that do not come have no names, and those after them keep their own', () => {
  const joiner = new NamesJoiner(6);
  joiner.add(1, ['示例启明', '启航']);
  joiner.add(4, ['示例晨光']);
  const joined = joiner.finish();
  expect([0, 1, 2, 3, 4, 5].map((entry) => joined.of(entry))).toEqual([
    '',
    '示例启明\n启航',
    '',
    '',
    '示例晨光',
    '',
  ]);
  expect(joined.entryAt(joined.text.indexOf('启航'))).toBe(1);
  expect(joined.entryAt(joined.text.indexOf('示例晨光'))).toBe(4);
});

it('an entry that comes after a later one is refused', () => {
  const joiner = new NamesJoiner(3);
  joiner.add(1, ['示例启明']);
  expect(() => joiner.add(1, ['示例晨光'])).toThrow(RangeError);
});
