import { TEXT_CAP, URL_CAP } from './limits';
import { z } from './zod';

/**
 * Page subjects: what a card, a detail page or a website shows of itself. The page side reads them,
 * the worker judges them. Sizes are capped on both sides; a longer text is cut, never refused.
 */

/**
 * Text as the page shows it. Block edges and `<br>` arrive as `\n`, which is a boundary; inline nodes
 * (`<em>` around the query's words) leave no trace, since engines put them in the middle of names.
 */
const PageText = z.string().check(z.maxLength(TEXT_CAP));

export const PageSubjectSchema = z.object({
  /** The page's own number for the element; verdicts come back under it. */
  ref: z.int().check(z.nonnegative()),
  /** The true target, or null when the page holds none (an unresolved redirect is not a host). */
  url: z.nullable(z.string().check(z.maxLength(URL_CAP))),
  title: PageText,
  provider: z.optional(PageText),
  snippet: z.optional(PageText),
  /** Paid placement. Judged like any other result. */
  paid: z.optional(z.boolean()),
  /** What a store page says of an app. */
  app: z.optional(
    z.object({
      /** `store:id`, e.g. `apple:363590051`. */
      id: z.optional(PageText),
      /** Id of `stores.ts`. */
      store: z.optional(PageText),
      name: PageText,
      developer: z.optional(PageText),
      operator: z.optional(PageText),
      version: z.optional(PageText),
      uscc: z.optional(PageText),
      /** Filing number of the app or of its operator, as printed. */
      filing: z.optional(PageText),
    }),
  ),
});

export type PageSubject = z.infer<typeof PageSubjectSchema>;
