import { distinctBy, groupedBy } from '../../domain/by-key';
import type { Field } from '../../tables/known-headings';
import { normaliseName } from '../../text/normalise';
import type { ReadRow } from './draft';
import { soundOf } from './one-code';

/** A row that names an organisation. */
type Named = ReadRow & { organisation: string };
const isNamed = (row: ReadRow): row is Named => row.organisation !== undefined;

/** Groups of two or more subjects with one key; an empty key is none. */
const sharing = (subjects: readonly Named[], keyOf: (subject: Named) => string): Named[][] => {
  const groups = groupedBy(subjects, (subject) => [keyOf(subject)]);
  groups.delete('');
  return [...groups.values()].filter((group) => group.length > 1);
};

/** So many names a row is told at most: a group may have thousands. */
const TOLD = 5;

const nameOf = ({ organisation }: Named): string => normaliseName(organisation);

const appOf = ({ app }: Named): string => (app ? normaliseName(app) : '');

/**
 * Warns each subject of a group of the other names in it: `甲、乙`, of many the first and their number. `toRemark` gives the
 * column and the reason.
 */
function warnOfOthers(
  group: readonly Named[],
  toRemark: (subject: Named) => readonly [field: Field, reason: string],
): void {
  const named = distinctBy(group, nameOf);
  const count = named.length - 1;
  // Of these one may be the subject's own.
  const first = named.slice(0, TOLD + 1);
  const names = first.map(nameOf);
  for (const subject of group) {
    const own = nameOf(subject);
    const others = first.filter((_, at) => names[at] !== own).slice(0, TOLD);
    if (others.length === 0) continue;
    const [field, reason] = toRemark(subject);
    const told = others.map(({ organisation }) => organisation).join('、');
    const more = count > TOLD ? ` 等 ${count} 个` : '';
    subject.reader.remark('warning', field, `${reason}：${told}${more}`);
  }
}

/**
 * Warn of subjects that may be one under two spellings (same place, trade names that are the same or sound alike), and
 * of apps of one name by several developers, which stay apart.
 */
export function warnOfNearSame(rows: readonly ReadRow[]): void {
  const subjects = rows.filter(isNamed);
  for (const group of sharing(subjects, ({ organisation }) => soundOf(organisation)))
    warnOfOthers(group, ({ app }) => [
      app === undefined ? 'institution' : 'developer',
      '与另一名称地区相同，字号相同或读音相同，可能是同一单位',
    ]);
  for (const group of sharing(subjects, appOf))
    warnOfOthers(group, () => ['app', '另有同名应用，开发者不同，分列两条']);
}
