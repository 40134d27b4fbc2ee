import { distinctBy, groupedBy } from '../../domain/by-key';
import { compareDays } from '../../domain/day';
import type { Entry, EntryName, Identifier, Sanction } from '../../domain/entry';
import { significant } from '../../domain/identifiers';
import { ruleOf } from '../../domain/sanction-rules';
import { sha256Hex, utf8 } from '../../list/bytes';
import { normaliseName } from '../../text/normalise';
import { joinIssues } from '../rules/grounds';
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

/** An order by what is told alone, so that it is the same wherever that stands in the tables. */
function byWords(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : Number(left > right);
}

/** Earlier and more exact first: a bare year loses to a day in that year, and wins against later years. */
function compareDates(a: Sanction, b: Sanction): number {
  const [left, right] = [a.decidedOn, b.decidedOn];
  const sameYear = left.day.slice(0, 4) === right.day.slice(0, 4);
  const exactness = Number(left.precision === 'year') - Number(right.precision === 'year');
  return sameYear && exactness !== 0 ? exactness : compareDays(left.day, right.day);
}

/**
 * One sanction of all rows that tell one act. The earliest date counts, with its source: a notice of 2026-08-31 that
 * another site mirrored on 2026-09-01 is of 2026-08-31. The earliest end, the latest look and the latest reply count,
 * whichever rows have them. An app is listed for the issues of all rows. A lift without a day is dealt with in
 * `lifted.ts`.
 */
function mergeActs(mirrors: readonly Sanction[]): Sanction | undefined {
  const [first] = [...mirrors].sort((a, b) => compareDates(a, b) || byWords(a, b));
  const [end] = mirrors.flatMap(({ publishedUntil }) => publishedUntil ?? []).sort();
  const looks = mirrors.flatMap(({ verifiedOn }) => verifiedOn ?? []).sort();
  const look = looks.at(-1);
  const replies = mirrors.flatMap(({ reply }) => reply ?? []);
  const reply = replies.sort((a, b) => compareDays(a.on, b.on)).at(-1);
  const isOfApp = first !== undefined && ruleOf(first.kind).isOfApp;
  return (
    first && {
      ...first,
      ...(isOfApp && joinIssues([first, ...mirrors])),
      ...(end && { publishedUntil: end }),
      ...(look && { verifiedOn: look }),
      ...(reply && { reply }),
    }
  );
}

/** The acts of all rows of a subject, each once, by their keys. */
export function actsByKey({ drafts }: Group): Map<string, Sanction> {
  const told = groupedBy(
    drafts.flatMap(({ acts }) => acts),
    ({ actKey }) => [actKey],
  );
  return new Map(
    [...told].flatMap(([key, acts]): [string, Sanction][] => {
      const act = mergeActs(acts.map(({ sanction }) => sanction));
      return act ? [[key, act]] : [];
    }),
  );
}

/** The id of a subject's entry, made of its key. */
export async function idOf({ key }: Group): Promise<string> {
  const hash = await sha256Hex(utf8(key));
  return `${key.startsWith('app|') ? 'app' : 'org'}-${hash.slice(0, 12)}`;
}

const newestFirst = (a: Sanction, b: Sanction): number =>
  compareDays(b.decidedOn.day, a.decidedOn.day) || a.kind.localeCompare(b.kind) || byWords(a, b);

/** Rows with the newest act first: what they say of their subject leads. */
function byNewestAct(a: Draft, b: Draft): number {
  const [left = '', right = ''] = [a, b].map(({ acts: [act] }) => act?.sanction.decidedOn.day);
  const [own, other] = [a, b].map(({ names, identifiers, region, app }) => [
    names,
    identifiers,
    region,
    app,
  ]);
  return compareDays(right, left) || byWords(own, other);
}

/** Acts, names and identifiers of one entry (FORMAT 9). */
export const MAX_ACTS = 64;
const MAX_NAMES = 32;
const MAX_IDENTIFIERS = 64;

const appOf = (rows: readonly Draft[], sanctions: readonly Sanction[]): Entry['app'] => {
  const first = rows[0]?.app;
  if (!first) return undefined;
  const stores = rows.flatMap(({ app }) => app?.stores ?? []);
  const versions = sanctions.flatMap(({ version }) => version ?? []);
  return {
    name: first.name,
    ...(first.developer && { developer: first.developer }),
    stores: [...new Set(stores)].slice(0, 32),
    versions: [...new Set(versions)].slice(0, 32),
  };
};

/**
 * The entry of a subject: `drafts` and `acts` are those that are still published. Its keys stand in the schema's order
 * and its sanctions newest first, so that equal rows give equal bytes in whatever order they stand: a record that changes
 * is news to whoever muted or watches it.
 */
export function toEntry(id: string, drafts: readonly Draft[], acts: readonly Sanction[]): Entry {
  const sanctions = [...acts].sort(newestFirst).slice(0, MAX_ACTS);
  const rows = [...drafts].sort(byNewestAct);
  const names: EntryName[] = distinctBy(
    rows.flatMap((draft) => draft.names),
    ({ text }) => normaliseName(text),
  );
  const identifiers: Identifier[] = distinctBy(
    rows.flatMap((draft) => draft.identifiers),
    ({ kind, value }) => `${kind}:${value}`,
  );
  if (names.length > MAX_NAMES || identifiers.length > MAX_IDENTIFIERS)
    drafts[0]?.reader.remark(
      'warning',
      null,
      `一条最多登载 ${MAX_NAMES} 个名称、${MAX_IDENTIFIERS} 个标识，其余未登载`,
    );
  const app = appOf(rows, sanctions);
  const [region] = rows
    .flatMap((draft) => draft.region ?? [])
    .sort((a, b) => significant(b).length - significant(a).length);
  return {
    id,
    kind: drafts[0]?.kind ?? 'institution',
    ...(region && { region }),
    names: names.slice(0, MAX_NAMES),
    identifiers: identifiers.slice(0, MAX_IDENTIFIERS),
    ...(app && { app }),
    ...(drafts.some((draft) => draft.operatorIsEducation) && { operatorIsEducation: true }),
    sanctions,
  };
}
