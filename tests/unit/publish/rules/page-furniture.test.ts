import { expect, it } from 'vitest';
import { readArticle } from '../../../../lib/publish/collect/article';
import { treeOf } from '../../../../lib/publish/collect/tree';
import { readNoticeText } from '../../../../lib/publish/prose/page';

const URL_OF = 'https://www.example.com/art/1.html';

/** What the collector keeps of a page with such a line, and what the reader of running text keeps. */
function keptOf(line: string): string[][] {
  const html = `<meta charset="utf-8"><p>${line}</p>`;
  const page = treeOf(new TextEncoder().encode(html), URL_OF);
  const [, ...text] = readNoticeText('通报', [line]).text.split('\n');
  return [readArticle(page, URL_OF).lines, text];
}

it.each([
  '当前位置：首页',
  '您所在的位置：首页',
  '浏览人数：37',
  '今天是2026年9月1日 星期二',
  '责任编辑 王编辑',
  '责编：王编辑',
  '发文时间：2026-09-01',
  '生成日期：2026-09-01',
  '友情链接',
  '更多>>',
  '相关附件：',
  '网站声明',
  '版权所有 余姚市示例启明培训学校有限公司',
  '© 余姚市示例启明培训学校有限公司',
  'CopyRight 余姚市示例启明培训学校有限公司',
])('is left out by the collector and from running text: %s', (line) => {
  expect(keptOf(line)).toEqual([[], []]);
});

it.each([
  '相关新闻报道后，我局立即调查。',
  '更多家长反映属实。',
  '前一条规定的情形属实。',
  '审核余姚市示例启明培训学校的材料后决定罚款。',
  '备案号：浙ICP备00000001号，运营者余姚市示例启明培训学校有限公司，罚款5万元',
  '网站首页发布虚假广告，罚款5万元',
  '建议使用示范文本，对余姚市示例启明培训学校有限公司警告。',
  '阅读数学培训中心',
  '点击量造假，罚款5万元',
  '余姚市示例启明培训学校有限公司 虚构访问人数 罚款5万元',
])('is kept by both, though it begins alike: %s', (line) => {
  expect(keptOf(line).flat()).toHaveLength(2);
});
