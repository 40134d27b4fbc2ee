import { DaySchema } from './day';
import { EntryRefSchema } from './entry';
import { URL_CAP } from './limits';
import { z } from './zod';

/**
 * What this browser learned of a host (DESIGN section 7): its own footer, seen on a visit, proved an
 * entry's operator. Never synced, never exported.
 */

/** Days for which one visit speaks. */
export const LEARNED_DAYS = 90;

/** Footer evidence that teaches; a host's own key needs no learning. */
export const LEARNED_EVIDENCE = ['icp', 'uscc', 'psb', 'site-operator'] as const;

export const LearnedHostSchema = z.object({
  /** As `parseHost` gives it. */
  host: z.string().check(z.maxLength(URL_CAP)),
  entry: EntryRefSchema,
  evidence: z.enum(LEARNED_EVIDENCE),
  /** The number or name that stood in the footer. */
  value: z.string().check(z.maxLength(200)),
  /** Day of the newest visit that showed it. */
  seenOn: DaySchema,
});

export type LearnedHost = z.infer<typeof LearnedHostSchema>;
