import type { Entry } from '../../lib/domain/entry';
import type { ListState } from '../../lib/domain/list-state';
import { formatSubscription } from '../../lib/domain/subscription';
import type { Publish } from '../../lib/list/compose';
import { segmentPath } from '../../lib/list/format';
import { inventedEntry } from '../bench/invented-entries';
import { pick, seeded } from '../bench/random';
import type { HostedList, ListHost } from '../browser/list-host';
import type { Session } from '../browser/session';
import { ListPublisher } from './list-publisher';

/** A large list in two states, each written whole, whose publishes take turns: every sync is one of all files. */

/** Entries that only one of the two states has: what is lifted comes back with the publish after. */
const ONLY = 100;
const PROBES = 12;

interface State {
  publish: Publish;
  entries: ReadonlyMap<string, Entry>;
}

/** An entry of both states keeps the name by which it is shown, and has another name in each of them. */
function entryOf(seed: number, number: number, state: number): Entry {
  const entry = inventedEntry(`e${number}`, seeded(seed + number));
  const name = { text: `示例第${number}分部第${state}次`, kind: 'short' as const };
  return { ...entry, names: [...entry.names, name] };
}

/** So many segments has each state: a sync that is cut off has some of them already. */
const SEGMENTS = 8;

function inParts(entries: readonly Entry[]): Entry[][] {
  const size = Math.ceil(entries.length / SEGMENTS);
  return Array.from({ length: SEGMENTS }, (_, at) => entries.slice(at * size, (at + 1) * size));
}

export class KillWorld {
  sequence = 0;

  private constructor(
    readonly host: HostedList,
    readonly identity: string,
    private readonly publisher: ListPublisher,
    private readonly states: readonly [State, State],
    private readonly random: () => number,
  ) {}

  static async create(server: ListHost, count: number, seed: number): Promise<KillWorld> {
    const publisher = new ListPublisher(seed);
    const state = async (which: number): Promise<State> => {
      const first = which * ONLY;
      const entries = Array.from({ length: count }, (_, at) => entryOf(seed, first + at, which));
      return {
        publish: await publisher.inSegments(inParts(entries)),
        entries: new Map(entries.map((entry) => [entry.id, entry])),
      };
    };
    const states = [await state(0), await state(1)] as const;
    const host = server.add(`kill-${seed}`);
    const identity = await publisher.identity();
    return new KillWorld(host, identity, publisher, [...states], seeded(seed));
  }

  get subscription(): string {
    return formatSubscription({ url: this.host.base, identity: this.identity });
  }

  private stateAt(sequence: number): State {
    return this.states[sequence % 2 === 0 ? 0 : 1];
  }

  /** Publish the other state under the next sequence; requests are counted from here. */
  async publishNext(): Promise<void> {
    this.sequence++;
    const { publish } = this.stateAt(this.sequence);
    this.host.files = await this.publisher.files(publish, { sequence: this.sequence });
    this.host.asked.length = 0;
  }

  async read(session: Session): Promise<ListState | undefined> {
    const states = await session.ask('lists', {});
    return states.find(({ identity }) => identity === this.identity);
  }

  /**
   * The sequence that is live. Throws when the list is not exactly that publish, as far as its count and
   * some of its entries show, or when it is neither of the two that it may be.
   */
  async liveSequence(session: Session, probes = PROBES): Promise<number> {
    for (;;) {
      const before = (await this.read(session))?.sequence ?? 0;
      const wrong = await this.differences(session, before, probes);
      const after = await this.read(session);
      // It went live in between: what was read may be of both.
      if (after?.sequence !== before) continue;
      if (before !== this.sequence && before !== this.sequence - 1)
        throw new Error(`sequence ${before} is live, not ${this.sequence - 1} or ${this.sequence}`);
      if (after.live !== this.stateAt(before).entries.size) wrong.push(`${after.live} entries`);
      if (wrong.length > 0) throw new Error(`sequence ${before}: ${wrong.join('; ')}`);
      return before;
    }
  }

  private async differences(session: Session, sequence: number, probes: number): Promise<string[]> {
    const { entries } = this.stateAt(sequence);
    const ids = [...this.states.flatMap((state) => [...state.entries.keys()])];
    // The first of one state and the last of the other stand in one only.
    const edges = [ids[0] ?? '', ids.at(-1) ?? ''];
    const some = Array.from({ length: probes }, () => ids[pick(this.random, ids.length)] ?? '');
    const probed = [...edges, ...some];
    const views = await session.askAll(
      'record',
      probed.map((id) => ({ entry: { list: this.identity, id } })),
    );
    return probed.flatMap((id, at) => {
      const [is, must] = [views[at]?.entry, entries.get(id)].map((entry) =>
        JSON.stringify(entry?.names),
      );
      return is === must ? [] : `${id} is ${is} in place of ${must}`;
    });
  }

  /**
   * How often segments were asked for since the publish, and how many of these requests were for one
   * that was finished: one is fetched ahead, so a client that asks for the one after next has stored it.
   */
  requests(): { segments: number; asked: number; again: number } {
    const order = this.stateAt(this.sequence).publish.manifest.segments.map(({ hash }) =>
      segmentPath(hash),
    );
    const asked = this.host.asked.map((path) => order.indexOf(path)).filter((at) => at >= 0);
    const again = asked.filter((at, n) => asked.slice(0, n).some((earlier) => earlier > at + 1));
    return { segments: order.length, asked: asked.length, again: again.length };
  }
}
