import type { Item } from '../sites/reader';
import type { Planted } from './planted';

/**
 * A title that counts down is read every time, but not asked about for ever: twenty changes of digits
 * alone are enough. The recycled rows of a virtualised list change many times for good reason.
 */
const CHANGES_CAP = 1000;
const DIGITS_WEIGHT = 50;

const withoutDigits = (print: string): string => print.replace(/\d+/g, '');

/** What is known of one item on the page. */
export interface Row {
  /** The item's number in messages. */
  readonly ref: number;
  item: Item;
  /** The subject as text: it is asked about again only when this changes. */
  print: string;
  changes: number;
  /** The turn in which it was last put up for judging. */
  turn: number;
  mark?: Planted | undefined;
  /** The drawn view as text. */
  drawn?: string | undefined;
}

export interface Ledger {
  /** Element → what was asked about it, so that nothing is asked or marked twice. */
  rows: Map<Element, Row>;
  /**
   * Take over what the page shows now. Items that are gone lose their row, changed ones their mark.
   * Gives the rows to judge (new, changed, or not yet judged in this turn), the refs of marked items
   * that are gone, and whether every earlier item is, as after a search in place.
   */
  take(items: readonly Item[], turn: number): { due: Row[]; gone: number[]; replaced: boolean };
}

/** Take the mark off an item. */
export function unmark(row: Row): void {
  row.mark?.remove();
  row.mark = row.drawn = undefined;
}

export function createLedger(): Ledger {
  const rows = new Map<Element, Row>();
  let next = 0;

  /** Forget the items that are no longer there; gives the refs of those that were marked. */
  const dropAbsent = (present: ReadonlyMap<Element, Item>): number[] => {
    const gone: number[] = [];
    for (const [element, row] of rows) {
      if (present.has(element)) continue;
      if (row.mark) gone.push(row.ref);
      unmark(row);
      rows.delete(element);
    }
    return gone;
  };
  const update = (item: Item): Row => {
    const known = rows.get(item.element);
    // A reader that remembers gives the same object for an unchanged card.
    if (known?.item === item) return known;
    const print = JSON.stringify(item.subject);
    const row: Row = known ?? { ref: next++, item, print, changes: 0, turn: -1 };
    rows.set(item.element, row);
    row.item = item;
    if (row.print !== print) {
      unmark(row);
      row.changes += withoutDigits(row.print) === withoutDigits(print) ? DIGITS_WEIGHT : 1;
      row.print = print;
      row.turn = row.changes > CHANGES_CAP ? Number.POSITIVE_INFINITY : -1;
    }
    return row;
  };

  return {
    rows,
    take(items, turn) {
      const present = new Map<Element, Item>();
      for (const item of items) present.set(item.element, item);
      const before = rows.size;
      const gone = dropAbsent(present);
      const replaced = before > 0 && rows.size === 0;
      const due: Row[] = [];
      for (const item of present.values()) {
        const row = update(item);
        if (row.turn >= turn) continue;
        row.turn = turn;
        due.push(row);
      }
      return { due, gone, replaced };
    },
  };
}
