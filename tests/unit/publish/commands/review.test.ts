import { appendFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex, utf8 } from '../../../../lib/list/bytes';
import type { LedgerLine } from '../../../../lib/publish/collect/lines';
import { build } from '../../../../lib/publish/commands/build';
import { review } from '../../../../lib/publish/commands/review';
import { status } from '../../../../lib/publish/commands/status';
import { Desk } from '../desk';
import { ADDRESS } from '../review/items';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

/** Reviews in the terminal with these lines typed; gives what was printed. */
async function typed(path: string, lines: readonly string[], ...args: string[]): Promise<string> {
  desk.typed = [...lines];
  expect(await desk.run(review, path, '--terminal', ...args)).toBe(0);
  return desk.text;
}

const TABLE = [
  '机构名称,法定代表人,处罚结果,处罚机关,处罚日期,原文链接',
  `余姚市示例启明培训学校有限公司,张三,罚款5万元,余姚市教育局,2026-09-01,${ADDRESS}`,
  `余姚市示例晨光培训有限公司,李四,责令停止招收学员,余姚市教育局,,${ADDRESS}`,
].join('\n');

describe('review of a file', () => {
  it('goes through its rows in the terminal, and gives a table that build reads', async () => {
    await writeFile(desk.at('通报.csv'), TABLE);
    const first = await typed(desk.at('通报.csv'), ['a', 'q']);
    expect(first).toContain('已采用 1 行');
    const again = await typed(desk.at('通报.csv'), ['c', '列入日期', '2026-09-05', 'a']);
    expect(again).toContain('[1/1] 等待审核  余姚市示例晨光培训有限公司');
    expect(await desk.run(build, desk.at('accepted.csv'), '--dry-run')).toBe(0);
    expect(desk.printed.at(-1)).toBe('只检查，未写出：可登载 2 条');
    for (const name of ['accepted.csv', 'decisions.jsonl']) {
      expect((await stat(desk.at(name))).mode & 0o077).toBe(0);
      expect(await readFile(desk.at(name), 'utf8')).not.toMatch(/张三|李四/);
    }
  });

  it('shows what was decided with --all alone, and takes another word for it', async () => {
    await writeFile(desk.at('通报.csv'), TABLE);
    await typed(desk.at('通报.csv'), ['a', 'r', '没有日期']);
    expect(await typed(desk.at('通报.csv'), [])).not.toContain('[1/');
    const again = await typed(desk.at('通报.csv'), ['s', 'a', 'r', '看错了'], '--all');
    expect(again).toContain('[2/2] 已采用  余姚市示例启明培训学校有限公司');
    expect(again).toContain('已经采用');
    expect(again).toContain('已采用 0 行');
  });

  it('with nothing to ask writes what stands and asks nobody', async () => {
    await writeFile(desk.at('通报.csv'), TABLE.split('\n').slice(0, 1).join('\n'));
    expect(await desk.run(review, desk.at('通报.csv'))).toBe(0);
    expect(desk.text).toContain('没有要审核的');
  });

  it('keeps no decision in a folder that is published', async () => {
    await desk.publish('启明');
    await writeFile(desk.at('list/通报.csv'), TABLE);
    await expect(desk.run(review, desk.at('list/通报.csv'))).rejects.toThrow('要发布的名单文件夹');
  });

  it('keeps no decision below a folder that is published, and none that lies there is published', async () => {
    await desk.publish('启明');
    await writeFile(desk.at('通报.csv'), TABLE);
    await mkdir(desk.at('list/审核'));
    const out = ['-o', desk.at('list/审核/accepted.csv')];
    await expect(desk.run(review, desk.at('通报.csv'), ...out)).rejects.toThrow('在发布文件夹里');
    await writeFile(desk.at('list/审核/decisions.jsonl'), '');
    await expect(desk.sign(['启明', '晨光'])).rejects.toThrow('审核记录');
  });

  it('overwrites no table that no review wrote, and lets one review work at a time', async () => {
    await writeFile(desk.at('通报.csv'), TABLE);
    await writeFile(desk.at('机构名单.csv'), '机构名称');
    const out = ['-o', desk.at('机构名单.csv')];
    await expect(desk.run(review, desk.at('通报.csv'), ...out)).rejects.toThrow('不覆盖');
    expect(await readFile(desk.at('机构名单.csv'), 'utf8')).toBe('机构名称');
    const holder = { pid: process.ppid, host: hostname(), token: 'another' };
    await writeFile(desk.at('decisions.jsonl.lock'), JSON.stringify(holder));
    await expect(desk.run(review, desk.at('通报.csv'))).rejects.toThrow('请等它结束');
  });

  it('overwrites nobody’s own table where a review’s decisions lie beside it, nor what it reads', async () => {
    const own = TABLE.replace('启明', '云帆');
    await writeFile(desk.at('通报.csv'), TABLE);
    await writeFile(desk.at('机构名单.csv'), own);
    await typed(desk.at('通报.csv'), ['a', 'q']);
    for (const name of ['机构名单.csv', '通报.csv'])
      await expect(desk.run(review, desk.at('通报.csv'), '-o', desk.at('.', name))).rejects.toThrow(
        '不覆盖',
      );
    expect(await readFile(desk.at('机构名单.csv'), 'utf8')).toBe(own);
    expect(await readFile(desk.at('通报.csv'), 'utf8')).toBe(TABLE);
    await writeFile(desk.at('机构名单.csv'), '"');
    const out = (name: string) => ['-o', desk.at(name)];
    await expect(desk.run(review, desk.at('通报.csv'), ...out('机构名单.csv'))).rejects.toThrow(
      '不覆盖',
    );
    for (let time = 0; time < 2; time++)
      expect(await typed(desk.at('通报.csv'), ['q'], ...out('采用.csv'))).toContain('已采用 1 行');
  });

  it('tells of rows that were accepted of files that are not given', async () => {
    await writeFile(desk.at('通报1.csv'), TABLE.replaceAll(`,${ADDRESS}`, `,${ADDRESS}?1`));
    await writeFile(desk.at('通报2.csv'), TABLE);
    await typed(desk.at('通报1.csv'), ['a', 'r', '没有日期']);
    expect(await typed(desk.at('通报1.csv'), [])).not.toContain('没有写进表格');
    desk.typed = ['a', 'q'];
    expect(await desk.run(review, desk.at('通报2.csv'), '--terminal')).toBe(10);
    expect(desk.text).toContain(
      '另有 1 行以前采用过，没有写进表格：它们来自这次没有给出的 通报1.csv。',
    );
    expect(await desk.run(review, desk.at('通报1.csv'), desk.at('通报2.csv'), '--terminal')).toBe(
      0,
    );
    expect(desk.text).toContain('已采用 2 行');
    expect(desk.text).not.toContain('没有写进表格');
  });

  it('cuts a last line that was torn off, and names any other that is none', async () => {
    await writeFile(desk.at('通报.csv'), TABLE);
    await typed(desk.at('通报.csv'), ['a', 'q']);
    const whole = await readFile(desk.at('decisions.jsonl'), 'utf8');
    await appendFile(desk.at('decisions.jsonl'), '{"decision":"rej');
    const torn = await typed(desk.at('通报.csv'), ['q']);
    expect(torn).toContain('没有写完');
    expect(await readFile(desk.at('decisions.jsonl'), 'utf8')).toBe(whole);
    await appendFile(desk.at('decisions.jsonl'), '{}\n');
    await expect(typed(desk.at('通报.csv'), ['q'])).rejects.toThrow('decisions.jsonl·第2行');
  });
});

