import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { build } from '../../../../lib/publish/commands/build';
import { checkHosts } from '../../../../lib/publish/commands/check-hosts';
import { exportList } from '../../../../lib/publish/commands/export';
import { listen } from '../../../../lib/publish/node/serve';
import { row, styled, t, workbook } from '../../tables/workbook';
import { Desk } from '../desk';
import { buildCsv } from '../helpers';

/** Real HTTP to a server of this machine that stands for every host. */

let desk: Desk;
let close: () => Promise<void>;
let asked: string[] = [];
const NAME = (brand: string): string => `余姚市示例${brand}培训有限公司`;

const PAGES: Record<string, string> = {
  'qiming.shili.com/': `<meta charset="utf-8"><title>示例启明</title><footer>© 2026 ${NAME('启明')}</footer>`,
  'yunfan.shili.com/': `<meta charset="utf-8"><footer>© 2026 ${NAME('晨光')}</footer>`,
  'shut.shili.com/robots.txt': 'User-agent: *\nDisallow: /',
  'shut.shili.com/': `<footer>© ${NAME('远航')}</footer>`,
};

beforeEach(async () => {
  desk = await Desk.open();
  asked = [];
  const server = createServer((request, response) => {
    const key = (request.url ?? '').slice(1);
    asked.push(key);
    if (key === 'moved.shili.com/') {
      response.writeHead(302, { location: 'https://elsewhere.shili.com/' }).end();
      return;
    }
    const page = PAGES[key];
    const type = key.endsWith('.txt') ? 'text/plain' : 'text/html';
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': type }).end(page);
  });
  const opened = await listen(server, 0);
  close = opened.close;
  const real = fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    real(url.replace(/^https?:\//, `http://${opened.host}`), init),
  );
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await close();
});

const HEAD = '机构名称,处理结果,作出机关,列入日期,原文链接,网址';
const rowOf = (brand: string, site: string): string =>
  `${NAME(brand)},罚款5万元,余姚市教育局,2026-11-01,https://b.example.org/${brand},${site}`;

it('lets a host ship only where its own footer proves whose it is', async () => {
  await writeFile(
    desk.at('表.csv'),
    [
      HEAD,
      rowOf('启明', 'https://qiming.shili.com/'),
      rowOf('云帆', 'yunfan.shili.com'),
      rowOf('远航', 'shut.shili.com'),
      rowOf('海棠', 'moved.shili.com；school.github.io；intra.local'),
      rowOf('春晓', ''),
    ].join('\n'),
  );
  const args = ['-o', desk.at('核验.csv'), '--fill', desk.at('已核.csv')];
  expect(await desk.run(checkHosts, desk.at('表.csv'), ...args)).toBe(10);
  expect(desk.text).toContain(
    '不能登载·yunfan.shili.com（余姚市示例云帆培训有限公司）：网页上写的是别的单位（余姚市示例晨光培训有限公司',
  );
  expect(desk.text).toContain('robots.txt 不允许');
  expect(desk.text).toContain('转到了别的主机');
  expect(desk.text).toContain('核验了 6 个网址：1 个由自己的页脚证明');
  // What is not allowed, or leads elsewhere, is not asked for.
  expect(asked).not.toContain('shut.shili.com/');
  expect(asked.join()).not.toMatch(/elsewhere|github|intra/);

  const record = await readFile(desk.at('核验.csv'), 'utf8');
  const [page = ''] = await readdir(desk.at('核验-网页'));
  expect(record).toContain(
    `余姚市示例启明培训有限公司,qiming.shili.com,可登载,© 2026 ${NAME('启明')},https://qiming.shili.com/,${page.replace('.html', '')},2026-11-24,2027-04-23,`,
  );

  expect(
    await desk.run(
      build,
      desk.at('已核.csv'),
      '-o',
      desk.at('list'),
      '--bundled',
      '--title',
      't',
      '--publisher',
      'p',
    ),
  ).toBe(0);
  await desk.run(exportList, desk.at('list'), '-o', desk.at('名单.csv'));
  const exported = await readFile(desk.at('名单.csv'), 'utf8');
  expect(exported).toContain('qiming.shili.com,2026-11-24,https://qiming.shili.com/');
  expect(exported.match(/shili\.com/g)).toHaveLength(2);
  for (const brand of ['启明', '云帆', '远航', '海棠', '春晓'])
    expect(exported).toContain(NAME(brand));
});

it('looks at no host tomorrow', async () => {
  await writeFile(desk.at('表.csv'), [HEAD, rowOf('启明', 'qiming.shili.com')].join('\n'));
  await expect(desk.run(checkHosts, desk.at('表.csv'), '--as-of', '2026-11-25')).rejects.toThrow(
    '晚于今天',
  );
  expect(asked).toEqual([]);
});

it('leaves out and names rows that are refused as they stand, and asks for none of their hosts', async () => {
  const cells = (brand: string) => rowOf(brand, `${brand.length}.${brand}.shili.com`).split(',');
  const struck = row(...cells('启明').map((cell) => styled(cell, 4)));
  const hidden = row(...cells('云帆').map(t)).replace('<row>', '<row hidden="1">');
  const ditto = row(...cells('远航').map((cell, at) => t(at === 1 ? '同上' : cell)));
  const sound = row(...cells('春晓').map(t).slice(0, -1), t('qiming.shili.com'));
  const rows = [row(...HEAD.split(',').map(t)), struck, hidden, ditto, sound].join('');
  await writeFile(desk.at('表.xlsx'), await workbook({ sheets: [{ name: '名单', rows }] }));
  await desk.run(
    checkHosts,
    desk.at('表.xlsx'),
    '-o',
    desk.at('核验.csv'),
    '--fill',
    desk.at('已核.csv'),
  );
  const filled = await readFile(desk.at('已核.csv'), 'utf8');
  expect(filled).toContain(NAME('春晓'));
  for (const brand of ['启明', '云帆', '远航']) expect(filled).not.toContain(NAME(brand));
  expect(desk.text).toMatch(/表\.xlsx·名单·第2行·.*删除线/);
  expect(desk.text).toMatch(/第3行·.*隐藏/);
  expect(desk.text).toMatch(/第4行·.*同上/);
  expect(desk.text).toContain('以上 3 行不登载');
  expect(asked.filter((url) => url.endsWith('/'))).toEqual(['qiming.shili.com/']);
});

it.each(['-o', '--fill'])('never writes over a table that it reads: %s', async (option) => {
  const text = [HEAD, rowOf('启明', 'qiming.shili.com')].join('\n');
  await writeFile(desk.at('表.csv'), text);
  const args = ['-o', desk.at('核验.csv'), option, desk.at('.', '表.csv')].slice(
    option === '-o' ? 2 : 0,
  );
  await expect(desk.run(checkHosts, desk.at('表.csv'), ...args)).rejects.toThrow('不覆盖');
  expect(await readFile(desk.at('表.csv'), 'utf8')).toBe(text);
  expect(asked).toEqual([]);
});

it.each(['-o', '--fill'])('writes over nothing but what it wrote before: %s', async (option) => {
  await writeFile(desk.at('表.csv'), [HEAD, rowOf('启明', 'qiming.shili.com')].join('\n'));
  const file = desk.at('结果', '结果.csv');
  const args = option === '-o' ? ['-o', file] : ['-o', desk.at('核验.csv'), '--fill', file];
  for (const _ of ['first', 'again']) await desk.run(checkHosts, desk.at('表.csv'), ...args);
  await writeFile(file, '{"role":"root"}');
  await expect(desk.run(checkHosts, desk.at('表.csv'), ...args)).rejects.toThrow(
    '不是 check-hosts 写的，不覆盖',
  );
});

it('does not write its record and the filled table into one file', async () => {
  await writeFile(desk.at('表.csv'), [HEAD, rowOf('启明', 'qiming.shili.com')].join('\n'));
  const args = ['-o', desk.at('核验.csv'), '--fill', desk.at('核验.csv')];
  await expect(desk.run(checkHosts, desk.at('表.csv'), ...args)).rejects.toThrow('不覆盖');
  expect(asked).toEqual([]);
});

it('carries every remark on an act into the table that it fills', async () => {
  const rows = [
    `${HEAD},处罚状态,备注`,
    `${rowOf('启明', 'qiming.shili.com')},有效,已撤销`,
    `${rowOf('春晓', '')},有效,已缴款`,
  ];
  await writeFile(desk.at('表.csv'), rows.join('\n'));
  const args = ['-o', desk.at('核验.csv'), '--fill', desk.at('已核.csv')];
  await desk.run(checkHosts, desk.at('表.csv'), ...args);
  const { results } = await buildCsv(await readFile(desk.at('已核.csv'), 'utf8'));
  expect(results.map(({ fate }) => fate)).toEqual(['rejected', 'accepted']);
});
