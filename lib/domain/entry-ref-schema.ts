import { lazily } from './by-key';
import { LIST_NAME_UNITS } from './page-limits';
import { oneLine, withoutHidden } from './plain-text';
import { z } from './zod';

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
