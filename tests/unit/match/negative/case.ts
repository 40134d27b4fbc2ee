import { findIcpNumbers, withoutIcp } from '../../../../lib/domain/identifiers';
import type { PageSubject } from '../../../../lib/domain/page-subject';
import type { Tier } from '../../../../lib/domain/verdict';
import { NO_FACTS, type WebsiteFacts } from '../../../../lib/domain/website';
import { foldLine } from '../../../../lib/match/footer/lines';
import { statementsIn } from '../../../../lib/match/footer/statements';

/** A website that must not be taken for a listed subject. */
export interface Negative {
  /** What it is, and thereby why it is none. */
  why: string;
  url: string;
  /** What the page side reads of it. */
  facts: WebsiteFacts;
  /** What the page says outside its footer: nothing of it is a fact. Plain text, one paragraph a line. */
  article?: string;
  /** The strongest verdict on it; only `identified` shows a banner. */
  expected: Exclude<Tier, 'identified'> | 'nothing';
}

/** A store page that must not be taken for a listed app's. */
export interface NegativeApp {
  why: string;
  page: Omit<PageSubject, 'ref'>;
  expected: Exclude<Tier, 'identified'> | 'nothing';
}

type Filing = WebsiteFacts['filings'][number];
type Place = WebsiteFacts['operators'][number]['place'];

/** A filing number as it is printed, in a link to the register, and one that anybody may have typed. */
const filing = (text: string, sure: boolean): Filing => ({
  value: findIcpNumbers(text)[0] ?? '',
  sure,
});
export const linked = (text: string): Filing => filing(text, true);
export const typed = (text: string): Filing => filing(text, false);
/** A credit code in the page's text, and one in its JSON-LD. */
export const printed = (value: string) => ({ value, sure: false });
export const structured = (value: string) => ({ value, sure: true });
export const said = (text: string, place: Place = 'footer') => ({ text, place });

type Operator = WebsiteFacts['operators'][number];

/** An operator as a footer's line gives it; a bare name is one as it stands, and one behind any other label is none. */
function read(operator: Operator): Operator[] {
  if (operator.place !== 'footer') return [operator];
  const { operators, vendors } = statementsIn(foldLine(operator.text));
  const isBare = operators.length + vendors.length === 0 && !/[:：]/.test(operator.text);
  const names = isBare ? [withoutIcp(operator.text)] : operators;
  return names.map((text) => ({ ...operator, text }));
}

/** Facts of a page that says nothing else. Operators in a footer are given as its lines. */
export const facts = (said: Partial<WebsiteFacts>): WebsiteFacts => ({
  ...NO_FACTS,
  ...said,
  operators: (said.operators ?? []).flatMap(read),
});

/** A case on which no more than this may be said. */
export const atMost = (
  expected: Negative['expected'],
  why: string,
  url: string,
  said: Partial<WebsiteFacts>,
  article?: string,
): Negative => ({
  why,
  url,
  facts: facts(said),
  ...(article !== undefined && { article }),
  expected,
});

/** A case without a verdict, which most are. */
export const silent = (
  why: string,
  url: string,
  said: Partial<WebsiteFacts>,
  article?: string,
): Negative => atMost('nothing', why, url, said, article);
