import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Publish } from '../../list/compose';
import { importKeyPair, type KeyPair } from '../../list/keys';
import { type Day, dayOf, isDay } from '../../schema/day';
import { formatSubscription } from '../../schema/subscription';
import { type Built, buildEntries, errorsOf } from '../build-entries';
import { PublishError } from '../list/error';
import { headFor } from '../list/head';
import { writeBundled, writeSigned } from '../list/write';
import { progressBar } from '../progress';
import { reportFile, summary, urgentLines } from '../report';
import { readTables } from '../table/read';
import { type Command, type Console, readArguments } from './arguments';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  'keep-going': { type: 'boolean' },
  report: { type: 'string' },
  bundled: { type: 'boolean' },
  key: { type: 'string', multiple: true },
  'root-key': { type: 'string', multiple: true },
  url: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  licence: { type: 'string' },
  contact: { type: 'string', multiple: true },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** Lines of a report printed to the terminal; the rest is in the file. */
const PRINTED_LINES = 200;

async function readKeys(files: readonly string[]): Promise<KeyPair[]> {
  const read = async (file: string) => {
    try {
      return await importKeyPair(await readFile(file, 'utf8'));
    } catch (error) {
      throw new PublishError(`${file}：${error instanceof Error ? error.message : '无法读取'}`);
    }
  };
  return Promise.all(files.map(read));
}

function readAsOf(text: string | undefined, now: number): Day {
  if (text === undefined) return dayOf(now);
  if (!isDay(text)) throw new PublishError(`--as-of 应为 YYYY-MM-DD：${text}`);
  return text;
}

function printReport(console: Console, { results }: Built, notices: readonly string[]): void {
  const lines = [...notices, ...urgentLines(results)];
  for (const line of lines.slice(0, PRINTED_LINES)) console.print(line);
  const more = lines.length - PRINTED_LINES;
  if (more > 0) console.print(`……另有 ${more} 行，请用 --report 写入文件查看`);
  console.print(`\n各行结果：\n${summary(results)}`);
}

const sizeOf = ({ file, manifest }: Publish): number =>
  manifest.segments.reduce((sum, { bytes }) => sum + bytes, file.bytes.length);

async function write(values: Values, out: string, built: Built, asOf: Day, console: Console) {
  const release = await readKeys(values.key ?? []);
  const root = await readKeys(values['root-key'] ?? []);
  const head = await headFor(out, asOf, values, release.length === 0);
  if (release.length === 0) {
    if (root.length > 0) throw new PublishError('给出了 --root-key，但缺少发布密钥 --key');
    const publish = await writeBundled(out, built.entries, head);
    console.print(`已写入 ${out}：${built.entries.length} 条，${sizeOf(publish)} 字节`);
    console.print('未签名（自带名单的格式），不能被订阅；签名发布请给出 --key 和 --root-key');
    return;
  }
  if (values.bundled) throw new PublishError('--bundled 不签名，不能与 --key 同用');
  const signed = await writeSigned(out, built.entries, head, { root, release }, console.now());
  const { publish, sequence, identity } = signed;
  const url = (values.url ?? 'https://你的网站/list/v1/').replace(/\/*$/, '/');
  console.print(
    `已写入 ${out}：第 ${sequence} 次发布，${built.entries.length} 条，${sizeOf(publish)} 字节`,
  );
  console.print(`订阅地址：${formatSubscription({ url, identity })}`);
}

/** Tables to a list, or to a report alone when there is no `-o`. Exit code 1 when a row stops it. */
export const build: Command = {
  usage: `build TABLE… [-o DIR] [--as-of YYYY-MM-DD] [--keep-going] [--report FILE.json|.csv|.txt]
        [--key FILE… --root-key FILE…] [--bundled] [--url URL]
        [--title T --publisher P --licence L --contact C…]
    读取表格，逐行报告结果，写出名单；不给 -o 时只检查。`,
  async run(args, console) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length === 0) throw new PublishError('请给出至少一个表格文件');
    const asOf = readAsOf(values['as-of'], console.now());
    const tables = await readTables(positionals);
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    const bar = progressBar('读取', rows, process.stderr);
    const built = buildEntries(tables, asOf, bar.update);
    bar.end();
    const notices = tables.flatMap(({ file, notices }) => notices.map((text) => `${file}·${text}`));
    printReport(console, built, notices);
    if (values.report) await writeFile(values.report, reportFile(built.results, values.report));
    const errors = errorsOf(built.results).length;
    if (errors > 0 && !values['keep-going']) {
      console.print(
        `有 ${errors} 行错误，未写出任何文件。改正后重试，或加 --keep-going 跳过这些行。`,
      );
      return 1;
    }
    if (values.out) await write(values, resolve(values.out), built, asOf, console);
    else console.print(`未给出 -o，只检查：可登载 ${built.entries.length} 条`);
    return 0;
  },
};
