import { lazily } from './by-key';
import { TEXT_CAP, URL_CAP } from './page-limits';
import { z } from './zod';

/**
 * Page subjects: what a card, a detail page or a website shows of itself. The page side reads them,
 * the worker judges them. Sizes are capped on both sides; a longer text is cut, never refused.
 */

/**
 * Text as the page shows it. Block edges and `<br>` arrive as `\n`, which is a boundary; inline nodes
 * (`<em>` around the query's words) leave no trace, since engines put them in the middle of names.
 */
const pageText = () => z.string().check(z.maxLength(TEXT_CAP));

export const pageSubjectSchema = lazily(() =>
  z.object({
    /** The page's own number for the element; verdicts come back under it. */
    ref: z.int().check(z.nonnegative()),
    /** The true target, or null when the page holds none (an unresolved redirect is not a host). */
    url: z.nullable(z.string().check(z.maxLength(URL_CAP))),
    title: pageText(),
    provider: z.optional(pageText()),
    snippet: z.optional(pageText()),
    /** The app that a store page shows. */
    app: z.optional(
      z.object({
        /** `store:id`, e.g. `apple:363590051`. */
        id: z.optional(pageText()),
        /** Id of `stores.ts`. */
        store: z.optional(pageText()),
        name: pageText(),
        developer: z.optional(pageText()),
        operator: z.optional(pageText()),
        version: z.optional(pageText()),
        uscc: z.optional(pageText()),
        /** Filing number of the app or of its operator, as printed. */
        filing: z.optional(pageText()),
      }),
    ),
  }),
);

export type PageSubject = z.infer<ReturnType<typeof pageSubjectSchema>>;
