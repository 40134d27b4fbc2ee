import { parseUscc } from '../../domain/identifiers';
import type { Field } from '../../tables/column-names';
import { normaliseName } from '../../text/normalise';
import { parseDate } from '../rules/dates';
import type { Batch, Item } from './item';
import type { Judged } from './judged';

/** What one notice takes off that another, or another row, put on: removals and revocations are read and never accepted. */

/** A row that says that its act was lifted, and the notice in which it stands. */
export interface Lift {
  item: Item;
  title: string;
}

/** By what a row calls its subject. */
export type Lifts = ReadonlyMap<string, readonly Lift[]>;

type Cell = (field: Field) => string;

const cellOf =
  ({ cells }: Item): Cell =>
  (field) =>
    cells.get(field)?.text ?? '';

/** 示例培训学校（已移出）: what was done stands behind the name. */
const ASIDE = /[（(]已[^（）()]*[）)]\s*$/u;

/** By its code, else its name; an app by its name and developer. */
function keysOf(cell: Cell): string[] {
  const nameOf = (field: Field) => normaliseName(cell(field).replace(ASIDE, ''));
  const code = parseUscc(cell('uscc'));
  const names = [nameOf('institution') || nameOf('website'), nameOf('app')];
  const [unit = '', app = ''] = names;
  const name = app === '' ? unit : `${app}|${nameOf('developer')}`;
  return [...(code ? [code] : []), ...(name === '' ? [] : [name])];
}

/** All that some rows say was lifted: by themselves, or by what stands around them. */
export function liftsOf(read: readonly { item: Item; batch: Batch; judged: Judged }[]): Lifts {
  const found = new Map<string, Lift[]>();
  for (const { item, batch, judged } of read)
    if (item.isLift || judged.remarks.some(({ isLift }) => isLift))
      for (const key of keysOf(cellOf(item)))
        found.set(key, [...(found.get(key) ?? []), { item, title: batch.title }]);
  return found;
}

const OF_LIST = /名[单录]|失信/u;
const FROM_LIST = /移出|移除|退出/u;

/**
 * The latest row that may say that an accepted act was lifted, or null: it is of the same subject, not of an earlier day,
 * and a removal is from a list.
 */
export function liftOfAct(accepted: Item, act: Cell, lifts: Lifts): Lift | null {
  const [code, day] = [parseUscc(act('uscc')), parseDate(act('date'))?.day];
  const isOfAct = ({ item }: Lift): boolean => {
    const own = cellOf(item);
    const [other, on] = [parseUscc(own('uscc')), parseDate(own('date'))?.day];
    const words = `${item.refused} ${item.text}`;
    return (
      !(item.hash === accepted.hash && item.source === accepted.source) &&
      !(code && other && code !== other) &&
      !(day && on && on < day) &&
      (!FROM_LIST.test(words) || OF_LIST.test(act('result')))
    );
  };
  return (
    keysOf(act)
      .flatMap((key) => lifts.get(key) ?? [])
      .findLast(isOfAct) ?? null
  );
}

/** Is it the very listing that ends? Of anything else a person says whether it is meant. */
export const endsListing = ({ item }: Lift, act: Cell): boolean =>
  OF_LIST.test(act('result')) && FROM_LIST.test(`${item.refused} ${item.text}`);
