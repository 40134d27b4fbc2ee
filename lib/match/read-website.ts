import type { StatedNumber, WebsiteFacts } from '../domain/website';
import { normaliseName } from '../text/normalise';
import { gapAt, nextHard, type PageText, readText, SPACE } from '../text/page-text';
import { isRegisteredName } from './names/forms';
import { isOrganisation } from './names/organisation';
import { type Otherwise, writtenOtherwise } from './names/written-otherwise';
import { type Page, readPage } from './page';

/** A website: its address as the browser knows it, and what its page says of who runs it. */
export interface Website {
  url: string;
  facts: WebsiteFacts;
}

interface Operator extends Omit<WebsiteFacts['operators'][number], 'text'> {
  text: PageText;
  /** Registered names that it may write otherwise: 余姚示例启明培训学校. */
  otherwise: Otherwise;
}

/** A website made ready for judging. */
export interface ReadWebsite extends Pick<WebsiteFacts, 'isFranchise'> {
  /** Its address and title; the operators' texts as a snippet, which supports a region and no more. */
  page: Page;
  /** Its filings, credit codes and public-security numbers. */
  keys: Record<'icp' | 'uscc' | 'psb', StatedNumber[]>;
  operators: Operator[];
  /** Organisations among the operators. */
  owners: PageText[];
  headings: PageText[];
  /** Names of those who built, support or host the site, normalised. */
  vendors: string[];
  /** Names that its footer prints in another role than the owner's, normalised. */
  others: string[];
  /** What in its footer may be a school's name or another body's, normalised. */
  bodies: string[];
  /** Addresses in its footer, normalised. */
  addresses: string[];
}

/** The one main number of the footer, which says who runs the site; several tell no owner. */
export const footersFiling = ({
  keys: {
    icp: [filing, second],
  },
}: ReadWebsite): string | undefined =>
  filing && !second && !filing.isOutside ? filing.value : undefined;

/** Few footers have such words: the places that names begin with, which a cold worker has yet to read, are asked for these alone. */
const TEACHES = /[校院幼教培辅托语育舞]|中心|[艺美]术|书法|音乐|编程|画室/;

function readOperators({ operators }: WebsiteFacts): Operator[] {
  return operators.flatMap(({ text, ...where }) => {
    const read = readText(text);
    return read.text.length > 0
      ? {
          text: read,
          otherwise: TEACHES.test(read.text) ? writtenOtherwise(read) : new Map(),
          ...where,
        }
      : [];
  });
}

const COMPANIES = /公司.*公司/u;

/** `A有限公司 B有限公司` are two names; a space broke the one name `示例启明 教育科技有限公司`. */
function piecesOf(operator: PageText, start: number, end: number): string[] {
  const whole = operator.text.slice(start, end);
  if (isRegisteredName(whole) && !COMPANIES.test(whole)) return [whole];
  const pieces: string[] = [];
  for (let from = start; from < end; ) {
    let to = from + 1;
    while (to < end && gapAt(operator, to) !== SPACE) to++;
    pieces.push(operator.text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** The organisations in an operator's text (示例小学, 某区教育局), one by one, without a name that the cap cut. */
export function organisationsIn(operator: PageText): string[] {
  const found: string[] = [];
  for (let start = 0; start < operator.text.length; ) {
    const end = nextHard(operator, start);
    if (gapAt(operator, end) !== 0) found.push(...piecesOf(operator, start, end));
    start = end;
  }
  return found.filter((name) => isRegisteredName(name) || isOrganisation(name));
}

/** Prepares a website. Never throws, whatever the page says. */
export function readWebsite({ url, facts }: Website): ReadWebsite {
  const operators = readOperators(facts);
  // A bare name beside a builder's may be another builder's: it contradicts nobody.
  const isSaid = ({ place }: Operator): boolean =>
    place !== 'above' && (place !== 'lone' || facts.vendors.length === 0);
  const owners = operators.filter(isSaid).flatMap(({ text }) => organisationsIn(text));
  const snippet = operators.map(({ text }) => text.text).join('\n');
  return {
    page: readPage({ ref: 0, url, title: facts.title, snippet }),
    keys: { icp: facts.filings, uscc: facts.codes, psb: facts.security },
    isFranchise: facts.isFranchise,
    operators,
    owners: [...new Set(owners)].map((owner) => readText(owner)),
    headings: facts.headings.map(readText),
    vendors: facts.vendors.map(normaliseName),
    others: facts.others.map(normaliseName),
    bodies: facts.bodies.map(normaliseName),
    addresses: facts.addresses.map(normaliseName),
  };
}
