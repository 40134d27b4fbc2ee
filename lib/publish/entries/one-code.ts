import { pinyin } from 'pinyin-pro';
import { groupedBy } from '../../domain/by-key';
import { normaliseName } from '../../text/normalise';
import { nameParts } from '../rules/name-parts';
import type { Draft } from './draft';

/** One credit code beside several names: the unit was renamed, the code mistyped, or copied from the row above. */

/** Place and pinyin of the trade name: 示例市中讯网络 and 示例市中迅网络科技 have one and may be one unit. Empty without a place. */
export function soundOf(name: string): string {
  const { region, brand } = nameParts(name);
  if (!region || brand.length < 2) return '';
  return `${region}|${pinyin(brand, { toneType: 'none' })}`;
}

/** What ties rows of one code to one unit: any of their names, or the sound of a trade name and the same branch of it. */
const marksOf = ({ names }: Draft): string[] =>
  names.flatMap(({ text, kind }) => {
    // The trade name is that of the branches, too.
    if (kind === 'brand') return hasBranch({ names }) ? [] : [normaliseName(text)];
    const sound = soundOf(text);
    const { branch = '' } = nameParts(text);
    return [normaliseName(text), ...(sound === '' ? [] : [`${sound}|${branch}`])];
  });

/** Is a row about a branch (余姚分公司, 城南校区)? What was done to it was not done to its head office. */
const hasBranch = ({ names }: Pick<Draft, 'names'>): boolean =>
  names.some(({ text, kind }) => kind === 'legal' && nameParts(text).branch !== undefined);

/** The registered names of some rows, each once. */
const legalNamesOf = (rows: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ names }) => names.flatMap(({ text, kind }) => (kind === 'legal' ? text : []))),
  );

/** Do rows tell a branch of the unit of others: its name with more behind it, or with the sound of its trade name? */
function areOfBranch(rows: readonly Draft[], head: readonly Draft[]): boolean {
  const own = [...legalNamesOf(head)];
  const sounds = new Set(own.map(soundOf).filter((sound) => sound !== ''));
  return [...legalNamesOf(rows)].some(
    (name) =>
      sounds.has(soundOf(name)) ||
      own.some((other) => normaliseName(name).startsWith(normaliseName(other))),
  );
}

/** The rows in groups that share marks, also through other rows (union-find). */
function rowsOfUnits(drafts: readonly Draft[]): Draft[][] {
  // Each row points to an earlier row of its group, or to itself.
  const parents = drafts.map((_, at) => at);
  const rootOf = (row: number): number => {
    let at = row;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      // Shortens the way for the next question.
      parents[at] = parents[up] ?? up;
      at = up;
    }
    return at;
  };
  const firsts = new Map<string, number>();
  for (const [at, draft] of drafts.entries())
    for (const mark of marksOf(draft)) {
      const first = rootOf(firsts.get(mark) ?? at);
      parents[rootOf(at)] = first;
      firsts.set(mark, first);
    }
  const units = groupedBy(drafts.keys(), (at) => [rootOf(at)]);
  return [...units.values()].map((rows) => rows.flatMap((at) => drafts[at] ?? []));
}

/** The key of a row's name: a row with a code has it as an alias (`keysOf` of `institution-row.ts`). */
const nameKeyOf = ({ key, aliases: [name = key] }: Draft): string => name;

/**
 * The rows of one code that lose it, each with the row that takes its place. If the names are of several units, nobody
 * knows whose the code is: all rows lose it. If they are of one head office and its branches, the branches lose it. If
 * they are of one unit, none does.
 */
export function rowsWithoutCode(drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  // Most codes have one name.
  if (new Set(drafts.map(nameKeyOf)).size < 2) return new Map();
  const units = rowsOfUnits(drafts);
  if (units.length < 2) return new Map();
  const [branches, [head = [], ...others]] = [
    units.filter((rows) => rows.some(hasBranch)),
    units.filter((rows) => !rows.some(hasBranch)),
  ];
  // A code beside a head office and its branches is the head office's. A branch of another unit may have one of its own.
  const isOfHead = others.length === 0 && branches.every((rows) => areOfBranch(rows, head));
  const losing = isOfHead ? branches : units;
  return new Map(
    losing.flatMap((rows) => {
      const [key = ''] = rows.map(nameKeyOf).sort();
      return rows.map((draft) => [draft, withoutCode(draft, key)] as const);
    }),
  );
}

function withoutCode(draft: Draft, key: string): Draft {
  draft.reader.remark(
    'warning',
    'uscc',
    '同一代码下有不同的名称，不知是哪一家的，分别登载，代码未登载；更名的请在曾用名一列写旧名，写错的请改正',
  );
  const identifiers = draft.identifiers.filter(({ kind }) => kind !== 'uscc');
  return { ...draft, key, aliases: [nameKeyOf(draft)], identifiers };
}
