import type { Handlers } from '../../messages/router';
import { coverageOfLists } from '../lists/coverage';
import { readRecord } from './record';

/** Handlers of look-up, record and vetting, for the extension and for the web edition. */
export const answering = {
  lookup: async (asked) => (await import('./lookup')).lookup(asked),
  coverage: () => coverageOfLists(),
  record: ({ entry }) => readRecord(entry),
  vet: async ({ rows }) => (await import('./vet')).vetRows(rows),
  vetNear: async ({ names, places }) => (await import('./vet')).vetNear(names, places),
} satisfies Partial<Handlers>;
