import { lazily } from '../../domain/by-key';
import { DaySchema } from '../../domain/entry';
import { z } from '../../domain/zod';
import { ALARM_KINDS } from './alarms';

/** `ledger.jsonl`: append-only, one observation a line. */

const count = () => z.int().check(z.gte(0));

/** A file that was fetched: kept as `files/<sha256>`. */
const keptFile = lazily(() =>
  z.object({
    /** Where it is, redirects followed. */
    url: z.string(),
    /** As the server or the address calls it: `名单.xlsx`. */
    name: z.string(),
    /** Media type as the server states it, without parameters. */
    type: z.string(),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
);
export type KeptFile = z.infer<ReturnType<typeof keptFile>>;

/** One item of an index. */
const link = lazily(() =>
  z.object({
    url: z.string(),
    title: z.string(),
    /** The day that the index prints beside it. */
    day: z.optional(DaySchema),
  }),
);
export type Link = z.infer<ReturnType<typeof link>>;

const REACHES = ['broken', 'new', 'whole'] as const;
/**
 * How far the indexes of a source were read: not as far as they should have been, as far as there was something new, or
 * to the end.
 */
export type Reach = (typeof REACHES)[number];

const observation = {
  /** ISO instant of the collecting machine's clock. */
  at: z.iso.datetime(),
  /** Id of the source. */
  source: z.string(),
  /** The address that was looked at, as an index or a page names it. */
  url: z.string(),
};

/** What a server gave to ask with again whether a file is still the same. */
const validators = { etag: z.optional(z.string()), modified: z.optional(z.string()) };
export interface Validators {
  etag?: string | undefined;
  modified?: string | undefined;
}

/** The validators alone of whatever carries them. */
export const validatorsOf = ({ etag, modified }: Validators): Validators => ({ etag, modified });

const lineSchema = lazily(() =>
  z.discriminatedUnion('kind', [
    /** `robots.txt` of a host was read; no file where the host has none. */
    z.object({
      kind: z.literal('robots'),
      ...observation,
      ...validators,
      sha256: z.optional(z.string()),
    }),
    /** A page of an index reads otherwise than before. */
    z.object({
      kind: z.literal('index'),
      ...observation,
      /** The source's patterns by which it was read: by others it must be read anew. */
      rules: z.string(),
      /** Items that fit the source's link pattern, whatever their title. */
      all: count(),
      /** Those whose title fits too. */
      links: z.array(link()),
      /** The index's next page. */
      next: z.optional(z.string()),
      /** How many items the whole index says that it has, and how many this page has, at other sites too. */
      total: z.optional(count()),
      listed: z.optional(count()),
      /** How many pages it says that the whole index has. */
      pages: z.optional(count()),
      ...validators,
    }),
    /** A notice's page reads otherwise than before, or is new. */
    z.object({
      kind: z.literal('page'),
      ...observation,
      title: z.string(),
      publishedOn: z.optional(DaySchema),
      page: keptFile(),
      /** Hash of its article's text, page furniture left out. */
      text: z.string(),
      /** Addresses of its files. */
      files: z.array(z.string()),
      /** Its own document number, where it stands on a line by itself. */
      number: z.optional(z.string()),
      /** How many acts the notice says that it tells: 共公布5起. */
      stated: z.optional(count()),
      ...validators,
    }),
    /** A file of the notice at `of` is another than before, or is new. */
    z.object({
      kind: z.literal('attachment'),
      ...observation,
      of: z.string(),
      file: keptFile(),
      ...validators,
    }),
    /** A page or a file was looked at and is the same. */
    z.object({ kind: z.literal('same'), ...observation, ...validators }),
    /** A page or a file answers that it is there no more. */
    z.object({ kind: z.literal('gone'), ...observation }),
    /** Two addresses hold one notice. It holds as long as the texts at `of` and at `url` have these hashes. */
    z.object({
      kind: z.literal('alias'),
      ...observation,
      of: z.string(),
      texts: z.tuple([z.string(), z.string()]),
    }),
    z.object({
      kind: z.literal('alarm'),
      ...observation,
      alarm: z.enum(ALARM_KINDS),
      text: z.string(),
      /** It stays so until somebody acts, and is told like an event. */
      once: z.optional(z.literal(true)),
      /** The server wants to be asked no sooner. */
      until: z.optional(z.iso.datetime()),
    }),
    /** What an alarm was raised about is well again. */
    z.object({ kind: z.literal('over'), ...observation, alarm: z.enum(ALARM_KINDS) }),
    /** The indexes of a source were gone through. */
    z.object({ kind: z.literal('looked'), ...observation, reach: z.enum(REACHES) }),
  ]),
);

export type LedgerLine = z.infer<ReturnType<typeof lineSchema>>;
export type LineOf<Kind extends LedgerLine['kind']> = Extract<LedgerLine, { kind: Kind }>;

/** A line of a ledger. Throws for anything else. */
export const parseLine = (value: unknown): LedgerLine => lineSchema().parse(value);
