import type { Figure, Side } from './row';

/** One contender of one task at one size, measured in a Node process of its own. */
export interface Job {
  task: 'names' | 'keys' | 'lookup' | 'load' | 'merge';
  contender: string;
  size: number;
}

/** A contender: gives its figures for a list of so many entries. */
export type Measure = (size: number) => Promise<Figure[]>;

/** What the table says of a contender, and how it is loaded, in its own process only. */
export interface Contender {
  name: string;
  side: Side;
  load: () => Promise<Measure>;
}
