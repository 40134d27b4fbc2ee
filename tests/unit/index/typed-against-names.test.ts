import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankLookup, wayOf } from '../../../lib/index/typed-against-names';
import { runs } from '../runs';
import { entryOf, SEED } from './support';

const entry = entryOf('e1', ['余姚市示例启明培训学校有限公司', '示例启明(余姚)教育', '重庆示例']);

describe('rankLookup', () => {
  it.each([
    ['重庆示例', 'exact', '重庆示例'],
    ['重慶示例', 'exact', '重庆示例'],
    ['　重庆 示例', 'exact', '重庆示例'],
    ['示例启明余姚教育', 'exact', '示例启明(余姚)教育'],
    ['余姚', 'prefix', '余姚市示例启明培训学校有限公司'],
    ['示例启', 'prefix', '示例启明(余姚)教育'],
    ['重', 'prefix', '重庆示例'],
    ['培训学校', 'infix', '余姚市示例启明培训学校有限公司'],
    ['培訓學校', 'infix', '余姚市示例启明培训学校有限公司'],
    ['slqm', 'initials', '余姚市示例启明培训学校有限公司'],
    ['ＳＬＱＭ', 'initials', '余姚市示例启明培训学校有限公司'],
    ['cqsl', 'initials', '重庆示例'],
    ['zqsl', 'initials', '重庆示例'],
    ['y', 'initials', '余姚市示例启明培训学校有限公司'],
    ['示列启明', 'typo', '余姚市示例启明培训学校有限公司'],
    ['启明培学校', 'parts', '余姚市示例启明培训学校有限公司'],
    ['余姚启明', 'words', '余姚市示例启明培训学校有限公司'],
    ['启明 示例 有限公司', 'words', '余姚市示例启明培训学校有限公司'],
    ['qiming 示例', 'words', '余姚市示例启明培训学校有限公司'],
    ['qiming', 'pinyin', '余姚市示例启明培训学校有限公司'],
    ['QiMing', 'pinyin', '余姚市示例启明培训学校有限公司'],
    ['shili qim', 'pinyin', '余姚市示例启明培训学校有限公司'],
    ['slqiming', 'pinyin', '余姚市示例启明培训学校有限公司'],
    ['sl启明', 'initials', '余姚市示例启明培训学校有限公司'],
    ['shili启明', 'pinyin', '余姚市示例启明培训学校有限公司'],
    ['示例qm', 'initials', '余姚市示例启明培训学校有限公司'],
    ['chongqing', 'pinyin', '重庆示例'],
    ['启明训培学校', 'typo', '余姚市示例启明培训学校有限公司'],
  ])('%s: %s', (text, how, name) => {
    expect(rankLookup(text, entry)).toEqual({ how, name });
  });

  it.each([
    '',
    '  ',
    '明',
    '上海',
    '示列启',
    '示列起明',
    'm',
    'sq',
    'slqmx',
    '365',
    'qiminh',
    '上海 启明',
  ])('"%s" means none of its names', (text) => {
    expect(rankLookup(text, entry)).toBeNull();
  });

  it.each([
    ['北京市海淀区示例启明培训学校', ['北京市海天', '北京示海', '北京市示海']],
    ['余姚市阳明街道示例启明托管服务部', ['余姚示阳', '余姚市阳示街道']],
    ['杭州市西湖区示例启明培训学校', ['杭州市西子', '杭州市溪湖区']],
    // Another city of one character alike, with the rest of the name equal.
    ['杭州示例启明教育科技有限公司', ['苏州示例启明', '苏州示例启明教育科技有限公司']],
    ['浙江省杭州市示例启明学校', ['郑州市示例启明学校', '广州市示例启明']],
    ['杭州未来教育科技有限公司', ['苏州未来教育', '湖州未来教育科技']],
    ['杭州百变虫教育咨询工作室', ['苏州百变虫教育']],
    ['南京朝阳教育科技有限公司', ['北京朝阳']],
  ])('of %s a place with a slip is nobody: %j', (name, queries) => {
    for (const query of queries) expect(wayOf(query, name), query).toBeNull();
  });

  it.each([
    ['北京市海淀区示例启明培训学校', '海淀区示列启明'],
    ['余姚市阳明街道示例启明托管服务部', '阳明街道示列启明'],
    ['余姚市示例启明培训学校', '余姚市示列'],
    ['杭州示例启明教育科技有限公司', '杭州示列启明教育'],
    // No such place is there, and 长春 is a part of what is called so.
    ['余姚市示例启明培训学校', '佘姚市示例启明'],
    ['余姚市长春藤培训学校', '长春腾培训学校'],
    ['余姚市常春藤培训学校', '长春藤培训学校'],
    ['余姚市常春藤教育科技有限公司', '长春藤教育'],
  ])('of %s a slip behind the place is a typo: %s', (name, query) => {
    expect(wayOf(query, name)).toBe('typo');
  });

  it("knows an app's name and developer", () => {
    const app = entryOf('a1', ['示例在线'], {
      kind: 'app',
      app: {
        name: 'Sample课堂',
        developer: '上海示例在线信息技术有限公司',
        stores: [],
        versions: [],
      },
    });
    expect(rankLookup('sample', app)).toEqual({ how: 'prefix', name: 'Sample课堂' });
    expect(rankLookup('samplekt', app)).toEqual({ how: 'initials', name: 'Sample课堂' });
    expect(rankLookup('信息技术', app)?.name).toBe('上海示例在线信息技术有限公司');
    expect(rankLookup('示例在线', app)).toEqual({ how: 'exact', name: '示例在线' });
  });

  it('takes the best of the ways in which a name is met', () => {
    const text = fc.string({ unit: fc.constantFrom(...'示例启sl'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (names, query) => {
        const ways = ['exact', 'prefix', 'infix', 'pinyin', 'initials', 'parts', 'typo'] as const;
        const met = ways.filter((way) => names.some((name) => wayOf(query, name) === way));
        expect(rankLookup(query, entryOf('e', names))?.how).toBe(met[0]);
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });
});
