import { pinyin } from 'pinyin-pro';
import { groupedBy } from '../../domain/by-key';
import { normaliseName } from '../../text/normalise';
import { nameParts } from '../rules/name-parts';
import type { Draft } from './draft';

/** One credit code beside several names: a rename, a slip of the pen, or the code of the row above. */

/** Place and sound of a trade name: 示例市中讯网络 and 示例市中迅网络科技 sound alike and may be one. */
export function soundOf(name: string): string {
  const { region, brand } = nameParts(name);
  if (!region || brand.length < 2) return '';
  return `${region}|${pinyin(brand, { toneType: 'none' })}`;
}

/** By what two rows of one code are one unit: any of their names, or how a trade name sounds. */
const marksOf = ({ names }: Draft): string[] =>
  names.flatMap(({ text, kind }) => {
    const sound = kind === 'brand' ? '' : soundOf(text);
    return [normaliseName(text), ...(sound === '' ? [] : [sound])];
  });

/** Rows that share a mark, also by way of other rows. */
function rowsOfUnits(drafts: readonly Draft[]): Draft[][] {
  // Each row points to an earlier one of its unit, or to itself.
  const parents = drafts.map((_, at) => at);
  const rootOf = (row: number): number => {
    let at = row;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      // The way is shortened as it is gone.
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

/** What a row is called by, whatever code it has: see `keysOf` of institutions. */
const nameKeyOf = ({ key, aliases: [name = key] }: Draft): string => name;

/**
 * The rows of one code, and those that join them by name, by what takes their place where nothing ties their names: nobody
 * knows whose code it is, and each unit's rows are rows without one.
 */
export function rowsWithoutCode(drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  // Most codes have one name.
  if (new Set(drafts.map(nameKeyOf)).size < 2) return new Map();
  const units = rowsOfUnits(drafts);
  if (units.length < 2) return new Map();
  return new Map(
    units.flatMap((rows) => {
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
