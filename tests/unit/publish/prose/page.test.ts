import { describe, expect, it } from 'vitest';
import { readNoticeText } from '../../../../lib/publish/prose/page';

const linesOf = (...paragraphs: string[]) =>
  readNoticeText('通报', paragraphs).text.split('\n').slice(1);

describe('a line of a notice', () => {
  it.each([
    '关闭余姚市示例启明教学点，没收违法所得2万元。',
    '阅读时光（余姚）教育科技有限公司：超时培训',
    '访问余姚市示例启明培训学校的家长反映属实',
    '分享会上宣传提分的余姚市示例启明培训学校',
    '主办单位余姚市示例启明培训学校有限公司未取得办学许可证',
    '我要学网络科技有限公司：超时培训',
    '首页宣传包过的余姚市示例启明培训学校',
    '返回的学费不足',
    '关闭本校区，罚款2万元。',
    '关闭文化课培训点，罚款2万元。',
    '相关信息显示，该机构无证办学。',
    '相关新闻报道后，我局立即调查。',
    '更多家长反映属实。',
    '前一条规定的情形属实。',
  ])('that begins as furniture does stays, with what follows: %s', (line) => {
    expect(linesOf(line, '余姚市教育局')).toEqual([line, '余姚市教育局']);
  });

  it.each([
    '【打印本页】【关闭窗口】',
    '打印 关闭',
    '打印此页',
    '关闭当前页面',
    '打印文章',
    '关闭',
    '阅读：1044',
    '阅读次数：1024',
    '浏览次数 12',
    '访问量12',
    '浏览 12',
    '分享到：',
    '返回顶部',
    '首页',
    '主办：余姚市教育局',
    '主办单位：余姚市教育局',
    '我要纠错',
  ])('that is furniture of its page goes: %s', (line) => {
    expect(linesOf(line, '余姚市教育局')).toEqual(['余姚市教育局']);
  });

  it.each([
    '上一篇：关于…的公告',
    '下一篇:没有了',
    '下一条：公告',
    '下一篇没有了',
    '相关阅读',
    '相关附件：',
    '相关附件下载',
    '【相关链接】',
    '更多>>',
    '更多新闻>',
    '更多',
  ])('that names other pages ends it: %s', (line) => {
    expect(linesOf('余姚市教育局', line, '余姚市示例启明培训学校')).toEqual(['余姚市教育局']);
  });
});
