import { dirname, resolve } from 'node:path';
import { dayOfInstant } from '../../domain/day';
import { formatSubscription } from '../../domain/subscription';
import { sha256Hex } from '../../list/bytes';
import type { Publish } from '../../list/compose';
import { rootPath } from '../../list/format';
import { diffLines } from '../entries/diff';
import { errorsOf, type ReadTables } from '../entries/from-rows';
import { BLANK, changesAfter, headAfter } from '../folder/against-published';
import { PublishError } from '../folder/publish-error';
import { readPublished } from '../folder/published';
import { expiryOf } from '../folder/release';
import { publishTables } from '../folder/write';
import { writeBundled } from '../folder/write-bundled';
import { readEdition } from '../node/edition-files';
import { refuseUnfit } from '../node/find-keys';
import { diskFolder } from '../node/folder';
import { readKeys } from '../node/key-files';
import {
  type ListFile,
  listFileName,
  ownFiles,
  type Remembered,
  writeListFile,
} from '../node/list-file';
import { addressToFollow } from '../node/list-place';
import { refuseLoss, writeOut } from '../node/own-files';
import { shortPath } from '../node/program';
import { stage, wipe } from '../node/progress';
import { refusePublished } from '../node/published-folder';
import { readAndBuild } from '../node/read-tables';
import { isReport, reportFile } from '../report/file';
import { summary, terminalTable, toldRows, urgentLines } from '../report/terminal';
import type { Report } from '../report/words';
import { readAbove, readAsOf } from './arguments';
import { afterOptions, OPTIONS, refuseUnclear, type Values } from './build-options';
import { type Call, type Console, defineCommand, openToSign, TABLES } from './command';

/** Lines of a report printed to the terminal; the rest is in the file. */
const PRINTED_LINES = 200;

function printCapped(console: Console, lines: readonly string[]): void {
  for (const line of lines.slice(0, PRINTED_LINES)) console.print(line);
  const more = lines.length - PRINTED_LINES;
  if (more > 0) console.print(`……另有 ${more} 行，请用 --report 写入文件查看`);
}

/** Plain lines for a log, or for `--dry-run` a table of the rows that need a look. */
function printReport(console: Console, { notices, results, changes }: Report, isDry: boolean) {
  printCapped(console, notices);
  if (!isDry) printCapped(console, urgentLines(results));
  else if (toldRows(results).length > 0)
    printCapped(console, terminalTable(toldRows(results), process.stdout.columns));
  console.print(`\n各行结果：\n${summary(results)}`);
  if (changes) {
    console.print('\n与已发布名单相比：');
    printCapped(console, changes);
  }
}

/** What a publish into `out` would change; undefined where nothing is published yet. */
async function changesIn(out: string | undefined, tables: ReadTables, isDry: boolean) {
  const published = out && (await readPublished(diskFolder(resolve(out)).read, { mayLag: true }));
  if (!published) return undefined;
  const { changes, shrink } = changesAfter(published, tables);
  const lines = diffLines(changes);
  return shrink && isDry ? [...lines, `${shrink}：发布时须加 --allow-shrink`] : lines;
}

const sizeOf = ({ file, manifest }: Publish): number =>
  manifest.segments.reduce((sum, { bytes }) => sum + bytes, file.bytes.length);

async function writeUnsigned(values: Values, out: string, tables: ReadTables, console: Console) {
  await refuseUnfit(out);
  const folder = diskFolder(out);
  const head = headAfter(await readPublished(folder.read), tables, afterOptions(values), true);
  const { entries } = tables;
  const publish = await writeBundled(folder, entries, head);
  console.print(`已写入 ${shortPath(out)}：${entries.length} 条，${sizeOf(publish)} 字节`);
  console.print('未签名（扩展自带名单的格式），不能被订阅');
}

/**
 * A list that `list.json` remembers, and that is gone from its folder, is not begun anew: its readers would be left
 * without it. Throws a `PublishError`.
 */
async function refuseLost(out: string, list: ListFile): Promise<void> {
  const { identity, out: known = '' } = list.remembered;
  if (!identity || out !== resolve(known)) return;
  const root = await diskFolder(out).read(rootPath(1));
  if (root && (await sha256Hex(root)) === identity) return;
  throw new PublishError(
    `${listFileName(list)} 记着的名单已不在 ${shortPath(out)}：请从网站或备份把它的整个文件夹取回，再 build。要另建一份新名单（已订阅的人收不到），请删去 list.json 里的 identity`,
  );
}

/** Writes the list; gives the identity of one that is signed. */
async function write(
  values: Values,
  out: string,
  tables: ReadTables,
  { list, console }: { list: ListFile; console: Console },
) {
  const { key = [], 'root-key': rootKey = [] } = values;
  const folder = await openToSign(
    out,
    [...key, ...rootKey],
    { ...list, remembered: values },
    console,
  );
  const keys = { root: await readKeys(rootKey), release: await readKeys(key) };
  const above = readAbove(values.above);
  stage('写出并读回检查');
  const now = console.now();
  const edition = { isWanted: !values['no-web'], read: readEdition };
  const signing = { keys, now, above, edition };
  const signed = await publishTables(folder, tables, afterOptions(values), signing);
  wipe();
  const { publish, sequence, identity } = signed;
  const url = values.url ?? 'https://贵单位的网站/list/v1/';
  console.print(
    `已写入 ${shortPath(out)}：第 ${sequence} 次发布，${tables.entries.length} 条，${sizeOf(publish)} 字节，有效至 ${dayOfInstant(expiryOf(now))}`,
  );
  console.print(`订阅地址：${formatSubscription({ url, identity })}`);
  if (edition.isWanted) console.print(`网页版：上传后打开 ${url}，手机上就能查`);
  console.print('请上传整个文件夹，latest.json 最后传，再删去网站上多出的旧文件');
  return identity;
}

