import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Office, sourceOf, sourcesOf } from './office';
import { article, column, Site, TEXT } from './site';

let site: Site;
let office: Office;

beforeEach(async () => {
  site = await Site.start();
  office = await Office.open(sourcesOf(sourceOf(site.url)));
  site.set(
    '/col/index.html',
    column([
      ['/art/2.html', '关于示例启明的处罚决定', '2026-10-20'],
      ['/art/9.html', '招聘启事', '2026-10-19'],
      ['/art/1.html', '行政处罚名单', '2026-10-18'],
    ]),
  );
  site.set(
    '/art/1.html',
    article('行政处罚名单', TEXT, {
      files: '<p>附件：<a href="/f/%E5%90%8D%E5%8D%95.xls">名单.xls</a></p>',
      visits: '7',
      way: '处罚',
    }),
  );
  site.set('/art/2.html', article('关于示例启明的处罚决定', `${TEXT}（二）`));
  site.set('/f/%E5%90%8D%E5%8D%95.xls', 'old workbook', { type: 'application/vnd.ms-excel' });
});

afterEach(async () => {
  await office.close();
  await site.stop();
});

describe('collect', () => {
  it('finds notices by title, and keeps them with their files', async () => {
    expect(await office.collect()).toBe(10);
    const { notices } = await office.ledger();
    expect(notices).toMatchObject([
      {
        source: 'edu',
        url: `${site.url}/art/1.html`,
        title: '行政处罚名单',
        publishedOn: '2026-10-18',
        firstSeen: '2026-11-01',
        attachments: [{ name: '名单.xls', type: 'application/vnd.ms-excel' }],
        aliases: [],
      },
      { title: '关于示例启明的处罚决定', publishedOn: '2026-10-20', attachments: [] },
    ]);
    const files = await office.files();
    for (const { page, attachments } of notices)
      for (const { sha256 } of [page, ...attachments])
        expect(files).toHaveProperty(`files/${sha256}`);
    expect(site.take().map(({ path }) => path)).not.toContain('/art/9.html');
  });

  it('says who asks, asks one at a time, and pauses', async () => {
    await office.collect();
    const agents = new Set(site.asked.map(({ agent }) => agent));
    expect([...agents]).toEqual([
      expect.stringMatching(/^jianxun-list\/[\d.]+ \(\+https:\/\/example\.com\/contact\)$/),
    ]);
    expect(site.mostOpen).toBe(1);
    expect(office.pauses).toEqual(Array(site.asked.length - 1).fill(5000));
  });

  it('transfers nothing again that is the same', async () => {
    await office.collect();
    site.take();
    office.pass(1);
    expect(await office.collect()).toBe(0);
    const again = site.take();
    expect(again.map(({ status }) => status)).toEqual(Array(4).fill(304));
    expect(await office.collect()).toBe(0);
    expect(site.take().map(({ path }) => path)).toEqual(['/col/index.html']);
  });

  it('finds what is new, over all pages of an index', async () => {
    site.set(
      '/col/index.html',
      column([['/art/2.html', '关于示例启明的处罚决定', '2026-10-20']], 'index_2.html'),
    );
    site.set('/col/index_2.html', column([['/art/1.html', '行政处罚名单', '2026-10-18']]));
    await office.collect();
    expect((await office.ledger()).notices).toHaveLength(2);
    site.set(
      '/col/index.html',
      column([['/art/3.html', '第三份处罚通报', '2026-11-02']], 'index_2.html'),
    );
    site.set(
      '/col/index_2.html',
      column([['/art/2.html', '关于示例启明的处罚决定', '2026-10-20']], 'index_3.html'),
    );
    site.set('/col/index_3.html', column([['/art/1.html', '行政处罚名单', '2026-10-18']]));
    site.set('/art/3.html', article('第三份处罚通报', `${TEXT}三`));
    office.pass(1);
    expect(await office.collect()).toBe(10);
    expect((await office.ledger()).notices.map(({ title }) => title)).toContain('第三份处罚通报');
  });

  it('a second machine that looks at the same sites by the same clock writes the same ledger and files', async () => {
    const second = await Office.open(sourcesOf(sourceOf(site.url)));
    const month = async (machine: Office) => {
      await machine.collect();
      machine.pass(10);
      site.set('/art/3.html', article('第三份处罚通报', `${TEXT}三`));
      site.set(
        '/col/index.html',
        column([
          ['/art/3.html', '第三份处罚通报', '2026-11-02'],
          ['/art/1.html', '行政处罚名单', '2026-10-18'],
        ]),
      );
      site.pages.delete('/art/2.html');
      await machine.collect();
    };
    const before = new Map(site.pages);
    await month(office);
    for (const [path, page] of before) site.pages.set(path, page);
    site.pages.delete('/art/3.html');
    await month(second);
    expect(await second.files()).toEqual(await office.files());
    expect(Object.keys(await office.files()).length).toBeGreaterThan(4);
    await second.close();
  });
});
