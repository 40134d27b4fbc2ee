import { describe, expect, it } from 'vitest';
import {
  isOrganisation,
  isPublicBody,
  organisationOf,
} from '../../../../lib/match/names/organisation';

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

describe('the organisation that a segment names', () => {
  it.each([
    ['欢迎访问余姚市示例小学网站', '余姚市示例小学'],
    ['余姚市示例小学官网', '余姚市示例小学'],
    ['示例第三小学课后服务选课', '示例第三小学'],
    ['示例图书馆少儿频道', '示例图书馆'],
  ])('%s: %s', (segment, name) => {
    expect(organisationOf(segment)).toBe(name);
  });
});

describe('a system that somebody made for a school or a public body is theirs', () => {
  it.each([
    ['余姚市第一中学招生网', '余姚市第一中学'],
    ['余姚市第一中学2026年招生报名系统', '余姚市第一中学'],
    ['余姚市第一中学综合素质评价系统', '余姚市第一中学'],
    ['示例星河小学智慧校园', '示例星河小学'],
    ['余姚市示例蓝天幼儿园缴费平台', '余姚市示例蓝天幼儿园'],
    ['余姚市阳光幼儿园缴费平台', '余姚市阳光幼儿园'],
    ['余姚市实验小学智慧校园', '余姚市实验小学'],
    ['余姚市外国语学校选课系统', '余姚市外国语学校'],
    ['余姚市示例星河小学成绩查询', '余姚市示例星河小学'],
    ['余姚中学家长端', '余姚中学'],
    ['余姚一中网上阅卷', '余姚一中'],
    ['余姚三小校园订餐', '余姚三小'],
    ['示例大学迎新系统', '示例大学'],
    ['余姚市示例职业技术学院教务系统', '余姚市示例职业技术学院'],
    ['余姚市教育局报名平台', '余姚市教育局'],
    ['余姚市图书馆座位预约系统', '余姚市图书馆'],
    ['余姚市少年宫报名系统', '余姚市少年宫'],
    ['余姚市青少年活动中心网上报名平台', '余姚市青少年活动中心'],
    ['余姚市人民医院预约挂号平台', '余姚市人民医院'],
    ['示例医院互联网医院', '示例医院互联网医院'],
    ['欢迎访问余姚市第一中学招生网', '余姚市第一中学'],
  ])('%s: %s', (segment, name) => {
    expect(organisationOf(segment)).toBe(name);
  });
});

describe('a school or body that is a stage, a place or a word of a sentence owns nothing', () => {
  it.each([
    '示例在线小学素养课',
    '余姚小学英语辅导',
    '学员考入余姚示例中学',
    '示例星河小学英语学习平台',
    '示例星河小学生学习平台',
    '示例星河小学奥数网',
    '示例星河小学堂报名平台',
    '示例星河大学生报名网',
    '示例星河大学城报名平台',
    '示例星河中小学报名平台',
    '余姚民办小学报名平台',
    '余姚私立幼儿园查询',
    '培训学校管理系统',
    '幼儿园管理系统',
    '国际学校报名平台',
    '浙江省统一中考报名系统',
    '余姚市教育局批准的培训学校',
    '余姚市教育局认可单位',
    '示例启明英语图书馆店',
    '余姚市第一中学对面的报名处',
    '全国医院招聘考试网',
    '余姚市教育局2026年公布校外培训机构名单',
    '余姚市第一中学小升初报名',
    '余姚市第一中学录取分数线公布',
  ])('%s', (segment) => {
    expect(organisationOf(segment)).toBeNull();
  });
});

describe('a public body by its name', () => {
  it.each([
    ['示例启明小学', true],
    ['示例启明幼儿园东校区', true],
    ['示例启明学校', false],
    ['示例启明培训中心', false],
  ])('%s is a public body: %s', (name, isPublic) => {
    expect(isPublicBody(name)).toBe(isPublic);
  });
});
