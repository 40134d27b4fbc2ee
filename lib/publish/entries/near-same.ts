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

/** The distinct texts other than `own`, as printed. */
function others(group: readonly RowSubject[], own: RowSubject): string[] {
  const mine = normaliseName(own.organisation);
  const names = group.map(({ organisation }) => organisation);
  return [...new Set(names)].filter((name) => normaliseName(name) !== mine);
}

/** Place and sound of a trade name: 示例市中讯网络 and 示例市中迅网络科技 sound alike and may be one. */
function soundOf({ organisation }: RowSubject): string {
  const { region, brand } = nameParts(organisation);
  if (!region || brand.length < 2) return '';
  return `${region}|${pinyin(brand, { toneType: 'none' })}`;
}

const appOf = ({ app }: RowSubject): string => (app ? normaliseName(app) : '');

const brandOf = ({ organisation }: RowSubject): string => nameParts(organisation).brand;

/** Subjects of one place whose trade names sound alike but are written differently. */
function warnOfSound(group: readonly RowSubject[]): void {
  for (const subject of group) {
    const near = others(group, subject).filter(
      (name) => nameParts(name).brand !== brandOf(subject),
    );
    const field = subject.app === undefined ? 'institution' : 'developer';
    const text = `与另一名称读音相同，可能是同一单位：${near.join('、')}`;
    if (near.length > 0) subject.reader.remark('warning', field, text);
  }
}

/** Apps of one name by several developers. */
function warnOfNamesakes(group: readonly RowSubject[]): void {
  for (const subject of group) {
    const same = others(group, subject);
    const text = `另有同名应用，开发者不同，分列两条：${same.join('、')}`;
    if (same.length > 0) subject.reader.remark('warning', 'app', text);
  }
}

/**
 * Warn of subjects that may be one under two spellings (same place, trade names that sound alike), and
 * of apps of one name by several developers, which stay apart.
 */
export function warnOfNearSame(subjects: readonly RowSubject[]): void {
  for (const group of groupBy(subjects, soundOf)) warnOfSound(group);
  for (const group of groupBy(subjects, appOf)) warnOfNamesakes(group);
}
