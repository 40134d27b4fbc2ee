import { z } from './zod';

/**
 * An adapter is data: where the page subjects stand on a search engine, a store or a listing (DESIGN
 * section 7). The steps are a small closed set and the expressions are ours, never a list's.
 */

const Selector = z.string().check(z.minLength(1));

/**
 * One way to read a value: `selector@attribute:json.path|expression`, every part optional.
 *
 * - `selector`: the first element that matches inside the card, else the card itself;
 * - `@attribute`: its attribute instead of its visible text; a bare `@` is the raw text of a script;
 * - `:json.path`: the text at this path of the JSON so far, without the markup in it;
 * - `|expression`: first group of a regular expression of ours.
 *
 * `h3 a` is the title link's text, `@mu` the card's own attribute, `.x@data-log:a.url` a URL in JSON,
 * `cite|^(.+?) - ` the name before a dash.
 */
const ReadSchema = z
  .string()
  .check(z.minLength(1), z.regex(/^[^@|]*(@[\w-]*(:[\w.]+)?)?(\|.+)?$/, 'not a way to read'));

/** Ways in order of trust; the first that gives a usable value wins. */
const ReadsSchema = z.array(ReadSchema).check(z.minLength(1));

const LayoutSchema = z.object({
  /**
   * The cards. Matches may nest: of those that share one title the innermost is the card. A `script`
   * that holds a card's data stands for the card beside or around it.
   */
  item: Selector,
  /** Cards that are none: related searches, tips. Matched against the card itself. */
  exclude: z.optional(Selector),
  /** Cards that are paid placements. Matched against the card itself. */
  paid: z.optional(Selector),
  /** Badges that the engine puts into titles and names (官网, 广告): their text is left out. */
  skip: z.optional(Selector),
  /** A card without a title is none. */
  title: ReadsSchema,
  /**
   * Where the true target stands when not in the title's link, which comes after these ways. When none
   * gives an http(s) URL that is no redirect, the card is unresolved.
   */
  url: z.optional(ReadsSchema),
  /** A shown address (`example.com › a`) whose host counts where every link hides the target. */
  shown: z.optional(ReadsSchema),
  /** Name of the site or institution as the card shows it; a shown host is no name and is dropped. */
  provider: z.optional(ReadsSchema),
  snippet: z.optional(ReadsSchema),
});

export const SiteSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** Name in the reader's words, the same in every language: "百度". */
  name: z.string(),
  kind: z.enum(['search', 'store', 'listing']),
  /** WebExtension match patterns. */
  matches: z.array(z.string()).check(z.minLength(1)),
  /** The engine's own hosts and all below them: results there are never marked as their subject's. */
  hosts: z.array(z.string()).check(z.minLength(1)),
  /** Expression on host + path of a link that only leads elsewhere: such a link is not a target. */
  redirect: z.optional(z.string()),
  /** Parameters of a redirect that hold the target: a URL, `a1` + its base64url, a bare host. */
  unwrap: z.optional(z.array(z.string())),
  /** Parameters of the page's URL that may hold the query; it is never sent anywhere. */
  query: z.optional(z.array(z.string())),
  /** Where the quiet line about the query goes: before the first of these. */
  results: z.optional(Selector),
  /** Watched for results that are replaced in place; default `body`. */
  watch: z.optional(Selector),
  /** Tried in order; the first that recognises a card is the page's layout. */
  layouts: z.array(LayoutSchema).check(z.minLength(1)),
});

export type Site = z.infer<typeof SiteSchema>;
/** What the page side needs of an adapter; where it runs is the manifest's, whose hosts are, the worker's. */
export type PageSite = Omit<Site, 'name' | 'kind' | 'matches' | 'hosts'>;
export type Layout = Site['layouts'][number];
