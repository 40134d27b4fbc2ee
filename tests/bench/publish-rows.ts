import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exportKeyPair, generateKeyPair } from '../../lib/list/keys';
import { toCsv } from '../../lib/tables/csv';
import { writeXlsx } from '../../lib/tables/xlsx/write';

/**
 * How long a clerk waits for 100,000 rows, and how much memory it takes: `npm run list -- build` as a
 * process of its own, for CSV and XLSX, first publish and second. Budget: 60 s and 1 GB.
 *
 * Run with `npx tsx tests/bench/publish-rows.ts [ROWS]`.
 */

const ROWS = Number(process.argv[2] ?? 100_000);
const BUDGET = { seconds: 60, megabytes: 1024 };
const ROOT = resolve(import.meta.dirname, '../..');

const HEADERS =
  '机构名称 统一社会信用代码 办学地点 列入原因 处理结果 作出机关 列入日期 文号 原文链接 法定代表人'.split(
    ' ',
  );
const SYLLABLES = '启明晨光云帆星河博雅知行致远新航慧学乐童优学智汇思源育英'.match(/../gu) ?? [];
const PLACES = '余姚市 宁波市 杭州市 长沙市 成都市 武汉市 济南市 合肥市'.split(' ');

/** An invented institution; every number gives another name. */
function rowOf(at: number): string[] {
  const brand = `示例${SYLLABLES[at % SYLLABLES.length]}${at}`;
  const place = PLACES[at % PLACES.length] ?? '';
  return [
    `${place}${brand}教育培训有限公司`,
    '',
    `${place}示例路${at}号`,
    '以非法获取的学生个人信息电话营销',
    at % 3 === 0 ? '列入黑名单' : '罚款5万元',
    `${place}市场监督管理局`,
    `2026-0${(at % 9) + 1}-0${(at % 8) + 1}`,
    `示市监处罚〔2026〕${at}号`,
    `https://notices.example.org/${at}.html`,
    '不应读取',
  ];
}

const table = (changed: number): string[][] => [
  HEADERS,
  ...Array.from({ length: ROWS }, (_, at) => rowOf(at < changed ? ROWS + at : at)),
];

/** Seconds and peak megabytes of one run. */
function measure(args: readonly string[]): { seconds: number; megabytes: number; output: string } {
  const start = performance.now();
  const script = `
    process.argv.splice(1, 1);
    process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));
    await import(${JSON.stringify(join(ROOT, 'lib/publish/commands/cli.ts'))});`;
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script, 'list', 'list', ...args],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== 0) throw new Error(`${run.stdout}\n${run.stderr}`);
  const peak = Number(/peak (\d+)/.exec(run.stderr)?.[1]);
  return { seconds, megabytes: peak / 1024, output: run.stdout };
}

const folder = mkdtempSync(join(tmpdir(), 'publish-rows-'));
const at = (name: string): string => join(folder, name);
let isWithin = true;

function report(what: string, args: readonly string[]): void {
  const { seconds, megabytes } = measure(args);
  isWithin &&= seconds <= BUDGET.seconds && megabytes <= BUDGET.megabytes;
  console.log(`${what}: ${seconds.toFixed(1)} s, peak ${Math.round(megabytes)} MB`);
}

try {
  for (const role of ['root', 'release']) {
    writeFileSync(at(`${role}.key.json`), exportKeyPair(await generateKeyPair()));
    chmodSync(at(`${role}.key.json`), 0o600);
  }
  writeFileSync(at('rows.csv'), toCsv(table(0)));
  writeFileSync(at('changed.csv'), toCsv(table(500)));
  writeFileSync(at('rows.xlsx'), writeXlsx('名单', table(0)));
  const keys = ['--key', at('release.key.json'), '--root-key', at('root.key.json')];
  const named = ['--title', '示例名单', '--publisher', '示例教育局', '--as-of', '2026-11-24'];
  const list = ['-o', at('list'), ...keys, ...named];
  console.log(`${ROWS} rows; budget ${BUDGET.seconds} s, ${BUDGET.megabytes} MB`);
  report('CSV, dry run with an HTML report', [
    'build',
    at('rows.csv'),
    '--dry-run',
    '--as-of',
    '2026-11-24',
    '--report',
    at('report.html'),
  ]);
  report('XLSX, first publish', ['build', at('rows.xlsx'), ...list]);
  report('CSV, 500 changes', ['build', at('changed.csv'), ...list]);
  report('diff', ['diff', at('rows.csv'), '--against', at('list'), '--as-of', '2026-11-24']);
  report('verify', ['verify', at('list')]);
  console.log(isWithin ? 'within the budget' : 'OVER THE BUDGET');
  process.exitCode = isWithin ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
