import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { type Notice, october } from '../../fixtures/official-sites/model';
import { NEVER, NOTICES } from '../../fixtures/official-sites/truth';
import { byKey, get, sitesOfTest, text } from './official-sites-client';

const MAGIC: Readonly<Record<string, string>> = {
  xls: '\u00d0\u00cf\u0011\u00e0',
  xlsx: 'PK\u0003\u0004',
  docx: 'PK\u0003\u0004',
  pdf: '%PDF',
  png: '\u0089PNG',
};

const { sites, on } = sitesOfTest();

/** A day on which the notice stands, and its site has no fault. */
function quietDay({ site, gone, changes }: Notice): number {
  if (gone || (site === 'moved' && changes.length > 0)) return 13;
  return site === 'json' ? 30 : 31;
}

describe('conditional requests', () => {
  it.each([
    ['both', 'c1', 'etag', 'if-none-match'],
    ['both', 'c1', 'last-modified', 'if-modified-since'],
    ['weak', 'j3', 'etag', 'if-none-match'],
    ['date', 'm4', 'last-modified', 'if-modified-since'],
    ['etag', 'h1', 'etag', 'if-none-match'],
  ] as const)('answers 304 by %s (%s, %s)', async (validators, key, sent, condition) => {
    const { site, path, validators: own } = byKey(key);
    expect(own).toBe(validators);
    const first = await on(15, site, path);
    expect(first.status).toBe(200);
    const again = await on(16, site, path, { [condition]: String(first.headers[sent]) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    const other = await on(16, site, path, { 'if-none-match': '"other"' });
    expect(other.status).toBe(200);
  });

  it('tells nothing of a page with a counter, whose bytes differ at each look', async () => {
    const { path } = byKey('j2');
    const first = await on(15, 'json', path);
    const again = await on(15, 'json', path, {
      'if-modified-since': 'Sat, 31 Oct 2026 00:00:00 GMT',
    });
    expect(first.headers.etag ?? first.headers['last-modified']).toBeUndefined();
    expect(again.status).toBe(200);
    expect(again.body.equals(first.body)).toBe(false);
  });

  it.each([
    ['c4', 22, 23],
    ['c2', 17, 18],
  ])('sends %s again when it is another', async (key, before, after) => {
    const { path } = byKey(key);
    const first = await on(before, 'columns', path);
    const condition = { 'if-none-match': String(first.headers.etag) };
    expect((await on(after, 'columns', path, condition)).status).toBe(200);
  });

  it('sends a corrected file again, and its page not', async () => {
    const { path, files } = byKey('a1');
    const file = files[0]?.path ?? '';
    const [page, table] = [await on(14, 'attachments', path), await on(14, 'attachments', file)];
    const pageAgain = await on(16, 'attachments', path, {
      'if-none-match': String(page.headers.etag),
    });
    const tableAgain = await on(16, 'attachments', file, {
      'if-none-match': String(table.headers.etag),
    });
    expect([pageAgain.status, tableAgain.status]).toEqual([304, 200]);
  });
});

describe('what a site publishes', () => {
  it('lists twenty links a page in GBK, and ends its pager with 404', async () => {
    const counts: number[] = [];
    for (const page of ['', '_1', '_2', '_3', '_4']) {
      const got = await on(31, 'columns', `/col/col71/index${page}.html`);
      counts.push(got.status === 200 ? (text(got).match(/<li>/g)?.length ?? 0) : got.status);
    }
    expect(counts.slice(0, 4)).toEqual([20, 20, 20, 20]);
    expect(counts[4]).toBeLessThan(20);
    expect((await on(31, 'columns', '/col/col71/index_5.html')).status).toBe(404);
  });

  it('gives its index in JSON page by page', async () => {
    const sizes: number[] = [];
    for (const page of [1, 2, 3]) {
      const got = await on(31, 'json', `/api/list?page=${page}&size=15`);
      sizes.push(JSON.parse(text(got)).data.rows.length);
    }
    expect(sizes.slice(0, 2)).toEqual([15, 15]);
    expect(sizes[2]).toBeGreaterThan(0);
    expect((await on(15, 'json', '/go?id=777&type=xzcf')).headers.location).toBe(byKey('j9').path);
  });

  it.each(NOTICES.map((notice) => [notice.key, notice] as const))(
    'shows %s with its title and the units it names, and not before its day',
    async (_key, notice) => {
      const got = await on(quietDay(notice), notice.site, notice.path);
      expect(got.status).toBe(200);
      const shown = text(got)
        .replace(/<\/?em>/g, '')
        .replaceAll('&ldquo;', '“')
        .replaceAll('&rdquo;', '”');
      expect(shown).toContain(notice.title);
      const inPage = notice.files.length === 0 && !['c4'].includes(notice.key);
      for (const { name } of inPage ? notice.units : []) expect(shown).toContain(name);
      expect(shown.includes('共公布')).toBe(notice.stated !== undefined);
      if (notice.from > october(1)) {
        const early = await on(1, notice.site, notice.path);
        expect(early.status).toBe(404);
      }
    },
  );

  it.each(
    NOTICES.flatMap(({ site, files }) => files.map((file) => [file.path, site, file] as const)),
  )('serves %s as the form it is', async (path, site, { disallowed }) => {
    const { status, body } = await on(31, site, path);
    expect(status).toBe(200);
    const form = /\.(xlsx|xls|docx|pdf|png)/.exec(path)?.[1] ?? '';
    // One workbook is a web page in truth.
    const magic = path.includes('2026102501') ? '<htm' : MAGIC[form];
    expect(body.subarray(0, 4).toString('latin1')).toBe(magic);
    if (disallowed) expect(NEVER.some((never) => new RegExp(never.path).test(path))).toBe(true);
  });

  it('holds the units of a notice in its workbooks, the corrected ones after the correction', async () => {
    const a10 = byKey('a10');
    const { body } = await on(31, 'attachments', a10.files[0]?.path ?? '');
    const book = read(body);
    const rows = utils.sheet_to_json<string[]>(Object.values(book.Sheets)[0] ?? {}, { header: 1 });
    expect(rows.slice(1).map((row) => row[1])).toEqual(a10.units.map(({ name }) => name));
    const path = byKey('a1').files[0]?.path ?? '';
    const listed = async (day: number) => {
      const sheets = read((await on(day, 'attachments', path)).body).Sheets;
      return utils.sheet_to_csv(Object.values(sheets)[0] ?? {});
    };
    const before = await listed(14);
    const after = await listed(16);
    expect(before).toContain('小海豚');
    expect(after).toContain('小海豹');
    expect(after).not.toContain('小海豚');
  });

  it('names files by the standard, in bytes of GBK, and with a path that must not be followed', async () => {
    const named = async (key: string, at: number) => {
      const path = byKey(key).files[at]?.path ?? '';
      return String((await on(31, 'attachments', path)).headers['content-disposition']);
    };
    expect(decodeURIComponent(await named('a3', 0))).toContain(
      "filename*=UTF-8''行政处罚公告.docx",
    );
    const raw = Buffer.from(await named('a4', 0), 'latin1');
    expect(new TextDecoder('gbk').decode(raw)).toContain('处罚结果公示表.pdf');
    expect(decodeURIComponent(await named('a5', 1))).toContain('../../../out.pdf');
  });
});

describe('faults', () => {
  it.each([
    [5, 'json', '/api/list?page=1&size=15', 429],
    [8, 'columns', '/col/col71/index.html', 503],
    [8, 'moved', '/robots.txt', 500],
    [12, 'json', '/api/list?page=2&size=15', 403],
    [12, 'attachments', '/gsgg/list.html', 429],
    [15, 'attachments', '/gsgg/list.html', 403],
    [18, 'moved', '/zfxxgk/xzcf/202609/t20260915_8002.html', 410],
    [14, 'moved', '/zfxxgk/xzcf/202609/t20260908_8001.html', 404],
    [20, 'attachments', '/upload/202610/2026101801.xlsx', 404],
    [26, 'attachments', '/upload/202610/2026101801.xlsx', 200],
    [31, 'columns', '/robots.txt', 404],
  ] as const)('on day %i %s %s answers %i', async (day, site, path, status) => {
    expect((await on(day, site, path)).status).toBe(status);
  });

  it('says how long to wait, in seconds and as a date', async () => {
    expect((await on(5, 'json', '/api/list?page=1')).headers['retry-after']).toBe('120');
    const { headers } = await on(12, 'attachments', '/gsgg/list.html');
    expect(Date.parse(String(headers['retry-after']))).toBeGreaterThan(Date.parse(october(12)));
  });

  it('ends in mid-body, and never ends', async () => {
    const cut = await on(19, 'columns', '/col/col71/index.html');
    expect(cut).toMatchObject({ status: 200, whole: false });
    expect(cut.body.length).toBeLessThan(Number(cut.headers['content-length']));
    sites().setDay(october(23));
    const slow = await get(sites().origins.columns + byKey('c18').path, {}, 2);
    expect(slow).toMatchObject({ status: 200, whole: false });
    expect(slow.body.length).toBeLessThan(100);
  });

  it('redirects in a circle and to another host', async () => {
    const circle = await on(12, 'moved', '/xxgk/cf/index.html');
    expect(circle.headers.location).toBe('/zfxxgk/xzcf/index.html');
    const back = await on(12, 'moved', '/zfxxgk/xzcf/index.html');
    expect(back.headers.location).toBe('/xxgk/cf/index.html');
    const away = [
      await on(23, 'moved', '/xxgk/cf/index.html'),
      await on(27, 'json', byKey('j12').path),
    ];
    for (const { headers } of away) {
      expect(String(headers.location).startsWith(sites().origins.elsewhere)).toBe(true);
    }
  });

  it('gives an address to another page', async () => {
    const { path, units } = byKey('m4');
    const name = units[0]?.name ?? '';
    const before = await on(23, 'moved', path);
    const condition = { 'if-modified-since': String(before.headers['last-modified']) };
    const after = await on(24, 'moved', path, condition);
    expect(text(before)).toContain(name);
    expect(after.status).toBe(200);
    expect(text(after)).not.toContain(name);
  });

  it('says UTF-8 of GBK on one day', async () => {
    const got = await on(12, 'columns', '/col/col71/index.html');
    expect(got.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(got.body.toString('utf8')).toContain('\ufffd');
    expect(text(got)).toContain('行政处罚');
  });

  it('answers errors with status 200', async () => {
    expect(text(await on(19, 'attachments', '/gsgg/list.html'))).toContain('系统繁忙');
    expect(JSON.parse(text(await on(23, 'json', '/api/list?page=1')))).toMatchObject({
      code: 500,
      data: null,
    });
    expect(text(await on(20, 'moved', byKey('m3').path))).toContain('页面不存在');
    expect(text(await on(25, 'moved', byKey('m3').path))).toContain(byKey('m3').title);
  });

  it('moves: 301, then an empty column; another layout', async () => {
    const path = '/xxgk/cf/index.html';
    expect((await on(11, 'moved', path)).status).toBe(200);
    expect(await on(15, 'moved', path)).toMatchObject({ status: 301 });
    expect(text(await on(20, 'moved', path))).not.toContain('行政处罚决定书');
    expect((await on(15, 'moved', byKey('m4').aliases[0]?.path ?? '')).headers.location).toBe(
      byKey('m4').path,
    );
    const before = text(await on(15, 'moved', '/xxgk/hmd/index.html'));
    const after = text(await on(16, 'moved', '/xxgk/hmd/index.html'));
    expect(before).toContain('<li><a href="/xxgk/hmd/');
    expect(after).not.toContain('<a href="/xxgk/hmd/');
    expect(after).toContain('data-title="示例区校外培训机构黑名单（第二批）"');
  });

  it('has a robots.txt of each kind', async () => {
    expect(text(await on(15, 'json', '/robots.txt'))).toContain('Crawl-delay: 5');
    expect(text(await on(19, 'json', '/robots.txt'))).toMatch(/Disallow: \/\n$/);
    const { body } = await on(15, 'attachments', '/robots.txt');
    expect(body.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect((await on(15, 'moved', '/robots.txt')).headers['content-type']).toContain('text/html');
  });

  it('notes each request with its day, headers, status and how many were open', async () => {
    const before = sites().requests().length;
    await on(21, 'elsewhere', '/s/repost', { 'user-agent': 'a-collector' });
    const [line] = sites().requests().slice(before);
    expect(line).toMatchObject({
      at: october(21),
      site: 'elsewhere',
      method: 'GET',
      path: '/s/repost',
    });
    expect(line).toMatchObject({ status: 200, open: 1, headers: { 'user-agent': 'a-collector' } });
  });
});
