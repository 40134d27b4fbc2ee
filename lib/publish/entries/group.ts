import { groupedBy } from '../../domain/by-key';
import { significant } from '../../domain/identifiers';
import { leadingRegion } from '../rules/regions';
import type { Draft, Lifted } from './draft';
import { rowsWithoutCode } from './one-code';
import { warnOfDoubtfulActs, withFinesInKeys } from './same-act';

/** Rows of one subject. */
export interface Group {
  key: string;
  drafts: Draft[];
}

const groupsBy = (drafts: readonly Draft[], keyOf: (draft: Draft) => string): Group[] =>
  [...groupedBy(drafts, (draft) => [keyOf(draft)])].map(([key, own]) => ({ key, drafts: own }));

const NAMESAKES = '同名单位在不同地区，请补填统一社会信用代码';
const provinceOf = (code: string): string => code.slice(0, 2);

/** The province of the office that decided, for a row that tells no place and no credit code; else undefined. */
function officeOf({ key, region, acts: [act] }: Draft): string | undefined {
  if (!key.startsWith('org|') || region !== undefined) return undefined;
  const place = leadingRegion(act?.sanction.authority ?? '');
  return place ? provinceOf(place.code) : undefined;
}

/**
 * Parts off the rows of a name that tell no place and were decided in a province where the name has none: they may be a
 * namesake.
 */
function splitByOffice(group: Group): Group[] {
  const provinces = new Set(
    group.drafts.flatMap(({ region }) => (region ? provinceOf(region) : [])),
  );
  if (provinces.size === 0) return [group];
  return groupsBy(group.drafts, (draft) => {
    const office = officeOf(draft);
    const isElsewhere = office !== undefined && !provinces.has(office);
    if (isElsewhere) draft.reader.remark('warning', 'institution', NAMESAKES);
    return isElsewhere ? `${draft.key}|${office}` : group.key;
  });
}

/**
 * The place of the office that decided, for rows of a name that tell none. The register of the state has companies
 * without a place in their names, which offices of one province may all know.
 */
function placeOfOffice({ names: [name], acts: [act] }: Draft): string {
  const { code = '' } = leadingRegion(act?.sanction.authority ?? '') ?? {};
  return name?.text.endsWith('公司') ? provinceOf(code) : significant(code);
}

/** Parts the rows of a name without a code by their towns. Rows that fit several towns stay by themselves. */
function splitByPlace(group: Group): Group[] {
  if (!group.key.startsWith('org|') || group.drafts.length < 2) return [group];
  const tellsNone = group.drafts.every(({ region }) => region === undefined);
  const placeOf = (draft: Draft) =>
    tellsNone ? placeOfOffice(draft) : significant(draft.region ?? '');
  const places = [...new Set(group.drafts.map(placeOf))];
  const towns = places.filter((place) => !places.some((o) => o !== place && o.startsWith(place)));
  if (towns.length < 2) return [group];
  return groupsBy(group.drafts, (draft) => {
    const [town, other] = towns.filter((each) => each.startsWith(placeOf(draft)));
    if (other !== undefined || tellsNone) draft.reader.remark('warning', 'institution', NAMESAKES);
    return other === undefined ? `${group.key}|${town}` : group.key;
  });
}

/**
 * Rows by subject. A row without a credit code joins the one code whose rows bear its name. `unclear`: several codes
 * bear it.
 */
function byClaim(drafts: readonly Draft[]): { groups: Group[]; unclear: Draft[] } {
  const claimed = groupedBy(drafts, ({ aliases }) => aliases);
  const owners = new Map(
    [...claimed].map(([alias, rows]) => [alias, new Set(rows.map(({ key }) => key))]),
  );
  const unclear: Draft[] = [];
  const groups = groupsBy(drafts, (draft) => {
    const claims = owners.get(draft.key) ?? new Set<string>();
    const [only = draft.key] = claims;
    if (claims.size > 1) unclear.push(draft);
    return claims.size > 1 ? draft.key : only;
  });
  return { groups, unclear };
}

/**
 * Takes a credit code off rows where several unlike names have it, since nobody knows whose it is (`one-code.ts`). This
 * comes before any rows are joined: else one unit would get the document's number of the other, or end with its act. A
 * lift of such a code counts for the unit of its name alone, or for all of them where no row has that name.
 */
export function withoutSharedCodes(
  drafts: readonly Draft[],
  lifted: readonly Lifted[],
): { drafts: Draft[]; lifted: Lifted[] } {
  const parted = new Map<Draft, Draft>();
  const unitsOf = new Map<string, Map<string, string>>();
  for (const { key: code, drafts: rows } of byClaim(drafts).groups) {
    const withoutCode = code.startsWith('uscc|') ? rowsWithoutCode(rows) : new Map<Draft, Draft>();
    if (withoutCode.size === 0) continue;
    const units = new Map<string, string>();
    for (const draft of rows) {
      const own = withoutCode.get(draft) ?? draft;
      parted.set(draft, own);
      for (const name of own.aliases) units.set(name, own.key);
    }
    unitsOf.set(code, units);
  }
  const ofUnits = (row: Lifted): Lifted => {
    const units = unitsOf.get(row.key);
    if (!units) return row;
    const own = row.aliases.flatMap((name) => units.get(name) ?? []);
    const [key = row.key] = own;
    return { ...row, key, aliases: [...row.aliases, ...(own.length > 0 ? own : units.values())] };
  };
  return {
    drafts: drafts.map((draft) => parted.get(draft) ?? draft),
    lifted: lifted.map(ofUnits),
  };
}

/**
 * Joins rows to subjects: by credit code, else by legal name; apps by name and developer. A row without a code joins
 * the subject that has its name. It stays by itself, with a warning, where nobody knows which one that is: two codes
 * have the name, the name is in several towns, or the row tells no place and an office of another province decided.
 */
export function groupDrafts(drafts: readonly Draft[]): Group[] {
  const { groups, unclear } = byClaim(drafts);
  for (const { reader } of unclear)
    reader.remark('warning', 'institution', '同名单位有不同的统一社会信用代码，请补填代码');
  return groups
    .flatMap(splitByOffice)
    .flatMap(splitByPlace)
    .map(({ key, drafts: rows }) => {
      const apart = withFinesInKeys(rows);
      warnOfDoubtfulActs(apart);
      return { key, drafts: apart };
    });
}
