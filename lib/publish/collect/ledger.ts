import { dayOfInstant } from '../../domain/day';
import { ALARM_KINDS, ALARMS, type Alarm, type AlarmKind } from './alarms';
import type { KeptFile, LedgerLine, LineOf, Reach, Validators } from './lines';

/** A notice that was collected, at all its addresses. */
export interface CollectedNotice {
  /** Id of the source. */
  source: string;
  /** Where its page is, redirects followed. */
  url: string;
  title: string;
  publishedOn?: string;
  /** Day on which an index first showed it. */
  firstSeen: string;
  page: KeptFile;
  attachments: readonly KeptFile[];
  /** Addresses of its files that were never fetched, and of those that are kept and there no more. */
  missing: readonly string[];
  goneFiles: readonly string[];
  /** A file of it may yet be fetched: what rows it has nobody knows. */
  isPartial: boolean;
  /** Other addresses of the same notice. */
  aliases: readonly string[];
  /** Day since when none of its addresses has it any more: to be reviewed, no lifting. */
  goneSince?: string;
  /** How many acts it says that it tells. */
  stated?: number;
}

/** What is known of one address: a notice's page, or a file of one. */
export interface Known extends Validators {
  source: string;
  url: string;
  firstSeen: string;
  /** Instant of the last look. */
  looked: string;
  goneSince?: string;
  file: KeptFile;
}

/** A page as its last line has it. */
export interface KnownPage
  extends Known,
    Pick<LineOf<'page'>, 'title' | 'publishedOn' | 'stated' | 'number' | 'text' | 'files'> {
  /** Where redirects led before. */
  former: readonly string[];
}

interface Found {
  source: string;
  title: string;
  day?: string | undefined;
  firstSeen: string;
}

/** A file of which this was told is not had by waiting. */
const REFUSING: ReadonlySet<AlarmKind> = new Set<AlarmKind>([
  'robots',
  'moved',
  'oversized',
  'gone',
]);

/** An address has one alarm of a kind. */
const alarmKey = (kind: AlarmKind, url: string): string => `${kind} ${url}`;

/** What the lines of `ledger.jsonl` come to; further ones are added as they are written. */
export class Ledger {
  /** By address: pages of notices in the order in which they were kept, and their files. */
  readonly pages = new Map<string, KnownPage>();
  readonly files = new Map<string, Known>();
  readonly indexes = new Map<string, LineOf<'index'>>();
  readonly robots = new Map<string, LineOf<'robots'>>();
  /** Every item that an index of a source ever showed, by address, with the day on which it did first. */
  readonly found = new Map<string, Found>();
  /** By source: the instants of its last look that no fault broke and of the last to the end, and how the last went. */
  readonly lastLooks = new Map<string, string>();
  readonly wholeLooks = new Map<string, string>();
  readonly reach = new Map<string, Reach>();
  readonly #alarms = new Map<string, Alarm>();
  readonly #aliases = new Map<string, LineOf<'alias'>>();

  constructor(lines: readonly LedgerLine[]) {
    for (const line of lines) this.add(line);
  }

  add(line: LedgerLine): void {
    switch (line.kind) {
      case 'robots':
        this.robots.set(line.url, line);
        break;
      case 'index':
        this.#addIndex(line);
        break;
      case 'page':
        this.#addPage(line);
        break;
      case 'attachment':
        this.#addFile(line);
        break;
      case 'same':
        this.#addSame(line);
        break;
      case 'gone':
        this.#addGone(line.url, line.at);
        break;
      case 'alias':
        // The newest word counts: what an address is an alias of is none itself, so no circle can arise.
        this.#aliases.delete(line.of);
        this.#aliases.set(line.url, line);
        break;
      case 'looked':
        this.#addLooked(line);
        break;
      default:
        this.#addAlarm(line);
    }
  }

