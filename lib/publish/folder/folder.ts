import type { Bytes } from '../../list/bytes';
import type { ReadOptions } from '../../list/read-list';

/** Files by their path below a list's folder, with forward slashes. */
export type Files = ReadonlyMap<string, Bytes>;

/**
 * Gives a file's bytes by its path, or null where it is not there. With a cap it reads as a client does and
 * throws its `ListError` beyond it.
 */
export type ReadFile = (path: string, options?: ReadOptions) => Promise<Bytes | null>;

/** Where a list lies. `node/folder.ts` is one on a disk; a page can keep one in its memory. */
export interface ListFolder {
  /** What messages call it. */
  readonly name: string;
  readonly read: ReadFile;
  /** Names in the folder, or in one below it; none where it does not exist. */
  names(below?: 'm' | 's' | 'web'): Promise<string[]>;
  /** Makes the folders above this one, for a new list. */
  prepare(): Promise<void>;
  /**
   * Puts files in place in the order given: a client finds the old file or the new one, never a part, and
   * never a later file without the ones before it.
   */
  add(files: Files): Promise<void>;
  remove(path: string): Promise<void>;
  /** Lets one publish at a time work on the folder. Throws a `PublishError` when another one is at work. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** A list to look at: a folder, or a URL with or without `#root=`. */
export interface Place {
  read: ReadFile;
  /** Absent for a URL. */
  folder?: string;
  /** What the URL states after `#root=`. */
  identity?: string;
}
