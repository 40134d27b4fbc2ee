import { isDay } from './day';
import { parseHost } from './host';
import { findIcpNumbers, parseIcp, parseUscc } from './identifiers';
import { isMasked, withoutHidden } from './plain-text';
import { SANCTION_KINDS } from './sanction-rules';
import { asOpened, isHttpUrl } from './url';
import { z } from './zod';

/** `YYYY-MM-DD`. Apart from `day.ts`, so that days are counted without Zod. */
export const DaySchema = z.string().check(z.refine(isDay, 'not a calendar day'));

/** DESIGN section 3. These schemas are the only definition of an entry; unknown keys are kept out. */

/** Text without hidden and control characters and lone surrogates, trimmed, 1 to `max` UTF-16 units. */
const text = (max: number) =>
  z.string().check(
    z.overwrite(withoutHidden),
    z.trim(),
    z.minLength(1, 'empty'),
    z.maxLength(max, `longer than ${max}`),
    z.refine((value) => !/[\p{Cc}\p{Cs}]/u.test(value), 'control character'),
  );

/** A name or code with a mask names nobody and never enters an index. */
const unmasked = (max: number) => text(max).check(z.refine((value) => !isMasked(value), 'masked'));

const HttpUrl = z
  .string()
  .check(
    z.overwrite(withoutHidden),
    z.overwrite(asOpened),
    z.maxLength(1000, 'longer than 1000'),
    z.refine(isHttpUrl, 'not an http(s) URL'),
  );

export const ENTRY_KINDS = ['institution', 'school', 'website', 'app'] as const;
export const NAME_KINDS = ['legal', 'former', 'short', 'brand', 'app'] as const;
export const IDENTIFIER_KINDS = ['host', 'icp', 'psb', 'uscc', 'app', 'phone', 'licence'] as const;

export const IDENTIFIER_OWNERS = ['subject', 'operator'] as const;
export const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export const STATUSES = ['active', 'lifted', 'revoked', 'disputed'] as const;

export const TOPICS = [
  'personal-information',
  'minors-data',
  'security',
  'advertising',
  'pricing',
  'unlicensed',
  'prepaid',
  'safety',
  'other',
] as const;

const NameSchema = z.object({
  text: unmasked(120),
  kind: z.enum(NAME_KINDS),
});

/** Is `value` the canonical form of an identifier of this kind? Clients compare canonical forms only. */
function isCanonical(kind: (typeof IDENTIFIER_KINDS)[number], value: string): boolean {
  if (kind === 'host') return parseHost(value) === value;
  if (kind === 'icp') return parseIcp(value) === value && findIcpNumbers(value).length === 1;
  if (kind === 'uscc') return parseUscc(value) === value;
  return true;
}

const IdentifierSchema = z
  .object({
    kind: z.enum(IDENTIFIER_KINDS),
    /**
     * Canonical: a host as `parseHost` gives it, an ICP main number as `parseIcp` gives it, an app id
     * as `store:id` (`apple:363590051`, `google:com.example.app`, `wechat:wx0123456789abcdef`).
     */
    value: unmasked(200),
    of: z.enum(IDENTIFIER_OWNERS),
    /** Where a parent can check it. */
    source: HttpUrl,
    verifiedOn: DaySchema,
  })
  .check(
    z.refine(({ kind, value }) => isCanonical(kind, value), {
      error: 'not canonical',
      path: ['value'],
    }),
  );

const AppSchema = z.object({
  name: unmasked(120),
  /** Absent if the notice names none: such an entry is never more than `possible`. */
  developer: z.optional(unmasked(200)),
  /** Ids of `stores.ts`, every store that a notice names. */
  stores: z.array(text(40)).check(z.maxLength(32)),
  /** Every notified version, newest notice first. */
  versions: z.array(text(40)).check(z.maxLength(32)),
});

/** The subject's own reply to an act, as the publisher signed it. It stands beside the act, never in its place. */
const ReplySchema = z.object({
  text: text(1000),
  on: DaySchema,
  /** Where the subject published it. */
  source: z.optional(HttpUrl),
});

const SanctionSchema = z.object({
  kind: z.enum(SANCTION_KINDS),
  authority: text(200),
  /** `year` means 1 January, `month` the first of it; `unknown` is never shown. */
  decidedOn: z.object({
    day: DaySchema,
    precision: z.enum(PRECISIONS),
  }),
  document: z.optional(text(200)),
  /** Neutral text of what the act says. */
  grounds: text(1000),
  topics: z.array(z.enum(TOPICS)).check(z.maxLength(TOPICS.length)),
  source: HttpUrl,
  /** First day on which it is no longer published, as the source states it; `lifecycle.ts` never goes beyond its class. */
  publishedUntil: z.optional(DaySchema),
  status: z.enum(STATUSES),
  /** When somebody last opened the source and found the act there; absent if nobody noted it. */
  verifiedOn: z.optional(DaySchema),
  /** An app notice speaks of one version, from one store. */
  version: z.optional(text(40)),
  store: z.optional(text(40)),
  /** A testing centre's report, not an authority's notice: worded 检测通报. */
  isTestReport: z.optional(z.boolean()),
  reply: z.optional(ReplySchema),
});

/** Stable and scoped to its publisher. */
const entryId = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9._:-]{0,127}$/, 'not an entry id'));

/** The id of an entry whose other fields this version cannot read. */
export const IdSchema = z.object({ id: entryId() });

export const EntrySchema = z
  .object({
    id: entryId(),
    kind: z.enum(ENTRY_KINDS),
    /** GB/T 2260 code of the registered place, never the authority's: six digits, zeros for less. */
    region: z.optional(z.string().check(z.regex(/^[1-9]\d{5}$/, 'not a GB/T 2260 code'))),
    names: z.array(NameSchema).check(z.minLength(1, 'no name'), z.maxLength(32, 'over 32 names')),
    identifiers: z.array(IdentifierSchema).check(z.maxLength(64, 'over 64 identifiers')),
    app: z.optional(AppSchema),
    /** The operator is by its registered name itself a training or education business. */
    operatorIsEducation: z.optional(z.boolean()),
    sanctions: z.array(SanctionSchema).check(z.minLength(1, 'no sanction'), z.maxLength(64)),
  })
  .check(
    z.refine((entry) => (entry.kind === 'app') === (entry.app !== undefined), {
      error: 'kind "app" and the field "app" go together',
      path: ['app'],
    }),
  );

export type Entry = z.infer<typeof EntrySchema>;
export type EntryName = Entry['names'][number];
export type NameKind = EntryName['kind'];
export type Identifier = Entry['identifiers'][number];
export type IdentifierKind = Identifier['kind'];
export type Sanction = Entry['sanctions'][number];
export type SubjectReply = NonNullable<Sanction['reply']>;
