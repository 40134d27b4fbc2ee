import type { AlarmKind } from './alarms';

/** A file that was fetched: kept as `files/<sha256>`. */
export interface KeptFile {
  /** Where it was asked for. */
  url: string;
  /** As the server or the address calls it: `名单.xlsx`. */
  name: string;
  /** Media type as the server states it, without parameters. */
  type: string;
  sha256: string;
}

/** What a server gave to ask with again whether a file is still the same. */
export interface Validators {
  etag?: string;
  modified?: string;
}

/** One item of an index. */
export interface Link {
  url: string;
  title: string;
  /** The day that the index prints beside it. */
  day?: string;
}

interface Observation {
  /** ISO instant of the collecting machine's clock. */
  at: string;
  /** Id of the source. */
  source: string;
  /** The address that was looked at. */
  url: string;
}

/** `robots.txt` of a host was read; no file where the host has none. */
export interface RobotsLine extends Observation, Validators {
  kind: 'robots';
  sha256?: string;
}

/** A page of an index reads otherwise than before. */
export interface IndexLine extends Observation, Validators {
  kind: 'index';
  /** The source's patterns by which it was read: by others it must be read anew. */
  rules: string;
  /** Items that fit the source's link pattern, whatever their title. */
  all: number;
  /** Those whose title fits too. */
  links: Link[];
  /** The index's next page. */
  next?: string;
  /** How many items the whole index says that it has. */
  total?: number;
}

/** A notice's page reads otherwise than before, or is new. */
export interface PageLine extends Observation, Validators {
  kind: 'page';
  title: string;
  publishedOn?: string;
  page: KeptFile;
  /** Hash of its article's text, page furniture left out. */
  text: string;
  /** Addresses of its files. */
  files: string[];
  /** How many acts the notice says that it tells: 共公布5起. */
  stated?: number;
}

/** A file of a notice; `url` is the notice's. */
export interface AttachmentLine extends Observation, Validators {
  kind: 'attachment';
  file: KeptFile;
}

/** A page or a file was looked at and is the same. */
export interface SameLine extends Observation, Validators {
  kind: 'same';
}

/** A page or a file answers that it is there no more. */
export interface GoneLine extends Observation {
  kind: 'gone';
}

/** Two addresses hold one notice. It holds as long as both texts are these. */
export interface AliasLine extends Observation {
  kind: 'alias';
  of: string;
  /** Hashes of the texts at `of` and at `url`. */
  texts: [string, string];
}

export interface AlarmLine extends Observation {
  kind: 'alarm';
  alarm: AlarmKind;
  text: string;
  /** The server wants to be asked no sooner. */
  until?: string;
}

/** What an alarm was raised about is well again. */
export interface OverLine extends Observation {
  kind: 'over';
  alarm: AlarmKind;
}

/**
 * How far the indexes of a source were read: not as far as they should have been, as far as there was something new, or
 * to the end.
 */
export type Reach = 'broken' | 'new' | 'whole';

export interface LookedLine extends Observation {
  kind: 'looked';
  reach: Reach;
}

/** One line of `ledger.jsonl`: one observation. */
export type LedgerLine =
  | RobotsLine
  | IndexLine
  | PageLine
  | AttachmentLine
  | SameLine
  | GoneLine
  | AliasLine
  | AlarmLine
  | OverLine
  | LookedLine;
