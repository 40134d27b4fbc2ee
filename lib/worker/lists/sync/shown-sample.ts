import { type Day, dayOf } from '../../../domain/day';
import type { Entry } from '../../../domain/entry';
import { hash64 } from '../../../domain/hash';
import { endOf, shownSanctions } from '../../../domain/lifecycle';
import {
  type ShownEntry,
  type ShownHistory,
  type ShownState,
  withState,
} from '../../../list/shrink-guard';
import { ChunksMissing } from '../../../store/chunks';
import type { Stored } from '../../../store/fold-changes';
import { readShown, writeShown } from '../../../store/lists';
import { visitLive } from '../../../store/stored-fold';
import { displayName } from '../../../wording/names';
import type { SyncRun } from './run';

/**
 * A sample of the entries that users saw of a list in the last week. The next state is compared with it
 * (`list/shrink-guard.ts`).
 */

/**
 * Entries in a sample. With so many, a share of one half is known to within some four parts in a hundred. Checking
 * whether an entry is shown is the cost: some 3,000 of 100,000 entries are checked.
 */
export const SAMPLE = 512;

/** Entries of one wanted name that are collected; an honest list has one or two. */
const ALIKE = 4;

/**
 * Collects which entries of a list are shown, while its records go by: those whose salted hashes are the
 * smallest, every one whose id is `wanted`, and the first few of each wanted name. The same ids are the smallest in
 * every state of a list, and whoever does not know the salt cannot say which. A list of up to `SAMPLE` entries is
 * collected whole.
 */
export class ShownSample {
  readonly #salt: number;
  readonly #today: Day;
  readonly #wanted: ReadonlySet<number>;
  /** Entries that were collected by each wanted name. */
  readonly #named = new Map<number, number>();
  #found: ShownEntry[] = [];
  #rest: ShownEntry[] = [];
  /** No hash from here on is among the smallest. */
  #bound = Number.POSITIVE_INFINITY;

  constructor(salt: number, today: Day, wanted: ReadonlySet<number> = new Set()) {
    this.#salt = salt;
    this.#today = today;
    this.#wanted = wanted;
  }

  add(entry: Entry): void {
    const id = this.#hash(entry.id);
    const isWanted = this.#wanted.has(id) || this.#isNamed(entry);
    if (!isWanted && id >= this.#bound) return;
    const acts = shownSanctions(entry, this.#today);
    if (acts.length === 0) return;
    const until = acts.map(endOf).sort().at(-1) ?? '';
    const shown = { id, until, names: this.#names(entry), keys: this.#keys(entry) };
    if (isWanted) this.#found.push(shown);
    else this.#rest.push(shown);
    if (this.#rest.length >= 2 * SAMPLE) this.#cut();
  }

  /** The wanted ones that are shown, and the sample. */
  entries(): ShownEntry[] {
    this.#cut();
    return [...this.#found, ...this.#rest];
  }

  #cut(): void {
    this.#rest = smallest(this.#rest);
    if (this.#rest.length === SAMPLE) this.#bound = this.#rest.at(-1)?.id ?? this.#bound;
  }

  #isNamed(entry: Entry): boolean {
    if (this.#wanted.size === 0) return false;
    const name = this.#names(entry).find((each) => this.#wanted.has(each));
    // An entry that is not shown takes no place of one that is.
    if (name === undefined || shownSanctions(entry, this.#today).length === 0) return false;
    const count = (this.#named.get(name) ?? 0) + 1;
    this.#named.set(name, count);
    return count <= ALIKE;
  }

  #names(entry: Entry): number[] {
    const all = new Set([displayName(entry), ...entry.names.map(({ text }) => text)]);
    return [...all].map((text) => this.#hash(text));
  }

  #keys({ identifiers }: Entry): number[] {
    const own = identifiers.filter(({ of }) => of === 'subject');
    return own.map(({ kind, value }) => this.#hash(`${kind}:${value}`));
  }

  /** 53 bits, which a number holds. */
  #hash(text: string): number {
    const [high, low] = hash64(text, this.#salt);
    return high * 2 ** 21 + (low >>> 11);
  }
}

/** The entries of a sample, out of more. */
export const smallest = (entries: readonly ShownEntry[]): ShownEntry[] =>
  [...entries].sort((a, b) => a.id - b.id).slice(0, SAMPLE);

/** The history of a list. If an older version brought it live, its history begins with the live state. */
export async function historyOf(run: SyncRun, live: Stored | null): Promise<ShownHistory> {
  const known = await readShown(run.identity);
  if (known) return known;
  const [salt = 0] = crypto.getRandomValues(new Uint32Array(1));
  const history = { salt, states: live ? await statesOf(run, live, salt) : [] };
  await writeShown(run.identity, history);
  return history;
}

async function statesOf(
  run: SyncRun,
  { segments, fold }: Stored,
  salt: number,
): Promise<ShownState[]> {
  const today = dayOf(run.now);
  const sample = new ShownSample(salt, today);
  try {
    const visit = (_: number, entry: Entry | null) => {
      if (entry) sample.add(entry);
    };
    await visitLive(segments, fold, visit, run.tick);
  } catch (error) {
    // Damaged chunks must not keep a good new list out.
    if (error instanceof ChunksMissing) return [];
    throw error;
  }
  return [{ since: today, entries: sample.entries() }];
}

/** A sample for the next state, which also collects every entry of the history. */
export function sampleOfNext({ salt, states }: ShownHistory, today: Day): ShownSample {
  const entries = states.flatMap((state) => state.entries);
  const asked = entries.flatMap(({ id, names }) => [id, ...names.slice(0, 1)]);
  return new ShownSample(salt, today, new Set(asked));
}

/**
 * The history once the next state is live. A state that the user or the root keys accepted begins a new one: it is
 * compared with nothing before it.
 */
export function historyWith(
  run: SyncRun,
  { salt, states }: ShownHistory,
  shown: readonly ShownEntry[],
  isAccepted: boolean,
): ShownHistory {
  const next = { since: dayOf(run.now), entries: smallest(shown) };
  return { salt, states: withState(isAccepted ? [] : states, next) };
}
