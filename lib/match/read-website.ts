import { findIcpNumbers, findPsbNumbers, parseUscc } from '../domain/identifiers';
import { FACTS_CAP, TEXT_CAP } from '../domain/limits';
import type { WebsiteFacts } from '../domain/website';
import { normaliseName } from '../text/normalise';
import { type PageText, readText } from '../text/page-text';
import { organisationsIn } from './footer/operator-text';
import { writtenOtherwise } from './names/segments';
import { type Page, readPage } from './page';

/** A website: its address as the browser knows it, and what its page says of who runs it. */
export interface Website {
  url: string;
  facts: WebsiteFacts;
}

/** A number of a footer. `sure`: where nobody types it by the way, in a register's link or in JSON-LD. */
export interface Key {
  value: string;
  sure: boolean;
  /** In the page's last lines and in no footer. */
  isOutside: boolean;
}

interface Operator {
  text: PageText;
  /** Registered names that it may write otherwise: 余姚示例启明培训学校. */
  otherwise: ReadonlySet<string>;
  isStructured: boolean;
  /** The page's JSON-LD describes it and does not call this site its own: it may contradict and proves nothing. */
  isDescribed: boolean;
  /** The one name of a footer that says nothing else: counts where the page itself bears it out. */
  isLone: boolean;
  /** In the page's last lines and in no footer, where anybody may have written. */
  isOutside: boolean;
}

/** A website made ready for judging. */
export interface ReadWebsite {
  /** Its address and title; the operators' texts as a snippet, which supports a region and no more. */
  page: Page;
  /** Every distinct ICP main number, credit code and public-security number. */
  keys: Record<'icp' | 'uscc' | 'psb', Key[]>;
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
  /** The page says that it is a franchisee's or a partner's. */
  isFranchise: boolean;
}

/** The one main number of the footer, which says who runs the site; several tell no owner. */
export const footersFiling = ({
  keys: {
    icp: [filing, second],
  },
}: ReadWebsite): string | undefined =>
  filing && !second && !filing.isOutside ? filing.value : undefined;

const parts = <T>(all: readonly T[]): readonly T[] => all.slice(0, FACTS_CAP);
const short = (text: string): string => text.slice(0, TEXT_CAP);
const normalised = (all: readonly string[]): string[] =>
  parts(all).map((text) => normaliseName(short(text)));

/** Distinct values in order; one that was sure once is sure. */
function distinct(keys: readonly Key[]): Key[] {
  const found = new Map<string, Key>();
  for (const { value, sure, isOutside } of keys) {
    const known = found.get(value);
    found.set(value, {
      value,
      sure: sure || known?.sure === true,
      isOutside: isOutside && known?.isOutside !== false,
    });
  }
  return [...found.values()];
}

/** The numbers in printed facts. `isSure`: where nobody types one by the way. */
const readKeys = <Fact extends { text: string; isOutside?: true }>(
  facts: readonly Fact[],
  find: (text: string) => string[],
  isSure: (fact: Fact) => boolean,
): Key[] =>
  distinct(
    parts(facts).flatMap((fact) =>
      find(short(fact.text)).map((value) => ({
        value,
        sure: isSure(fact),
        isOutside: fact.isOutside === true,
      })),
    ),
  );

/** Few footers have such words: the places that names begin with, which a cold worker has yet to read, are asked for these alone. */
const TEACHES =
  /[校院]|幼儿园|中心|教育|培训|辅导|托管|托育|早教|英语|外语|艺术|美术|书法|音乐|舞蹈|体育|编程|画室/;

function readOperators({ operators }: WebsiteFacts): Operator[] {
  return parts(operators).flatMap(({ text, place, isOutside = false }) => {
    const read = readText(short(text));
    return read.text.length > 0
      ? {
          text: read,
          otherwise: TEACHES.test(read.text) ? writtenOtherwise(read) : new Set(),
          isStructured: place === 'json-ld',
          isDescribed: place === 'described',
          isLone: place === 'lone',
          isOutside,
        }
      : [];
  });
}

/** Prepares a website. Never throws, whatever the page says. */
export function readWebsite({ url, facts }: Website): ReadWebsite {
  const operators = readOperators(facts);
  // A bare name beside a builder's may be another builder's: it contradicts nobody.
  const isSaid = ({ isLone }: Operator): boolean => !isLone || facts.vendors.length === 0;
  const owners = operators.filter(isSaid).flatMap(({ text }) => organisationsIn(text));
  const snippet = operators.map(({ text }) => text.text).join('\n');
  return {
    page: readPage({ ref: 0, url, title: facts.title, snippet: short(snippet) }),
    keys: {
      icp: readKeys(facts.filings, findIcpNumbers, ({ linked }) => linked),
      uscc: readKeys(
        facts.codes,
        (text) => [parseUscc(text) ?? []].flat(),
        ({ structured }) => structured,
      ),
      psb: readKeys(facts.security, findPsbNumbers, () => false),
    },
    operators,
    owners: [...new Set(owners)].map((owner) => readText(owner)),
    headings: parts(facts.headings).map((heading) => readText(short(heading))),
    vendors: normalised(facts.vendors),
    others: normalised(facts.others),
    bodies: normalised(facts.bodies),
    isFranchise: facts.isFranchise,
  };
}