/**
 * What was given, and for the rest what `list.json` remembers. An unsigned list takes nothing of it but the mapping: the
 * rest is the signed list's.
 */
function completed(values: Values, { remembered }: ListFile): Values {
  if (values.bundled) return { mapping: remembered.mapping, ...values };
  const { tables: _, ...known } = remembered;
  const all = { ...known, ...values };
  return { ...all, url: all.url && addressToFollow(all.url) };
}

/** Notes once what a first publish was given, so that `build` alone does from then on. */
async function remember(list: ListFile, known: Remembered, console: Console) {
  if (list.isThere) return;
  await writeListFile(list.path, known);
  console.print(
    `已记在 ${listFileName(list)}（不含密钥本身）：改表以后，在它所在的文件夹里只需 build`,
  );
}

/**
 * Tables that are others than `list.json` remembers would take off what is not in them: they replace the list only
 * where somebody says so. Throws a `PublishError`.
 */
function refuseOthers({ values: { out }, operands, isRecalled, list }: Call<typeof OPTIONS>): void {
  const { tables } = list.remembered;
  if (!tables || isRecalled || out !== undefined) return;
  const sorted = (paths: readonly string[]) =>
    paths
      .map((path) => resolve(path))
      .sort()
      .join('\n');
  if (sorted(tables) === sorted(operands)) return;
  throw new PublishError(
    `${listFileName(list)} 记着的表格是 ${tables.join('、')}，这次给出的不同，不在其中的条目会被撤下，未写出。只检查请加 --dry-run；确实换了表格，请改 list.json 里的 tables，再 build`,
  );
}

/** Says how a check ended; a template that nobody filled in is no sound table. */
function endCheck(isDry: boolean, { entries, isBlank }: ReadTables, console: Console): number {
  if (isBlank) {
    console.print(BLANK);
    return 1;
  }
  const why = isDry ? '只检查，未写出' : '未给出 -o，只检查';
  console.print(`${why}：可登载 ${entries.length} 条`);
  return 0;
}

/** A report replaces a report alone, and lies where nobody but its writer sees the rows that were refused. */
async function refuseReport(
  report: string,
  { mapping, out }: Values,
  { operands, list }: Call<typeof OPTIONS>,
): Promise<void> {
  await refuseLoss(report, [...operands, mapping, ...ownFiles(list)], isReport, 'build');
  await refusePublished(dirname(resolve(report)), '报告里有没有登载的行，可能有个人姓名', out);
}

/** Tables to a list, or to a report alone where nothing says whereto. Exit code 1 when a row stops it. */
export const build = defineCommand({
  name: 'build',
  summary: {
    zh: '读取表格，逐行报告结果；给出去处和密钥就签名写出名单',
    en: 'read tables, say what became of each row, and write the signed list',
  },
  operands: {
    ...TABLES,
    zh: '表格，可以几个；不写时用 list.json 记着的',
    en: 'tables; without any, those that list.json remembers',
  },
  options: OPTIONS,
  notes: {
    zh: '首次发布后，表格旁边的 list.json 记下去处、名称、网址和密钥的位置；以后改了表只需 build。\n有错误的行会说明文件、行、列和原因。',
    en: 'After a first publish list.json beside the table remembers where everything is; `build` is enough from then on.',
  },
  examples: [
    {
      line: 'build 机构名单.xlsx --dry-run --report 报告.html',
      zh: '只检查，报告用浏览器打开',
      en: 'only check, with a report for the browser',
    },
    {
      line: 'build 机构名单.xlsx -o site/list/v1 --title 示例市名单 --publisher 示例市教育局 --key 密钥/release.key.json --root-key 密钥/root.key.json --url https://example.org/list/v1/',
      zh: '首次发布',
      en: 'a first publish',
    },
    { line: 'build', zh: '改表之后再发布', en: 'publish again after the table was changed' },
  ],
  async run(call, console) {
    const { operands, list } = call;
    const values = completed(call.values, list);
    const asOf = readAsOf(values['as-of'], console.now());
    const isDry = values['dry-run'] ?? false;
    if (values.out && !isDry) {
      refuseUnclear(values);
      refuseOthers(call);
    }
    if (values.report) await refuseReport(values.report, values, call);
    const tables = await readAndBuild(operands, asOf, values.mapping);
    const { results } = tables;
    const changes = await changesIn(values.out, tables, isDry);
    const report: Report = { ...tables, changes };
    printReport(console, report, isDry);
    if (values.report) await writeOut(values.report, reportFile(report, values.report));
    const errors = errorsOf(results).length;
    if (errors > 0 && !values['keep-going']) {
      console.print(
        `有 ${errors} 行错误，未写出任何文件。改正后重试，或加 --keep-going 跳过这些行。`,
      );
      return 1;
    }
    if (!values.out || isDry) return endCheck(isDry, tables, console);
    const out = resolve(values.out);
    if (values.bundled) {
      await writeUnsigned(values, out, tables, console);
      return 0;
    }
    await refuseLost(out, list);
    const identity = await write(values, out, tables, { list, console });
    await remember(list, { ...values, tables: operands, identity }, console);
    return 0;
  },
});
