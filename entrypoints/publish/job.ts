import type { TablesTold } from '../../lib/publish/thread/wishes';

/** What is signed: other entries, the same ones for longer, or under other keys. */
export type Job = 'publish' | 'renew' | 'rotate';

/** Tables that were read, by the names of their files. */
export interface ReadFiles {
  names: readonly string[];
  told: TablesTold;
}
