import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDossier } from '../../../lib/dossier/make-dossier';
import type { DossierContent, DossierPage } from '../../../lib/dossier/texts';
import { type Bytes, sha256Hex } from '../../../lib/list/bytes';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { app, sanction, school, TODAY } from '../../unit/wording/entries';

/** What a user keeps of a page and its records: the zip, its texts and its hashes. */

const t = createTranslator('zh-CN');
const AT = Date.parse('2026-10-01T06:05:09Z');
const ENTRY = school({
  sanctions: [sanction({ kind: 'penalty', reply: { text: '已整改', on: '2026-09-20' } })],
});
const RECORD = {
  cited: { ref: { list: 'builtin', id: 'a' }, entry: ENTRY, list: { title: '示例名单' } },
  match: { page: '示例站', basis: '标注依据：网址一致', evidence: ['网址一致'], doubt: '请核对' },
};
const PAGE: DossierPage = {
  url: 'https://a.example.com/?q=<script>alert(1)</script>',
  title: '<img src=x onerror=alert(1)>\u202e示例',
  text: '第一行\n</td><script>alert(2)</script>\n最后一行',
  picture: Uint8Array.of(137, 80, 78, 71),
};

const PICTURE = { type: 'png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3) };

async function unpacked(change: Partial<DossierContent> = {}) {
  const content = {
    records: [RECORD],
    note: '张老师说可以退',
    page: PAGE,
    pictures: [PICTURE],
    at: AT,
    version: '1.2.3',
  };
  const made = await makeDossier(t, { ...content, today: TODAY, ...change });
  const files = unzipSync(made.zip);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return { made, files, text };
}

describe('a dossier', () => {
  it('has cover, records as text and data, note, text, picture and hashes', async () => {
    const { files, text, made } = await unpacked();
    expect(Object.keys(files)).toEqual([
      '说明.html',
      '名单记录.txt',
      '名单记录.json',
      '我的说明.txt',
      '网页文字.txt',
      '网页截图.png',
      '图片-1.png',
      'SHA256.txt',
    ]);
    expect(made.name).toMatch(/^鉴训留证-2026-10-01-\d{6}\.zip$/);
    expect(files['图片-1.png']).toEqual(PICTURE.bytes);
    // Editors take it for UTF-8.
    expect([...(files['我的说明.txt'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(text('我的说明.txt')).toBe('张老师说可以退\n');
    expect(text('网页文字.txt')).toContain('第一行\n</td><script>');
  });

  it.each(['1970-01-01T00:00:00.000Z', '1979-12-31T23:59:59.000Z', '2106-02-07T00:00:00.000Z'])(
    'is made by a clock that stands at %s, and says so',
    async (utc) => {
      const { text } = await unpacked({ at: Date.parse(utc) });
      expect(JSON.parse(text('名单记录.json')).made.utc).toBe(utc);
      expect(text('说明.html')).toContain(utc);
    },
  );

  it('has each record with its source, its reply and how it meets the page', async () => {
    const { text } = await unpacked();
    for (const said of [
      '余姚市示例启明培训学校有限公司',
      '原文：https://notice.example/1',
      '该单位于2026年9月20日回应：“已整改”',
      '名单：示例名单，记录编号 a',
      '与网页如何对上：请核对',
      '与网页如何对上：标注依据：网址一致',
    ])
      expect(text('名单记录.txt')).toContain(said);
    const { records, page, made } = JSON.parse(text('名单记录.json'));
    expect(records[0].entry).toEqual(ENTRY);
    expect(records[0].against).toEqual([]);
    expect(page.url).toBe(PAGE.url);
    expect(made.utc).toBe('2026-10-01T06:05:09.000Z');
  });

  it('tells a doubt that is all a match rests on once, with its page', async () => {
    const [basis, doubt] = ['可能同名，请核对', '关于您打开的网页（示例站）：可能同名，请核对'];
    const match = { ...RECORD.match, basis, doubt };
    const { text } = await unpacked({ records: [{ ...RECORD, match }] });
    const how = text('名单记录.txt').match(/(?<=与网页如何对上：).*/g);
    expect(how).toEqual([doubt, '网址一致']);
  });

  it('has nothing of an ended act, in no text', async () => {
    const over = { status: 'revoked', grounds: '旧事', version: '1.0', store: 'xiaomi' } as const;
    const listed = { name: '示例在线', stores: ['huawei', 'xiaomi'], versions: ['7.4', '1.0'] };
    const now = sanction({ version: '7.4', store: 'huawei' });
    const entry = app({ app: listed, sanctions: [now, sanction(over)] });
    const { text } = await unpacked({
      records: [{ ...RECORD, cited: { ...RECORD.cited, entry } }],
    });
    const [record] = JSON.parse(text('名单记录.json')).records;
    expect(record.entry.sanctions).toEqual([now]);
    expect(record.entry.app).toEqual({ ...listed, stores: ['huawei'], versions: ['7.4'] });
    for (const file of ['名单记录.txt', '名单记录.json', '说明.html'])
      expect(text(file)).not.toMatch(/旧事|xiaomi|小米|"1\.0"/);
  });

  it('says in both texts that another list calls an act revoked', async () => {
    const entry = school({ sanctions: [sanction({ kind: 'penalty', status: 'revoked' })] });
    const other = { ref: { list: 'ab'.repeat(32), id: 'b' }, entry, listTitle: '乙' };
    const { text } = await unpacked({
      records: [{ ...RECORD, cited: { ...RECORD.cited, others: [other] } }],
    });
    const said = '名单“乙”载明这项记录（行政处罚·2026年9月1日）已撤销；请以官方原文为准。';
    expect(text('名单记录.txt')).toContain(said);
    expect(JSON.parse(text('名单记录.json')).records[0].against).toEqual([said]);
  });

  it('names the SHA-256 of every file, as shasum reads it, and that of the zip', async () => {
    const { files, text, made } = await unpacked();
    const lines = text('SHA256.txt').trimEnd().split('\n');
    const named = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    const others = Object.keys(files).filter((name) => name !== 'SHA256.txt');
    expect([...named.keys()]).toEqual(others);
    for (const name of others) {
      const hash = await sha256Hex(new Uint8Array(files[name] ?? []));
      expect(named.get(name)).toBe(hash);
      if (name !== '说明.html') expect(text('说明.html')).toContain(hash);
    }
    expect(made.hash).toBe(await sha256Hex(new Uint8Array(made.zip) as Bytes));
  });

  it('says on its cover that it proves integrity and no time, and what to do', async () => {
    const { text } = await unpacked();
    for (const said of [
      '文件和制作时一样，没有改过',
      '它不证明时间',
      '公证机构',
      '可信时间戳服务机构',
      '没有上传到任何地方',
      '2026-10-01T06:05:09.000Z',
      '不等于网页属于记录中的单位',
      '1 张，由您自己选入；本扩展没有核对它们从哪里来。',
    ])
      expect(text('说明.html')).toContain(said);
    expect(text('说明.html')).toMatch(/2026-10-01 \d\d:\d\d:\d\d [+-]\d\d:\d\d \(.+\)/);
  });

  it('has no markup of a page or a list in its cover, and runs and fetches nothing', async () => {
    const { text } = await unpacked();
    const page = new DOMParser().parseFromString(text('说明.html'), 'text/html');
    expect(page.querySelectorAll('script, img, iframe, link, form, a, [onerror]')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    const isolated = [...page.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    expect(isolated).toEqual(expect.arrayContaining([PAGE.url, PAGE.title]));
  });

  it('says what is missing, and why', async () => {
    const { files, text } = await unpacked({ page: { ...PAGE, text: null } });
    expect(Object.keys(files)).not.toContain('网页文字.txt');
    expect(text('说明.html')).toContain('没有网页文字：这个页面读不到');
    const long = await unpacked({ page: { ...PAGE, text: '长'.repeat(100_000) } });
    expect(long.text('说明.html')).toContain('只有开头的 10 万字');
  });

  it('names no title where the page has none', async () => {
    expect((await unpacked()).text('说明.html')).toContain('网页标题');
    const { text } = await unpacked({ page: { ...PAGE, title: ' ' } });
    expect(text('说明.html')).not.toContain('网页标题');
    expect(text('说明.html')).toContain('网页地址');
  });

  it('without a page, a note or a record has none of their files', async () => {
    const bare = await unpacked({ page: null, note: ' ', pictures: [] });
    expect(Object.keys(bare.files)).toEqual([
      '说明.html',
      '名单记录.txt',
      '名单记录.json',
      'SHA256.txt',
    ]);
    expect(bare.text('说明.html')).toContain('没有附网页');
    // How a record meets the page would name it.
    expect(bare.text('名单记录.txt')).toContain('余姚市示例启明培训学校有限公司');
    for (const file of ['名单记录.txt', '名单记录.json'])
      expect(bare.text(file)).not.toMatch(/示例站|网址一致|与网页如何对上/);
    const silent = await unpacked({ records: [], note: '' });
    expect(silent.text('说明.html')).toContain('这不代表已获批准或没有问题');
  });

  it('is the same for the same content, in English too', async () => {
    const [first, second] = [await unpacked(), await unpacked()];
    expect(first.made.hash).toBe(second.made.hash);
    const en = createTranslator('en');
    const made = { at: AT, version: '1', today: TODAY };
    const content = { records: [RECORD], note: '', page: PAGE, pictures: [], ...made };
    const files = unzipSync((await makeDossier(en, content)).zip);
    expect(Object.keys(files)[0]).toBe('READ-ME-FIRST.html');
    expect(strFromU8(files['READ-ME-FIRST.html'] ?? new Uint8Array())).toContain(
      'It does not prove the time',
    );
  });
});
