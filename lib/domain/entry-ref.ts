import { LIST_NAME_UNITS } from './limits';
import { oneLine, withoutHidden } from './plain-text';
import { isFields, lazily, z } from './zod';

/** `builtin`, or the hash that identifies a followed list. */
export const listIdentity = () =>
  z.string().check(z.regex(/^(builtin|[0-9a-f]{64})$/, 'not a list identity'));

/** The user's own name for a list, as it is shown. */
export const listName = () =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(LIST_NAME_UNITS),
    z.overwrite((name) => oneLine(withoutHidden(name))),
  );

/** Which entry of which list: entries are keyed by list identity and id, never by id alone. */
export const entryRefSchema = lazily(() =>
  z.object({
    list: listIdentity(),
    id: z.string().check(z.maxLength(128)),
  }),
);
export type EntryRef = z.infer<ReturnType<typeof entryRefSchema>>;

/** Is a stored value a reference? It may be damaged. */
export const isRef = (value: unknown): value is EntryRef =>
  isFields(value) && typeof value.list === 'string' && typeof value.id === 'string';

/** A record's key by list *and* id: ids of different lists may coincide. */
export const refKey = ({ list, id }: EntryRef): string => `${list} ${id}`;
