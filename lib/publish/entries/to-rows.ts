import { addDays, type Day } from '../../domain/day';
import type { Entry, Identifier, IdentifierKind, NameKind, Sanction } from '../../domain/entry';
import { endOf } from '../../domain/lifecycle';
import { isUnstated, ruleOf } from '../../domain/sanction-rules';
import { storeName } from '../../domain/stores';
import { type Field, IDENTIFIER_FIELDS, NAME_FIELDS } from '../../tables/known-headings';
import { headerOf } from '../../tables/read-heading';
import { readDecision } from '../rules/acts';
import { printedDay } from '../rules/dates';
import { nameParts } from '../rules/name-parts';
import { personTie } from '../rules/persons';
import { regionName } from '../rules/regions';
import { NEEDED } from '../sheets/find-columns';

/**
 * A list as a plain table, a row an act: for people, for other programs, and for `build`, which reads most of it
 * back as it was. What it does not: a check of an identifier that is not the act's own source and day, since a table
 * has one such column a row; the batch of an app notice; the order of what several rows say.
 */

/** The first heading for people alone, which no table but an export has. */
export const ENTRY_ID = '条目编号';

/** Columns for people alone, which `build` passes over. */
const OWN = [ENTRY_ID, '处理种类', '登载至', '登载状态'] as const;

type Column = Field | (typeof OWN)[number];
type Cells = Partial<Record<Column, string>>;

const COLUMNS: readonly Field[] = [
  'app',
  'institution',
  'website',
  'developer',
  'uscc',
  'address',
  'grounds',
  'result',
  'noticeType',
  'authority',
  'date',
  'until',
  'document',
  'version',
  'store',
  'source',
  'reply',
  'repliedOn',
  'repliedAt',
  ...[...NAME_FIELDS, ...IDENTIFIER_FIELDS].map(([field]) => field),
  'verifiedOn',
  'verifiedAt',
  'siteCheckedOn',
  'siteCheckedAt',
  'reviewed',
];

const ALL: readonly Column[] = [...OWN, ...COLUMNS];

/** Columns without which nobody reads a table. */
const ALWAYS: ReadonlySet<Field> = new Set<Field>(['institution', ...NEEDED]);

const namesOf = ({ names }: Entry, kind: NameKind): string =>
  names.flatMap((name) => (name.kind === kind ? name.text : [])).join('；');

const valuesOf = ({ identifiers }: Entry, kind: IdentifierKind): string =>
  identifiers.flatMap((each) => (each.kind === kind ? each.value : [])).join('；');

/** Who it is: the registered name, else the name by which it is listed. */
function nameCells(entry: Entry): Cells {
  const [first] = entry.names;
  const own = (entry.names.find(({ kind }) => kind === 'legal') ?? first)?.text ?? '';
  const others = Object.fromEntries(
    NAME_FIELDS.map(([field, kind]) => [field, namesOf(entry, kind)]),
  );
  const uscc = { uscc: valuesOf(entry, 'uscc') };
  if (entry.app) return { app: entry.app.name, developer: entry.app.developer ?? '', ...uscc };
  // A name that is no registered one is a brand, and the row's own name too.
  const brand = entry.names.flatMap(({ kind, text }) =>
    kind === 'brand' && text !== own ? text : [],
  );
  const subject: Field = entry.kind === 'website' ? 'website' : 'institution';
  return { [subject]: own, ...others, brand: brand.join('；'), ...uscc };
}

/** What the names do not tell: where the entry is registered, and that somebody looked up one that may be a person's. */
function notedCells(entry: Entry, cells: Cells): Cells {
  const name = cells.developer || cells.institution || cells.website || '';
  const { region } = nameParts(name);
  const isPersonal = (text: string): boolean => personTie(text, nameParts(text).brand) !== null;
  const isTold = entry.region === undefined || entry.region === region;
  return {
    ...(!isTold && !entry.app && { address: regionName(entry.region ?? '') }),
    ...([name, ...entry.names.map(({ text }) => text)].some(isPersonal) && { reviewed: '已核' }),
  };
}

/** `处理结果：` and what follows, as `institution-row.ts` joins them. */
const RESULT = /(?:^|；)处理结果：(.*)$/su;

