import { groupedBy } from '../../domain/by-key';
import { areElsewhere } from '../../domain/identifiers';
import type { SanctionKind } from '../../domain/sanction-rules';
import { normaliseName } from '../../text/normalise';
import { LISTS, listsIn } from '../rules/act-words';
import { namesDecision, numberKeys } from '../rules/decision-numbers';
import { type ActTold, type LiftTold, liftEffect } from '../rules/lift-effect';
import { changesAct, liftIn } from '../rules/lift-words';
import { nameParts } from '../rules/name-parts';
import { leadingRegion } from '../rules/regions';
import { statementsOf } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';
import { type Act, allKeysOf, type Draft, isOfOneSubject, type Lifted } from './draft';
import { isSameAct, mayBeNumbered } from './same-act';

/**
 * What one row of the tables says about the act of another: 列入黑名单 in one table, 已移出 in the next. A row ends an act
 * where it tells the same act (`isSameAct`), names the number of its decision (`namesNumber`), or is a dated removal
 * from the one list that its subject is on (`endsListing`). Where it may mean the act and does not say so, a person is
 * asked.
 */

const toldBy = ({ sanction: { kind, decidedOn, authority } }: Act): ActTold => ({
  kinds: new Set([kind]),
  on: decidedOn,
  office: authority,
});

/**
 * May a lifted act be this one, though their keys differ? A row of a removal may tell its own day (列入黑名单, 已移出), and one
 * of the two may have its document's number and the other none.
 */
function mayBeSame(act: Act, lift: Act): boolean {
  const told = toldBy(lift);
  const removal: LiftTold = { ...told, isRemoval: true, lists: told.kinds };
  return (
    liftEffect(removal, toldBy(act)) === 'takes-off' ||
    mayBeNumbered(act, lift) ||
    mayBeNumbered(lift, act)
  );
}

/** The lists from which a row removes by its words. */
function listsOf({ reader }: Lifted): ReadonlySet<SanctionKind> {
  const told = reader.remarks.map(({ lift }) => lift ?? '');
  const words = [...told, reader.header('lifted'), reader.cell('status'), reader.cell('result')];
  return new Set(words.flatMap(listsIn));
}

/**
 * Does a removal that tells its day and no act (a table of 机构名称 and 移出日期) end this listing? It does where it may take
 * its subject off no other list.
 */
function endsListing(row: Lifted, act: Act, own: readonly Act[]): boolean {
  if (row.acts.length > 0 || row.on === undefined) return false;
  const removal: LiftTold = {
    isRemoval: true,
    lists: listsOf(row),
    kinds: new Set(),
    on: { day: row.on, precision: 'day' },
    office: row.reader.cell('authority'),
  };
  const ended = own.filter((each) => liftEffect(removal, toldBy(each)) === 'takes-off');
  return ended.includes(act) && ended.every(({ sanction }) => sanction.kind === act.sanction.kind);
}

/** A lift of a part of a decision, whose rest a person has to read: 撤销…中罚款部分, 维持其余各项. */
const IN_PART = /部分|维持|其余|第[一二三四五六七八九十\d]+项/u;

/** Columns in which a row may name the decision of another row. */
const SAYS = ['document', 'result', 'grounds', 'status'] as const;

/**
 * Does a lift name the number of this act's decision? Where the lift has an act of its own, that number must be another
 * one: 余教罚〔2026〕9号, 原余教罚〔2026〕5号同时撤销.
 */
function namesNumber({ reader, acts }: Lifted, { sanction: { kind, document } }: Act): boolean {
  const texts = SAYS.map((field) => reader.cell(field));
  const isOwn = acts.length > 0 && namesDecision(reader.cell('document'))(document ?? '');
  if (document === undefined || isOwn || texts.some((text) => IN_PART.test(text))) return false;
  // One decision may fine and list. A removal from the list leaves the fine.
  if (!LISTS.has(kind) && texts.some((text) => liftIn(text)?.isRemoval)) return false;
  return texts.some((text) => namesDecision(text)(document));
}

/** A sentence of a row that says of some decisions that they were lifted, corrected or changed. */
interface Mention {
  reader: RowReader;
  said: string;
}

/** Such sentences by the numbers that they name. */
type Mentions = ReadonlyMap<string, readonly Mention[]>;

const mentionsIn = (readers: readonly RowReader[]): Mentions =>
  groupedBy(
    readers.flatMap((reader) =>
      SAYS.filter((field) => field !== 'document')
        .map((field) => reader.cell(field))
        .filter((text) => text.includes('号'))
        .flatMap(statementsOf)
        .filter(changesAct)
        .map((said): Mention => ({ reader, said })),
    ),
    ({ said }) => numberKeys(said),
  );

