import { pinyin } from 'pinyin-pro';
import { normaliseName } from '../../text/normalise';
import type { RowSubject } from '../rows/draft';
import { nameParts } from '../rules/name-parts';

/** Groups of two or more by a key that is not empty. */
function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else if (key !== '') groups.set(key, [value]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Names that a row is told of: in a group of thousands each would list all the others. */
const TOLD = 5;

function* except<K, V>(values: ReadonlyMap<K, ReadonlySet<V>>, own: K): Generator<V> {
  for (const [key, each] of values) if (key !== own) yield* each;
}

/**
 * The names of a group that have another key than a subject's own, as printed: `甲、乙`, or the first few and how
 * many there are; empty when there is none.
 */
function tellerOfOthers(group: readonly RowSubject[], keyOf: (subject: RowSubject) => string) {
  const names = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const subject of group) {
    const name = normaliseName(subject.organisation);
    if (seen.has(name)) continue;
    seen.add(name);
    const key = keyOf(subject);
    names.set(key, (names.get(key) ?? new Set()).add(subject.organisation));
  }
  return (own: RowSubject): string => {
    const key = keyOf(own);
    const count = seen.size - (names.get(key)?.size ?? 0);
    const first: string[] = [];
    for (const name of except(names, key)) {
      if (first.length === TOLD) break;
      first.push(name);
    }
    return first.join('、') + (count > first.length ? ` 等 ${count} 个` : '');
  };
}

/** Place and sound of a trade name: 示例市中讯网络 and 示例市中迅网络科技 sound alike and may be one. */
function soundOf({ organisation }: RowSubject): string {
  const { region, brand } = nameParts(organisation);
  if (!region || brand.length < 2) return '';
  return `${region}|${pinyin(brand, { toneType: 'none' })}`;
}

const appOf = ({ app }: RowSubject): string => (app ? normaliseName(app) : '');

const nameOf = ({ organisation }: RowSubject): string => normaliseName(organisation);

/** Subjects of one place whose trade names are one, or sound alike, under different names. */
function warnOfSound(group: readonly RowSubject[]): void {
  const tellOthers = tellerOfOthers(group, nameOf);
  for (const subject of group) {
    const near = tellOthers(subject);
    const field = subject.app === undefined ? 'institution' : 'developer';
    if (near !== '')
      subject.reader.remark(
        'warning',
        field,
        `与另一名称地区相同，字号相同或读音相同，可能是同一单位：${near}`,
      );
  }
}

/** Apps of one name by several developers. */
function warnOfNamesakes(group: readonly RowSubject[]): void {
  const tellOthers = tellerOfOthers(group, nameOf);
  for (const subject of group) {
    const same = tellOthers(subject);
    if (same !== '')
      subject.reader.remark('warning', 'app', `另有同名应用，开发者不同，分列两条：${same}`);
  }
}

/**
 * Warn of subjects that may be one under two spellings (same place, trade names that are the same or sound alike), and
 * of apps of one name by several developers, which stay apart.
 */
export function warnOfNearSame(subjects: readonly RowSubject[]): void {
  for (const group of groupBy(subjects, soundOf)) warnOfSound(group);
  for (const group of groupBy(subjects, appOf)) warnOfNamesakes(group);
}
