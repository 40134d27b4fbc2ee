import { useCallback, useEffect, useRef, useState } from 'react';
import { type App, useApp } from '../../components/app-context';
import { NEAR_NAMES, VET_ROWS, type VetMatch, type VetResult } from '../../lib/domain/vet';
import type { PreparedRow } from '../../lib/tables/vet-rows';

interface Progress {
  done: number;
  total: number;
}

export interface Vetting {
  status: 'running' | 'near' | 'done' | 'cancelled' | 'failed';
  progress: Progress;
  /** By the number of the prepared row. */
  results: ReadonlyMap<number, VetResult>;
  error: unknown;
  cancel(): void;
  again(): void;
}

type State = Omit<Vetting, 'cancel' | 'again'>;
type Tell = (change: Partial<State>) => void;

const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );

/** One run over some rows: first what the lists say, then names that are near to those not listed. */
class Run {
  #isOver = false;
  readonly #results = new Map<number, VetResult>();

  constructor(
    readonly ask: App['ask'],
    readonly rows: readonly PreparedRow[],
    readonly tell: Tell,
  ) {}

  /** Nothing is told any more. */
  end(): void {
    this.#isOver = true;
  }

  async start(): Promise<void> {
    try {
      await this.#vet();
      await this.#near();
      this.#say({ status: 'done' });
    } catch (error) {
      this.#say({ status: 'failed', error });
    }
  }

  #say(change: Partial<State>): void {
    if (!this.#isOver) this.tell({ ...change, results: new Map(this.#results) });
  }

  async #vet(): Promise<void> {
    for (const batch of parts(this.rows, VET_ROWS)) {
      if (this.#isOver) return;
      const asked = batch.map(({ number: _, input: _input, ...row }) => row);
      const { results } = await this.ask('vet', { rows: asked });
      for (const result of results) this.#results.set(result.row, result);
      this.#say({ progress: { done: this.#results.size, total: this.rows.length } });
    }
  }

  async #near(): Promise<void> {
    const asked = [...this.#results.values()].flatMap((result) => {
      const name = result.matches.length === 0 && result.readings.find(({ as }) => as === 'name');
      return name && name.value.length <= 200 ? [{ result, name: name.value }] : [];
    });
    let done = 0;
    for (const batch of parts(asked, NEAR_NAMES)) {
      if (this.#isOver) return;
      const { near } = await this.ask('vetNear', { names: batch.map(({ name }) => name) });
      batch.forEach(({ result }, at) => {
        this.#take(result, near[at] ?? []);
      });
      done += batch.length;
      this.#say({ status: 'near', progress: { done, total: asked.length } });
    }
  }

  #take(result: VetResult, matches: VetMatch[]): void {
    if (matches.length > 0)
      this.#results.set(result.row, { ...result, matches, total: matches.length });
  }
}

const begin = (total: number): State => ({
  status: 'running',
  progress: { done: 0, total },
  results: new Map(),
  error: null,
});

/** Asks about the rows a batch at a time, anew whenever they change, until all is said or it is cancelled. */
export function useVet(rows: readonly PreparedRow[]): Vetting {
  const { ask } = useApp();
  const [state, setState] = useState<State>(() => begin(rows.length));
  const [round, setRound] = useState(0);
  const current = useRef<Run | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again without any change
  useEffect(() => {
    setState(begin(rows.length));
    const run = new Run(ask, rows, (change) => setState((last) => ({ ...last, ...change })));
    current.current = run;
    run.start();
    return () => run.end();
  }, [ask, rows, round]);
  const cancel = useCallback(() => {
    current.current?.end();
    setState((last) => ({ ...last, status: 'cancelled' }));
  }, []);
  const again = useCallback(() => setRound((last) => last + 1), []);
  return { ...state, cancel, again };
}
