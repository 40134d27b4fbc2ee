import { VERSION as INDEX_FORMAT } from '../../../index/part';
import type { ListRow } from '../../../store/rows';

/** Is the live index of another format than the code reads, or known to be damaged? */
export function isIndexStale({ live }: ListRow): boolean {
  return live !== undefined && live.indexFormat !== INDEX_FORMAT;
}
