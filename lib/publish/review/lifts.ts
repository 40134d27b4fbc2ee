import { groupedBy } from '../../domain/by-key';
import { parseUscc } from '../../domain/identifiers';
import type { SanctionKind } from '../../domain/sanction-rules';
import type { Field } from '../../tables/column-names';
import { normaliseName } from '../../text/normalise';
import { readDecision } from '../rules/acts';
import { isEarlier, parseDate } from '../rules/dates';
import { decisionKey } from '../rules/decision-numbers';
import { saysEnded } from '../rules/ended';
import { LISTS, liftIn, listsIn, saysList, type Lift as Told } from '../rules/lift-words';
import { tight } from '../sheets/sort-rows';
import type { Batch, Item } from './item';
import type { Judged } from './judged';

/** What one notice takes off that another, or another row, put on: removals and revocations are read and never accepted. */

/** A row that says that its act was lifted, and the notice in which it stands. */
export interface Lift extends Told {
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

/** 余教罚决〔2026〕7号, whatever brackets it has. */
const numberKey = (document: string): string[] =>
  /20\d{2}.*\d号$/u.test(tight(document)) ? [`号 ${decisionKey(document)}`] : [];

/** By its code, else its name; an app by its name and developer. */
function keysOf(cell: Cell): string[] {
  const nameOf = (field: Field) => normaliseName(cell(field));
  const code = parseUscc(cell('uscc'));
  const app = nameOf('app');
  const unit = nameOf('institution') || nameOf('website');
  const name = app === '' ? unit : `${app}|${nameOf('developer')}`;
  return [...(code ? [code] : []), ...(name === '' ? [] : [name])];
}

/** All that some rows say was lifted: by themselves, or by what stands around them. */
export function liftsOf(read: readonly { item: Item; batch: Batch; judged: Judged }[]): Lifts {
  const lifts = read.flatMap(({ item, batch, judged }): Lift[] => {
    const status = cellOf(item)('status');
    const words =
      item.lift ??
      judged.remarks.find(({ lift }) => lift !== undefined)?.lift ??
      // A row that lacks its day or office is not read so far.
      (saysEnded(status) ? status : undefined);
    const told = words === undefined ? null : liftIn(words);
    return told === null ? [] : [{ ...told, item, title: batch.title }];
  });
  return groupedBy(lifts, ({ item }) => {
    const cell = cellOf(item);
    const keys = keysOf(cell);
    // A number may be of many units: it tells the act where a lift names nobody.
    return keys.length > 0 ? keys : numberKey(cell('document'));
  });
}

/** What a result says was done, as far as it tells one lift from another: each list by itself, all else as one. */
const actsOf = (result: string): ReadonlySet<SanctionKind | 'other'> =>
  new Set([
    ...listsIn(result),
    ...readDecision(result).kinds.map((kind) => (LISTS.has(kind) ? kind : 'other')),
  ]);

/** May two be of one act? Where one of them tells none, they may. */
const mayMeet = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean =>
  some.size === 0 || others.size === 0 || [...some].some((each) => others.has(each));

/** Is what was lifted of the kind of an act? A removal is from a list: the one that it names, else the one that its row tells. */
function isOfKind({ item, isRemoval, lists }: Lift, act: Cell): boolean {
  const acts = actsOf(act('result'));
  const own = actsOf(cellOf(item)('result'));
  if (!isRemoval) return mayMeet(acts, own);
  const listed = new Set([...acts].filter((kind) => kind !== 'other'));
  const isListing = saysList(act('result')) || listed.size > 0;
  if (lists.size === 0 && own.size > 0) return acts.size > 0 ? mayMeet(acts, own) : isListing;
  return isListing && mayMeet<SanctionKind | 'other'>(listed, lists);
}

/**
 * The row that may say that an accepted act was lifted, or null: the latest, of those that end its listing first. It is of the
 * same subject and kind. It was lifted no earlier than the act is; where no such day is told, it is of no earlier day.
 */
export function liftOfAct(accepted: Item, act: Cell, lifts: Lifts): Lift | null {
  const code = parseUscc(act('uscc'));
  const decided = parseDate(act('date'));
  const isOfAct = (lift: Lift): boolean => {
    const { item } = lift;
    const own = cellOf(item);
    const other = parseUscc(own('uscc'));
    const on = parseDate(own('lifted')) ?? parseDate(own('date'));
    return (
      !(item.hash === accepted.hash && item.source === accepted.source) &&
      !(code && other && code !== other) &&
      !(on && decided && isEarlier(on, decided)) &&
      isOfKind(lift, act)
    );
  };
  const found = [...keysOf(act), ...numberKey(act('document'))]
    .flatMap((key) => lifts.get(key) ?? [])
    .filter(isOfAct);
  return found.findLast((lift) => endsListing(lift, act)) ?? found.at(-1) ?? null;
}

/** Does a lift say itself that another office made it? The office of a source is only thought to be a row's own. */
function isOfOther({ item }: Lift, act: Cell): boolean {
  const { text = '', from = '' } = item.cells.get('authority') ?? {};
  const [own, office] = [normaliseName(text), normaliseName(act('authority'))];
  return from !== '' && own !== '' && !own.endsWith(office) && !office.endsWith(own);
}

/** Is it the very listing that ends? Of anything else a person says whether it is meant. */
export const endsListing = (lift: Lift, act: Cell): boolean =>
  lift.isRemoval && !isOfOther(lift, act);
