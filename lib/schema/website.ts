import { TEXT_CAP } from './limits';
import { z } from './zod';

/**
 * What a website says of its own operator: read by the page side from the footer region and from
 * JSON-LD (DESIGN section 7), judged by the worker. Texts are as printed; the worker parses them.
 */

const PageText = z.string().check(z.maxLength(TEXT_CAP));

/** Items of one kind in one message; a page with more tells nothing by them. */
export const FACTS_CAP = 16;

/**
 * Where an operator's name stood. 承办, 协办, 技术支持 and 友情链接 name none and are never sent. `json-ld`: an
 * organisation whose site this is, by its address there or by the footer; `described`: one of which the
 * page's JSON-LD says no such thing, as a directory's of a school. It may contradict and proves nothing.
 */
const OPERATOR_PLACES = ['copyright', 'organiser', 'operator', 'json-ld', 'described'] as const;

export const WebsiteFactsSchema = z.object({
  /** The document's title: words that a third party's page has, regions. */
  title: PageText,
  /** ICP filing numbers (京ICP备 13046642号-2). `linked`: inside a link to the filing register. */
  filings: z.array(z.object({ text: PageText, linked: z.boolean() })).check(z.maxLength(FACTS_CAP)),
  /** Public-security filing numbers. */
  security: z.array(PageText).check(z.maxLength(FACTS_CAP)),
  /** USCCs. `structured`: in JSON-LD (`taxID`), which nobody types into a comment. */
  codes: z
    .array(z.object({ text: PageText, structured: z.boolean() }))
    .check(z.maxLength(FACTS_CAP)),
  operators: z
    .array(z.object({ text: PageText, place: z.enum(OPERATOR_PLACES) }))
    .check(z.maxLength(FACTS_CAP)),
});

export type WebsiteFacts = z.infer<typeof WebsiteFactsSchema>;
