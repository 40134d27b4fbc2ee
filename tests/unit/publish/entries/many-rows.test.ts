import { describe, expect, it } from 'vitest';
import { buildCsv, csvOf } from '../helpers';

/** Tables whose rows are all alike in one way. What grows with the square of the rows is cut off by the runner. */

const ROWS = 2_000;
const HEAD = '机构名称,统一社会信用代码,处理结果,作出机关,列入日期,原文链接';
const rowOf = (name: string, at: number, uscc = '', result = '罚款5万元') =>
  `${name},${uscc},${result},余姚市教育局,2026-09-01,https://b.example.org/${at}`;
const tableOf = (row: (at: number) => string): string =>
  [HEAD, ...Array.from({ length: ROWS }, (_, at) => row(at))].join('\n');

describe(`${ROWS} rows`, { timeout: 30_000 }, () => {
  it('of one name and one act become one entry', async () => {
    const { entries, results } = await buildCsv(
      tableOf((at) => rowOf('余姚市示例启明培训有限公司', at)),
    );
    expect(entries).toHaveLength(1);
    expect(results).toHaveLength(ROWS);
  });

  it('of names that sound alike are each told of a few, and how many there are', async () => {
    const { results } = await buildCsv(
      tableOf((at) => {
        const sign = (n: number) => String.fromCharCode(0x4e00 + n);
        return rowOf(`余姚市示例${sign(at % 140)}${sign((at / 140) | 0)}培训有限公司`, at);
      }),
    );
    for (const { remarks } of results)
      for (const { text } of remarks) expect(text.length).toBeLessThan(200);
  });

  it('without a code, of a name that as many codes claim, stay apart from them', async () => {
    const { results } = await buildCsv(
      tableOf((at) => {
        const uscc = at % 2 === 0 ? '' : codeOf(at);
        return rowOf('余姚市示例启明培训有限公司', at, uscc);
      }),
    );
    expect(results).toHaveLength(ROWS);
  });

  it('of one app by as many developers are each told of a few', async () => {
    const csv = [
      '应用名称,开发者,应用来源,所涉问题,通报机关,通报日期,原文链接',
      ...Array.from(
        { length: ROWS },
        (_, at) =>
          `示例口算,余姚市示例${at}教育科技有限公司,应用宝,违规收集,浙江省通信管理局,2026-09-01,https://a.example.org/1`,
      ),
    ].join('\n');
    const { results } = await buildCsv(csv);
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
