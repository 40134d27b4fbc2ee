import { lazily } from './by-key';
import {
  FOOTER_LINES,
  HEADINGS,
  LAST_LINES,
  LINE_UNITS,
  SCRIPT_UNITS,
  SCRIPTS_CAP,
  TEXT_CAP,
} from './page-limits';
import { z } from './zod';

/**
 * A website's statements about its own operator. The page side reads only the text of the footer region and of JSON-LD
 * (docs/matching.md). The worker finds the facts in it, off the page's thread.
 */

const lineText = () => z.string().check(z.maxLength(2 * LINE_UNITS));

const lineSchema = lazily(() =>
  z.object({
    /** As it is shown: block edges and `<br>` end it, an inline edge is a space. */
    text: lineText(),
    /** The part of the line inside links to the filing register. */
    linked: lineText(),
  }),
);

export const websiteTextSchema = lazily(() =>
  z.object({
    /** The document's title: words that a third party's page has, regions. */
    title: z.string().check(z.maxLength(2 * TEXT_CAP)),
    /** The site's name and its h1, as the page sets them: they name an owner too. */
    headings: z.array(z.string().check(z.maxLength(TEXT_CAP))).check(z.maxLength(HEADINGS)),
    /** Lines of elements that are footers by their tag, class or id, in document order. */
    footers: z.array(lineSchema()).check(z.maxLength(FOOTER_LINES)),
    /** The last lines of the page. */
    last: z.array(lineSchema()).check(z.maxLength(LAST_LINES)),
    /** JSON-LD, unparsed. */
    structured: z
      .array(z.string().check(z.maxLength(SCRIPT_UNITS)))
      .check(z.maxLength(SCRIPTS_CAP)),
  }),
);

export type Line = z.infer<ReturnType<typeof lineSchema>>;
export type WebsiteText = z.infer<ReturnType<typeof websiteTextSchema>>;
