import type { EntryRef } from './entry-ref-schema';
import { isFields } from './fields';

export type { EntryRef };

/** Is a stored value a reference? It may be damaged. */
export const isRef = (value: unknown): value is EntryRef =>
  isFields(value) && typeof value.list === 'string' && typeof value.id === 'string';

/** A record's key by list *and* id: ids of different lists may coincide. */
export const refKey = ({ list, id }: EntryRef): string => `${list} ${id}`;
