import { z } from './zod';

/**
 * An adapter is data: where the page subjects stand on a search engine, a store or a listing (DESIGN
 * section 7). The steps are a small closed set and the expressions are ours, never a list's.
 */

const Selector = z.string().check(z.minLength(1));

/** One step of reading a value; each takes the previous step's text and gives a text or nothing. */
const StepSchema = z.union([
  /** Attribute of the element, resolved against the page when it is `href` or `src`. */
  z.object({ attr: z.string() }),
  /** Visible text of the element. */
  z.object({ text: z.literal(true) }),
  /** Path into the JSON text so far: `{json: 'a.b.0'}`. */
  z.object({ json: z.string() }),
  /** Parameter of the URL so far, decoded. */
  z.object({ param: z.string() }),
  /** Drop the first n characters, then base64url-decode (`a1aHR0cHM6…`). */
  z.object({ base64url: z.int() }),
  /** First group, or the whole match, of an expression of ours. */
  z.object({ regex: z.string() }),
  /** Give nothing when the value contains this. */
  z.object({ unless: z.string() }),
  /** Go on only when the value contains this. */
  z.object({ when: z.string() }),
]);

/** Read from the first element that matches `from` inside the item (the item itself when absent). */
const ReadSchema = z.object({
  from: z.optional(Selector),
  steps: z.array(StepSchema).check(z.minLength(1)),
});

const LayoutSchema = z.object({
  /** The layout applies when this selector matches the page; the first that applies is used. */
  when: z.optional(Selector),
  /** The cards. */
  item: Selector,
  /** Cards that are none: related searches, tips. Matched against the item itself. */
  exclude: z.optional(Selector),
  /** Items that are paid placements. Matched against the item itself. */
  paid: z.optional(Selector),
  /** Each is a list of ways, tried in order; the first that gives a value wins. */
  title: z.array(ReadSchema).check(z.minLength(1)),
  /** How the true target is read; when none gives an http(s) URL off the engine's own hosts: unresolved. */
  url: z.array(ReadSchema).check(z.minLength(1)),
  provider: z.optional(z.array(ReadSchema)),
  snippet: z.optional(z.array(ReadSchema)),
  /** The pill goes after this element of the item. */
  anchor: Selector,
});

export const SiteSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** Name in the reader's words, the same in every language: "百度". */
  name: z.string(),
  kind: z.enum(['search', 'store', 'listing']),
  /** WebExtension match patterns. */
  matches: z.array(z.string()).check(z.minLength(1)),
  /** The engine's own hosts: results there are never marked, and a link there is an unresolved redirect. */
  hosts: z.array(z.string()).check(z.minLength(1)),
  /** How the query is read from the page's URL; it is never sent anywhere. */
  query: z.optional(z.array(z.object({ steps: z.array(StepSchema) }))),
  /** Where the quiet line about the query goes: before the first of these. */
  results: z.optional(Selector),
  /** Watched for results that are replaced in place; default `body`. */
  watch: z.optional(Selector),
  layouts: z.array(LayoutSchema).check(z.minLength(1)),
});

export type Site = z.infer<typeof SiteSchema>;
export type Layout = Site['layouts'][number];
export type Read = z.infer<typeof ReadSchema>;
export type Step = z.infer<typeof StepSchema>;
