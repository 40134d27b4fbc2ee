import { groupedBy } from '../../domain/by-key';
import { ownPart } from '../../text/own-part';
import { nameParts } from '../rules/name-parts';
import { hidesAName } from '../rules/name-text';
import { leadingRegion } from '../rules/regions';
import { placeOf } from './name-begin';
import type { Unit } from './spans';
import { isOtherTrade } from './teaching';

/**
 * A short name, as 示例星公司, is in no register, and many units may be called so. It stands for the one full name that
 * the text declares it for, or that begins as it does; else for nobody.
 */

const DECLARED = /^（[^（）]{0,40}?(?:简称|下称)[为：]?[“"]?([^（）”"“]{2,16})[”"]?）/u;

/** 以下简称“示例公司”, behind a name. */
export const declaredBehind = (text: string): string | undefined => DECLARED.exec(text)?.[1];

/** A company whose name says no form of the law's: neither 有限 nor 股份. */
export const isBareCompany = (name: string): boolean =>
  /公司$/u.test(name) && !/(?:有限|责任|股份|集团|[分总])公司$/u.test(name);

/** The full names that each short one was declared for. */
const declarations = (text: string, full: readonly Unit[]): Map<string, Unit[]> =>
  groupedBy(full, ({ end }) => [declaredBehind(text.slice(end, end + 70)) ?? []].flat());

const placeIn = (name: string): string => leadingRegion(name)?.text ?? placeOf(name);

/** The companies whose brand is a bare one's: 示例星 of 示例星公司, and not of 新示例星教育有限公司. */
function companiesOf({ name }: Unit, full: readonly Unit[]): readonly Unit[] {
  const place = placeIn(name);
  const own = name.slice(place.length).replace(/公司$/u, '');
  if (ownPart(nameParts(own).brand || own).length < 2) return [];
  return full.filter(
    (each) =>
      each.name.includes(own) &&
      each.name.endsWith('公司') &&
      // Whoever lets the rooms may bear the brand as well.
      !isOtherTrade(each.name, '') &&
      each.name.startsWith(place) &&
      each.name.startsWith(own, placeIn(each.name).length),
  );
}

/** Units under their full names, where the text tells one for each. */
export function withFullNames(text: string, units: readonly Unit[]): Unit[] {
  const full = units.filter(({ name }) => !hidesAName(name) && !isBareCompany(name));
  const declared = declarations(text, full);
  return units.map((unit) => {
    const told =
      declared.get(unit.name) ?? (isBareCompany(unit.name) ? companiesOf(unit, full) : []);
    const [first] = told;
    if (!first || first === unit || told.some(({ name }) => name !== first.name)) return unit;
    return { ...unit, name: first.name, full: { start: first.start, end: first.end } };
  });
}
