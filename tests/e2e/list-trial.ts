import type { Entry } from '../../lib/domain/entry';
import type { ListFault } from '../../lib/domain/list-state';
import { formatSubscription } from '../../lib/domain/subscription';
import type { Publish } from '../../lib/list/compose';
import type { HostedList, ListHost } from '../browser/list-host';
import { entry } from '../unit/list/sample';
import { type Files, type LatestFields, ListPublisher } from './list-publisher';

/** Sequences of the three publishes of a trial: the good one at its start, the spoiled, the one that mends. */
export const SEQUENCE = { old: 5, spoiled: 6, mended: 9 } as const;
/** Entries of the three publishes: what is added tells which of them answers. */
export const COUNT = { old: 10, spoiled: 12, mended: 13 } as const;
/** Entries of different lists have different names. */
const APART = 100;

/** One list that is followed, is spoiled in one way, and is mended. */
export class Trial {
  readonly publisher: ListPublisher;

  private constructor(
    readonly number: number,
    readonly host: HostedList,
    /** A second place of the same list, named in the subscription. */
    readonly mirror: HostedList | null,
    /** Roots that the publisher has made so far. */
    public roots: number,
  ) {
    this.publisher = new ListPublisher(number);
  }

  static async start(
    server: ListHost,
    number: number,
    { mirror = false, roots = 1 }: { mirror?: boolean; roots?: number },
  ): Promise<Trial> {
    const place = mirror ? server.add(`mirror-${number}`) : null;
    const trial = new Trial(number, server.add(`list-${number}`), place, roots);
    trial.serve(await trial.files(COUNT.old, { sequence: SEQUENCE.old }));
    return trial;
  }

  entry(at: number): Entry {
    return entry(this.number * APART + at);
  }
  entries(count: number): Entry[] {
    return Array.from({ length: count }, (_, at) => this.entry(at));
  }

  compose(count: number): Promise<Publish> {
    return this.publisher.compose(this.entries(count));
  }

  async files(count: number, fields: LatestFields = {}): Promise<Files> {
    return this.publisher.files(await this.compose(count), fields, this.roots);
  }

  /** The next publish, as it would be without a fault. */
  next(fields: LatestFields = {}): Promise<Files> {
    return this.files(COUNT.spoiled, { sequence: SEQUENCE.spoiled, ...fields });
  }

  /** A publish of this trial's publisher, signed as the next one. */
  signed(publish: Publish, fields: LatestFields = {}): Promise<Files> {
    return this.publisher.files(publish, { sequence: SEQUENCE.spoiled, ...fields }, this.roots);
  }

  /** Both places serve these files from now on, without a fault. */
  serve(files: ReadonlyMap<string, Uint8Array>): void {
    for (const place of [this.host, this.mirror]) {
      if (!place) continue;
      place.files = files;
      place.faults.clear();
      delete place.onAsked;
    }
  }

  async mend(): Promise<void> {
    this.serve(await this.files(COUNT.mended, { sequence: SEQUENCE.mended }));
  }

  async subscription(): Promise<string> {
    const identity = await this.publisher.identity();
    const mirrors = this.mirror ? [this.mirror.base] : [];
    return formatSubscription({ url: this.host.base, identity, mirrors });
  }
}

/** One way in which a publish, a carrier or a network can be wrong. */
export interface FaultCase {
  name: string;
  /** What the user is told; null: nothing, because nothing is wrong for them. */
  told: ListFault | null;
  /** Which publish answers during the fault; the old one unless said. */
  live?: 'old' | 'new';
  /** The list has a second place. */
  mirror?: true;
  /** Roots of the list from its beginning. */
  roots?: number;
  /** For `npm run soak` alone: it takes minutes, or the tests have its like here and the case itself in a unit test. */
  soak?: true;
  /** Bring the fault about. */
  spoil(trial: Trial): Promise<void>;
}
