import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../../lib/text/normalise';
import { beginsAsKind, ownPart, saysTeaching } from '../../../lib/text/own-part';

const ownPartOf = (name: string): string => ownPart(normaliseName(name));

describe('ownPart', () => {
  it.each([
    '国际学校',
    '未来教育',
    '卓越教育',
    '蓝天培训',
    '快乐课堂',
    '未来之星',
    '金色童年',
    '阳光幼儿园',
    '小太阳托管中心',
    '金苹果幼儿园',
    '少儿英语培训',
    '智慧课堂在线',
    '考研政治',
    '同步课堂学生',
    '高考志愿填报',
    '作业答案搜题',
    '云课堂',
    'Kids English',
    'ENGLISH SCHOOL',
    'baby英语学校',
  ])('of %s is less than two units', (name) => {
    expect(ownPartOf(name).length).toBeLessThan(2);
  });

  it.each([
    ['示例启明教育', '示例启明'],
    ['示例启明', '示例启明'],
    ['示例启明培训学校', '示例启明'],
    ['示例国际教育', '示例'],
    ['示例面授班英语', '示例'],
    ['示例未来之星', '示例'],
    ['未来示例', '示例'],
    ['示例学习网', '示例'],
    // A generic word in the midst leaves both sides.
    ['示例教育启明', '示例启明'],
    ['示 例（启明）教育', '示例启明'],
    ['示例啟明教育', '示例启明'],
  ])('of %s is %s', (name, own) => {
    expect(ownPartOf(name)).toBe(own);
  });

  it.each([
    ['示例English课堂', '示例'],
    ['Example English', 'example'],
    ['ABC English School', 'abc'],
    ['示例ABC教育', '示例abc'],
    ['ｅｘａｍｐｌｅ示例幼儿园', 'example示例'],
    // A word is generic wherever it stands, since Latin words lose their spaces.
    ['Partexample', 'pexample'],
  ])('of %s, in part Latin, is %s', (name, own) => {
    expect(ownPartOf(name)).toBe(own);
  });

  it.each([
    ['示例班', '示例'],
    ['示例英语班', '示例'],
    ['示例校', '示例'],
    ['班示例', '班示例'],
    ['示班例', '示班例'],
    ['示校', '示校'],
    ['班', '班'],
  ])('of %s is %s: one unit is generic only as the end of a longer name', (name, own) => {
    expect(ownPartOf(name)).toBe(own);
  });

  it('of nothing is nothing', () => {
    expect(ownPart('')).toBe('');
  });

  it('is taken in the way that leaves the least: 国际 and 学校, not 国 and 际学', () => {
    expect(ownPartOf('示例国际学校')).toBe('示例');
    // 口语 ends where 语文 begins.
    expect(ownPartOf('示例口语文化')).toBe('示例');
  });

  it('has at most sixty units', () => {
    expect(ownPart('例'.repeat(61))).toBe('例'.repeat(60));
  });
});

describe('saysTeaching', () => {
  it.each([
    ['少儿英语培训', true],
    ['国际学校', true],
    ['幼儿园', true],
    ['作业答案搜题', true],
    ['英语班', true],
    ['2026英语班', true],
    ['kidsenglish', true],
    ['', true],
    ['示例启明教育', false],
    ['教育示例', false],
    // Words that many companies bear are no words of teaching.
    ['未来之星', false],
    ['阿里巴巴', false],
    // Words that make a name of their own behind a brand.
    ['培训中心', false],
    ['教育机构', false],
    ['在线平台', false],
    ['教育品牌', false],
  ])('%j: %s', (text, says) => {
    expect(saysTeaching(text)).toBe(says);
  });

  it('looks at no more than sixty units', () => {
    expect(saysTeaching('英语'.repeat(30))).toBe(true);
    expect(saysTeaching('英语'.repeat(31))).toBe(false);
  });
});

describe('beginsAsKind', () => {
  it.each([
    ['英语培训', true],
    ['轮滑滑板', true],
    ['正规英语', true],
    ['叛逆少年', true],
    ['全封闭', true],
    ['雅思托福', true],
    // Trades, by their first word.
    ...['奶茶', '咖啡师', 'ui设计', '人力资源', '电子商务', '汽车维修', '手机维修', '养老护理'].map(
      (trade): [string, boolean] => [trade, true],
    ),
    ['uidea英语', false],
    ['示例英语', false],
    // Own words that begin as one of those do.
    ...['问鼎', '感恩', '习之', '造梦', '护航', '留声', '潜能', '推优', '语林'].map(
      (name): [string, boolean] => [`${name}英语`, false],
    ),
    ['青藤少儿英语', false],
    // Words that trade names begin with as well.
    ['阳光少年', false],
    ['未来英语', false],
    ['音乐之声', false],
    ['教育示例', false],
    ['', false],
  ])('%j: %s', (text, begins) => {
    expect(beginsAsKind(text)).toBe(begins);
  });
});
