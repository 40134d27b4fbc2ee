import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type Day, dayOf } from '../../domain/day';
import { type Bytes, sha256Hex } from '../../list/bytes';
import { toSpreadsheetCsv } from '../../tables/csv';
import type { World } from '../collect/visitor';
import { PublishError } from '../folder/publish-error';
import { lookAtHost } from '../hosts/look';
import {
  type Checked,
  checkedTable,
  keyOf,
  type Proposed,
  proposedIn,
  withProven,
} from '../hosts/proposed';
import { proveHost, unfitHost } from '../hosts/prove-host';
import { ownFiles } from '../node/list-file';
import { OWNER_FILE, refuseLoss, writeOut } from '../node/own-files';
import { stage, wipe } from '../node/progress';
import { openTables } from '../node/read-tables';
import { acceptedTable } from '../review/accepted';
import { type Row, rowOf } from '../review/decisions';
import { cellsOfRow } from '../review/read-items';
import { isFault, type RowReader } from '../sheets/row-reader';
import type { Table } from '../sheets/table';
import { AS_OF, readAsOf } from './arguments';
import { CONFIG, type Console, defineCommand, TABLES } from './command';
import { worldOf } from './world';

const OPTIONS = {
  out: {
    short: 'o',
    value: 'FILE',
    zh: '核验记录写到这个 .csv，默认 核验.csv；读过的网页存在旁边的同名文件夹',
    en: 'record of the checks, 核验.csv by default; pages are kept in a folder beside it',
  },
  fill: {
    value: 'FILE',
    zh: '另写一份表格：只留能证明的网址，并填上网址核验日期和来源',
    en: 'also write the table anew, with the proven hosts alone and where and when each was checked',
  },
  'as-of': AS_OF,
  config: CONFIG,
} as const;

/** Why a row of a table cannot stand in another one, whose cells carry no strike; null where it can. */
const refusalOf = ({ remarks }: RowReader): string | null => remarks.find(isFault)?.text ?? null;

/** The rows of tables, and a line for each that is refused as it stands there. */
function readRows(tables: readonly Table[]): { rows: Row[]; refused: string[] } {
  const [rows, refused]: [Row[], string[]] = [[], []];
  for (const table of tables)
    for (const row of table.rows) {
      const why = refusalOf(row);
      if (why === null) rows.push(rowOf(cellsOfRow(table, row)));
      else refused.push(`${table.file}·第${row.place.row}行·${why}`);
    }
  return { rows, refused };
}

interface Desk {
  world: World;
  on: Day;
  keep(sha256: string, bytes: Bytes): Promise<void>;
}

async function check(proposed: Proposed, { world, on, keep }: Desk): Promise<Checked> {
  const { host, owner } = proposed;
  const failed = (reason: string): Checked => ({
    ...{ ...proposed, on, page: '', sha256: '' },
    proof: { isProven: false, reason },
  });
  if (host === null) return failed('不是网址');
  const unfit = unfitHost(host);
  if (unfit !== null) return failed(unfit);
  const read = await lookAtHost(world, host);
  if ('reason' in read) return failed(read.reason);
  const { url, bytes } = read;
  const sha256 = await sha256Hex(bytes);
  await keep(sha256, bytes);
  return { ...proposed, on, page: url, sha256, proof: proveHost({ host, url, bytes }, owner, on) };
}

/** Each host of each owner once, one after another. */
async function checkAll(rows: readonly Row[], desk: Desk): Promise<Map<string, Checked>> {
  const wanted = new Map(rows.flatMap(proposedIn).map((each) => [keyOf(each), each] as const));
  const checks = new Map<string, Checked>();
  for (const [key, proposed] of wanted) {
    stage(`核验网址 ${checks.size + 1}/${wanted.size}：${proposed.text}`);
    checks.set(key, await check(proposed, desk));
  }
  wipe();
  return checks;
}

