import { useCallback, useEffect, useRef, useState } from 'react';
import { type App, useApp } from '../../components/app';
import { refKey } from '../../lib/domain/entry-ref';
import { joinUnchecked, type Unchecked } from '../../lib/domain/fair-shares';
import type { ListCoverage } from '../../lib/domain/lookup';
import {
  isSureWay,
  NEAR_NAMES,
  VET_ROWS,
  type VetMatch,
  type VetNear,
  type VetResult,
} from '../../lib/domain/vet';
import type { PreparedRow } from '../../lib/tables/vet-rows';

interface Progress {
  done: number;
  total: number;
}

export interface Vetting {
  status: 'running' | 'near' | 'done' | 'cancelled' | 'failed';
  progress: Progress;
  /** Results by the number of the prepared row. */
  results: ReadonlyMap<number, VetResult>;
  unchecked: readonly Unchecked[];
  /** Rows against which a list's records were not all held. */
  cut: ReadonlySet<number>;
  /** The lists that were asked, as they answered. */
  coverage: readonly ListCoverage[];
  error: unknown;
  cancel(): void;
  again(): void;
}

type State = Omit<Vetting, 'cancel' | 'again'>;
type OnChange = (change: Partial<State>) => void;

const batchesOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );

/** The lists that answered, each with its day. */
const statesOf = (coverage: readonly ListCoverage[]): string =>
  coverage.map(({ identity, asOf }) => `${identity} ${asOf}`).join();

/**
 * A row's result with the records near to one of its names, behind its other records and each once. `own`: the records
 * that the row met. If one of them is near to the name too, the name is that record's, misspelled. Then no near record
 * is added: of no list if the match is sure, else of that record's list.
 */
function withNear(
  known: VetResult,
  own: readonly VetMatch[],
  { matches: near, total }: VetNear,
): VetResult {
  const keysOf = (all: readonly VetMatch[]) => new Set(all.map(({ ref }) => refKey(ref)));
  const [nearby, told] = [keysOf(near), keysOf(known.matches)];
  const misspelled = own.filter(({ ref }) => nearby.has(refKey(ref)));
  if (misspelled.some(({ how }) => isSureWay(how))) return known;
  const silent = new Set(misspelled.map(({ ref }) => ref.list));
  const left = near.filter(({ ref }) => !silent.has(ref.list));
  const more = left.filter(({ ref }) => !told.has(refKey(ref)));
  // Records that were cut may be of any list, so they count only if no list is silent.
  const cut = silent.size > 0 ? 0 : total - near.length;
  return {
    ...known,
    matches: [...known.matches, ...more],
    total: known.total + more.length + cut,
  };
}

const NO_RECORDS: VetNear = { matches: [], total: 0 };

/** Asks about some rows by one state of the lists: first what the lists say, then names that are near to those not listed. */
class Vetter {
  #isOver = false;
  readonly #results = new Map<number, VetResult>();
  /** Results with names that are still to be compared. A row without other matches is told as not checked yet. */
  #pending: VetResult[] = [];
  #unchecked: Unchecked[] = [];
  readonly #cut = new Set<number>();
  #coverage: ListCoverage[] = [];
  /** A list went live, came or left meanwhile, so that earlier answers are of another state. */
  #isMoved = false;

  constructor(
    readonly ask: App['ask'],
    readonly rows: readonly PreparedRow[],
    readonly onChange: OnChange,
  ) {}

  /** From now on nothing is reported. */
  end(): void {
    this.#isOver = true;
  }

  async start(): Promise<void> {
    try {
      do {
        this.#begin();
        await this.#vet();
        await this.#near();
      } while (this.#isMoved);
      const total = this.rows.length;
      this.#report({ status: 'done', progress: { done: total, total } });
    } catch (error) {
      this.#report({ status: 'failed', error });
    }
  }

  #begin(): void {
    this.#results.clear();
    this.#pending = [];
    this.#unchecked = [];
    this.#cut.clear();
    this.#coverage = [];
    this.#isMoved = false;
    this.#report(stateAtStart(this.rows.length));
  }

