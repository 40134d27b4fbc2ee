import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../domain/day';
import { LATEST_PATH } from '../../list/format';
import { checkList } from '../check/check-list';
import { Checks } from '../check/checks';
import { buildEntries } from '../entries/from-rows';
import { PublishError } from '../folder/publish-error';
import { openListFile, type Remembered } from '../node/list-file';
import { openPlace } from '../node/list-place';
import { PROGRAM, shortPath } from '../node/program';
import { stage, wipe } from '../node/progress';
import { openTables } from '../node/read-tables';
import { ACCEPTED, readDecisions } from '../node/review-files';
import { collectedBatches, openCollectFolder } from '../node/review-sources';
import { readQueue } from '../review/queue';
import {
  EXITS,
  publishedSection,
  reviewSection,
  type Section,
  sourceSection,
  statusReport,
  tableSections,
} from '../review/status';
import { AS_OF, FILES, readAsOf } from './arguments';
import { CONFIG, type Console, defineCommand } from './command';

const OPTIONS = {
  table: {
    ...FILES,
    zh: '名单的表格；不写时用收集文件夹里的 accepted.csv，或 list.json 记着的',
    en: 'tables of the list; without it, accepted.csv of the folder, or those that list.json names',
  },
  'as-of': AS_OF,
  config: CONFIG,
} as const;

async function folderSections(folder: string, asOf: Day, console: Console): Promise<Section[]> {
  const opened = await openCollectFolder(folder);
  const { decisions, torn } = await readDecisions(join(folder, 'decisions.jsonl'));
  if (torn > 0)
    console.print('decisions.jsonl 的最后一行没有写完，不算数；下次运行 review 时会去掉、再问一次');
  stage('读取收集的通报');
  const standings = await readQueue(await collectedBatches(opened), decisions, asOf);
  wipe();
  return [sourceSection(opened.sources, opened.ledger, standings, asOf), reviewSection(standings)];
}

/** The published list as it lies in its folder; none is told where nothing was published yet. One that is gone is. */
async function listSections({ out, identity }: Remembered, now: number): Promise<Section[]> {
  if (out === undefined) return [];
  if (!existsSync(join(out, LATEST_PATH))) {
    const detail = 'list.json 记着的名单已不在这里，请从网站或备份把它的整个文件夹取回';
    return identity ? [publishedSection([{ name: shortPath(out), state: 'fail', detail }])] : [];
  }
  const checks = new Checks();
  await checkList({ ...openPlace(out), ...(identity && { identity }) }, checks, now);
  return [publishedSection(checks.all)];
}

/** The tables that count: those that were named, else what a review accepted, else what `list.json` remembers. */
function tablesFor(
  folder: string | undefined,
  named: readonly string[] | undefined,
  remembered: readonly string[] | undefined,
): readonly string[] {
  if (named) return named;
  const accepted = folder === undefined ? '' : join(folder, ACCEPTED);
  if (accepted !== '' && existsSync(accepted)) return [accepted];
  return remembered ?? [];
}

/** What is new, what waits, what ends, what wants a look: in words, and as an exit code for a scheduled job. */
export const status = defineCommand({
  name: 'status',
  summary: {
    zh: '现在该做什么：新通报、待审核、有错误、将到期、要再核对的，名单要续签的',
    en: 'what there is to do: news, reviews, errors, acts that end, checks and renewals that are due',
  },
  operands: {
    text: '[DIR]',
    zh: '收集文件夹；不写时只看表格',
    en: 'the collect folder; without it, tables alone',
    least: 0,
  },
  options: OPTIONS,
  notes: {
    zh: '不上网，什么都不改。退出码（定时任务用）：0 没有要做的；10 有要做的；20 有过期的或警报；1 出错。',
    en: 'Asks nobody and changes nothing. Exit codes for a scheduled job: 0 nothing to do; 10 something to do; 20 overdue or alarms; 1 an error.',
  },
  examples: [
    {
      line: 'status 收集',
      zh: '收集文件夹和已采用的行',
      en: 'a collect folder and its accepted rows',
    },
    { line: 'status --table 机构名单.xlsx', zh: '只看一份表格', en: 'one table alone' },
  ],
  async run({ values, operands: [folder] }, console) {
    const asOf = readAsOf(values['as-of'], console.now());
    const { remembered } = await openListFile(values.config, values.table?.[0]);
    const tables = tablesFor(folder, values.table, remembered.tables);
    if (folder === undefined && tables.length === 0)
      throw new PublishError('请给出收集文件夹，或用 --table 给出表格，例如：status 收集');
    const sections = folder === undefined ? [] : await folderSections(folder, asOf, console);
    if (tables.length > 0) {
      const built = await buildEntries(await openTables(tables, remembered.mapping), asOf);
      sections.push(...tableSections(built, asOf));
    }
    const now = values['as-of'] === undefined ? console.now() : Date.parse(asOf);
    sections.push(...(await listSections(remembered, now)));
    const { lines, urgency } = statusReport(sections);
    for (const line of lines) console.print(line);
    if (urgency === 'nothing') console.print('没有要做的。');
    else if (folder !== undefined) console.print(`审核：${PROGRAM} review ${folder}`);
    return EXITS[urgency];
  },
});