/** The day of the looks. Nobody looks at anything tomorrow. */
function dayOfLook(text: string | undefined, now: number): Day {
  const on = readAsOf(text, now);
  if (on > dayOf(now)) throw new PublishError(`--as-of ${on} 晚于今天：核验日期就是看网页的日期`);
  return on;
}

/** Has a table the headings of ours, and maybe more? */
const beginsWith =
  (table: string[][]) =>
  (csv: string): boolean =>
    csv.startsWith(toSpreadsheetCsv(table).trimEnd());

/** Whether the hosts that persons proposed are whose they are said to be: by the footers of their own sites. */
export const checkHosts = defineCommand({
  name: 'check-hosts',
  summary: {
    zh: '核验从别处查来的网址：网站自己的页脚能证明是这家单位的，才写进表格',
    en: 'check hosts that were found elsewhere: one goes into the table only where its own footer proves whose it is',
  },
  operands: {
    ...TABLES,
    zh: '有“网址”列的表格',
    en: 'tables with a column 网址',
  },
  options: OPTIONS,
  notes: {
    zh: '遵守 robots.txt，一次一个请求。只看网站首页；不查备案系统，不碰验证码。核验满 180 天作废，到期前用 status 提醒后再核一次。退出码：0 都能证明；10 有不能证明的；1 出错。',
    en: 'One request at a time, by robots.txt. Front pages alone; no filing register, no captcha. A check counts for 180 days; status says when the next is due. Exit codes: 0 all proven; 10 some are not; 1 an error.',
  },
  examples: [
    {
      line: 'check-hosts 机构名单.xlsx -o 核验.csv --fill 机构名单-已核.csv',
      zh: '核验，并另写一份表格交给 build',
      en: 'check, and write a table for build',
    },
  ],
  async run({ values, operands, list }, console) {
    const out = resolve(values.out ?? '核验.csv');
    const on = dayOfLook(values['as-of'], console.now());
    const others = [...operands, values.fill, ...ownFiles(list)];
    await refuseLoss(out, others, beginsWith(checkedTable([])), 'check-hosts');
    await refuseLoss(values.fill, operands, beginsWith(acceptedTable([])), 'check-hosts');
    const { rows, refused } = readRows(await openTables(operands, list.remembered.mapping));
    const pages = join(dirname(out), `${basename(out, extname(out))}-网页`);
    const desk: Desk = {
      world: worldOf(console, list.remembered.contact?.[0]),
      on,
      async keep(sha256, bytes) {
        await mkdir(pages, { recursive: true, mode: 0o700 });
        await writeFile(join(pages, `${sha256}.html`), bytes, { mode: OWNER_FILE });
      },
    };
    const checks = await checkAll(rows, desk);
    const all = [...checks.values()];
    await writeOut(out, toSpreadsheetCsv(checkedTable(all)));
    if (values.fill) {
      const filled = rows.map((row) =>
        row.site
          ? withProven(
              row,
              proposedIn(row).flatMap((each) => checks.get(keyOf(each)) ?? []),
            )
          : row,
      );
      await writeOut(values.fill, toSpreadsheetCsv(acceptedTable(filled)));
    }
    for (const line of refused) console.print(line);
    if (refused.length > 0)
      console.print(`以上 ${refused.length} 行不登载，没有核验，也没有写进 --fill 的表格`);
    return tell(all, { out, fill: values.fill }, console);
  },
});

function tell(
  all: readonly Checked[],
  { out, fill }: { out: string; fill: string | undefined },
  { print }: Console,
): number {
  const unproven = all.flatMap(({ text, owner, proof }) =>
    proof.isProven ? [] : `${text}（${owner.name}）：${proof.reason}`,
  );
  for (const line of unproven) print(`不能登载·${line}`);
  print(`核验了 ${all.length} 个网址：${all.length - unproven.length} 个由自己的页脚证明`);
  print(`记录在 ${out}`);
  if (fill) print(`只留能证明的网址，另写在 ${resolve(fill)}：接着 build 这一份`);
  return unproven.length > 0 ? 10 : 0;
}
