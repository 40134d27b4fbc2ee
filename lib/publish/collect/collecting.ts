import type { Bytes } from '../../list/bytes';
import { ALARMS, type Alarm, type AlarmKind } from './alarms';
import { Ledger } from './ledger';
import { type LedgerLine, type Validators, validatorsOf } from './lines';
import type { Source } from './sources';
import type { Fault } from './visit';
import { Visitor, type World } from './visitor';

/** Where a collect folder's ledger and files lie. */
export interface Store {
  read(sha256: string): Promise<Bytes | null>;
  /** Keeps a file, and gives its hash. */
  keep(bytes: Bytes): Promise<string>;
  append(lines: readonly LedgerLine[]): Promise<void>;
}

/** Something that a clerk is told at the end of a run. */
export interface News {
  kind: 'new' | 'changed' | 'gone' | 'came-back';
  source: string;
  url: string;
  title: string;
}

/** What a run tells of an alarm. */
export type Raised = Pick<Alarm, 'source' | 'kind' | 'url' | 'text'>;

type Plain<Line> = Line extends LedgerLine ? Omit<Line, 'at'> : never;

/** One run over the sources: what it knows, whom it asks, and what it writes down. */
export class Collecting {
  readonly ledger: Ledger;
  readonly visitor: Visitor;
  readonly news: News[] = [];
  readonly raised: Raised[] = [];
  /** Addresses of notices that are new or changed, or have a file that is. */
  readonly read = new Set<string>();

  constructor(
    readonly world: World,
    readonly store: Store,
    lines: readonly LedgerLine[],
  ) {
    this.ledger = new Ledger(lines);
    this.visitor = new Visitor(
      world,
      {
        kept: (address) => this.#keptRobots(address),
        keep: (source, address, bytes, validators) =>
          this.#keepRobots(source, address, bytes, validators),
      },
      (source, url, text) => this.raise(source, 'throttled', url, text),
    );
    for (const { kind, ended, until, url } of this.ledger.alarms)
      if (kind === 'throttled' && !ended && until) this.visitor.hold(url, Date.parse(until));
  }

  get now(): number {
    return this.world.clock.now();
  }

  async write(...lines: Plain<LedgerLine>[]): Promise<void> {
    const at = new Date(this.now).toISOString();
    const dated = lines.map((line) => ({ at, ...line }) as LedgerLine);
    if (dated.length === 0) return;
    await this.store.append(dated);
    for (const line of dated) this.ledger.add(line);
  }

  async raise(
    { id }: Pick<Source, 'id'>,
    kind: AlarmKind,
    url: string,
    text: string,
    more: { until?: string | undefined; once?: true } = {},
  ): Promise<void> {
    this.raised.push({ source: id, kind, url, text });
    await this.write({ kind: 'alarm', source: id, url, alarm: kind, text, ...more });
  }

  /** One fault of a host, as that of its `robots.txt`, is told once in a run. */
  async raiseFault(source: Source, url: string, { alarm, text, until, at }: Fault): Promise<void> {
    const isTold = this.raised.some((each) => each.kind === alarm && each.url === at);
    if (!isTold) await this.raise(source, alarm, at ?? url, text, { until });
  }

  /** Ends the alarms of an address that works again, but for those of the kinds `but`. */
  async mend({ id }: Source, url: string, ...but: AlarmKind[]): Promise<void> {
    // Whoever was visited has a `robots.txt` that could be read.
    const mended = [...new Set([url, new URL('/robots.txt', url).href])];
    const over = mended
      .flatMap((each) => this.ledger.alarmsOf(each))
      .filter(({ kind, ended }) => !ended && ALARMS[kind].lasts && !but.includes(kind));
    await this.write(
      ...over.map(({ url, kind }) => ({ kind: 'over' as const, source: id, url, alarm: kind })),
    );
  }

  tell(kind: News['kind'], { id }: Source, url: string, title: string): void {
    this.news.push({ kind, source: id, url, title });
  }

  async #keptRobots(address: string) {
    const line = this.ledger.robots.get(address);
    if (!line) return null;
    const bytes = line.sha256 ? await this.store.read(line.sha256) : null;
    // Without the file there is nothing that could be "the same".
    return bytes ? { bytes, ...validatorsOf(line) } : null;
  }

  async #keepRobots(
    { id }: Pick<Source, 'id'>,
    url: string,
    bytes: Bytes | null,
    answer: Validators,
  ) {
    const sha256 = bytes ? await this.store.keep(bytes) : undefined;
    const before = this.ledger.robots.get(url);
    const validators = validatorsOf(answer);
    const isSame =
      before?.sha256 === sha256 &&
      before?.etag === validators.etag &&
      before?.modified === validators.modified;
    if (isSame) return;
    await this.write({ kind: 'robots', source: id, url, ...validators, sha256 });
  }
}
