import { DaySchema, IDENTIFIER_KINDS, NAME_KINDS } from '../../../lib/domain/entry';
import { SANCTION_KINDS } from '../../../lib/domain/sanction-rules';
import { z } from '../../../lib/domain/zod';

/**
 * The fields of an entry as version 0.2.0 knew them, which some users run for long. It is frozen: what a later version
 * adds must be left out by it, and never refuse a list.
 */

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

const ACT_0_2 = z.object({
  kind: z.enum(SANCTION_KINDS),
  authority: text(200),
  decidedOn: z.object({ day: DaySchema, precision: z.enum(['day', 'month', 'year', 'unknown']) }),
  document: z.optional(text(200)),
  grounds: text(1000),
  topics: z.array(z.string()),
  source: z.string(),
  publishedUntil: z.optional(DaySchema),
  status: z.enum(['active', 'lifted', 'revoked', 'disputed']),
  verifiedOn: z.optional(DaySchema),
  version: z.optional(text(40)),
  store: z.optional(text(40)),
  isTestReport: z.optional(z.boolean()),
});

export const ENTRY_0_2 = z.object({
  id: z.string(),
  kind: z.enum(['institution', 'school', 'website', 'app']),
  region: z.optional(z.string()),
  names: z.array(z.object({ text: text(120), kind: z.enum(NAME_KINDS) })),
  identifiers: z.array(
    z.object({
      kind: z.enum(IDENTIFIER_KINDS),
      value: text(200),
      of: z.enum(['subject', 'operator']),
      source: z.string(),
      verifiedOn: DaySchema,
    }),
  ),
  app: z.optional(
    z.object({
      name: text(120),
      developer: z.optional(text(200)),
      stores: z.array(text(40)),
      versions: z.array(text(40)),
    }),
  ),
  operatorIsEducation: z.optional(z.boolean()),
  sanctions: z.array(ACT_0_2).check(z.minLength(1), z.maxLength(64)),
});
