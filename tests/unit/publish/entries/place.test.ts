import { describe, expect, it } from 'vitest';
import { buildOrgs, remarksOf } from '../helpers';

const build = (name: string, address: string, office: string) =>
  buildOrgs([{ 机构名称: name, 办学地点: address, 作出机关: office }]);

describe('the short form of a place that begins a name', () => {
  it.each([
    ['太湖星辰教育培训中心', '江苏省无锡市滨湖区示例路', '无锡市滨湖区教育局', '320211', '太湖'],
    ['永康桥培训学校', '余姚市示例路1号', '余姚市教育局', '330281', '永康'],
    ['友谊星辰外语培训学校', '', '余姚市教育局', undefined, '友谊'],
  ])(
    'is a word where the row is of another province, or it begins a trade name: %s',
    async (...[name, at, office, region, word]) => {
      const built = await build(name, at, office);
      expect(built.entries[0]?.region).toBe(region);
      expect(remarksOf(built)).toContain(`机构名称·note·“${word}”与所在地不在一处，未当作地名`);
    },
  );

  it.each([
    ['余姚示例启明培训学校', '浙江省余姚市', '余姚市教育局', '330281'],
    ['余姚示例启明培训学校', '浙江省宁波市海曙区', '余姚市教育局', '330281'],
    ['余姚示例启明培训学校', '', '浙江省教育厅', '330281'],
    ['余姚示例启明培训学校', '', '国家市场监督管理总局', '330281'],
    ['太湖县星辰培训中心', '江苏省无锡市', '无锡市教育局', '340825'],
    ['北京示例启明培训中心', '天津市河西区', '天津市教育委员会', '110000'],
    ['示例启明（厦门）教育科技有限公司', '北京市海淀区', '北京市教育委员会', '350200'],
  ])('is its place where nothing says otherwise: %s, %s, %s', async (name, at, office, region) => {
    const built = await build(name, at, office);
    expect(built.entries[0]?.region).toBe(region);
    expect(remarksOf(built).join()).not.toContain('未当作地名');
  });
});