const SOURCES = {
  contact: 'mingdan@shili.example',
  sources: [
    {
      id: 'yuyao-edu',
      authority: '余姚市教育局',
      region: '浙江省余姚市',
      index: [{ url: 'https://jyj.shili.example/tzgg/', least: 1 }],
      links: '/tzgg/',
      titles: '处罚|查处',
      pause: 5,
      permission: { text: '政府信息公开', day: '2026-01-01' },
    },
  ],
};

/** A collect folder with one notice, whose page has a table of these rows. */
class Collected {
  readonly folder = desk.at('收集');

  async write(
    rows: readonly (readonly string[])[],
    more: readonly LedgerLine[] = [],
    files: string[] = [],
  ): Promise<void> {
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const html = `<meta charset="utf-8"><title>查处情况</title><table>${cells.join('')}</table>`;
    const sha256 = await sha256Hex(utf8(html));
    await mkdir(join(this.folder, 'files'), { recursive: true });
    await writeFile(join(this.folder, 'sources.json'), JSON.stringify(SOURCES));
    await writeFile(join(this.folder, 'files', sha256), html);
    const seen = { at: '2026-11-20T02:00:00.000Z', source: 'yuyao-edu', url: ADDRESS };
    const lines: LedgerLine[] = [
      {
        ...seen,
        kind: 'page',
        title: '2026年校外培训机构查处情况',
        page: { url: ADDRESS, name: '1.html', type: 'text/html', sha256 },
        text: sha256,
        files,
        stated: 2,
      },
      { ...seen, kind: 'looked', url: '', reach: 'whole' },
      ...more,
    ];
    await appendFile(
      join(this.folder, 'ledger.jsonl'),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
  }
}

const HEAD = ['机构名称', '处罚结果', '处罚日期'];
const QIMING = ['余姚市示例启明培训学校有限公司', '罚款5万元', '2026-09-01'];
const CHENGUANG = ['余姚市示例晨光培训有限公司', '责令停止招收学员', '2026-10-01'];

describe('review and status of what was collected', () => {
  it('fill in the office and the address that a table lacks, and tell what there is to do', async () => {
    const collected = new Collected();
    await collected.write([HEAD, QIMING, CHENGUANG]);
    expect(await desk.run(status, collected.folder)).toBe(10);
    expect(desk.text).toContain('上次看是 2026-11-20（4 天前），共 1 篇，其中 1 篇有待审核的内容');
    expect(desk.text).toContain('等待审核：2 行');
    const told = await typed(collected.folder, ['a', 'a']);
    expect(told).toContain('已采用 2 行');
    const table = await readFile(join(collected.folder, 'accepted.csv'), 'utf8');
    expect(table).toContain(`余姚市教育局,2026-09-01`);
    expect(table).toContain(ADDRESS);
    // A penalty of 2026-09-01 needs a look by 2026-12-01.
    expect(await desk.run(status, collected.folder)).toBe(10);
    expect(desk.text).toContain(
      '30 天内要核对，最早的在 2026-12-01 前：余姚市示例启明培训学校有限公司',
    );
    expect(desk.text).toContain('30 天内：1 项');
    expect(desk.text).not.toContain('等待审核');
  });

  it('change no file: status tells of a last line that is not whole, which a review may be writing', async () => {
    const collected = new Collected();
    await collected.write([HEAD, QIMING, CHENGUANG]);
    await typed(collected.folder, ['a', 'a']);
    await appendFile(join(collected.folder, 'decisions.jsonl'), '{"decision":"rej');
    const before = await desk.files('收集');
    await desk.run(status, collected.folder);
    expect(desk.text).toContain('decisions.jsonl 的最后一行没有写完');
    expect(await desk.files('收集')).toEqual(before);
  });

  it('hold what is read against the number that the notice states', async () => {
    const collected = new Collected();
    await collected.write([HEAD, QIMING]);
    await desk.run(status, collected.folder);
    expect(desk.text).toContain('对不上：2026年校外培训机构查处情况');
    expect(await typed(collected.folder, ['q'])).toContain('公告说有 2 起，读出 1 行');
  });

  it('are named where no row was read', async () => {
    const collected = new Collected();
    await collected.write([HEAD]);
    expect(await typed(collected.folder, [])).toContain(
      '没有读出一行，请看原文：2026年校外培训机构查处情况',
    );
  });

  it('ask about a page that is gone, and withhold its rows after 30 days', async () => {
    const collected = new Collected();
    await collected.write([HEAD, QIMING, CHENGUANG]);
    await typed(collected.folder, ['a', 'a']);
    await collected.write(
      [HEAD, QIMING, CHENGUANG],
      [{ kind: 'gone', at: '2026-11-23T02:00:00.000Z', source: 'yuyao-edu', url: ADDRESS }],
    );
    expect(await desk.run(status, collected.folder)).toBe(10);
    expect(desk.text).toContain('原文不见了、须在 30 天内核实：余姚市示例启明培训学校有限公司');
    expect(await desk.run(status, collected.folder, '--as-of', '2026-12-23')).toBe(20);
    expect(desk.text).toContain('决定之前不登载');
    const left = await typed(collected.folder, ['q'], '--as-of', '2026-12-23');
    expect(left).toContain('已采用 0 行');
    const kept = await typed(collected.folder, ['e'], '--as-of', '2026-12-23');
    expect(kept).toContain('已采用 2 行');
  });

  it('say that a kept file is gone, and that a source was forgotten or raised an alarm', async () => {
    const collected = new Collected();
    await collected.write(
      [HEAD, QIMING, CHENGUANG],
      [
        {
          kind: 'alarm',
          at: '2026-11-20T02:00:00.000Z',
          source: 'yuyao-edu',
          url: 'https://jyj.shili.example/tzgg/',
          alarm: 'layout',
          text: '目录读不懂了',
        },
      ],
    );
    expect(await desk.run(status, collected.folder, '--as-of', '2026-12-20')).toBe(20);
    expect(desk.text).toContain('警报·yuyao-edu·网页改版（2026-11-20 起）：目录读不懂了');
    expect(desk.text).toContain('已超过 14 天没有看');
    await rm(join(collected.folder, 'files'), { recursive: true });
    await mkdir(join(collected.folder, 'files'));
    await desk.run(status, collected.folder);
    expect(desk.text).toContain('共 1 篇，其中 0 篇');
  });
});

describe('status of what cannot be had', () => {
  const gone = (url: string, text: string): LedgerLine => ({
    ...{ kind: 'alarm', at: '2026-11-23T02:00:00.000Z', source: 'yuyao-edu' },
    ...{ url, alarm: 'gone', text },
  });

  it('tells of a column and of a listed notice that was never had, and of a known page in the review alone', async () => {
    const collected = new Collected();
    await collected.write(
      [HEAD, QIMING, CHENGUANG],
      [
        gone('https://jyj.shili.example/tzgg/', '目录页不在了'),
        gone('https://jyj.shili.example/tzgg/2.html', '目录列出，但打不开'),
        gone(ADDRESS, '这不等于撤销'),
      ],
    );
    expect(await desk.run(status, collected.folder)).toBe(20);
    expect(desk.text).toContain('网页不见了（2026-11-23 起）：目录页不在了');
    expect(desk.text).toContain('网页不见了（2026-11-23 起）：目录列出，但打不开');
    expect(desk.text).not.toContain('这不等于撤销');
  });

  it('names a notice whose file was not fetched, in the review too', async () => {
    const collected = new Collected();
    await collected.write([HEAD, QIMING, CHENGUANG], [], ['https://jyj.shili.example/名单.xls']);
    await desk.run(status, collected.folder);
    expect(desk.text).toContain('有附件没有取到、其中的行没有读：2026年校外培训机构查处情况');
    expect(await typed(collected.folder, ['q'])).toContain(
      '！https://jyj.shili.example/名单.xls·附件·还没有取到',
    );
  });
});

describe('status of tables', () => {
  const head = '机构名称,处理结果,作出机关,列入日期,原文链接,网址,核验日期,核验来源';
  const table = async (...rows: string[]): Promise<string> => {
    await writeFile(desk.at('机构名单.csv'), [head, ...rows].join('\n'));
    return desk.at('机构名单.csv');
  };
  const rowOf = (name: string, result: string, day: string, more = ',,'): string =>
    `余姚市示例${name}培训有限公司,${result},余姚市教育局,${day},https://b.example.org/1,${more}`;

  it("reads an office's own headings by the mapping that list.json remembers", async () => {
    const file = desk.at('机构名单.csv');
    const own = head.replace('处理结果', '怎么处理的');
    await writeFile(file, [own, rowOf('启明', '罚款5万元', '2026-11-01')].join('\n'));
    await writeFile(desk.at('列对应.csv'), '表头,对应列,固定值\n怎么处理的,处理结果,\n');
    await writeFile(desk.at('list.json'), JSON.stringify({ mapping: '列对应.csv' }));
    expect(await desk.run(status, '--table', file)).toBe(0);
  });

  it('has nothing to do where nothing is due', async () => {
    const file = await table(rowOf('启明', '罚款5万元', '2026-11-01'));
    expect(await desk.run(status, '--table', file)).toBe(0);
    expect(desk.printed.at(-1)).toBe('没有要做的。');
  });

  it('names what ends, what wants a look, and which hosts are due', async () => {
    const file = await table(
      rowOf('启明', '列入经营异常名录', '2026-09-10'),
      rowOf('晨光', '罚款5万元', '2025-12-20', ',2026-11-01,'),
      rowOf(
        '云帆',
        '罚款5万元',
        '2026-10-01',
        'yunfan.shili.com,2026-06-10,https://yunfan.shili.com/',
      ),
      rowOf(
        '远航',
        '罚款5万元',
        '2026-10-01',
        'yuanhang.shili.com,2026-04-10,https://yuanhang.shili.com/',
      ),
      rowOf('海棠', '罚款5万元', '2026-06-01'),
    );
    expect(await desk.run(status, '--table', file)).toBe(20);
    expect(desk.text).toContain('经营异常名录，须查是否已移出：余姚市示例启明培训有限公司');
    expect(desk.text).toContain('已因没有核对而不登载：余姚市示例海棠培训有限公司');
    expect(desk.text).toContain('30 天内满 180 天：余姚市示例云帆培训有限公司（yunfan.shili.com）');
    expect(desk.text).toContain('已满 180 天，不再登载：余姚市示例远航培训有限公司');
    expect(desk.text).toMatch(/30 天内：\d 项，.*余姚市示例晨光培训有限公司/);
  });

  it('says what it needs', async () => {
    await expect(desk.run(status, '-c', desk.at('none.json'))).rejects.toThrow('找不到');
  });
});