  #addIndex(line: LineOf<'index'>): void {
    this.indexes.set(line.url, line);
    for (const { url, title, day } of line.links.toReversed()) {
      const { firstSeen = dayOfInstant(line.at) } = this.found.get(url) ?? {};
      this.found.set(url, { source: line.source, title, day, firstSeen });
    }
  }

  #addPage({ at, kind, page, ...line }: LineOf<'page'>): void {
    const known = this.pages.get(line.url);
    const { firstSeen = dayOfInstant(at) } = known ?? this.found.get(line.url) ?? {};
    const former = known ? [...new Set([...known.former, known.file.url])] : [];
    this.pages.set(line.url, { ...line, firstSeen, looked: at, file: page, former });
  }

  #addFile({ at, kind, of, ...line }: LineOf<'attachment'>): void {
    const { firstSeen = dayOfInstant(at) } = this.files.get(line.url) ?? {};
    this.files.set(line.url, { ...line, firstSeen, looked: at });
  }

  /** A new look at what is the same. Validators stay where the server gave no newer ones. */
  #addSame({ at, url, etag, modified }: LineOf<'same'>): void {
    const known = this.pages.get(url) ?? this.files.get(url);
    if (!known) return;
    known.looked = at;
    delete known.goneSince;
    if (etag) known.etag = etag;
    if (modified) known.modified = modified;
  }

  #addGone(url: string, at: string): void {
    const known = this.pages.get(url) ?? this.files.get(url);
    if (!known) return;
    known.looked = at;
    known.goneSince ??= dayOfInstant(at);
  }

  #addLooked({ source, at, reach }: LineOf<'looked'>): void {
    this.reach.set(source, reach);
    if (reach !== 'broken') this.lastLooks.set(source, at);
    if (reach === 'whole') this.wholeLooks.set(source, at);
  }

  #addAlarm(line: LineOf<'alarm' | 'over'>): void {
    const { source, alarm: kind, url } = line;
    const key = alarmKey(kind, url);
    const day = dayOfInstant(line.at);
    const before = this.#alarms.get(key);
    if (line.kind === 'over') {
      if (before) before.ended ??= day;
      return;
    }
    const since = before && !before.ended ? before.since : day;
    this.#alarms.set(key, {
      ...{ source, kind, url, text: line.text, since, last: day },
      ...((line.once || !ALARMS[kind].lasts) && { ended: day }),
      ...(line.until && { until: line.until }),
    });
  }

  /** The notice's own address for any of its addresses. */
  mainOf(url: string): string {
    const alias = this.#aliases.get(url);
    if (!alias) return url;
    const [main, own] = alias.texts;
    const holds = this.pages.get(alias.of)?.text === main && this.pages.get(url)?.text === own;
    return holds ? this.mainOf(alias.of) : url;
  }

  /** Open ones and those that are over (`ended`), in the order in which they were first raised. */
  get alarms(): readonly Alarm[] {
    return [...this.#alarms.values()];
  }

  alarmsOf(url: string): readonly Alarm[] {
    return ALARM_KINDS.flatMap((kind) => this.#alarms.get(alarmKey(kind, url)) ?? []);
  }

  #noticeOf(group: readonly [KnownPage, ...KnownPage[]]): CollectedNotice {
    const [main] = group;
    const { source, title, publishedOn, firstSeen, stated } = main;
    const attachments = main.files.flatMap((each) => this.files.get(each)?.file ?? []);
    const missing = main.files.filter((each) => !this.files.has(each));
    const goneFiles = main.files.filter((each) => this.files.get(each)?.goneSince !== undefined);
    const isRefused = (each: string) => this.alarmsOf(each).some(({ kind }) => REFUSING.has(kind));
    const addresses = new Set(group.flatMap((each) => [each.file.url, each.url, ...each.former]));
    const gone = group.map(({ goneSince }) => goneSince);
    const last = gone.every((day) => day !== undefined) ? gone.toSorted().at(-1) : undefined;
    return {
      ...{ source, url: main.file.url, title, firstSeen, page: main.file, attachments },
      ...{ missing, goneFiles, isPartial: !missing.every(isRefused) },
      aliases: [...addresses].filter((each) => each !== main.file.url),
      ...(publishedOn && { publishedOn }),
      ...(last && { goneSince: last }),
      ...(stated !== undefined && { stated }),
    };
  }

  get notices(): readonly CollectedNotice[] {
    const groups = new Map<string, [KnownPage, ...KnownPage[]]>();
    for (const page of this.pages.values())
      if (this.mainOf(page.url) === page.url) groups.set(page.url, [page]);
    for (const page of this.pages.values()) {
      const main = this.mainOf(page.url);
      if (main !== page.url) groups.get(main)?.push(page);
    }
    return [...groups.values()].map((group) => this.#noticeOf(group));
  }
}
