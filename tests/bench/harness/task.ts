import type { Figure, Side } from './row';

/** One contender of one task at one size, measured in a Node process of its own. */
export interface Job {
  task: 'names' | 'keys' | 'lookup' | 'load' | 'build';
  contender: string;
  size: number;
}

/** A contender: gives its figures for a list of so many entries. */
export type Measure = (size: number) => Promise<Figure[]>;

/** A hundred thousand and a million names, three an entry. */
export const NAMES = { small: 33_333, large: 333_333 };
export const MILLION = 1_000_000;

/** What the table says of a contender, and how it is loaded, in its own process only. */
export interface Contender {
  name: string;
  side: Side;
  /** Sizes at which an aim is stated, measured besides those of the command line's defaults. */
  also?: readonly number[];
  /** Beyond this size it would take longer than anyone waits. */
  most?: number;
  load: () => Promise<Measure>;
}
