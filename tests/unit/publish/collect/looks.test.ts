import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Office, sourceOf, sourcesOf } from './office';
import { article, column, Site } from './site';

const TITLE = '关于示例启明的行政处罚';
const TEXT =
  '经查，余姚市示例启明培训学校有限公司于2026年9月发布虚假广告，我局决定罚款5万元。\n示例市教育局';

let site: Site;
let office: Office;

beforeEach(async () => {
  site = await Site.start();
  office = await Office.open(sourcesOf(sourceOf(site.url)));
  site.set('/col/index.html', column([['/art/1.html', TITLE, '2026-10-18']]));
  site.set('/art/1.html', article(TITLE, TEXT));
});

afterEach(async () => {
  await office.close();
  await site.stop();
});

describe('a short notice that tells itself of something that is not there', () => {
  it.each([
    '经查，余姚市示例启明培训学校有限公司在其网站发布虚假宣传内容，现已删除。罚款1万元。',
    '经查，未找到该机构的办学许可信息，罚款1万元。',
    '经查，该备案信息不存在，罚款1万元。',
  ])('is collected, and not gone later: %s', async (text) => {
    site.set('/art/1.html', article(TITLE, text));
    expect(await office.collect()).toBe(10);
    expect((await office.ledger()).notices).toMatchObject([{ title: TITLE }]);
  });

  it('is told from a page that says so in place of the notice, new or known', async () => {
    const page = site.pages.get('/art/1.html');
    site.set('/art/1.html', '<h1>提示</h1><p>您访问的页面不存在或已被删除</p>');
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toEqual([]);
    if (page) site.pages.set('/art/1.html', page);
    office.pass(1);
    await office.collect();
    site.set('/art/1.html', '<h1>404 Not Found</h1>');
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toMatchObject([{ goneSince: '2026-11-03' }]);
  });
});
