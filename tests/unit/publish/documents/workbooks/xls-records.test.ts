import { expect, it } from 'vitest';
import { readStruck } from '../../../../../lib/publish/documents/workbooks/xls-records';
import { Budget } from '../../../../../lib/tables/limits';

/** Records of a workbook of before 2007 ([MS-XLS]), written by hand: no library here writes runs of fonts. */

const u16 = (...numbers: number[]): number[] => numbers.flatMap((each) => [each & 255, each >> 8]);
const u32 = (number: number): number[] => u16(number & 0xffff, number >>> 16);
const record = (kind: number, body: readonly number[]): number[] => [
  ...u16(kind, body.length),
  ...body,
];
const font = (isStruck: boolean): number[] => record(0x31, u16(200, isStruck ? 8 : 0));
const wide = (text: string): number[] => u16(...Array.from(text, (char) => char.charCodeAt(0)));

/** A string: its words, and runs of [first character, font]. */
const rich = (text: string, ...runs: [from: number, font: number][]): number[] => [
  ...u16(text.length),
  runs.length > 0 ? 9 : 1,
  ...(runs.length > 0 ? u16(runs.length) : []),
  ...wide(text),
  ...runs.flatMap((run) => u16(...run)),
];

/** Font 5 is the first struck one: font 4 does not exist. */
const STRUCK = 5;

/** `row column` of the cells that are crossed out, where each string stands in a row of its own. */
function struckOf(parts: readonly (readonly number[])[], count: number): string[] {
  const [first = [], ...rest] = parts;
  const sst = record(0xfc, [...u32(count), ...u32(count), ...first]);
  const shared = [...sst, ...rest.flatMap((part) => record(0x3c, part))];
  const fonts = [false, false, false, false, true].flatMap(font);
  const globals = [...fonts, ...record(0xe0, u16(0)), ...shared];
  const bound = (at: number) => record(0x85, [...u32(at), 0, 0]);
  const at = globals.length + bound(0).length;
  const cells = Array.from({ length: count }, (_, row) =>
    record(0xfd, [...u16(row, 0, 0), ...u32(row)]),
  );
  const stream = [...globals, ...bound(at), ...record(0x809, u16(0x600)), ...cells.flat()];
  const struck = readStruck(Uint8Array.from(stream), new Budget());
  return [...(struck.get(0) ?? [])];
}

it('words of a shared string that are crossed out are seen', () => {
  const strings = [
    rich('示例启明'),
    rich('示例晨光', [2, STRUCK]),
    rich('示例云帆', [0, 1]),
    rich('示例远航', [4, STRUCK]),
    rich('示例春晓', [0, STRUCK], [2, 0]),
  ];
  expect(struckOf([strings.flat()], strings.length)).toEqual(['1 0', '4 0']);
});

it('words go on in a next record, which says anew how wide they are', () => {
  const text = rich('示例启明培训', [0, 1]);
  // The head, three words of two bytes; then two bytes for each of the rest.
  const [head, tail] = [text.slice(0, 5 + 6), text.slice(5 + 6)];
  const last = rich('示例晨光', [0, STRUCK]);
  expect(struckOf([head, [1, ...tail, ...last]], 2)).toEqual(['1 0']);
  const narrow = [...u16(4), 0, 97, 98];
  expect(struckOf([narrow, [0, 99, 100, ...last]], 2)).toEqual(['1 0']);
});

it('strings that end too early are those that there are', () => {
  expect(struckOf([[...u16(60_000), 9, ...u16(60_000), 1, 2, 3]], 1)).toEqual([]);
  expect(struckOf([[]], 0)).toEqual([]);
});
