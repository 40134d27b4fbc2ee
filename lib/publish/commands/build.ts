import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatSubscription } from '../../domain/subscription';
import type { ManifestHead, Publish } from '../../list/compose';
import { errorsOf } from '../entries/build';
import { diffEntries, diffLines } from '../entries/diff';
import { headFor, refuseEmpty, refuseShrink, shrinkOf } from '../list/before';
import { PublishError } from '../list/publish-error';
import { entriesOf, readPublished } from '../list/published';
import { refuseShared } from '../list/roles';
import { writeBundled, writeSigned } from '../list/write';
import { tellClock } from '../node/clock';
import { refuseUnfit } from '../node/find-keys';
import { diskFolder } from '../node/folder';
import { readKeys } from '../node/key-files';
import { stage, wipe } from '../node/progress';
import { type ReadTables, readAndBuild } from '../node/read-tables';
import { reportFile } from '../report/file';
import { summary, terminalTable, toldRows, urgentLines } from '../report/terminal';
import type { Report } from '../report/words';
import { type Command, type Console, readAbove, readArguments, readAsOf } from './arguments';
import { byId } from './diff';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  mapping: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'keep-going': { type: 'boolean' },
  report: { type: 'string' },
  bundled: { type: 'boolean' },
  'allow-shrink': { type: 'boolean' },
  'allow-empty': { type: 'boolean' },
  key: { type: 'string', multiple: true },
  'root-key': { type: 'string', multiple: true },
  above: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  licence: { type: 'string' },
  contact: { type: 'string', multiple: true },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

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
async function changesIn(out: string | undefined, { built, asOf }: ReadTables) {
  const published = out && (await readPublished(diskFolder(resolve(out)).read));
  if (!published) return undefined;
  const lines = diffLines(diffEntries(entriesOf(published), byId(built.entries), asOf));
  const shrink = shrinkOf(published, idsOf(built), asOf);
  return shrink ? [...lines, `${shrink}：发布时须加 --allow-shrink`] : lines;
}

const idsOf = ({ entries }: ReadTables['built']): Set<string> =>
  new Set(entries.map(({ id }) => id));

/** A list is signed unless `--bundled` says that it is meant for the extension's own folder. */
function refuseUnclear({ key = [], 'root-key': root = [], bundled = false }: Values): void {
  if (bundled && key.length + root.length > 0)
    throw new PublishError('--bundled 不签名，不能与 --key、--root-key 同用');
  if (bundled || key.length > 0) return;
  if (root.length > 0) throw new PublishError('给出了 --root-key，但缺少发布密钥 --key');
  throw new PublishError(
    '缺少发布密钥 --key，未写出。不签名的名单（扩展自带的格式，不能被订阅）须写明 --bundled',
  );
}

const sizeOf = ({ file, manifest }: Publish): number =>
  manifest.segments.reduce((sum, { bytes }) => sum + bytes, file.bytes.length);

async function writeUnsigned(
  out: string,
  { built }: ReadTables,
  head: ManifestHead,
  console: Console,
) {
  const publish = await writeBundled(diskFolder(out), built.entries, head);
  console.print(`已写入 ${out}：${built.entries.length} 条，${sizeOf(publish)} 字节`);
  console.print('未签名（扩展自带名单的格式），不能被订阅');
}

/** What the list says of itself after the one that lies there. It must neither be empty nor shrink unasked. */
async function headAfter(
  out: string,
  { built, asOf }: ReadTables,
  values: Values,
): Promise<ManifestHead> {
  const published = await readPublished(diskFolder(out).read);
  const head = headFor(published?.manifest, asOf, values, values.bundled ?? false);
  refuseEmpty(published, built.entries.length, values['allow-empty'] ?? false);
  const shrink = published && shrinkOf(published, idsOf(built), asOf);
  refuseShrink(shrink, values['allow-shrink'] ?? false);
  return head;
}

async function write(values: Values, out: string, tables: ReadTables, console: Console) {
  const { built } = tables;
  const isUnsigned = values.bundled ?? false;
  await refuseUnfit(out);
  const release = await readKeys(values.key ?? []);
  const root = await readKeys(values['root-key'] ?? []);
  refuseShared(root, release);
  const head = await headAfter(out, tables, values);
  if (isUnsigned) return writeUnsigned(out, tables, head, console);
  const above = readAbove(values.above);
  const keys = { root, release };
  stage('写出并读回检查');
  const folder = diskFolder(out);
  await tellClock(folder, console);
  const signed = await writeSigned(folder, built.entries, head, keys, console.now(), above);
  wipe();
  const { publish, sequence, identity } = signed;
  const url = (values.url ?? 'https://你的网站/list/v1/').replace(/\/*$/, '/');
  console.print(
    `已写入 ${out}：第 ${sequence} 次发布，${built.entries.length} 条，${sizeOf(publish)} 字节`,
  );
  console.print(`订阅地址：${formatSubscription({ url, identity })}`);
}

/** Tables to a list, or to a report alone when there is no `-o`. Exit code 1 when a row stops it. */
export const build: Command = {
  usage: `build TABLE… [-o DIR] [--as-of YYYY-MM-DD] [--mapping FILE.json|.csv] [--keep-going]
        [--dry-run] [--report FILE.html|.csv|.json|.txt]
        [--key FILE… --root-key FILE… | --bundled] [--allow-shrink] [--allow-empty]
        [--above N] [--url URL]
        [--title T --publisher P --licence L --contact C…]
    读取表格（CSV、TSV、XLSX、HTML），逐行报告结果，写出名单；不给 -o 或加 --dry-run 时只检查。
    --bundled：不签名，写成扩展自带名单的格式；--allow-shrink：允许撤下一半以上的条目；
    --allow-empty：允许新建一条也没有的名单。`,
  async run(args, console) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const asOf = readAsOf(values['as-of'], console.now());
    const isDry = values['dry-run'] ?? false;
    if (values.out && !isDry) refuseUnclear(values);
    const tables = await readAndBuild(positionals, asOf, values.mapping);
    const { results, entries } = tables.built;
    const changes = isDry ? await changesIn(values.out, tables) : undefined;
    const report: Report = { notices: tables.notices, results, asOf, changes };
    printReport(console, report, isDry);
    if (values.report) await writeFile(values.report, reportFile(report, values.report));
    const errors = errorsOf(results).length;
    if (errors > 0 && !values['keep-going']) {
      console.print(
        `有 ${errors} 行错误，未写出任何文件。改正后重试，或加 --keep-going 跳过这些行。`,
      );
      return 1;
    }
    if (values.out && !isDry) await write(values, resolve(values.out), tables, console);
    else if (isDry) console.print(`只检查，未写出：可登载 ${entries.length} 条`);
    else console.print(`未给出 -o，只检查：可登载 ${entries.length} 条`);
    return 0;
  },
};
