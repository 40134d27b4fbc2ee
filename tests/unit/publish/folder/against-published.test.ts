import { expect, it } from 'vitest';
import { byId, goneFrom } from '../../../../lib/publish/folder/against-published';
import { buildOrgs, type Cells } from '../helpers';

const PLACES = ['余姚市', '慈溪市', '宁海县', '象山县'];
const CODES = [
  '91330281MA0EXAMP1T',
  '91330282MA0EXAMP2X',
  '91330226MA0EXAMP3A',
  '91330225MA0EXAMP4C',
];
const named = (cells: readonly Cells[]): Cells[] =>
  cells.map((cell) => ({ 机构名称: '示例启明培训学校有限公司', ...cell }));
const inPlaces = named(PLACES.map((place) => ({ 办学地点: `浙江省宁波市${place}示例路1号` })));
const withCodes = named(CODES.map((code) => ({ 统一社会信用代码: code })));

it.each<[what: string, before: Cells[], after: Cells[], gone: number]>([
  ['whose places its table lost are one', inPlaces, named([{}]), 3],
  ['whose codes its table lost are one', withCodes, named([{}]), 3],
  ['that got codes all stay', inPlaces, withCodes, 0],
])('namesakes %s', async (_, before, after, gone) => {
  const [was, is] = [(await buildOrgs(before)).entries, (await buildOrgs(after)).entries];
  expect(was.length).toBe(before.length);
  const state = new Map(was.map((entry) => [entry.id, { line: JSON.stringify({ put: entry }) }]));
  expect(goneFrom({ state }, byId(is)).length).toBe(gone);
});
