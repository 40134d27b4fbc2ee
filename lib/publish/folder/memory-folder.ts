import type { Bytes } from '../../list/bytes';
import { ListError } from '../../list/list-error';
import type { ReadOptions } from '../../list/read-list';
import type { Files, ListFolder } from './folder';
import { PublishError } from './publish-error';

/** A list's folder in memory, where there is no disk. */
export class MemoryFolder implements ListFolder {
  #isBusy = false;
  readonly #files: Map<string, Bytes>;

  constructor(
    readonly name: string,
    files: Files = new Map(),
  ) {
    this.#files = new Map(files);
  }

  /** All files, in order of their paths. */
  get files(): Map<string, Bytes> {
    return new Map([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  readonly read = async (path: string, options?: ReadOptions): Promise<Bytes | null> => {
    const bytes = this.#files.get(path) ?? null;
    if (bytes && options && bytes.length > options.cap)
      throw new ListError('too-large', `${path}: more than ${options.cap} bytes`);
    return bytes;
  };

  async names(below?: 'm' | 's' | 'web'): Promise<string[]> {
    const paths = [...this.#files.keys()].map((path) => path.split('/'));
    const inside = paths.filter(([first]) => below === undefined || first === below);
    return [...new Set(inside.flatMap((parts) => parts[below === undefined ? 0 : 1] ?? []))];
  }

  async prepare(): Promise<void> {}

  async add(files: Files): Promise<void> {
    for (const [path, bytes] of files) this.#files.set(path, bytes);
  }

  async remove(path: string): Promise<void> {
    this.#files.delete(path);
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isBusy) throw new PublishError(`另一个发布正在写 ${this.name}，请等它结束`);
    this.#isBusy = true;
    try {
      return await work();
    } finally {
      this.#isBusy = false;
    }
  }
}
