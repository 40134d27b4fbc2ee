import type { StoredGeneration } from '../../../lib/store/database-tables';

/** A generation of some segments, for tests of what names it. */
export const generation = (id: string, segments: string[]): StoredGeneration => ({
  id,
  manifest: id,
  segments,
  indexFormat: 1,
  title: '示例名单',
  publisher: '',
  asOf: '2026-09-01',
  live: 1,
});
