import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Office, sourceOf, sourcesOf } from './office';
import { article, column, Site } from './site';

/** Forms in which official sites say the same. */

let site: Site;
let office: Office;

beforeEach(async () => {
  site = await Site.start();
  office = await Office.open(sourcesOf(sourceOf(site.url)));
  for (let at = 1; at <= 5; at++)
    site.set(
      `/art/${at}.html`,
      article(`第${at}份处罚通报`, `余姚市示例第${at}培训学校有限公司被罚款${at}万元。`),
    );
});

afterEach(async () => {
  await office.close();
  await site.stop();
});

const item = (at: number): [string, string, string] => [
  `/art/${at}.html`,
  `第${at}份处罚通报`,
  `2026-10-0${at}`,
];
const titles = async () => (await office.ledger()).notices.map(({ title }) => title);

describe('forms of an index', () => {
  it('pages of createPageHTML', async () => {
    const page = (at: number, ...items: number[]) =>
      `${column(items.map(item))}<script>createPageHTML(3, ${at}, "index", "html");</script>`;
    site.set('/col/index.html', page(0, 5, 4));
    site.set('/col/index_1.html', page(1, 3, 2));
    site.set('/col/index_2.html', page(2, 1));
    await office.collect();
    expect(await titles()).toHaveLength(5);
    expect(site.take().map(({ path }) => path)).not.toContain('/col/index_3.html');
  });

  it.each<[string, (at: number) => string, (at: number) => string]>([
    [
      'createPageHTML with the place of its pager',
      (at) => `<script>createPageHTML('pager', 3, ${at}, 'index', 'html', 9);</script>`,
      (at) => `/col/index_${at}.html`,
    ],
    [
      'countPage',
      (at) =>
        `<script>var currentPage = ${at}; var countPage = 3; var nextPage = currentPage + 1;</script>`,
      (at) => `/col/index_${at}.html`,
    ],
    [
      'numbers alone',
      (at) => [0, 1, 2].map((n) => `<a href="index.html?p=${n}">${n + 1}</a>`).join('') + at,
      (at) => `/col/index.html?p=${at}`,
    ],
    [
      'groups of records',
      (at) =>
        at === 2
          ? ''
          : `<nextgroup><![CDATA[<a href="/dataproxy.jsp?page=${at + 1}"></a>]]></nextgroup>`,
      (at) => `/dataproxy.jsp?page=${at}`,
    ],
  ])('pages of %s', async (name, pager, path) => {
    const records = (at: number, items: number[]) =>
      `<datastore>${pager(at)}<recordset>${items.map((n) => `<record><![CDATA[<a href='/art/${n}.html'>${item(n)[1]}</a>]]></record>`).join('')}</recordset></datastore>`;
    const page = (at: number, ...items: number[]) => {
      if (name !== 'groups of records') return column(items.map(item)) + pager(at);
      const xml = records(at, items);
      return at === 0 ? `<body><script type="text/xml">${xml}</script></body>` : xml;
    };
    site.set('/col/index.html', page(0, 5, 4));
    site.set(path(1), page(1, 3, 2));
    site.set(path(2), page(2, 1));
    expect(await office.collect()).toBe(10);
    expect(await titles()).toHaveLength(5);
  });

  it.each(['/art/9.html', 'https://other.example.com/2'])(
    'asks for no page by a number that leads to an item, or away: %s',
    async (href) => {
      const page = `${column([item(2), item(1)])}<ol><li><a href="${href}">2</a></li></ol>`;
      site.set('/col/index.html', page);
      await office.collect();
      const [index] = [...(await office.ledger()).indexes.values()];
      expect(index).toMatchObject({ url: `${site.url}/col/index.html` });
      expect(index?.next).toBeUndefined();
    },
  );

  it.each([
    '<a href="javascript:go(2)">下一页</a> 共3页',
    '<span>第1页/共3页</span>',
    '共 45 条 3 页',
    '<a href="index_1.html">下一页</a>',
  ])('tells once a week of further pages that it cannot read: %s', async (pager) => {
    site.set('/col/index.html', column([item(2), item(1)]) + pager);
    expect(await office.collect()).toBe(20);
    expect(office.text).toContain('next');
    expect(await titles()).toHaveLength(2);
    office.pass(1);
    expect(await office.collect()).toBe(0);
    office.pass(7);
    expect(await office.collect()).toBe(20);
  });

  it('tells once of a notice in its list whose address fits no pattern', async () => {
    const list = column([item(2), ['/content/3.shtml', '第3份处罚通报', ''], item(1)]);
    const nav = '<div><a href="/tzgg/">处罚通报</a></div>';
    site.set('/col/index.html', nav + list);
    expect(await office.collect()).toBe(20);
    expect(office.text).toContain(`${site.url}/content/3.shtml`);
    expect(await office.alarms()).toEqual(['elsewhere']);
    office.pass(1);
    expect(await office.collect()).toBe(0);
  });

  it('numbered pages, until there is none or the last one comes again', async () => {
    await office.write(
      sourcesOf(
        sourceOf(site.url, {
          index: [
            { url: `${site.url}/col/index.html`, least: 1, next: `${site.url}/col/p{n}.html` },
          ],
        }),
      ),
    );
    site.set('/col/index.html', column([item(5), item(4)]));
    site.set('/col/p2.html', column([item(3)]));
    site.set('/col/p3.html', column([item(3)]));
    await office.collect();
    expect(await titles()).toHaveLength(3);
    expect(await office.alarms()).toEqual([]);
  });

  it('items that a script of the page puts in place', async () => {
    site.set(
      '/col/index.html',
      `<body><script type="text/xml"><datastore><record><![CDATA[
      <li><a href="/art/1.html">第1份处罚通报</a><span>2026-10-01</span></li>]]></record></datastore></script></body>`,
    );
    await office.collect();
    expect((await office.ledger()).notices).toMatchObject([
      { title: '第1份处罚通报', publishedOn: '2026-10-01' },
    ]);
  });

  it('a title that is cut has its whole beside it, on the item or on the page', async () => {
    site.set(
      '/col/index.html',
      `<ul><li><a href="/art/1.html" title="第1份处罚通报">第1份处罚…</a>[2026-10-01]</li>
      <li><a href="/art/2.html">第2份处罚...</a><b>2026年10月2日</b></li></ul>`,
    );
    await office.collect();
    expect((await office.ledger()).notices).toMatchObject([
      { title: '第2份处罚通报', publishedOn: '2026-10-02' },
      { title: '第1份处罚通报', publishedOn: '2026-10-01' },
    ]);
  });

  it('JSON, with addresses made of numbers, instants, marks in titles and a total', async () => {
    const json = {
      items: 'data.list',
      title: 'name',
      address: `${site.url}/art/{id}.html`,
      date: 'time',
      total: 'data.total',
    };
    const answer = (total: number, ...ids: number[]) =>
      JSON.stringify({
        data: {
          total,
          list: ids.map((id) => ({
            id,
            name: `第${id}份<em>处罚</em>通报`,
            time: Date.parse('2026-10-03T00:00:00+08:00'),
          })),
        },
      });
    await office.write(
      sourcesOf(
        sourceOf(site.url, {
          json,
          index: [{ url: `${site.url}/api?page=1`, least: 1, next: `${site.url}/api?page={n}` }],
        }),
      ),
    );
    site.set('/api?page=1', answer(3, 3, 2), { type: 'application/json' });
    site.set('/api?page=2', answer(3, 1), { type: 'application/json' });
    expect(await office.collect()).toBe(10);
    expect((await office.ledger()).notices[0]).toMatchObject({
      title: '第1份处罚通报',
      publishedOn: '2026-10-03',
    });
    expect(site.take().map(({ path }) => path)).not.toContain('/api?page=3');
    site.set('/api?page=1', answer(9, 3, 2), { type: 'application/json' });
    site.set('/api?page=3', answer(9), { type: 'application/json' });
    office.pass(8);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['count']);
    site.set('/api?page=1', '{"code": 500}', { type: 'application/json' });
    office.pass(8);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['layout']);
  });

  it('a changed pattern reads anew what the server calls the same', async () => {
    site.set('/col/index.html', column([item(1), ['/art/2.html', '第2份曝光', '2026-10-02']]));
    site.set('/art/2.html', article('第2份曝光', '余姚市示例培训学校有限公司被罚款。'));
    await office.collect();
    expect(await titles()).toEqual(['第1份处罚通报']);
    await office.write(sourcesOf(sourceOf(site.url, { titles: '处罚|曝光' })));
    office.pass(1);
    await office.collect();
    expect(await titles()).toHaveLength(2);
  });
});

