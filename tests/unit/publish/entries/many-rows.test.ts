import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../../../lib/publish/entries/from-rows';
import { countVisits } from '../count-visits';
import { buildCsv, csvOf } from '../helpers';

/** Tables whose rows are all alike in one way: 60,000 of them must cost no more than thirty times 2,000. */

const ROWS = 150;
const HEAD = '机构名称,统一社会信用代码,处理结果,作出机关,列入日期,原文链接';
const rowOf = (name: string, at: number, uscc = '', result = '罚款5万元') =>
  `${name},${uscc},${result},余姚市教育局,2026-09-01,https://b.example.org/${at}`;
const NAME = '余姚市示例启明培训有限公司';
/** Signs of one sound. */
const SIGNS = '以已亿义艺议亦异易益';
const sign = (n: number): string => SIGNS[n % SIGNS.length] ?? '';

const TABLES: [alike: string, head: string, row: (at: number) => string][] = [
  ['of one name and one act', HEAD, (at) => rowOf(NAME, at)],
  [
    'of one name with an act each',
    HEAD,
    (at) => rowOf(NAME, at).replace('2026-09-01', `2026-0${1 + (at % 9)}-${10 + (at % 19)}`),
  ],
  [
    'of names that sound alike',
    HEAD,
    (at) =>
      rowOf(`余姚市示例${sign(at)}${sign((at / 10) | 0)}${sign((at / 100) | 0)}培训有限公司`, at),
  ],
  [
    'without a code, of a name that as many codes claim',
    HEAD,
    (at) => rowOf(NAME, at, at % 2 === 0 ? '' : codeOf(at)),
  ],
  [
    'of one code and as many names',
    HEAD,
    (at) => rowOf(`余姚市示例${at}号培训有限公司`, at, '91330281MA0EXAMP1T'),
  ],
  [
    'of one app by as many developers',
    '应用名称,开发者,应用来源,所涉问题,通报机关,通报日期,原文链接',
    (at) =>
      `示例口算,余姚市示例${at}教育科技有限公司,应用宝,违规收集,浙江省通信管理局,2026-09-01,https://a.example.org/1`,
  ],
];

function tableOf(alike: string, rows: number): string {
  const [, head = '', row = String] = TABLES.find(([each]) => each === alike) ?? [];
  return [head, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n');
}
const build = (alike: string) => buildCsv(tableOf(alike, ROWS));

describe('rows', () => {
  it.each(TABLES)('%s cost twice as much where there are twice as many', async (alike) => {
    const cost = (rows: number) => countVisits(() => buildCsv(tableOf(alike, rows)));
    await cost(1);
    const [some, many] = [await cost(ROWS), await cost(2 * ROWS)];
    expect(some).toBeGreaterThan(ROWS);
    expect(many / some).toBeLessThan(2.2);
  });

  it('of one name and one act become one entry', async () => {
    const { entries, results } = await build('of one name and one act');
    expect(entries).toHaveLength(1);
    expect(results).toHaveLength(ROWS);
  });

  it('of names that sound alike are each told of a few, and how many there are', async () => {
    const { results } = await build('of names that sound alike');
    for (const { remarks } of results)
      for (const { text } of remarks) expect(text.length).toBeLessThan(200);
  });

  it('without a code, of a name that as many codes claim, stay apart from them', async () => {
    const { results } = await build('without a code, of a name that as many codes claim');
    const entryOf = (isCoded: boolean) =>
      new Set(results.filter((_, at) => (at % 2 === 1) === isCoded).map(({ entry }) => entry));
    const [uncoded, coded] = [entryOf(false), entryOf(true)];
    expect(uncoded.size).toBe(1);
    expect(coded.size).toBeGreaterThan(ROWS / 4);
    expect([...uncoded].filter((each) => coded.has(each))).toEqual([]);
  });

  it('of one app by as many developers are each told of a few', async () => {
    const { results } = await build('of one app by as many developers');
    const [{ remarks } = { remarks: [] }] = results;
    expect(remarks.map(({ text }) => text).join()).toContain(`等 ${ROWS - 1} 个`);
  });
});

/** A code with a sound check digit (GB 32100). */
function codeOf(at: number): string {
  const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const body = `91330281${String(at).padStart(8, '0')}X`;
  const sum = [...body].reduce((all, sign, n) => all + SIGNS.indexOf(sign) * (WEIGHTS[n] ?? 0), 0);
  return body + (SIGNS[(31 - (sum % 31)) % 31] ?? '');
}

it('acts that are longer than a record may be together are told, and not published', async () => {
  const acts = Array.from({ length: 31 }, (_, at) => ({ 列入日期: `2026-08-${at + 1}` }));
  const sound = {
    机构名称: '余姚市示例启明培训学校有限公司',
    列入原因: `未公示收费标准${'，且未公示收费标准'.repeat(100)}`,
    处理结果: '吊销办学许可证',
    作出机关: '余姚市教育局',
    列入日期: '',
    原文链接: 'https://b.example.org/1.html',
  };
  expect((await buildCsv(csvOf(sound, acts.slice(0, 9)))).entries).toHaveLength(1);
  const { entries, results } = await buildCsv(csvOf(sound, acts));
  expect(entries).toEqual([]);
  expect(errorsOf(results)).toHaveLength(31);
  expect(results[0]?.remarks.at(-1)?.text).toBe('这家单位的各项处理合起来过长，请把列入原因改短');
});

it('an act of very many is told to be left out', async () => {
  const acts = Array.from({ length: 70 }, (_, at) => ({
    列入日期: `2026-0${1 + (at % 9)}-${10 + Math.floor(at / 9)}`,
  }));
  const sound = {
    机构名称: '余姚市示例启明培训学校有限公司',
    处理结果: '吊销办学许可证',
    作出机关: '余姚市教育局',
    列入日期: '',
    原文链接: 'https://b.example.org/1.html',
  };
  const { entries, results } = await buildCsv(csvOf(sound, acts));
  expect(entries[0]?.sanctions).toHaveLength(64);
  expect(results.flatMap(({ remarks }) => remarks).map(({ text }) => text)).toContain(
    '同一条有 70 项处理，一条最多登载 64 项：只登载最近的 64 项',
  );
});
