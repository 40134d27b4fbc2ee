import type { Location } from '../store/chunks';
import { INDEX_PARTS, type IndexPart, type IndexRow } from '../store/database-tables';
import { IdIndex } from './ids';
import { KeyIndex } from './keys';
import type { LookupIndex } from './lookup';
import { NameIndex } from './names';
import { type BuildStamp, IndexCorrupt } from './part';
import { PartReader } from './part-reader';
import type { ByteSource } from './stored-part';
import { storedSource } from './stored-part';
import type { Question } from './terms';

export type PartSources = Record<IndexPart, ByteSource>;

/** Questions to a list's index. Answers are candidates: the stored strings confirm them. */
export interface EntryIndex {
  /** Begin the reads that every nomination needs. Never rejects: the nomination meets the same error. */
  prepare(): Promise<void>;
  /**
   * Ordinals, rising, that may have one of the keys, or a name inside one of the normalised texts. `tellOver` gets the
   * number of met entries beyond the cap of their name or key.
   */
  nominate(question: Question, tellOver?: (count: number) => void): Promise<number[]>;
  /**
   * Ordinals that may have a name that `text`, as typed in the popup, means; likelier groups first.
   * `rankLookup` confirms each. When fewer than `limit` come back, none is missing.
   */
  lookup(text: string, limit: number): Promise<number[]>;
  /** Ordinals that may have a name in which some part sounds like a normalised text. */
  bySound(text: string, limit: number): Promise<number[]>;
  /** The number of units at the beginning of a normalised text that some name holds. */
  heldUnits(text: string): Promise<number>;
  /** Where the records of some ordinals lie, in the order asked. */
  locate(ordinals: readonly number[]): Promise<Location[]>;
  /** Ordinals that may have this entry id. */
  find(id: string): Promise<number[]>;
}

/** Opens each part when it is first asked, and holds all of them to one build. */
class Parts {
  readonly #sources: PartSources;
  readonly #opened = new Map<IndexPart, Promise<unknown>>();
  #build: BuildStamp | undefined;

  constructor(sources: PartSources) {
    this.#sources = sources;
  }

  get<T>(kind: IndexPart, make: (part: PartReader) => T | Promise<T>): Promise<T> {
    const known = this.#opened.get(kind) as Promise<T> | undefined;
    const part = known ?? this.#open(kind).then(make);
    this.#opened.set(kind, part);
    return part;
  }

  async #open(kind: IndexPart): Promise<PartReader> {
    const part = await PartReader.open(this.#sources[kind], kind);
    const { entries, stamp } = part.head;
    this.#build ??= { entries, stamp };
    if (this.#build.entries !== entries || this.#build.stamp !== stamp)
      throw new IndexCorrupt('parts of different builds');
    return part;
  }

  keys = () => this.get('keys', (part) => new KeyIndex(part));
  names = () => this.get('names', (part) => new NameIndex(part));
  // Code that judges pages does not need its tables.
  lookup = (): Promise<LookupIndex> =>
    this.get('lookup', async (part) => new (await import('./lookup')).LookupIndex(part));
  ids = () => this.get('ids', (part) => new IdIndex(part));
}

/** The index over its stored parts, or null when one is missing. Their Blobs are not read yet. */
export function openStoredIndex(rows: readonly IndexRow[]): EntryIndex | null {
  const sources: Partial<PartSources> = {};
  for (const row of rows) sources[row.part] = storedSource(row);
  return INDEX_PARTS.every((part) => sources[part]) ? openIndex(sources as PartSources) : null;
}

/**
 * The index over its four parts. Nothing is read until something is asked, and then only the part that
 * the question needs. Every method rejects with `IndexCorrupt` when what it reads is not sound, or the
 * parts are not of one build; the caller then rebuilds the index.
 */
export function openIndex(sources: PartSources): EntryIndex {
  const parts = new Parts(sources);
  return {
    async prepare() {
      await Promise.allSettled([
        parts.keys().then((index) => index.gate.prepare()),
        parts.names().then((index) => index.gate.prepare()),
        parts.ids(),
      ]);
    },
    async nominate({ keys, texts }, tellOver) {
      const found = new Set<number>();
      const over = new Set<number>();
      await Promise.all([
        keys.length > 0 && parts.keys().then((index) => index.nominate(keys, found, over)),
        texts.length > 0 && parts.names().then((index) => index.nominate(texts, found, over)),
      ]);
      for (const ordinal of found) over.delete(ordinal);
      if (over.size > 0) tellOver?.(over.size);
      return [...found].sort((a, b) => a - b);
    },
    lookup: async (text, limit) => (await parts.lookup()).candidates(text, limit),
    bySound: async (text, limit) => (await parts.lookup()).bySound(text, limit),
    heldUnits: async (text) => (await parts.lookup()).heldUnits(text),
    locate: async (ordinals) => (await parts.ids()).locate(ordinals),
    find: async (id) => (await parts.ids()).find(id),
  };
}
