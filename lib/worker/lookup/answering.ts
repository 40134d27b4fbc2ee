import type { Handlers } from '../../messages/router';
import { coverageOfLists } from '../lists/coverage';
import { readRecord } from './record';

const vetting = () => import('./vet');

/** Handlers of look-up, record and vetting, for the extension and for the web edition. */
export const answering = {
  lookup: async (asked) => (await import('./lookup')).lookup(asked),
  coverage: () => coverageOfLists(),
  record: ({ entry }) => readRecord(entry),
  vet: async ({ rows }) => (await vetting()).vetRows(rows),
  vetNear: async ({ names, places, met }) => (await vetting()).vetNear(names, places, met),
} satisfies Partial<Handlers>;
