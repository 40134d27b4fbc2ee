import { findIcpNumbers, findPsbNumbers } from '../schema/icp';
import { FACTS_CAP, TEXT_CAP } from '../schema/limits';
import { parseUscc } from '../schema/uscc';
import type { WebsiteFacts } from '../schema/website';
import { readOperator, registeredNames } from './operator-text';
import { compareOperators } from './operators';
import { type Page, readPage } from './page';
import type { PageText } from './page-text';

/** A website that asks who runs it: its address as the browser knows it, and what its page says. */
export interface Website {
  url: string;
  facts: WebsiteFacts;
}

/** A number of a footer. `sure`: where nobody types it by the way, in a register's link or in JSON-LD. */
export interface Key {
  value: string;
  sure: boolean;
}

interface Operator {
  text: PageText;
  isStructured: boolean;
  /** Only described by the page: says whose site it is not, and no more. */
  isDescribed: boolean;
}

/** A website made ready for judging. */
export interface Site {
  /** Its address and title; the operators' texts as a snippet, which supports a region and no more. */
  page: Page;
  /** Every distinct ICP main number. */
  filings: Key[];
  codes: Key[];
  security: Key[];
  operators: Operator[];
  /** Registered names among the operators. */
  owners: string[];
  /** Two different operators: whose site it is cannot be told. */
  isDivided: boolean;
}

const parts = <T>(all: readonly T[]): readonly T[] => all.slice(0, FACTS_CAP);
const short = (text: string): string => text.slice(0, TEXT_CAP);

/** Distinct values in order; one that was sure once is sure. */
function distinct(keys: readonly Key[]): Key[] {
  const found = new Map<string, Key>();
  for (const { value, sure } of keys)
    found.set(value, { value, sure: sure || found.get(value)?.sure === true });
  return [...found.values()];
}

function readFilings({ filings }: WebsiteFacts): Key[] {
  return distinct(
    parts(filings).flatMap(({ text, linked }) =>
      findIcpNumbers(short(text)).map((value) => ({ value, sure: linked })),
    ),
  );
}

function readCodes({ codes }: WebsiteFacts): Key[] {
  return distinct(
    parts(codes).flatMap(({ text, structured }) => {
      const value = parseUscc(short(text));
      return value ? { value, sure: structured } : [];
    }),
  );
}

function readSecurity({ security }: WebsiteFacts): Key[] {
  const numbers = parts(security).flatMap((text) => findPsbNumbers(short(text)));
  return distinct(numbers.map((value) => ({ value, sure: false })));
}

function readOperators({ operators }: WebsiteFacts): Operator[] {
  return parts(operators).flatMap(({ text, place }) => {
    const read = readOperator(short(text));
    return read.text.length > 0
      ? { text: read, isStructured: place === 'json-ld', isDescribed: place === 'described' }
      : [];
  });
}

const areDivided = (owners: readonly string[]): boolean =>
  owners.some((one) => owners.some((other) => compareOperators(one, other) === 'different'));

/** Prepares a website. Never throws, whatever the page says. */
export function readSite({ url, facts }: Website): Site {
  const operators = readOperators(facts);
  const owners = [...new Set(operators.flatMap(({ text }) => registeredNames(text)))];
  const snippet = operators.map(({ text }) => text.text).join('\n');
  return {
    page: readPage({ ref: 0, url, title: facts.title, snippet: short(snippet) }),
    filings: readFilings(facts),
    codes: readCodes(facts),
    security: readSecurity(facts),
    operators,
    owners,
    isDivided: areDivided(owners),
  };
}
