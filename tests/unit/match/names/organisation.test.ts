import { describe, expect, it } from 'vitest';
import { isOrganisation, isPublicBody, tradeName } from '../../../../lib/match/names/organisation';

describe('an organisation by its name alone', () => {
  it.each([
    '余姚市示例小学',
    '示例小学',
    '示例第三小学',
    '舟山示例学院',
    '某区教育局',
    '示例社区服务中心',
    '示例少年宫',
    '示例基金会',
    '示例行业协会',
    '示例人民医院',
    '余姚中学',
    '余姚市外国语学校',
    '示例幼儿园东园区',
    '示例街道办事处',
    '杭州别家教育科技有限公司',
  ])('%s is one', (name) => {
    expect(isOrganisation(name)).toBe(true);
  });

  it.each([
    '国际学校',
    '网上学校',
    '家长学校',
    '余姚英语培训学校',
    '帮助中心',
    '新闻中心',
    '课程介绍',
    '喜报学员考入余姚示例中学',
    '余姚家长信赖的成长中心',
    '示例启明',
    '小升初',
  ])('%s is none', (text) => {
    expect(isOrganisation(text)).toBe(false);
  });
});

describe('what of a name is its owner’s', () => {
  it.each([
    ['余姚市示例启明培训学校有限公司', '示例启明'],
    ['浙江省余姚市示例启明培训学校', '示例启明'],
    ['示例在线教育科技股份有限公司', '示例在线'],
    ['余姚市培训学校', ''],
  ])('the trade name of %s is “%s”', (name, trade) => {
    expect(tradeName(name)).toBe(trade);
  });

  it.each([
    ['示例启明小学', true],
    ['示例启明幼儿园东校区', true],
    ['示例启明学校', false],
    ['示例启明培训中心', false],
  ])('%s is a public body: %s', (name, isPublic) => {
    expect(isPublicBody(name)).toBe(isPublic);
  });
});
