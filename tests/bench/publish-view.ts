import { writeXlsx } from '../../lib/tables/xlsx/write';
import { buildExtension, PLAIN_BUILD } from '../browser/build';
import type { BrowserName } from '../browser/find';
import type { Session } from '../browser/session';
import { dropTable, prepare } from '../e2e/publish-page';
import { PLACES, withBrowser } from './extension/in-browsers';
import type { Row } from './harness/row';
import type { Task } from './harness/tasks';

/** As it is released, but for the clock. */

const ROWS = 10_000;
const ROUNDS = 3;
const HEAD = ['机构名称', '处理结果', '作出机关', '列入日期', '列入原因', '原文链接'];

/** A workbook of invented institutions. */
function workbook(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `余姚市示例第${at}培训学校有限公司`,
    '罚款5万元',
    '余姚市市场监督管理局',
    '2026-09-01',
    '虚假宣传',
    `https://notices.example.org/${at}.html`,
  ]);
  return writeXlsx('名单', [HEAD, ...rows]);
}

/** From the drop until every row's fate stands on the page. */
async function measure(session: Session): Promise<number[]> {
  const table = { name: '名单.xlsx', bytes: workbook() };
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await session.view('/publish.html', '.drop-zone');
    await prepare(page);
    const start = performance.now();
    await dropTable(page, table);
    await page.waitForSelector('.publish-rows', { timeout: 120_000 });
    samples.push(performance.now() - start);
    await page.close();
  }
  return samples;
}

async function measureIn(name: BrowserName): Promise<Row> {
  const folder = await buildExtension(PLAIN_BUILD, name);
  const samples = await withBrowser(name, folder, measure);
  const base = {
    operation: 'publish-view',
    contender: 'Jianxun',
    side: 'ours' as const,
    size: null,
  };
  return { ...base, place: PLACES[name], unit: 'ms', samples };
}

/** How long a person waits for the fates of a workbook's rows. */
export const measurePublishView: Task['run'] = async ({ browsers }, tell) => {
  const rows: Row[] = [];
  for (const name of browsers) {
    tell(`publish-view: in ${PLACES[name]}`);
    rows.push(await measureIn(name));
  }
  return rows;
};