/** Where the printed words do not tell the act's kind, its own word does, which is read as that kind again. */
function groundsCells({ grounds, kind, document }: Sanction, isApp: boolean): Cells {
  if (isApp) return { grounds: isUnstated(grounds) ? '' : grounds, noticeType: ruleOf(kind).word };
  const found = RESULT.exec(grounds);
  const facts = found ? grounds.slice(0, found.index) : grounds;
  const printed = found?.[1] ?? '';
  const isSame = readDecision(printed, document).kinds.includes(kind);
  return { grounds: isUnstated(facts) ? '' : facts, result: isSame ? printed : ruleOf(kind).word };
}

/** The store of the act's own version, and before all others: the first counts for the act. */
function storesOf({ app }: Entry, { store }: Sanction, isFirst: boolean): string {
  const others = isFirst ? (app?.stores ?? []) : [];
  const all = [...(store === undefined ? [] : [store]), ...others.filter((each) => each !== store)];
  return all.map(storeName).join('、');
}

const isDefault = ({ source, verifiedOn }: Identifier, act: Sanction): boolean =>
  source === act.source && verifiedOn === (act.verifiedOn ?? act.decidedOn.day);

/** Where and when the identifiers were looked at, where the act does not say it already. */
function checkCells({ identifiers }: Entry, act: Sanction): Cells {
  const host = identifiers.find(({ kind }) => kind === 'host');
  const other = identifiers.find(({ kind }) => kind !== 'host');
  const look = act.verifiedOn ?? '';
  return {
    verifiedOn: look,
    ...(other && look !== '' && other.source !== act.source && { verifiedAt: other.source }),
    ...(host &&
      !isDefault(host, act) && { siteCheckedOn: host.verifiedOn, siteCheckedAt: host.source }),
  };
}

const identifierCells = (entry: Entry): Cells =>
  Object.fromEntries(IDENTIFIER_FIELDS.map(([field, kind]) => [field, valuesOf(entry, kind)]));

function actCells(entry: Entry, act: Sanction, isFirst: boolean): Cells {
  const { authority, decidedOn, document, source, publishedUntil, version, reply } = act;
  return {
    authority,
    date: printedDay(decidedOn),
    until: publishedUntil === undefined ? '' : addDays(publishedUntil, -1),
    document: document ?? '',
    version: version ?? '',
    store: storesOf(entry, act, isFirst),
    source,
    reply: reply?.text ?? '',
    repliedOn: reply?.on ?? '',
    repliedAt: reply?.source ?? '',
  };
}

/** Small parts, each column in one of them: an object of all 40 cells takes 14 kB while it grows, and 100,000 are felt. */
function rowsOf(entry: Entry, asOf: Day): string[][] {
  const names = nameCells(entry);
  const ofEntry = [names, notedCells(entry, names), identifierCells(entry)];
  return entry.sanctions.map((act, at) => {
    const end = endOf(act);
    const own: Cells = {
      [ENTRY_ID]: entry.id,
      处理种类: ruleOf(act.kind).word,
      登载至: addDays(end, -1),
      登载状态: act.status === 'active' && asOf < end ? '登载中' : '已不登载',
    };
    const grounds = groundsCells(act, entry.app !== undefined);
    const parts = [
      own,
      grounds,
      actCells(entry, act, at === 0),
      checkCells(entry, act),
      ...ofEntry,
    ];
    return ALL.map((column) => parts.find((part) => column in part)?.[column] ?? '');
  });
}

/** Headings, then a row for each act of each entry. Columns that nothing fills are left out, but for a subject's. */
export function entryRows(entries: readonly Entry[], asOf: Day): string[][] {
  const head = [...OWN, ...COLUMNS.map(headerOf)];
  const rows = entries.flatMap((entry) => rowsOf(entry, asOf));
  const isUsed = head.map((_, at) => rows.some((row) => row[at] !== ''));
  const isNeeded = (at: number): boolean => {
    const field = COLUMNS[at - OWN.length];
    return field === undefined || ALWAYS.has(field);
  };
  const kept = head.flatMap((_, at) => (isUsed[at] || isNeeded(at) ? at : []));
  return [head, ...rows].map((row) => kept.map((at) => row[at] ?? ''));
}
