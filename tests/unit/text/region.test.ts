import { describe, expect, it } from 'vitest';
import { isSameOrNested } from '../../../lib/domain/identifiers';
import { REGIONS } from '../../../lib/generated/regions';
import {
  innermostRegion,
  isPlaceName,
  isUrban,
  leadingPlaces,
  leadingRegion,
  leadingRegionUnits,
  regionsIn,
  supportsRegion,
  withoutPlaceOfForm,
  writingsOfPlace,
} from '../../../lib/text/region';
import { unpackRegions } from '../../../lib/text/region-packed';

it.each([
  ['北京海淀示例', '110000 2', '110108 4'],
  ['海淀示例', ' 0', '110108 2'],
  ['余姚市示例', '330281 3'],
  ['新华苏州市示例', ' 0'],
  ['新华苏州示例', ' 0'],
  ['宁波海曙长春藤', '330200 2', '330203 4'],
])('the places that %s begins with', (name, ...places) => {
  expect(leadingPlaces(name).map(({ codes, units }) => `${codes} ${units}`)).toEqual(places);
});

it.each([
  ['示例教育咨询苏州有限公司', '示例教育咨询有限公司'],
  ['示例教育咨询有限公司', '示例教育咨询有限公司'],
  ['苏州有限公司', '苏州有限公司'],
  ['余姚市示例启明培训学校', '余姚市示例启明培训学校'],
])('a company without the place of its form: %s', (name, rest) => {
  expect(withoutPlaceOfForm(name)).toBe(rest);
});

it('a district is a city’s own, a county and a town are not', () => {
  expect(['350203', '330281', '330225', '330200'].map(isUrban)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

describe('regions in running text', () => {
  it.each([
    ['a province in short', '浙江示例培训', ['330000']],
    ['a county-level city in short', '示例启明余姚', ['330281']],
    ['a county-level city in full', '余姚市示例', ['330281']],
    ['the longer word wins: 上海口语 is not 海口', '上海口语', ['310000']],
    ['a district in full', '示例海淀区', ['110108']],
    ['a district in short is an ordinary word too', '示例海淀', []],
    ['a county in short is an ordinary word too', '公安局资源同心', []],
    ['a city that is an ordinary word', '东方明珠', []],
    ['a street', '南京东路', []],
    ...['南京一路', '南京大街', '南京支路', '杭州湾新区'].map(
      (text): [string, string, string[]] => ['a street, or a bay beside its city', text, []],
    ),
    ['a street in a place in full', '余姚市南大街1号', ['330281']],
    ['the same of a university’s', '余姚市大学路1号', ['330281']],
    ['an old street, which is in its place', '余姚老街', ['330281']],
    ['a bay that is in its city', '深圳湾', ['440300']],
    ['a university', '北京大学', []],
    ['a time of day', '北京时间', []],
    ['two regions', '北京上海', ['110000', '310000']],
    ['a place behind the one around it', '宁波市海曙区', ['330203']],
    ['the same with the province', '浙江省宁波市海曙区', ['330203']],
    ['a district in short behind its city', '北京朝阳示例', ['110105']],
    ['the same of another city', '示例长春市朝阳', ['220104']],
    ['a district called as a county of the province', '内江东兴', ['511011']],
    ['the city behind its province', '辽宁朝阳', ['211300']],
    ['the city alone', '朝阳示例', ['211300']],
    ['a city apart from another', '北京的朝阳', ['110000', '211300']],
    ['a district that is an ordinary word', '天津和平', ['120000']],
    ['none', '示例启明', []],
    ['an empty text', '', []],
  ])('%s', (_why, text, expected) => {
    expect(regionsIn(text).map(([code]) => code)).toEqual(expected);
  });

  it('gives every region that a word may mean', () => {
    expect(regionsIn('朝阳区')[0]?.length).toBeGreaterThan(1);
    expect(regionsIn('海南')[0]).toContain('460000');
  });
});

describe('the region that a name begins with', () => {
  it.each([
    ['余姚市示例启明培训学校有限公司', ['330281']],
    ['余姚示例启明培训学校有限公司', ['330281']],
    ['示例启明教育科技有限公司', []],
    ['示例余姚教育科技有限公司', []],
    ['同心教育科技有限公司', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(leadingRegion(name)).toEqual(expected);
  });
});

it('knows every region by its name at the beginning of another', () => {
  const unknown = unpackRegions(REGIONS).filter(
    ({ code, full }) => !leadingRegion(`${full}示例`).includes(code) || !isPlaceName(full),
  );
  expect(unknown).toEqual([]);
});

describe('the innermost place that a name begins with', () => {
  it.each([
    ['浙江省宁波市余姚市示例', '330281', 9],
    ['宁波余姚示例', '330281', 4],
    ['余姚市余姚示例', '330281', 5],
    ['余姚浙江示例', '330281', 4],
    ['北京朝阳示例', '110105', 4],
    ['北京市朝阳区示例', '110105', 6],
    ['辽宁朝阳示例', '211300', 4],
    ['吉林长春朝阳示例', '220104', 6],
    ['北海市海城示例', '450502', 5],
    ['余姚长春藤', '330281', 2],
    ['北京余姚示例', '110000', 2],
    ['示例余姚', '', 0],
    ['', '', 0],
  ])('%s', (name, codes, units) => {
    expect(innermostRegion(name).join()).toBe(codes);
    expect(leadingRegionUnits(name)).toBe(units);
  });
});

describe('how a registered name writes a place', () => {
  it.each([
    ['a province', '330000', '浙江省 浙江'],
    ['a municipality', '110000', '北京市 北京'],
    ['a city', '330200', '宁波市 宁波 浙江省宁波市'],
    ['a county-level city', '330281', '余姚市 余姚 浙江省余姚市 宁波市余姚市 宁波余姚市'],
    ['a district', '330212', '鄞州区 浙江省鄞州区 宁波市鄞州区 宁波鄞州区'],
    ['a district of a municipality', '110108', '海淀区 北京市海淀区 北京海淀区'],
    ['no region', '999999', ''],
  ])('%s', (_what, code, expected) => {
    expect(writingsOfPlace(code).join(' ')).toBe(expected);
  });
});

describe('a text that is a place', () => {
  it.each([
    ['徐汇', true],
    ['徐汇区', true],
    ['余姚', true],
    ['余姚市', true],
    ['徐汇校区', false],
    ['徐', false],
    ['余姚示例', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isPlaceName(text)).toBe(expected);
  });
});

describe('how regions stand to each other', () => {
  it.each([
    ['330281', '330281', true, true],
    ['330200', '330281', true, false],
    ['330000', '330281', true, false],
    ['330281', '330000', true, true],
    ['330281', '330200', true, true],
    ['330100', '330281', false, false],
    ['330282', '330281', false, false],
    ['110000', '110108', true, false],
    ['310000', '330281', false, false],
  ])('%s named, %s registered', (named, registered, nested, supports) => {
    expect(isSameOrNested(named, registered)).toBe(nested);
    expect(supportsRegion(named, registered)).toBe(supports);
  });
});
