import { type Block, Grid } from '../../../tables/cells';
import { type Budget, LimitFault } from '../../../tables/limits';
import type { ReadWorkbook } from '../../../tables/xlsx/read';
import type { Value } from '../../../tables/xlsx/value';

/** A sheet that is being read. */
export class SheetDraft {
  readonly grid: Grid;
  isHidden = false;
  readonly hidden = new Set<number>();
  emptyFormulas = 0;
  /** Notes lie over its cells. */
  hasNotes = false;
  readonly #merged: Block[] = [];

  constructor(
    readonly name: string,
    readonly budget: Budget,
  ) {
    budget.spend('sheets', 1);
    this.grid = new Grid(budget);
  }

  /** Row and column count from 0. A link counts where it is an address. */
  set(row: number, column: number, { text, mark }: Value, link?: string, isStruck = false): void {
    const isAddress = link !== undefined && /^https?:\/\//i.test(link);
    const more = { ...(isAddress && { link }), ...(isStruck && text !== '' && { isStruck }) };
    this.#named(() => this.grid.set(row, column, text, { ...mark, ...more }));
  }

  /** A limit that is met while a sheet is filled is told with the sheet's name. */
  #named<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof LimitFault ? new LimitFault(error.limit, this.name, error.row) : error;
    }
  }

  /** A block of so many cells more to the right and down. */
  merge(top: number, left: number, right: number, down: number): void {
    if (right + down <= 0) return;
    this.budget.spend('nodes', 1);
    this.#merged.push({ top, left, bottom: top + down, right: left + right });
  }

  finish(): ReadWorkbook['sheets'][number] {
    const { name, hidden, emptyFormulas, hasNotes } = this;
    const merged = this.#merged.length;
    return this.#named(() => {
      for (const block of this.#merged) this.grid.spread(block);
      return { name, ...this.grid.finish(), merged, hidden, emptyFormulas, hasNotes };
    });
  }
}

/** The sheets that were read; of the hidden ones the names alone. */
export const toWorkbook = (drafts: readonly SheetDraft[]): ReadWorkbook => ({
  sheets: drafts.filter(({ isHidden }) => !isHidden).map((draft) => draft.finish()),
  hidden: drafts.filter(({ isHidden }) => isHidden).map(({ name }) => name),
});
