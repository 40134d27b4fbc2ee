import type { EntryRef } from '../domain/entry';

/** A record's key by list *and* id: ids of different lists may coincide. */
export const refKey = ({ list, id }: EntryRef): string => `${list} ${id}`;
