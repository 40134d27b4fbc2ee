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

/**
 * Finds for an accepted row another row that says that its act was lifted: a removal from a list, a revocation. Such
 * rows are read and never accepted. A person decides what they mean, unlike in `entries/lifted.ts`, which takes acts
 * out by itself.
 */

/** A row that says that its act was lifted, and the notice in which it stands. */
export interface Lift extends Told {
  item: Item;
  title: string;
}

/** Lifts by the keys of their subject, or by the number of a decision. */
export type Lifts = ReadonlyMap<string, readonly Lift[]>;

type Cell = (field: Field) => string;

const cellOf =
  ({ cells }: Item): Cell =>
  (field) =>
    cells.get(field)?.text ?? '';

/** The key of a decision's number, in whatever brackets: 余教罚决〔2026〕7号. None for other words. */
const numberKey = (document: string): string[] =>
  /20\d{2}.*\d号$/u.test(tight(document)) ? [`号 ${decisionKey(document)}`] : [];

/** The keys of a row's subject: its code and its names, former ones too; of an app its name with its developer. */
function keysOf(cell: Cell): string[] {
  const nameOf = (field: Field) => normaliseName(cell(field));
  const former = cell('former')
    .split(/[;；、\n]/u)
    .map(normaliseName);
  const code = parseUscc(cell('uscc'));
  const app = nameOf('app');
  const unit = nameOf('institution') || nameOf('website');
  const name = app === '' ? unit : `${app}|${nameOf('developer')}`;
  return [...(code ? [code] : []), ...[name, ...former].filter(Boolean)];
}

/** All rows that say that their act was lifted, in their own words or in those around them. */
export function liftsOf(read: readonly { item: Item; batch: Batch; judged: Judged }[]): Lifts {
  const lifts = read.flatMap(({ item, batch, judged }): Lift[] => {
    const status = cellOf(item)('status');
    const words =
      item.lift ??
      judged.remarks.find(({ lift }) => lift !== undefined)?.lift ??
      // The status of a row that lacks its day or office was not read yet.
      (saysEnded(status) ? status : undefined);
    const told = words === undefined ? null : liftIn(words);
    return told === null ? [] : [{ ...told, item, title: batch.title }];
  });
  return groupedBy(lifts, ({ item }) => {
    const cell = cellOf(item);
    const keys = keysOf(cell);
    // One decision may be on many units: its number tells the act only where the lift names nobody.
    return keys.length > 0 ? keys : numberKey(cell('document'));
  });
}

/** The acts of a result, as far as lifts tell them apart: each list by itself, all others as `other`. */
const actsOf = (result: string): ReadonlySet<SanctionKind | 'other'> =>
  new Set([
    ...listsIn(result),
    ...readDecision(result).kinds.map((kind) => (LISTS.has(kind) ? kind : 'other')),
  ]);

/** Have two sets something in common, or is one of them empty, so that they may? */
const mayMeet = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean =>
  some.size === 0 || others.size === 0 || [...some].some((each) => others.has(each));

/** Is a lift of the kind of an act? A removal is from the list that it names, else from the one that its row tells. */
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
 * The row that may lift an accepted act: of the same subject and kind, and lifted (or else dated) no earlier than the
 * act. Of several the last that ends its listing, else the last. Null where there is none.
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

/**
 * Does a lift name another office than the act's? An office that it got from its source, and does not print, is only a
 * guess.
 */
function isOfOther({ item }: Lift, act: Cell): boolean {
  const { text = '', from = '' } = item.cells.get('authority') ?? {};
  const [own, office] = [normaliseName(text), normaliseName(act('authority'))];
  return from !== '' && own !== '' && !own.endsWith(office) && !office.endsWith(own);
}

/** Does a lift end the listing itself, so that the row is withheld until a person decides? */
export const endsListing = (lift: Lift, act: Cell): boolean =>
  lift.isRemoval && !isOfOther(lift, act);
