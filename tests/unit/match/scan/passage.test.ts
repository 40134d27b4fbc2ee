import { describe, expect, it } from 'vitest';
import { isPassage } from '../../../../lib/match/scan/passage';
import { MESSAGES } from '../../../fixtures/asked/messages';

describe('one thing', () => {
  it.each([
    '示例启明',
    '示例启明 余姚',
    '示例单词树怎么样',
    '余姚市示例启明培训学校有限公司',
    '“余姚市示例启蒙培训学校”',
    '上海示例恒信在线教育科技股份有限公司',
    '余姚市和谐示例托管服务部',
    '余姚市和美示例画室（个体工商户）',
    '余姚市在水一方示例艺术俱乐部',
    '宁波市海曙区有道示例思维训练少儿编程工作室',
    'sample fun english',
    '统一社会信用代码：91310115MAYX00172K。',
    '9133 0203 MAYX 0002 53',
    '\t91330203MAYX00156Y\n',
    '电话：13800000004（微信同号）',
    '0086-574-62000008',
    '备案号：粤ICP备99900008号-1',
    'https://qiming.example/enroll?utm_source=sms&utm_medium=advertisement&utm_campaign=summer',
    '【http://xueli.example.net/bm】',
    'https://apps.apple.com/cn/app/%E7%A4%BA%E4%BE%8B/id9990000003?l=en&platform=iphone',
    '',
    '   ',
  ])('%s', (text) => {
    expect(isPassage(text)).toBe(false);
  });
});

describe('a passage', () => {
  it.each([
    '【示例启明】暑期班最后3席！电话 0574-62000001',
    '甲方：宁波示例晨光教育科技有限公司\n乙方：家长',
    '示例启明\n示例晨光',
    '0574-62000001 400-000-0101',
    '今天天气不错，孩子们去公园春游了。',
    '余姚市有没有靠谱的英语培训机构',
    '余姚市示例托管服务部是骗人的工作室',
    '余姚市，和谐示例托管服务部',
    '和谐示例托管服务部和示例画室',
    '我家娃在余姚市示例启明培训学校有限公司上课呢',
    'Hi Tom, could u check the USCC 91330203MAYX000253 for me please',
    '看看这个：http://www.chenguang.example.com/index.html#/course/12，帮忙砍一刀',
  ])('%s', (text) => {
    expect(isPassage(text)).toBe(true);
  });

  it('nearly every pasted message is one', () => {
    const single = MESSAGES.filter(({ text }) => !isPassage(text));
    expect(single.length / MESSAGES.length).toBeLessThan(0.05);
  });

  it('is told of a huge text without reading all of it', () => {
    expect(isPassage(`${'示例 '.repeat(50_000)}`)).toBe(true);
    expect(isPassage('a.'.repeat(50_000))).toBeTypeOf('boolean');
  });
});
