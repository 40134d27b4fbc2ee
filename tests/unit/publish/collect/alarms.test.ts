import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Office, sourceOf, sourcesOf } from './office';
import { article, column, Site, TEXT } from './site';

const ITEM = ['/art/1.html', '行政处罚名单', '2026-10-18'] as const;
const OTHER = ['/art/2.html', '第二份处罚通报', '2026-10-20'] as const;

let site: Site;
let office: Office;

beforeEach(async () => {
  site = await Site.start();
  office = await Office.open(sourcesOf(sourceOf(site.url)));
  site.set('/col/index.html', column([[...OTHER], [...ITEM]]));
  site.set('/art/1.html', article(ITEM[1], TEXT));
  site.set('/art/2.html', article(OTHER[1], `${TEXT}（二）`));
});

afterEach(async () => {
  await office.close();
  await site.stop();
});

/** The first run, and a day later a second one. */
async function twice(change: () => void): Promise<number> {
  expect(await office.collect()).toBe(10);
  site.take();
  change();
  office.pass(1);
  return office.collect();
}

describe('alarms of an index', () => {
  it.each<[string, () => void]>([
    ['no-links', () => site.set('/col/index.html', '<body><p>暂无信息</p></body>')],
    [
      'layout',
      () => site.set('/col/index.html', '<body><a href="/list/new.html">新栏目</a></body>'),
    ],
    ['forbidden', () => site.set('/col/index.html', 'no', { status: 403 })],
    ['unreachable', () => site.set('/col/index.html', 'no', { status: 500 })],
    [
      'throttled',
      () => site.set('/col/index.html', 'no', { status: 429, headers: { 'retry-after': '7200' } }),
    ],
    ['gone', () => void site.pages.delete('/col/index.html')],
    [
      'moved',
      () =>
        site.set('/col/index.html', '', {
          status: 301,
          headers: { location: 'http://127.0.0.1:1/col/' },
        }),
    ],
    ['robots', () => site.set('/robots.txt', 'User-agent: *\nDisallow: /col/')],
    ['robots', () => site.set('/robots.txt', 'no', { status: 403 })],
    ['robots', () => site.set('/robots.txt', 'User-agent: *\nCrawl-delay: 86400')],
  ] as const)(
    'raises %s, keeps what it has, and is mended by a later look',
    async (kind, change) => {
      const before = site.pages.get('/col/index.html');
      expect(await twice(change)).toBe(20);
      const { notices, alarms } = await office.ledger();
      expect(alarms).toMatchObject([
        { kind, source: 'edu', url: expect.stringContaining(site.url) },
      ]);
      expect(alarms[0]?.ended).toBeUndefined();
      expect(notices.map(({ goneSince }) => goneSince)).toEqual([undefined, undefined]);
      expect(office.text).toContain('警报');
      site.pages.delete('/robots.txt');
      if (before) site.pages.set('/col/index.html', before);
      office.pass(1);
      expect(await office.collect()).toBe(0);
      expect((await office.ledger()).alarms[0]?.ended).toBe('2026-11-03');
    },
  );

  it('tells of fewer links than there must be, and goes on with those', async () => {
    await office.write(
      sourcesOf(sourceOf(site.url, { index: [{ url: `${site.url}/col/index.html`, least: 5 }] })),
    );
    expect(await office.collect()).toBe(20);
    const { notices } = await office.ledger();
    expect(notices).toHaveLength(2);
    expect(await office.alarms()).toEqual(['few-links']);
    office.pass(1);
    expect(await office.collect()).toBe(20);
  });

  it('tells once of a notice at another host, and never asks for it', async () => {
    const other = await Site.start();
    site.set(
      '/col/index.html',
      column([[...ITEM], [`${other.url}/art/5.html`, '转载：处罚通报', '']]),
    );
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['elsewhere']);
    office.pass(1);
    site.set(
      '/col/index.html',
      column([[...OTHER], [...ITEM], [`${other.url}/art/5.html`, '转载：处罚通报', '']]),
    );
    expect(await office.collect()).toBe(10);
    expect(other.asked).toEqual([]);
    await other.stop();
  });

  it('leaves a host alone that wants to be, until the time that it says', async () => {
    await twice(() =>
      site.set('/col/index.html', 'no', { status: 503, headers: { 'retry-after': '172800' } }),
    );
    site.asked.length = 0;
    office.pass(1);
    expect(await office.collect()).toBe(0);
    expect(site.asked).toEqual([]);
    expect(office.text).toContain('对方要求晚些再来');
    site.set('/col/index.html', column([[...OTHER], [...ITEM]]));
    office.pass(2);
    expect(await office.collect()).toBe(0);
    expect(await office.alarms()).toEqual([]);
  });

  it('waits for a short time that a host wants, and says so', async () => {
    const { url } = site;
    let count = 0;
    site.pages.set('/col/index.html', (_, response) => {
      if (count++ === 0) response.writeHead(429, { 'retry-after': '30' }).end();
      else response.end(column([[...ITEM]]));
    });
    expect(await office.collect()).toBe(20);
    expect(office.pauses).toContain(30_000);
    expect((await office.ledger()).notices).toHaveLength(1);
    expect(office.text).toContain(`${url}/col/index.html`);
  });

  it('asks for no path that robots.txt forbids, whoever leads to it', async () => {
    site.set(
      '/robots.txt',
      'User-agent: other\nDisallow: /\n\nUser-agent: jianxun-list\nDisallow: /art/2\nDisallow: /secret/\nCrawl-delay: 20\n',
    );
    site.set('/art/1.html', '', { status: 302, headers: { location: '/secret/1.html' } });
    expect(await office.collect()).toBe(20);
    expect(site.take().map(({ path }) => path)).toEqual(['/col/index.html', '/art/1.html']);
    expect(await office.alarms()).toEqual(['robots', 'robots']);
    expect(new Set(office.pauses)).toEqual(new Set([20_000]));
  });

  it('a robots.txt that answers as if it were not there forbids nothing', async () => {
    site.set('/robots.txt', 'no', { status: 400 });
    expect(await office.collect()).toBe(10);
  });

  it('asks for nothing while robots.txt cannot be read', async () => {
    site.set('/robots.txt', 'no', { status: 503 });
    expect(await office.collect()).toBe(20);
    expect(site.take()).toEqual([]);
  });

  it('follows five redirects within the host, and no more', async () => {
    for (let at = 0; at < 5; at++)
      site.set(`/r${at}.html`, '', { status: 302, headers: { location: `/r${at + 1}.html` } });
    site.set('/r5.html', article(ITEM[1], TEXT));
    site.set('/art/1.html', '', { status: 301, headers: { location: '/r1.html' } });
    site.set('/art/2.html', '', { status: 301, headers: { location: '/r0.html' } });
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toMatchObject([
      { url: `${site.url}/r5.html`, aliases: [`${site.url}/art/1.html`] },
    ]);
  });
});

