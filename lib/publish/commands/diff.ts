import { diffEntries, diffLines } from '../entries/diff';
import { entriesOf, type Published } from '../folder/published';
import { openPublished } from '../node/list-place';
import { defineCommand } from './command';

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

/** What changed from one published list to another, by the newer one's day. */
export const diff = defineCommand({
  name: 'diff',
  summary: {
    zh: '两份已发布的名单逐条比较：新增、变更、撤下、到期',
    en: 'compare two published lists: added, changed, taken off, ended',
  },
  operands: {
    text: 'OLD NEW',
    zh: '旧、新两份名单的文件夹或网址；表格会改动哪些，请看 build --dry-run',
    en: 'folders or addresses of the older and the newer list; what a table would change, build --dry-run tells',
    least: 2,
    most: 2,
  },
  options: {},
  examples: [
    {
      line: 'diff 备份/list/v1 https://example.org/list/v1/',
      zh: '备份与网上的名单',
      en: 'a copy and the list on the web',
    },
  ],
  async run({ operands: [before = '', after = ''] }, console) {
    const [old, now] = [await openPublished(before), await openPublished(after)];
    const warning = notInOrder(old, now);
    if (warning) console.print(warning);
    const changes = diffEntries(entriesOf(old), entriesOf(now), now.manifest.asOf);
    for (const line of diffLines(changes)) console.print(line);
    return 0;
  },
});
