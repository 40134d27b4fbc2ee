import { z } from './zod';

/**
 * An adapter is data: where the page subjects stand on a search engine, a store or a listing (DESIGN
 * section 7). The steps are a small closed set and the expressions are ours, never a list's.
 */

const Selector = z.string().check(z.minLength(1));

/**
 * One way to read a value: `selector@attribute:json.path|expression`, every part optional.
 *
 * - `selector`: the first element that matches inside the card, else the card itself; `location` is
 *   the page's own address instead, `document` searches the whole page: `document script#x@`;
 * - `@attribute`: its attribute instead of its visible text; a bare `@` is the raw text of a script;
 * - `:json.path`: the text at this path of the JSON so far, without the markup in it; a text in the
 *   middle of the path is parsed as JSON again, `*` stands for any key that leads to a text;
 * - `|expression`: first group of a regular expression of ours.
 *
 * `h3 a` is the title link's text, `@mu` the card's own attribute, `.x@data-log:a.url` a URL in JSON,
 * `cite|^(.+?) - ` the name before a dash.
 */
const ReadSchema = z
  .string()
  .check(z.minLength(1), z.regex(/^[^@|]*(@[\w-]*(:[\w.*-]+)?)?(\|.+)?$/s, 'not a way to read'));

/** Ways in order of trust; the first that gives a usable value wins. */
const ReadsSchema = z.array(ReadSchema).check(z.minLength(1));

/** How a store shows an app. The subject's title is the app's name. */
const AppReadsSchema = z.object({
  /** The store's own id of the app: a number or a package name, without the `store:` before it. */
  id: ReadsSchema,
  developer: z.optional(ReadsSchema),
  operator: z.optional(ReadsSchema),
  version: z.optional(ReadsSchema),
  uscc: z.optional(ReadsSchema),
  /** Filing number of the app or of its operator. */
  filing: z.optional(ReadsSchema),
});

const LayoutSchema = z.object({
  /** Only on pages where this expression meets host + path + search of the address. */
  when: z.optional(z.string()),
  /**
   * The page itself is the one subject, its address the page's own: the first `item` that can be read
   * is where it stands.
   */
  detail: z.optional(z.literal(true)),
  /**
   * A way to the app id in the page's data: where it gives another id than `app.id`, the data is that
   * of the app shown before (a route change in place) and the layout is passed over.
   */
  dataOf: z.optional(ReadSchema),
  /**
   * The cards. Matches may nest: of those that share one title the innermost is the card. A `script`
   * that holds a card's data stands for the card beside or around it.
   */
  item: Selector,
  /** Elements that are no cards: related searches, tips. Matched against the card itself. */
  exclude: z.optional(Selector),
  /** Badges that the engine puts into titles and names (官网, 广告): their text is left out. */
  skip: z.optional(Selector),
  /** An element without a title is no card. */
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
  app: z.optional(AppReadsSchema),
});

export const SiteSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** Name in the user's words, the same in every language: "百度". A store's is that of `stores.ts`. */
  name: z.optional(z.string()),
  kind: z.enum(['search', 'store', 'listing']),
  /** Id of `stores.ts`, where it is not the adapter's own; of a store only. */
  store: z.optional(z.string()),
  /** WebExtension match patterns. */
  matches: z.array(z.string()).check(z.minLength(1)),
  /**
   * The engine's own hosts and all below them, where these are not those of `matches`: results there are never
   * marked as their subject's. `hostsOf` in `host.ts` gives them.
   */
  hosts: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Expression on host + path of a link of its own hosts that only leads elsewhere: such a link is not a target. */
  redirect: z.optional(z.string()),
  /** Parameters of a redirect that hold the target: a URL, `a1` + its base64url, a bare host. */
  unwrap: z.optional(z.array(z.string())),
  /** Parameters of the page's URL that may hold the query; it is never sent anywhere. */
  query: z.optional(z.array(z.string())),
  /** Where the quiet line about the query goes: before the first of these. */
  results: z.optional(Selector),
  /** Tried in order; the first that recognises a card is the page's layout. */
  layouts: z.array(LayoutSchema).check(z.minLength(1)),
});

export type Site = z.infer<typeof SiteSchema>;

/** What the worker knows of a site: all but how its pages are read. */
export type KnownSite = Pick<
  Site,
  'id' | 'name' | 'kind' | 'store' | 'matches' | 'hosts' | 'query'
>;
/** The part of an adapter that the page side needs. */
export type PageSite = Omit<Site, 'name' | 'kind'>;
export type Layout = Site['layouts'][number];
