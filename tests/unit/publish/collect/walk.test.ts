import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Office, sourceOf, sourcesOf } from './office';
import { article, column, Site } from './site';

let site: Site;
let office: Office;

beforeEach(async () => {
  site = await Site.start();
  office = await Office.open(sourcesOf(sourceOf(site.url)));
});

afterEach(async () => {
  await office.close();
  await site.stop();
});

const item = (at: number): [string, string, string] => [
  `/art/${at}.html`,
  `第${at}份处罚通报`,
  '2026-10-02',
];
const notice = (at: number) =>
  site.set(`/art/${at}.html`, article(item(at)[1], `余姚市示例${at}公司被罚款5万元。`));

const indexPages = () =>
  site
    .take()
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/col/'));

it('a column with more pages than are read is read as far as that once a week, and else its first page', async () => {
  for (const at of [1, 2, 3]) notice(at);
  site.set('/col/index.html', column([item(3)], 'index_2.html'));
  site.set('/col/index_2.html', column([item(2)], 'index_3.html'));
  site.set('/col/index_3.html', column([item(1)]));
  const index = [{ url: `${site.url}/col/index.html`, least: 1, pages: 2 }];
  await office.write(sourcesOf(sourceOf(site.url, { index })));
  const both = ['/col/index.html', '/col/index_2.html'];
  expect(await office.collect()).toBe(10);
  expect(indexPages()).toEqual(both);
  for (let day = 1; day < 7; day++) {
    office.pass(1);
    expect(await office.collect()).toBe(0);
    expect(indexPages()).toEqual(['/col/index.html']);
  }
  office.pass(1);
  await office.collect();
  expect(indexPages()).toEqual(both);
});

it('a JSON column that counts items of other sites lacks none; of one that fits no pattern it says so', async () => {
  const json = { items: 'list', title: 'name', address: 'url', total: 'total' };
  const answer = (total: number, ...urls: string[]) =>
    JSON.stringify({ total, list: urls.map((url) => ({ name: `处罚${url.slice(-7)}`, url })) });
  await office.write(
    sourcesOf(sourceOf(site.url, { json, index: [{ url: `${site.url}/api`, least: 1 }] })),
  );
  for (const at of [1, 2]) notice(at);
  const ours = ['/art/1.html', '/art/2.html'];
  const type = { type: 'application/json' };
  site.set('/api', answer(3, ...ours, 'https://moe.example/art/9.html'), type);
  await office.collect();
  expect(await office.alarms()).toEqual(['elsewhere']);
  office.pass(8);
  expect(await office.collect()).toBe(0);
  site.set('/api', answer(3, ...ours, '/other/9.html'), type);
  office.pass(8);
  expect(await office.collect()).toBe(20);
  expect(await office.alarms()).toEqual(['count']);
});

it('a dry run lists what a run would fetch: neither what fits no more nor what left the index long ago', async () => {
  site.set('/col/index.html', column([item(1), ['/art/2.html', '招生通报', '2026-10-02']]));
  for (const at of [1, 2]) site.set(`/art/${at}.html`, 'no', { status: 500 });
  expect(await office.collect()).toBe(20);
  await office.collect('--dry-run');
  expect(office.text).toContain('会收集 2 篇');
  await office.write(sourcesOf(sourceOf(site.url, { titles: '处罚' })));
  await office.collect('--dry-run');
  expect(office.text).toContain('会收集 1 篇');
  expect(office.text).not.toContain('招生通报');
  site.set('/col/index.html', column([item(3)]));
  notice(3);
  office.pass(1);
  await office.collect();
  office.pass(60);
  await office.collect('--dry-run');
  expect(office.text).toContain('会收集 0 篇');
});

describe('the page to which a column goes on', () => {
  const NAV = '<div><a href="/">首页</a></div>';

  it.each<[string, string | Uint8Array]>([
    ['nobody can read', new Uint8Array([...Buffer.from('<html><body>'), 0xff, 0xff, 0x80])],
    ['asks for a proof, without a link', '<html><body>请完成安全验证</body></html>'],
  ])('that %s is told, and read the next time', async (_, body) => {
    for (const at of [1, 2]) notice(at);
    site.set('/col/index.html', column([item(2)], 'index_2.html'));
    site.set('/col/index_2.html', body);
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toHaveLength(1);
    expect((await office.ledger()).alarms).toMatchObject([{ url: `${site.url}/col/index_2.html` }]);
    site.set('/col/index_2.html', column([item(1)]));
    office.pass(1);
    expect(await office.collect()).toBe(10);
    expect((await office.ledger()).notices).toHaveLength(2);
    expect(await office.alarms()).toEqual([]);
  });

  it.each<[string, string]>([
    ['has no item', `<html><body>${NAV}<ul></ul>暂无信息</body></html>`],
    ['is the last one again', column([item(2)], 'index_2.html')],
  ])('that %s is its end', async (_, body) => {
    notice(2);
    site.set('/col/index.html', column([item(2)], 'index_2.html'));
    site.set('/col/index_2.html', body);
    expect(await office.collect()).toBe(10);
    expect(await office.alarms()).toEqual([]);
  });
});
