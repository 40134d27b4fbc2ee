import { anyOf, pattern } from '../../text/expressions';
import { BRACKETED, IS_NOTE, isHeadingLine } from '../rules/groups';
import { saysOfRows } from '../rules/titles';
import { undecidedIn } from '../rules/undecided';

/** Lines of a document beside a table that say what its rows are. */
export interface Surroundings {
  /** Headings right above the table: 二、移出黑名单. */
  above: string[];
  /** Notes right below it (注：第2项处罚已被撤销), and corrections that stand above the first table. */
  below: string[];
}

/** Most characters of a heading and of a note; a longer line is running text. */
const HEADING_UNITS = 60;
const NOTE_UNITS = 200;
/**
 * So many lines right above the first table may be headings of it. Higher up are navigation and the title of the
 * page, which counts by itself.
 */
const LINES_ABOVE_FIRST = 2;
/** Lines that may stand between a heading and its table: （截至2026年9月30日）, 单位：家. */
const IS_ASIDE = /^(?:[（(【〔[].*[）)】〕\]]|[^:：]{1,12}[:：].+|[\d年月日./-]+)$/u;

const IS_BESIDE = anyOf(
  IS_NOTE.source,
  '^[（(【]?(?:以上|上述|上表|其中|除(?=.{2,40}外)|第\\d+[项条家]|序号\\d|[※*＊★▲△①-⑳[])',
);
/** 【1】 may begin a heading too. */
const IS_NUMBERED = pattern`^${BRACKETED}`;

/** It may stand above the tables, too. */
const IS_CORRECTION = /^[（(【]?(?:更正|勘误)/u;

/** Is a line the heading of what is below it? */
export const isHeading = (line: string): boolean =>
  line.length <= HEADING_UNITS &&
  !IS_BESIDE.test(line) &&
  (isHeadingLine(line) || undecidedIn([line]) !== null);

/** The last lines before the first table. */
const rightAbove = (lines: readonly string[]): string[] =>
  lines.filter((line) => isHeading(line) || !IS_ASIDE.test(line)).slice(-LINES_ABOVE_FIRST);

export const isNote = (line: string): boolean =>
  line.length <= NOTE_UNITS &&
  (IS_BESIDE.test(line) || (IS_NUMBERED.test(line) && !isHeading(line)));

/**
 * Gives each table its headings and notes, from the lines before, between and behind the tables. A heading holds for
 * further tables until another one says what the rows are. `groups` has one item more than there are tables.
 */
export function aroundTables(groups: readonly (readonly string[])[]): Surroundings[] {
  let held: string[] = [];
  return groups.slice(1).map((after, at) => {
    const before = groups[at] ?? [];
    const own = (at === 0 ? rightAbove(before) : before).filter(isHeading);
    held = own.some(saysOfRows) ? own : [...held, ...own];
    const corrections = at === 0 ? before.filter((line) => IS_CORRECTION.test(line)) : [];
    return { above: held, below: [...corrections, ...after].filter(isNote) };
  });
}
