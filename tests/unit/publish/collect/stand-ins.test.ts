import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Office, sourceOf, sourcesOf } from './office';
import { article, column, type Resource, Site, TEXT } from './site';

/** What a server gives under a good status in the place of what was asked for: no version of a notice, and no file. */

const TITLE = '关于示例启明的行政处罚';
const FILE = '机构名称,处理结果\n余姚市示例启明培训学校有限公司,罚款5万元\n';

let site: Site;
let office: Office;

const withFile = () =>
  article(TITLE, TEXT, { files: '<a href="/f/1.csv">名单.csv</a>', visits: '1', way: '处罚' });

beforeEach(async () => {
  site = await Site.start();
  office = await Office.open(sourcesOf(sourceOf(site.url)));
  site.set('/col/index.html', column([['/art/1.html', TITLE, '2026-10-18']]));
  site.set('/art/1.html', withFile());
  site.set('/f/1.csv', FILE, { type: 'application/octet-stream' });
});

afterEach(async () => {
  await office.close();
  await site.stop();
});

const page = (heading: string, text: string) => `<h1>${heading}</h1><p>${text}</p>`;

const STAND_INS: readonly [string, Resource['body'], Omit<Resource, 'body'>?][] = [
  ['asks to log in', page('用户登录', '账号 <input type="password">')],
  ['asks who is there', page('安全验证', '请拖动滑块完成拼图')],
  ['refuses', page('您的请求已被安全策略拦截', '事件编号 3f2a')],
  ['is down', page('系统维护公告', '网站正在升级，暂停访问，敬请谅解。')],
  ['breaks', page('HTTP Status 500', 'java.lang.NullPointerException')],
  ['is another site', page('域名出售', '该域名正在出售')],
  ['answers to programs', '{"code":401,"msg":"未登录"}', { type: 'application/json' }],
  ['says nothing', '', { type: 'application/octet-stream' }],
];

describe.each(STAND_INS)('a server that %s', (_, body, more) => {
  it('gives no version of a notice, and none of its file', async () => {
    await office.collect();
    const before = (await office.ledger()).notices;
    for (const path of ['/art/1.html', '/f/1.csv']) {
      site.set(path, body, more);
      office.pass(1);
      expect(await office.collect()).toBe(20);
      expect(office.text).toContain(site.url + path);
      expect(office.text).not.toMatch(/有改动|不见了/);
      expect((await office.ledger()).notices).toEqual(before);
    }
    site.set('/art/1.html', withFile());
    site.set('/f/1.csv', FILE, { type: 'application/octet-stream' });
    office.pass(1);
    expect(await office.collect()).toBe(0);
    expect(await office.alarms()).toEqual([]);
  });

  it('gives no new notice, and no new file, until it gives them', async () => {
    site.set('/art/1.html', body, more);
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toEqual([]);
    site.set('/art/1.html', withFile());
    site.set('/f/1.csv', body, more);
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toMatchObject([{ attachments: [], isPartial: true }]);
    site.set('/f/1.csv', FILE, { type: 'application/octet-stream' });
    office.pass(1);
    await office.collect();
    expect((await office.ledger()).notices).toMatchObject([{ attachments: [{ name: '1.csv' }] }]);
  });
});

it('is asked for daily for a month, and then rarely, where it gives no file', async () => {
  site.set('/f/1.csv', page('下载客户端', '请安装'));
  const asksAfter = async (days: number) => {
    office.pass(days);
    site.take();
    await office.collect();
    return site.take().some(({ path }) => path === '/f/1.csv');
  };
  const asked = [];
  for (const days of [0, 1, 30, 1, 19, 1]) asked.push(await asksAfter(days));
  expect(asked).toEqual([true, true, true, false, false, true]);
  site.set('/f/1.csv', FILE, { type: 'application/octet-stream' });
  expect(await asksAfter(21)).toBe(true);
  expect(await office.alarms()).toEqual([]);
});

describe('a page that is meant', () => {
  it('is a version under another title where it says again what the notice said', async () => {
    await office.collect();
    site.set('/art/1.html', withFile().replaceAll(TITLE, '行政处罚信息公开表'));
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['changed']);
  });

  it('is a version under the title that the index gives it now', async () => {
    await office.collect();
    const title = '关于更正对示例启明的行政处罚的公告';
    site.set('/col/index.html', column([['/art/1.html', title, '2026-10-18']]));
    site.set('/art/1.html', article(title, '原公告撤下，以本公告为准。'));
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['changed']);
  });

  it('is none where its bytes are a table: a script may call all that it hands out text/html', async () => {
    site.set('/f/1.csv', FILE, { type: 'text/html' });
    expect(await office.collect()).toBe(10);
    site.set('/f/1.csv', FILE.replace('5万元', '3万元'), { type: 'text/html' });
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['changed']);
  });

  it('is a file where it holds a table: old systems give those as .xls', async () => {
    const table = '<table><tr><th>机构名称</th></tr><tr><td>示例启明</td></tr></table>';
    site.set('/f/1.csv', table, { type: 'application/vnd.ms-excel' });
    expect(await office.collect()).toBe(10);
    expect((await office.ledger()).notices).toMatchObject([{ attachments: [{ name: '1.csv' }] }]);
  });

  it('is a notice in a picture that a browser calls by its title', async () => {
    const page = `<title>${TITLE}_示例市教育局</title><h1>通知公告</h1><img src="/1.png">`;
    site.set('/art/1.html', page);
    expect(await office.collect()).toBe(10);
    expect((await office.ledger()).notices).toHaveLength(1);
  });

  it('is a version where it shows the same file again, and none where a file alone was there', async () => {
    site.set('/art/1.html', '<iframe src="/f/1.csv"></iframe>');
    await office.collect();
    site.set('/art/1.html', '<iframe src="/f/1.csv"></iframe><p>更正版</p>');
    office.pass(1);
    await office.collect();
    expect(await office.alarms()).toEqual(['changed']);
    site.set('/art/1.html', FILE, { type: 'text/csv' });
    office.pass(1);
    await office.collect();
    site.set('/art/1.html', page('用户登录', '账号 <input type="password">'));
    office.pass(1);
    await office.collect();
    expect(office.text).toContain('可能改版、要求登录');
    expect(office.text).not.toContain('有改动');
  });

  it.each(['示例市教育局', '五、余姚市示例启明：网站信息已删除。'])(
    'is a further page of a notice by its title, short or with a box to log in: %s',
    async (text) => {
      const box = '<form><input type="password"></form>';
      site.set('/art/1.html', `${withFile()}<a href="1_1.html">2</a>`);
      site.set('/art/1_1.html', `${box}<h1>${TITLE}</h1><p>${text}</p>`);
      expect(await office.collect()).toBe(10);
      expect((await office.ledger()).notices).toMatchObject([
        { attachments: [{ name: '1_1.html' }, { name: '1.csv' }] },
      ]);
    },
  );
});
