import { appendFile, mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from '../../../../lib/publish/collect/sources';
import { refuseUnfit } from '../../../../lib/publish/node/find-keys';
import { runs } from '../../runs';
import { Office, sourceOf, sourcesOf } from './office';
import { article, column, Site } from './site';

let site: Site;
let office: Office;

beforeEach(async () => {
  site = await Site.start();
  office = await Office.open(sourcesOf(sourceOf(site.url)));
  const paths = [1, 2, 3].map((at): [string, string, string] => [
    `/art/${at}.html`,
    `第${at}份处罚`,
    `2026-10-0${at}`,
  ]);
  site.set('/col/index.html', column(paths));
  for (const [path, title] of paths)
    site.set(
      path,
      article(title, `${title}：余姚市示例培训学校有限公司被罚款。`, {
        files: `<a href="${path}.xls">附件</a>`,
        visits: '',
        way: '',
      }),
    );
  for (const [path] of paths) site.set(`${path}.xls`, path);
});

afterEach(async () => {
  await office.close();
  await site.stop();
});

describe('a collect folder', () => {
  it('is for its owner alone, and for no repository', async () => {
    await office.collect();
    for (const path of Object.keys(await office.files()))
      expect([path, ((await stat(office.at(path))).mode & 0o777).toString(8)]).toEqual([
        path,
        '600',
      ]);
    expect(await readFile(office.at('.gitignore'), 'utf8')).toBe('*\n');
  });

  it('is refused inside a folder that is published', async () => {
    await writeFile(office.at('latest.json'), '{}');
    await expect(office.collect()).rejects.toThrow('在发布文件夹');
    await mkdir(office.at('inside'));
    await expect(office.collect('--init')).rejects.toThrow('在发布文件夹');
  });

  it('is found by whoever publishes the folder that it lies in', async () => {
    await office.collect();
    await expect(refuseUnfit(office.folder)).rejects.toThrow('有收集来的网页（ledger.jsonl）');
  });

  it('a machine that stopped at any byte of the ledger goes on, and comes to the same', async () => {
    await office.collect();
    const whole = await office.files();
    const ledger = await readFile(office.at('ledger.jsonl'));
    const { notices } = await office.ledger();
    office.now = Date.parse('2026-11-01T01:00:00Z');
    const step = Math.ceil(ledger.length / runs(6));
    for (let length = 0; length < ledger.length; length += step) {
      await writeFile(office.at('ledger.jsonl'), ledger.subarray(0, length));
      await office.collect();
      const isTorn = length > 0 && ledger[length - 1] !== 0x0a;
      expect(office.text.includes('已截去')).toBe(isTorn);
      expect((await office.ledger()).notices).toEqual(notices);
      expect(Object.keys(await office.files())).toEqual(Object.keys(whole));
    }
  });

  it('a line that is broken in the middle is named, and nothing is done', async () => {
    await office.collect();
    const text = await readFile(office.at('ledger.jsonl'), 'utf8');
    await truncate(office.at('ledger.jsonl'), 10);
    await appendFile(office.at('ledger.jsonl'), `\n${text}`);
    site.asked.length = 0;
    await expect(office.collect()).rejects.toThrow('第 1 行读不懂');
    expect(site.asked).toEqual([]);
  });

  it('a dry run says what would be collected, and keeps nothing', async () => {
    expect(await office.collect('--dry-run')).toBe(10);
    expect(office.text).toContain('会收集·edu·2026-10-01·第1份处罚');
    expect(await office.files()).toEqual({});
    expect(site.take().map(({ path }) => path)).toEqual(['/col/index.html']);
  });

  it('a fault at one source keeps nothing from the others', async () => {
    const bad = sourceOf('http://127.0.0.1:1', { id: 'bad' });
    await office.write(sourcesOf(bad, sourceOf(site.url)));
    expect(await office.collect()).toBe(20);
    expect((await office.ledger()).notices).toHaveLength(3);
    expect([...(await office.ledger()).lastLooks.keys()]).toEqual(['edu']);
    await expect(office.collect('--source', 'none')).rejects.toThrow('bad、edu');
  });
});

describe('sources.json', () => {
  const fault = (fields: object, more: object = {}) => {
    try {
      readSources(
        JSON.stringify({ ...sourcesOf(sourceOf('https://www.example.com', fields)), ...more }),
      );
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };

  it.each<[object, string]>([
    [{ titles: undefined }, '来源 edu·titles：缺少这一项'],
    [{ index: [{ url: 'https://example.com/', least: '5' }] }, '来源 edu·index.0.least：应为'],
    [{ links: '(' }, '来源 edu·links：不是正则表达式'],
    [
      { index: [{ url: 'ftp://example.com/', least: 1 }] },
      '来源 edu·index.0.url：应为 http(s) 网址',
    ],
    [{ region: '某地' }, '来源 edu·region：应为行政区划名称'],
    [{ pause: 0 }, '来源 edu·pause：两次访问之间至少 1 秒'],
    [{ lists: 3 }, '来源 edu·lists：没有这一项'],
    [{ permission: { text: '', day: '2026-13-01' } }, '来源 edu·permission.day：应为 YYYY-MM-DD'],
    [{ id: '教育局' }, '来源 教育局·id：应为小写字母'],
    [
      { index: [{ url: 'https://example.com/', least: 1, next: 'https://example.com/2' }] },
      'index.0.next：应为含 {n} 的网址',
    ],
  ])('names item and field: %j', (fields, words) => {
    expect(fault(fields)).toContain(words);
  });

  it('names what is wrong as a whole', () => {
    expect(fault({}, { contact: '我' })).toContain('contact：应为邮箱或网址');
    expect(fault({}, { sources: [] })).toContain('sources：至少一个来源');
    expect(() => readSources('{')).toThrow('不是完好的 JSON');
    const twice = sourcesOf(sourceOf('https://a.example'), sourceOf('https://b.example'));
    expect(() => readSources(JSON.stringify(twice))).toThrow('与另一个来源重复');
  });

  it('reads its own example, remarks left out', async () => {
    const folder = await Office.open({});
    await expect(folder.collect('--init')).rejects.toThrow('已经存在');
    await folder.close();
    const { exampleSources } = await import('../../../../lib/publish/collect/example');
    expect(readSources(exampleSources()).sources).toMatchObject([
      { id: 'example-bureau', lookAgainDays: 90 },
    ]);
  });
});