describe('alarms of a notice', () => {
  it('a page that vanished is no lifting: since when, told once, and told when it is back', async () => {
    const page = site.pages.get('/art/1.html');
    expect(await twice(() => void site.pages.delete('/art/1.html'))).toBe(20);
    expect(await office.alarms()).toEqual(['gone']);
    expect((await office.ledger()).notices[0]).toMatchObject({
      title: ITEM[1],
      goneSince: '2026-11-02',
    });
    office.pass(7);
    expect(await office.collect()).toBe(0);
    expect((await office.ledger()).notices[0]?.goneSince).toBe('2026-11-02');
    if (page) site.pages.set('/art/1.html', page);
    office.pass(7);
    expect(await office.collect()).toBe(20);
    const { notices, alarms } = await office.ledger();
    expect(notices[0]).not.toHaveProperty('goneSince');
    expect(alarms.map(({ kind, ended }) => [kind, ended !== undefined])).toEqual([
      ['gone', true],
      ['came-back', true],
    ]);
  });

  it.each<[string, () => void]>([
    [
      'says under a good status that there is nothing',
      () => site.set('/art/1.html', '<h1>提示</h1><p>您访问的页面不存在或已被删除</p>'),
    ],
    [
      'leads to the front page',
      () => site.set('/art/1.html', '', { status: 302, headers: { location: '/' } }),
    ],
    [
      'leads to the front page by its name, though that lists it',
      () => site.set('/art/1.html', '', { status: 302, headers: { location: '/index.jsp' } }),
    ],
  ])('a page is gone that %s', async (_, change) => {
    site.set('/', '<a href="/col/index.html">处罚</a>');
    site.set('/index.jsp', article('示例市教育局', ITEM[1]));
    expect(await twice(change)).toBe(20);
    expect(await office.alarms()).toEqual(['gone']);
  });

  it.each([403, 500])('a page that answers %s is not gone', async (status) => {
    expect(await twice(() => site.set('/art/1.html', 'no', { status }))).toBe(20);
    expect((await office.ledger()).notices[0]).not.toHaveProperty('goneSince');
  });

  it('a page that reads otherwise is kept beside the old one; one that only counts its visits is the same', async () => {
    expect(
      await twice(() =>
        site.set('/art/1.html', article(ITEM[1], TEXT, { files: '', visits: '99', way: '通知' })),
      ),
    ).toBe(0);
    site.set('/art/1.html', article(ITEM[1], TEXT.replace('5万元', '3万元')));
    const before = Object.keys(await office.files()).length;
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['changed']);
    expect(Object.keys(await office.files())).toHaveLength(before + 1);
    expect((await office.ledger()).notices).toHaveLength(2);
  });

  it('a page that another one took the place of is not taken for the notice', async () => {
    const { page } = await office
      .collect()
      .then(async () => (await office.ledger()).notices[0] ?? { page: null });
    site.set('/art/1.html', `<p>请登录后访问</p>${'<p>统一身份认证平台</p>'.repeat(40)}`);
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['layout']);
    expect((await office.ledger()).notices[0]?.page).toEqual(page);
  });

  it('a notice that is taken out of its index is looked at at once, however old', async () => {
    site.set('/art/1.html', article(ITEM[1], TEXT), { isBare: true });
    expect(
      await twice(() => {
        site.set(
          '/col/index.html',
          column([[...OTHER], ['/art/3.html', '第三份处罚', '2026-10-10']]),
        );
        site.set('/art/3.html', article('第三份处罚', `${TEXT}三`));
      }),
    ).toBe(10);
    expect(site.take().map(({ path }) => path)).not.toContain('/art/1.html');
    site.set('/col/index.html', column([['/art/3.html', '第三份处罚', '2026-10-10']]));
    site.pages.delete('/art/2.html');
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['gone']);
  });

  it('a server that cannot say "the same" is asked rarely, and within the month', async () => {
    for (const path of ['/art/1.html', '/art/2.html']) {
      const page = site.pages.get(path);
      if (page && typeof page === 'object') site.pages.set(path, { ...page, isBare: true });
    }
    await office.collect();
    for (let day = 0; day < 20; day++) {
      site.take();
      office.pass(1);
      await office.collect();
      expect(site.take().map(({ path }) => path)).toEqual(['/col/index.html']);
    }
    site.pages.delete('/art/1.html');
    office.pass(1);
    expect(await office.collect()).toBe(20);
  });

  it('three that cannot be had keep no other from being looked at, run after run', async () => {
    const items = [3, 4, 5, 6, 7].map((at): [string, string, string] => [
      `/art/${at}.html`,
      `第${at}份处罚`,
      `2026-10-1${at}`,
    ]);
    site.set('/col/index.html', column(items.toReversed()));
    for (const [path, title] of items) site.set(path, article(title, `${TEXT}${title}`));
    for (const [path] of items.slice(0, 3)) site.set(path, 'no', { status: 403 });
    expect(await office.collect()).toBe(20);
    expect(office.text).toContain('另有 2 个地址这次没有访问');
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices.map(({ title }) => title)).toEqual([
      '第6份处罚',
      '第7份处罚',
    ]);
  });

  it('what stays as it is until somebody acts is told once', async () => {
    site.set('/robots.txt', 'User-agent: *\nDisallow: /art/1');
    expect(await office.collect()).toBe(20);
    office.pass(1);
    expect(await office.collect()).toBe(0);
    expect((await office.ledger()).alarms).toMatchObject([{ kind: 'robots', ended: '2026-11-01' }]);
  });

  it('a file on another host is told, and never asked for', async () => {
    const other = await Site.start();
    other.set('/名单.xls', 'x');
    site.set(
      '/art/1.html',
      article(ITEM[1], TEXT, {
        files: `<a href="${other.url}/list.xls">附件：名单.xls</a>`,
        visits: '',
        way: '',
      }),
    );
    expect(await office.collect()).toBe(20);
    expect(other.asked).toEqual([]);
    expect(await office.alarms()).toEqual(['moved']);
    other.set('/list.xls', 'table', { type: 'application/vnd.ms-excel' });
    await office.write(sourcesOf(sourceOf(site.url, { hosts: [other.host] })));
    office.pass(1);
    await office.collect();
    expect((await office.ledger()).notices[0]?.attachments).toMatchObject([{ name: 'list.xls' }]);
    expect(await office.alarms()).toEqual([]);
    await other.stop();
  });
});