/** Another row with such a sentence about a decision of this draft. `heard`: lifts of its subject, dealt with already. */
const mentionOf = (
  mentions: Mentions,
  { reader, acts }: Draft,
  heard: readonly Lifted[],
): RowReader | undefined =>
  acts
    .flatMap(({ sanction: { document = '' } }) =>
      numberKeys(document)
        .flatMap((key) => mentions.get(key) ?? [])
        .filter(({ said }) => namesDecision(said)(document)),
    )
    .map((mention) => mention.reader)
    .find((other) => other.place !== reader.place && !heard.some((row) => row.reader === other));

const placeOf = ({ place }: RowReader): string => `${place.file}·${place.row}`;

function warnOfMention(draft: Draft, mentions: Mentions, heard: readonly Lifted[]): void {
  const mention = mentionOf(mentions, draft, heard);
  if (mention)
    draft.reader.remark(
      'warning',
      'document',
      `另一行（${placeOf(mention)}）写明这个文号的决定已撤销、更正或变更，请核对它是否仍然有效`,
    );
}

/** Does a lift end this act? `own`: all acts of the subject. */
const ends = (row: Lifted, act: Act, own: readonly Act[]): boolean =>
  row.acts.some((other) => isSameAct(act, other)) ||
  namesNumber(row, act) ||
  endsListing(row, act, own);

/** May a lift mean one of these acts, without saying which? */
const mayEnd = (row: Lifted, acts: readonly Act[], own: readonly Act[]): boolean =>
  row.acts.length === 0
    ? !acts.some((act) => endsListing(row, act, own)) && !own.some((act) => namesNumber(row, act))
    : acts.some((act) => row.acts.some((other) => mayBeSame(act, other)));

/** A draft without the acts that lifts of its subject end; none where no act is left. */
function withoutEnded(draft: Draft, rows: readonly Lifted[], own: readonly Act[]): Draft[] {
  const { reader } = draft;
  const open = rows.find((row) => mayEnd(row, draft.acts, own));
  if (open)
    reader.remark(
      'warning',
      'status',
      `另一行（${placeOf(open.reader)}）写明这个单位或应用的处理已撤销或移出，请核对是不是这一项`,
    );
  const enders = draft.acts.map((act) => rows.find((row) => ends(row, act, own)));
  const first = enders.find((row) => row !== undefined);
  if (!first) return [draft];
  const acts = draft.acts.filter((_, at) => enders[at] === undefined);
  const level = acts.length === 0 ? 'reject' : 'warning';
  reader.remark(
    level,
    'status',
    `另一行（${placeOf(first.reader)}）写明这项处理已撤销或移出，不登载`,
  );
  return acts.length === 0 ? [] : [{ ...draft, acts }];
}

/**
 * Is a lift of a namesake elsewhere, by its own address? One credit code, or a name with its place, is one unit wherever
 * it teaches.
 */
function isOfNamesake({ reader, key }: Lifted, draft: Draft): boolean {
  const [own] = draft.names;
  const isNamed = own !== undefined && nameParts(own.text).region !== undefined;
  if (isNamed || (key === draft.key && key.startsWith('uscc|'))) return false;
  return areElsewhere({ region: leadingRegion(reader.cell('address'))?.code }, draft);
}

/** Leaves out the acts that lifts end, and warns of those that they may mean. `readers`: all rows, listed or not. */
export function withoutLifted(
  drafts: readonly Draft[],
  lifted: readonly Lifted[],
  readers: readonly RowReader[],
): Draft[] {
  const liftedOf = groupedBy(lifted, allKeysOf);
  const draftsOf = groupedBy(drafts, allKeysOf);
  const mentions = mentionsIn(readers);
  const met = new Set<Lifted>();
  const kept = drafts.flatMap((draft) => {
    const keys = allKeysOf(draft);
    const rows = [
      ...keys.flatMap((key) => liftedOf.get(key) ?? []).filter((row) => isOfOneSubject(row, draft)),
      ...formerKeysOf(draft).flatMap((key) => liftedOf.get(key) ?? []),
    ].filter((row) => !isOfNamesake(row, draft));
    for (const row of rows) met.add(row);
    warnOfMention(draft, mentions, rows);
    if (rows.length === 0) return draft;
    const own = keys.flatMap((key) => draftsOf.get(key) ?? []).flatMap(({ acts }) => acts);
    return withoutEnded(draft, rows, own);
  });
  for (const row of lifted)
    if (row.reader.place.isUnfit && !met.has(row))
      row.reader.remark('note', 'institution', OF_NOBODY);
  return kept;
}

/** The names by which its own row says that a unit was called: a removal may name it so. */
const formerKeysOf = ({ names }: Draft): string[] =>
  names.flatMap(({ kind, text }) => (kind === 'former' ? `org|${normaliseName(text)}` : []));

const OF_NOBODY = '写的是移出、撤销或修复，表里没有这家的处理；有的话，请核对名称';
