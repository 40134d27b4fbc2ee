import { distinctBy } from '../../domain/by-key';
import { compareDays } from '../../domain/day';
import type { Entry, EntryName, Identifier, Sanction } from '../../domain/entry';
import { significant } from '../../domain/identifiers';
import { ruleOf } from '../../domain/sanction-rules';
import { sha256Hex, utf8 } from '../../list/bytes';
import { normaliseName } from '../../text/normalise';
import { joinIssues } from '../rules/grounds';
import { actsByKey, type Draft } from './draft';
import type { Group } from './group';

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
export const mergedActs = ({ drafts }: Group): Map<string, Sanction> =>
  new Map(
    [...actsByKey(drafts)].flatMap(([key, acts]): [string, Sanction][] => {
      const act = mergeActs(acts.map(({ sanction }) => sanction));
      return act ? [[key, act]] : [];
    }),
  );

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
