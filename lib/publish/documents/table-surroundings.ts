import { isHeadingLine } from '../rules/groups';
import { saysOfRows } from '../rules/titles';
import { undecidedIn } from '../rules/undecided';

/** Lines of a document that say of a table beside them what its rows are. */
export interface Surroundings {
  /** Headings right above the table: 二、移出黑名单. */
  above: string[];
  /** Notes right below it: 注：第2项处罚已被撤销. */
  below: string[];
}

/** Characters of a heading and of a note; what is longer is text. */
const HEADING_UNITS = 60;
const NOTE_UNITS = 200;
/** Above a document's first table stand its navigation and its own title, which is heeded as such. */
const LINES_ABOVE_FIRST = 2;
/** （截至2026年9月30日）, 单位：家: what may stand between a heading and its table. */
const IS_ASIDE = /^(?:[（(【〔[].*[）)】〕\]]|[^:：]{1,12}[:：].+|[\d年月日./-]+)$/u;

const IS_NOTE = /^[（(【]?(?:备注|附注|注|说明|以上|上述|[※*＊★①-⑩])/u;

/** Does a line say what stands below it? */
export const isHeading = (line: string): boolean =>
  line.length <= HEADING_UNITS &&
  !IS_NOTE.test(line) &&
  (isHeadingLine(line) || undecidedIn({ titles: [line], headings: [] }) !== null);

/** The lines of a document right above its first table. */
const rightAbove = (lines: readonly string[]): string[] =>
  lines.filter((line) => isHeading(line) || !IS_ASIDE.test(line)).slice(-LINES_ABOVE_FIRST);

export const isNote = (line: string): boolean => line.length <= NOTE_UNITS && IS_NOTE.test(line);

/**
 * What of the lines before, between and behind tables is said of each. A heading holds until another one says what is
 * below it. `groups`: one more than there are tables.
 */
export function aroundTables(groups: readonly (readonly string[])[]): Surroundings[] {
  let held: string[] = [];
  return groups.slice(1).map((after, at) => {
    const before = groups[at] ?? [];
    const own = (at === 0 ? rightAbove(before) : before).filter(isHeading);
    held = own.some(saysOfRows) ? own : [...held, ...own];
    return { above: held, below: after.filter(isNote) };
  });
}
