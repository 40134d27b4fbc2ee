import { describe, expect, it } from 'vitest';
import { decides, isOfficeAlike } from '../../../../lib/publish/rules/offices';
import { buildOrgs, remarksOf } from '../helpers';

describe('an office', () => {
  it.each([
    '余姚市教育局',
    '余姚市教育局办公室',
    '余姚市教育局招生办',
    '余姚市双减工作领导小组办公室',
    '余姚市公安局法制科',
    '余姚市教育局政策法规处',
  ])('is %s', (text) => {
    expect([isOfficeAlike(text), decides(text)]).toEqual([true, true]);
  });

  it.each([
    '余姚市示例启明培训学校招生办',
    '余姚市示例启明培训学校办公室',
    '余姚市示例启明幼儿园办公室',
    '余姚市格局心理咨询室',
    '余姚市结局文化编程室',
    '余姚市大剧厅编程室',
    '余姚市布局美术设计室',
    '余姚市格局留学服务处',
  ])('is not %s', (text) => {
    expect(isOfficeAlike(text)).toBe(false);
  });
});

it.each(['余姚市教育局', '余姚市教委', '浙江省教育厅', '余姚市人民政府', '余姚市消防救援大队'])(
  'is left without whoever is named right behind it: %s',
  async (office) => {
    const told = remarksOf(await buildOrgs([{ 作出机关: `${office}王丽` }])).join();
    expect(told).toContain('作出机关里写有个人姓名');
  },
);
