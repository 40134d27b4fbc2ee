import { gapAt, isHard, nextGap, nextHard, type PageText, SPACE } from '../../text/page-text';
import { placesOfBranch } from '../../text/region';
import { followsGreeting, isRefusedBehind, SITE_WORDS } from './boundary';
import {
  BRANCH_END,
  branchLength,
  endsAsRegistered,
  mentionsCompany,
  registeredNames,
} from './forms';

/** Registered names that a page writes otherwise: in short, without their form, or by the branch. */

const NAME_UNITS = 40;
/** Units of the shortest name that a branch may follow. */
const NAME_LEAST = 4;
/** Writings after which no further part of a text is read: those of some four names. */
const WRITINGS_CAP = 80;

/** May a name end at `end` of a part, with nothing of its own behind it: 余姚示例启明培训学校 小学英语? */
function mayNameEnd(page: PageText, end: number): boolean {
  if (isHard(page, end)) return true;
  return (
    gapAt(page, end) === SPACE &&
    !mentionsCompany(page.text.slice(end, nextHard(page, end, end + NAME_UNITS))) &&
    !isRefusedBehind(page.text, end) &&
    branchLength(page.text, end) === 0
  );
}

const GREETING_UNITS = 6;

/** Where a part's name begins, behind what a site says before its own: 欢迎光临. */
function nameStart(page: PageText, at: number): number {
  const most = nextHard(page, at, at + GREETING_UNITS);
  for (let start = most; start > at; start--) if (followsGreeting(page.text, start)) return start;
  return at;
}

const ENROLS = /20\d\d年?.{0,3}招生(?:简章)?$/u;

/** A name, and what is left of it without the words of a site behind it, the longest first. */
function withoutSiteWords(name: string): string[] {
  const names = new Set([name, name.replace(ENROLS, '')]);
  for (const each of names)
    for (const word of SITE_WORDS) if (each.endsWith(word)) names.add(each.slice(0, -word.length));
  return [...names].sort((a, b) => b.length - a.length);
}

/** The whole names that the part at `at` may be or begin with. */
function namesAt(page: PageText, at: number): string[] {
  const start = nameStart(page, at);
  const most = nextHard(page, at, start + NAME_UNITS);
  const found: string[] = [];
  for (let end = nextGap(page, start); end <= most; end = nextGap(page, end)) {
    if (mayNameEnd(page, end)) found.push(page.text.slice(start, end));
    if (end === most) break;
  }
  return found;
}

const BRANCH = new RegExp(BRANCH_END, 'u');
/** Units at a part's end in which `BRANCH` finds the word of a branch, with what that must not stand behind: 高新园区. */
const BRANCH_WORD_UNITS = 4;
/** Units of a branch's own words behind its place: 城东校区, 万达广场店. */
const BRANCH_UNITS = 8;
/** Units of a branch's words with their place. */
const BEHIND_UNITS = 16;

/**
 * Are the words from `at` to the part's `end` a branch's? Behind a sign the last word tells. Right behind a name or a place
 * they have to be a branch's alone: 余姚书店 is no branch.
 */
function isBranch(page: PageText, at: number, end: number, isParted: boolean): boolean {
  const words = page.text.slice(at, end);
  if (words === '店') return true;
  if (isParted) return words.length <= BRANCH_UNITS && BRANCH.test(words);
  return words !== '' && branchLength(page.text, at) === words.length;
}

/** The name from `start` to `at` if a branch follows, or its place, which then stands before the name: 余姚 for （余姚店）. */
function namesBefore(page: PageText, start: number, at: number): string[] {
  const name = page.text.slice(start, at);
  const end = nextHard(page, at);
  if (end - at > BEHIND_UNITS || !endsAsRegistered(name)) return [];
  const isParted = (gapAt(page, at) & ~SPACE) !== 0;
  const places = placesOfBranch(page.text.slice(at, end)).filter(
    (units) => (isParted && at + units === end) || isBranch(page, at + units, end, isParted),
  );
  const placed = places.map((units) => page.text.slice(at, at + units) + name);
  // 城东 is a district too, and here mostly the east of a town.
  return isBranch(page, at, end, isParted) ? [name, ...placed] : placed;
}

/**
 * The names whose branch the part at `start` is, as shops are listed: 余姚示例启明培训学校 for 示例启明培训学校（余姚店）, for 示例启明培训学校_余姚校区
 * and for 余姚示例启明培训学校（城东店）. Company names are left out, since they are printed as the register has them.
 */
function headsAt(page: PageText, start: number): string[] {
  const end = nextHard(page, start, start + NAME_UNITS);
  // Most titles end in no branch, and a look for a name at each unit would be half of a card's cost.
  const endsInBranch = BRANCH.test(page.text.slice(Math.max(start, end - BRANCH_WORD_UNITS), end));
  const found: string[] = [];
  for (let at = start + NAME_LEAST; at <= end; at++)
    if (endsInBranch || gapAt(page, at) !== 0) found.push(...namesBefore(page, start, at));
  return found.filter((name) => !mentionsCompany(name));
}

/** The names of a register that a name may be written for. A list may have one without its place: 示例启明培训学校. */
const allOf = (name: string, { names, stems }: NonNullable<ReturnType<typeof registeredNames>>) =>
  mentionsCompany(name) ? names : [...names, ...stems];

/** Registered names that a text may write otherwise, and whether a branch of it does. */
export type Otherwise = ReadonlyMap<string, { branch: boolean }>;

/** The registered names that the first parts of a title or provider may write otherwise. */
export function writtenOtherwise(page: PageText): Otherwise {
  const found = new Map<string, { branch: boolean }>();
  const note = (names: readonly string[], branch: boolean): void => {
    for (const name of names) if (!found.has(name)) found.set(name, { branch });
  };
  for (let at = 0; at < page.text.length && found.size < WRITINGS_CAP; at = nextHard(page, at)) {
    for (const name of namesAt(page, at)) {
      // …培训学校简介 introduces the school, and no …培训.
      const [registered] = withoutSiteWords(name).flatMap((each) => registeredNames(each) ?? []);
      if (registered) note(allOf(name, registered), false);
    }
    for (const name of headsAt(page, at)) {
      const registered = registeredNames(name);
      // The head's own writing is nowhere in the text as it stands.
      if (registered) note([name, ...allOf(name, registered)], true);
    }
  }
  return found;
}