  #report(change: Partial<State>): void {
    const results = new Map(this.#results);
    const cut = new Set(this.#cut);
    const told = { results, unchecked: this.#unchecked, cut, coverage: this.#coverage };
    if (!this.#isOver) this.onChange({ ...change, ...told });
  }

  async #vet(): Promise<void> {
    let done = 0;
    for (const batch of batchesOf(this.rows, VET_ROWS)) {
      if (this.#isOver || this.#isMoved) return;
      const asked = batch.map(
        ({ number: _, repeats: _repeats, input: _i, bad: _bad, ...row }) => row,
      );
      const { results, unchecked, coverage } = await this.ask('vet', { rows: asked });
      this.#cover(coverage);
      this.#tellUnchecked(unchecked, batch);
      for (const result of results) this.#sort(result);
      done += batch.length;
      this.#report({ progress: { done, total: this.rows.length } });
    }
  }

  /** A list's trouble in one batch is told to the end, even if it is over meanwhile. */
  #cover(coverage: ListCoverage[]): void {
    const isFirst = this.#results.size + this.#pending.length === 0;
    this.#isMoved = !isFirst && statesOf(coverage) !== statesOf(this.#coverage);
    const before = new Map(this.#coverage.map(({ identity, trouble }) => [identity, trouble]));
    this.#coverage = coverage.map((list) => {
      const trouble = list.trouble ?? before.get(list.identity);
      return trouble ? { ...list, trouble } : list;
    });
  }

  #tellUnchecked(unchecked: Unchecked[], batch: readonly { row: number }[]): void {
    this.#unchecked = joinUnchecked(this.#unchecked, unchecked);
    if (unchecked.length > 0) for (const { row } of batch) this.#cut.add(row);
  }

  #sort(result: VetResult): void {
    const isPending = result.unmet.length > 0;
    if (isPending) this.#pending.push(result);
    if (!isPending || result.matches.length > 0) this.#results.set(result.row, result);
  }

  async #near(): Promise<void> {
    const total = this.#pending.length;
    const asked = this.#pending.flatMap((result) =>
      result.unmet.map((each, at) => ({
        result,
        ...each,
        isLast: at === result.unmet.length - 1,
      })),
    );
    const found = new Map<number, VetResult>();
    const placeOf = new Map(this.rows.map(({ row, place }) => [row, place]));
    let done = 0;
    for (const batch of batchesOf(asked, NEAR_NAMES)) {
      if (this.#isOver || this.#isMoved) return;
      const names = batch.map(({ name }) => name);
      const places = batch.map(({ result }) => placeOf.get(result.row) ?? '');
      const met = batch.map((each) => each.met);
      const { near, unchecked, coverage } = await this.ask('vetNear', { names, places, met });
      this.#cover(coverage);
      this.#tellUnchecked(
        unchecked,
        batch.map(({ result }) => result),
      );
      batch.forEach(({ result, isLast }, at) => {
        const known = found.get(result.row) ?? result;
        const all = withNear(known, result.matches, near[at] ?? NO_RECORDS);
        found.set(result.row, all);
        if (isLast) this.#results.set(result.row, all);
      });
      done += batch.filter(({ isLast }) => isLast).length;
      this.#report({ status: 'near', progress: { done, total } });
    }
  }
}

const stateAtStart = (total: number): State => ({
  status: 'running',
  progress: { done: 0, total },
  results: new Map(),
  unchecked: [],
  cut: new Set(),
  coverage: [],
  error: null,
});

/** Asks about the rows a batch at a time, anew whenever they change, until all is said or it is cancelled. */
export function useVetting(rows: readonly PreparedRow[]): Vetting {
  const { ask } = useApp();
  const [state, setState] = useState<State>(() => stateAtStart(rows.length));
  const [round, setRound] = useState(0);
  const current = useRef<Vetter | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again without any change
  useEffect(() => {
    const vetter = new Vetter(ask, rows, (change) => setState((last) => ({ ...last, ...change })));
    current.current = vetter;
    vetter.start();
    return () => vetter.end();
  }, [ask, rows, round]);
  const cancel = useCallback(() => {
    current.current?.end();
    setState((last) => ({ ...last, status: 'cancelled' }));
  }, []);
  const again = useCallback(() => setRound((last) => last + 1), []);
  return { ...state, cancel, again };
}