describe('forms of a notice', () => {
  it('GBK, and a page that says another encoding than it has', async () => {
    // 处罚通报 in GBK.
    const title = Uint8Array.of(0xb4, 0xa6, 0xb7, 0xa3, 0xcd, 0xa8, 0xb1, 0xa8);
    const page = (charset: string) => {
      const [before, after] = column([['/art/1.html', 'TITLE', '']])
        .replace('charset="utf-8"', `charset="${charset}"`)
        .replace(/<title>.*?<\/title>|<div class="(?:nav|foot)">.*?<\/div>/gs, '')
        .replace(' title="TITLE"', '')
        .split('TITLE');
      const bytes = (text = '') => [...new TextEncoder().encode(text)];
      return Uint8Array.from([...bytes(before), ...title, ...bytes(after)]);
    };
    for (const charset of ['gb2312', 'utf-8']) {
      site.set('/col/index.html', page(charset));
      await office.collect();
      expect((await office.ledger()).found.get(`${site.url}/art/1.html`)?.title).toBe('处罚通报');
    }
  });

  it('an index that leads to files, and a file that is named by its answer alone', async () => {
    site.set('/col/index.html', column([['/art/8.pdf', '处罚名单', '2026-10-01'], item(1)]));
    site.set('/art/8.pdf', '%PDF-1.7 …', { type: 'application/pdf' });
    site.set(
      '/art/1.html',
      article('第1份处罚通报', '见附件', {
        files: '<a href="/download?id=3">附件1：名单</a>',
        visits: '',
        way: '',
      }),
    );
    site.set('/download?id=3', 'table', {
      type: 'application/octet-stream',
      headers: { 'content-disposition': "attachment; filename*=UTF-8''%E5%90%8D%E5%8D%95.et" },
    });
    await office.collect();
    expect((await office.ledger()).notices).toMatchObject([
      { title: '第1份处罚通报', attachments: [{ name: '名单.et' }] },
      { title: '处罚名单', page: { name: '8.pdf', type: 'application/pdf' } },
    ]);
  });

  it('tells a file from a page by its bytes, whatever its server calls it', async () => {
    site.set('/col/index.html', column([['/art/8.pdf', '处罚名单', '2026-10-01'], item(1)]));
    site.set('/art/8.pdf', 'PK\u0003\u0004 word', {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    site.set('/art/1.html', article('第1份处罚通报', '罚款。'), {
      type: 'application/octet-stream',
    });
    await office.collect();
    expect(await titles()).toEqual(['第1份处罚通报', '处罚名单']);
  });

  it('keeps how many acts a notice says that it tells', async () => {
    site.set('/col/index.html', column([item(1)]));
    site.set('/art/1.html', article('第1份处罚通报', '现公布5起校外培训违法典型案例。'));
    await office.collect();
    expect((await office.ledger()).notices[0]?.stated).toBe(5);
  });

  it('tells where fewer acts are read than a notice states, until it is mended', async () => {
    const rows = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `<tr><td>余姚市示例第${at}培训学校有限公司</td><td>罚款${at + 1}万元</td></tr>`,
      ).join('');
    const page = (count: number) =>
      article('第1份处罚通报', '现公布3起案件。', {
        files: `<table><tr><th>机构名称</th><th>处理结果</th></tr>${rows(count)}</table>`,
        visits: '',
        way: '',
      });
    site.set('/col/index.html', column([item(1)]));
    site.set('/art/1.html', page(2));
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['count']);
    site.set('/art/1.html', page(3));
    office.pass(1);
    await office.collect();
    expect(await office.alarms()).toEqual(['changed']);
  });

  it('a file that is too large is told and not kept', async () => {
    site.set('/col/index.html', column([item(1)]));
    site.set('/art/1.html', new Uint8Array(9 * 1024 * 1024).fill(32));
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['oversized']);
    expect((await office.ledger()).notices).toEqual([]);
  });
});
