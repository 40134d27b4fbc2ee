import { rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Office, sourceOf, sourcesOf } from './office';
import { article, column, Site, TEXT } from './site';

const TITLE = '关于示例启明的行政处罚';

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

/** Begins as a page does and is text in no encoding. */
const UNREADABLE = new Uint8Array([...new TextEncoder().encode('<html><body>'), 0xff, 0xff, 0x80]);

const withFile = (path: string) =>
  article(TITLE, TEXT, { files: `<a href="${path}">附件：名单.xls</a>`, visits: '1', way: '处罚' });

describe('a file of a notice', () => {
  it.each<[string, () => void, boolean]>([
    ['cannot be had today', () => site.set('/f/1.xls', 'no', { status: 500 }), true],
    ['is refused', () => site.set('/robots.txt', 'User-agent: *\nDisallow: /f/'), false],
    ['is not there', () => {}, false],
  ])('that %s is missing, and may be awaited: %s', async (_, change, isPartial) => {
    site.set('/art/1.html', withFile('/f/1.xls'));
    change();
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toMatchObject([
      { missing: [`${site.url}/f/1.xls`], isPartial, attachments: [] },
    ]);
  });

  it('that came is not missing, and one that was taken off the page is none of its files', async () => {
    site.set('/art/1.html', withFile('/f/1.xls'));
    site.set('/f/1.xls', 'a table', { type: 'application/vnd.ms-excel' });
    await office.collect();
    const whole = { missing: [], goneFiles: [], isPartial: false };
    expect((await office.ledger()).notices).toMatchObject([whole]);
    site.set('/art/1.html', article(TITLE, TEXT));
    office.pass(1);
    await office.collect();
    expect((await office.ledger()).notices).toMatchObject([{ ...whole, attachments: [] }]);
  });

  it('that is gone is told once, and promises nothing of its rows', async () => {
    site.set('/art/1.html', withFile('/f/1.xls'));
    site.set('/f/1.xls', 'a table', { type: 'application/vnd.ms-excel' });
    await office.collect();
    site.pages.delete('/f/1.xls');
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(office.text).toContain('附件不在了，网页还在；已存的一份仍在用');
    expect(office.text).not.toContain('30 天');
    const { notices } = await office.ledger();
    expect(notices).toMatchObject([
      { goneFiles: [`${site.url}/f/1.xls`], attachments: [{ name: '1.xls' }] },
    ]);
    expect(notices[0]).not.toHaveProperty('goneSince');
    office.pass(1);
    expect(await office.collect()).toBe(0);
  });

  it('that is a page is the same while its words are, whatever stands around them', async () => {
    const table = (time: string) =>
      `<html><body><!-- ${time} --><table><tr><td>机构名称</td><td>处罚</td></tr><tr><td>示例启明</td><td>罚款</td></tr></table></body></html>`;
    site.set('/art/1.html', withFile('/f/1.xls'));
    site.set('/f/1.xls', table('9:00'));
    expect(await office.collect()).toBe(10);
    site.set('/f/1.xls', table('10:00'));
    office.pass(1);
    expect(await office.collect()).toBe(0);
    site.set('/f/1.xls', table('10:00').replace('罚款', '警告'));
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['changed']);
  });

  it('that is a page which nobody can read is kept as it came, and again where it differs', async () => {
    site.set('/art/1.html', withFile('/f/1.xls'));
    site.set('/f/1.xls', UNREADABLE);
    expect(await office.collect()).toBe(10);
    site.set('/f/1.xls', new Uint8Array([...UNREADABLE, 0xff]));
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['changed']);
  });
});

describe('a notice', () => {
  it('that nobody can read is told with what to do, and taken when it can be read', async () => {
    const page = site.pages.get('/art/1.html');
    site.set('/art/1.html', UNREADABLE);
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).alarms).toMatchObject([
      { kind: 'layout', text: expect.stringContaining('编码无法识别') },
    ]);
    expect(office.text).toContain('请用浏览器打开，另存后交给 review');
    if (page) site.pages.set('/art/1.html', page);
    office.pass(1);
    await office.collect();
    expect(await office.alarms()).toEqual([]);
    expect((await office.ledger()).notices).toMatchObject([{ title: TITLE }]);
  });

  it('whose file has no address says so', async () => {
    const files = '<a onclick="showFile(8)">附件：名单.xls</a>';
    site.set('/art/1.html', article(TITLE, TEXT, { files, visits: '1', way: '处罚' }));
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['count']);
    expect(office.text).toContain(
      '“关于示例启明的行政处罚”的附件没有可以打开的网址：附件：名单.xls',
    );
  });

  it('that comes back otherwise than it was is told as both', async () => {
    await office.collect();
    site.pages.delete('/art/1.html');
    office.pass(1);
    await office.collect();
    site.set('/art/1.html', article(TITLE, TEXT.replace('5万元', '3万元')));
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['came-back', 'changed']);
    expect((await office.ledger()).notices[0]).not.toHaveProperty('goneSince');
  });
});

describe('what was kept and is lost or damaged', () => {
  it.each([
    ['lost', true, false],
    ['lost, of a server that cannot say "the same"', true, true],
    ['damaged', false, false],
  ])('is fetched anew, and is no change: %s', async (_, isLost, isBare) => {
    const bare = isBare ? { isBare: true as const } : {};
    site.set('/art/1.html', withFile('/f/1.xls'), bare);
    site.set('/f/1.xls', 'a table', { type: 'application/vnd.ms-excel', ...bare });
    await office.collect();
    const before = await office.files();
    const kept = Object.keys(before).filter((path) => path.startsWith('files/'));
    for (const path of kept)
      if (isLost) await rm(office.at(path));
      else await writeFile(office.at(path), 'x');
    office.pass(isBare ? 25 : 1);
    expect(await office.collect()).toBe(0);
    const after = await office.files();
    expect(kept.map((path) => after[path])).toEqual(kept.map((path) => before[path]));
  });
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
