import { statSync } from 'node:fs';
import type { Day } from '../../domain/day';
import { diffEntries, diffLines } from '../entries/diff';
import { errorsOf } from '../entries/from-rows';
import { byId } from '../folder/against-published';
import { PublishError } from '../folder/publish-error';
import { entriesOf, type Published } from '../folder/published';
import { openPublished } from '../node/list-place';
import { readAndBuild } from '../node/read-tables';
import { AS_OF, MAPPING, readAsOf } from './arguments';
import { byListFile, CONFIG, defineCommand, TABLES } from './command';

const OPTIONS = {
  against: {
    value: 'DIR|URL',
    zh: '已发布的名单；不写时用 list.json 记着的',
    en: 'the published list; without it, the one that list.json names',
  },
  'as-of': AS_OF,
  mapping: MAPPING,
  config: CONFIG,
} as const;

/** Why two publishes are not the older and the newer of one list; null where they may be. */
function notInOrder({ signed: old }: Published, { signed: now }: Published): string | null {
  if (!old || !now) return null;
  if (old.identity !== now.identity)
    return '注意：这是两份不同的名单（指纹不同），下面不是同一份名单的变化';
  const [from, to] = [old.latest, now.latest];
  const isNewer = from.epoch - to.epoch || from.sequence - to.sequence;
  return isNewer > 0
    ? `注意：前一份（第 ${from.sequence} 次发布）比后一份（第 ${to.sequence} 次）新，是不是写反了`
    : null;
}

/** From one published list to another; the day is the newer list's own. */
async function betweenLists(before: string, after: string, asOf: Day | undefined) {
  const [old, now] = [await openPublished(before), await openPublished(after)];
  const changes = diffEntries(entriesOf(old), entriesOf(now), asOf ?? now.manifest.asOf);
  return [notInOrder(old, now) ?? [], diffLines(changes)].flat();
}

/** A list lies in a folder or at an address. */
const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** What a publish of some tables would change, or what changed between two lists. */
export const diff = defineCommand({
  name: 'diff',
  summary: {
    zh: '与已发布的名单逐条比较：新增、变更、撤下、到期',
    en: 'compare with a published list: added, changed, taken off, ended',
  },
  operands: {
    ...TABLES,
    zh: '表格；或两份已发布的名单：旧 新（DIR 或 URL）',
    en: 'tables, or two published lists: old new (DIR or URL)',
  },
  options: OPTIONS,
  examples: [
    byListFile('diff'),
    {
      line: 'diff 机构名单.xlsx --against https://example.org/list/v1/',
      zh: '表格与网上的名单',
      en: 'a table against the list on the web',
    },
    { line: 'diff 旧名单 新名单', zh: '两份名单', en: 'two lists' },
  ],
  async run({ values, operands, isRecalled, list: { remembered } }, console) {
    const isTable = isRecalled || operands.length === 1 || operands.some(isFile);
    const against = values.against ?? (isTable ? remembered.out : undefined);
    const [before, after] = operands;
    if (against !== undefined) {
      const asOf = readAsOf(values['as-of'], console.now());
      const { entries, results } = await readAndBuild(
        operands,
        asOf,
        values.mapping ?? remembered.mapping,
      );
      const changes = diffEntries(entriesOf(await openPublished(against)), byId(entries), asOf);
      for (const line of diffLines(changes)) console.print(line);
      const errors = errorsOf(results).length;
      if (errors > 0)
        console.print(
          `有 ${errors} 行错误，build 会停下；上面写撤下、变更的，可能只是这些行没有读成：请看 build --dry-run`,
        );
      return 0;
    }
    if (isTable || !before || !after || operands.length > 2)
      throw new PublishError('用法：diff TABLE… --against DIR|URL，或 diff 旧DIR 新DIR');
    const asOf = values['as-of'] && readAsOf(values['as-of'], console.now());
    for (const line of await betweenLists(before, after, asOf || undefined)) console.print(line);
    return 0;
  },
});
