import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Compared, compareNotices } from '../../../../lib/publish/collect/same-notice';
import { Office, sourceOf, sourcesOf } from './office';
import { article, column, Site } from './site';

const TEXT =
  '经查，余姚市示例启明培训学校有限公司于2026年9月在其门店和网站发布虚假广告，违反《中华人民共和国广告法》，我局决定罚款5万元。\n示例市教育局';

describe('compareNotices', () => {
  const notice = (fields: Partial<Compared> = {}): Compared => ({
    title: '行政处罚决定书',
    publishedOn: '2026-11-03',
    authority: '示例市教育局',
    lines: ['行政处罚决定书', ...TEXT.split('\n')],
    files: [],
    ...fields,
  });
  const lines = (from: string, to: string) => [
    '行政处罚决定书',
    ...TEXT.replace(from, to).split('\n'),
  ];

  const ended = (line: string) =>
    notice({ lines: ['行政处罚决定书', ...TEXT.repeat(4).split('\n'), line] });

  it.each<[string, Partial<Compared>, ReturnType<typeof compareNotices>]>([
    ['the same text', {}, 'same'],
    [
      'the same text under another title, day and authority',
      { title: '转发：处罚', publishedOn: '2026-11-05', authority: '示例省教育厅' },
      'same',
    ],
    ['one line more that tells of nobody', { lines: [...lines('', ''), '责编甲'] }, 'same'],
    ['another party', { lines: lines('启明培训学校', '晨光培训学校') }, 'doubt'],
    ['another sum', { lines: lines('5万元', '50000元') }, 'doubt'],
    [
      'another party on another day',
      { lines: lines('启明', '晨光'), publishedOn: '2026-11-04' },
      'different',
    ],
    ['other files', { files: ['b'] }, 'doubt'],
    ['a file that is not there yet', { files: null }, 'different'],
  ])('%s', (_, fields, wanted) => {
    expect(compareNotices(notice(), notice(fields))).toBe(wanted);
  });

  it.each([
    ['决定：吊销办学许可证。', '决定：予以警告。'],
    ['决定：予以警告。', '决定：不予处罚。'],
    ['决定：吊销办学许可证。', '撤销上述决定。'],
    ['罚款5元', '罚款6元'],
    ['特此公告', '本决定已作废'],
  ])('two that differ in what was done alone are two: %s, %s', (one, other) => {
    expect(compareNotices(ended(one), ended(other))).toBe('doubt');
  });

  it.each([
    ['责编甲', '责编乙'],
    ['供稿：办公室', '供稿：宣传科'],
    ['第1次阅读', '第7次阅读'],
  ])('two that differ in what tells of nobody are one: %s, %s', (one, other) => {
    expect(compareNotices(ended(one), ended(other))).toBe('same');
  });

  it('a short text says nothing of which notice it is', () => {
    const short = { lines: ['现予公布，详见附件。'], files: ['a'] };
    expect(
      compareNotices(
        notice(short),
        notice({ ...short, title: '第二批名单', publishedOn: '2026-11-04' }),
      ),
    ).toBe('different');
  });
});

describe('aliases', () => {
  let site: Site;
  let office: Office;

  beforeEach(async () => {
    site = await Site.start();
    office = await Office.open(
      sourcesOf(
        sourceOf(site.url),
        sourceOf(site.url, {
          id: 'news',
          index: [{ url: `${site.url}/news/index.html`, least: 1 }],
          links: '/news/\\d+\\.html$',
        }),
      ),
    );
    site.set('/col/index.html', column([['/art/1.html', '行政处罚决定书', '2026-11-03']]));
    site.set('/news/index.html', column([['/news/7.html', '行政处罚决定书', '2026-11-03']]));
    site.set('/art/1.html', article('行政处罚决定书', TEXT));
    site.set(
      '/news/7.html',
      article('行政处罚决定书', TEXT, { files: '', visits: '12', way: '新闻动态' }),
    );
  });

  afterEach(async () => {
    await office.close();
    await site.stop();
  });

  it('one notice in two columns is one; it is gone when both are, and two when one is changed', async () => {
    await office.collect();
    const aliased = { url: `${site.url}/art/1.html`, aliases: [`${site.url}/news/7.html`] };
    expect((await office.ledger()).notices).toMatchObject([aliased]);
    site.pages.delete('/art/1.html');
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toMatchObject([{ aliases: aliased.aliases }]);
    expect((await office.ledger()).notices[0]).not.toHaveProperty('goneSince');
    site.set('/news/7.html', article('行政处罚决定书', TEXT.replace('5万', '8万')));
    office.pass(1);
    await office.collect();
    expect((await office.ledger()).notices).toMatchObject([
      { url: `${site.url}/art/1.html`, aliases: [], goneSince: '2026-11-02' },
      { url: `${site.url}/news/7.html`, aliases: [] },
    ]);
  });

  it('what agrees in title and day but not in words is two, and a person is asked once', async () => {
    site.set('/news/7.html', article('行政处罚决定书', TEXT.replaceAll('启明', '晨光')));
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toHaveLength(2);
    expect(await office.alarms()).toEqual(['duplicate']);
    office.pass(1);
    expect(await office.collect()).toBe(0);
  });

  it('several that agree in title and day are asked about once each, and again when one more comes', async () => {
    const items: [string, string, string][] = [];
    const add = (at: number) => {
      items.unshift([`/art/${at}.html`, '行政处罚决定书', '2026-11-03']);
      site.set(`/art/${at}.html`, article('行政处罚决定书', TEXT.replaceAll('启明', `启明${at}`)));
      site.set('/col/index.html', column(items));
    };
    await office.write(sourcesOf(sourceOf(site.url)));
    for (const at of [1, 2, 3]) add(at);
    expect(await office.collect()).toBe(20);
    expect(await office.alarms()).toEqual(['duplicate', 'duplicate']);
    office.pass(1);
    expect(await office.collect()).toBe(0);
    add(4);
    office.pass(1);
    expect(await office.collect()).toBe(20);
    expect(office.printed.filter((line) => line.startsWith('警报'))).toHaveLength(1);
    expect(office.text).toContain('是几份通报');
    office.pass(1);
    expect(await office.collect()).toBe(0);
  });

  it('a site that moved shows its notices at new addresses: no news to review', async () => {
    await office.collect();
    const moved = await Site.start();
    for (const [path, page] of site.pages) moved.pages.set(path, page);
    await office.write(sourcesOf(sourceOf(moved.url)));
    office.pass(1);
    await office.collect();
    expect((await office.ledger()).notices).toMatchObject([
      {
        url: `${site.url}/art/1.html`,
        aliases: [`${site.url}/news/7.html`, `${moved.url}/art/1.html`],
      },
    ]);
    await moved.stop();
  });
});
