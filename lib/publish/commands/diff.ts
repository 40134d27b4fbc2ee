import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { diffEntries, diffLines } from '../entries/diff';
import { PublishError } from '../list/publish-error';
import { entriesOf } from '../list/published';
import { openPublished } from '../node/list-place';
import { readAndBuild } from '../node/read-tables';
import { type Command, readArguments, readAsOf } from './arguments';

const OPTIONS = {
  against: { type: 'string' },
  'as-of': { type: 'string' },
  mapping: { type: 'string' },
} as const;

export const byId = (entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** From one published list to another; the day is the newer list's own. */
async function betweenLists(before: string, after: string, asOf: Day | undefined) {
  const [old, now] = [await openPublished(before), await openPublished(after)];
  return diffEntries(entriesOf(old), entriesOf(now), asOf ?? now.manifest.asOf);
}

/** What a publish of some tables would change, or what changed between two lists. */
export const diff: Command = {
  usage: `diff TABLE… --against DIR|URL [--as-of YYYY-MM-DD] [--mapping FILE]
  diff 旧DIR|URL 新DIR|URL
    与已发布的名单比较：新增、变更、撤下、到期的条目，逐条列名。`,
  async run(args, console) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const { against } = values;
    const [before, after] = positionals;
    if (against !== undefined) {
      const asOf = readAsOf(values['as-of'], console.now());
      const { built } = await readAndBuild(positionals, asOf, values.mapping);
      const changes = diffEntries(
        entriesOf(await openPublished(against)),
        byId(built.entries),
        asOf,
      );
      for (const line of diffLines(changes)) console.print(line);
      return 0;
    }
    if (!before || !after || positionals.length > 2)
      throw new PublishError('用法：diff TABLE… --against DIR|URL，或 diff 旧DIR 新DIR');
    const asOf = values['as-of'] && readAsOf(values['as-of'], console.now());
    for (const line of diffLines(await betweenLists(before, after, asOf || undefined)))
      console.print(line);
    return 0;
  },
};
