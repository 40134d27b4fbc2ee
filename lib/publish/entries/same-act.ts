import { groupedBy } from '../../domain/by-key';
import type { Day } from '../../domain/day';
import type { Sanction } from '../../domain/entry';
import { ruleOf } from '../../domain/sanction-rules';
import type { Field } from '../../tables/known-headings';
import { decisionKey, numberKeys } from '../rules/decision-numbers';
import { officesOf } from '../rules/offices';
import { type Act, type Acts, actsByKey, allKeysOf, type Draft, isOfOneSubject } from './draft';

/**
 * The key of an act, equal in all rows that tell it: its kind, its offices, its batch or day, and last what tells acts
 * of one day apart (`told`: the document's number, or an app's version). `mayBeNumbered` relies on that order.
 */
export const actKeyOf = (
  { kind, authority, decidedOn }: Sanction,
  batch: string,
  told: string | undefined,
): string =>
  [
    kind,
    officesOf(authority).sort().join('、'),
    inYear(batch, decidedOn.day),
    decisionKey(told ?? ''),
  ].join('|');

/** A batch of its year, since 第六期 comes again in the next; the day where there is none. */
function inYear(batch: string, day: Day): string {
  if (batch === '') return day;
  return /20\d\d/.test(batch) ? batch : day.slice(0, 4) + batch;
}

/** Do two acts tell different sums of their fines? */
const haveOtherSums = ({ fine: a }: Act, { fine: b }: Act): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Do two rows tell one act? Two fines of one office and day without a number are one only if their sums agree. */
export const isSameAct = (a: Act, b: Act): boolean =>
  a.actKey === b.actKey && (a.hasNumber || !haveOtherSums(a, b));

/** May an act without a number be this numbered one? They share kind, office and day, and their sums do not differ. */
export const mayBeNumbered = (act: Act, numbered: Act): boolean =>
  numbered.sanction.document !== undefined &&
  numbered.actKey === `${act.actKey}${decisionKey(numbered.sanction.document)}` &&
  !haveOtherSums(act, numbered);

/**
 * Some rows, whose acts without a number get the number that another row of their subject tells for the same act: one
 * table has the column, the other has not. Where several numbers fit, the row is warned of and keeps none.
 */
export function withNumbers<T extends Acts>(rows: readonly T[], all: readonly Acts[]): T[] {
  const numbered = groupedBy(
    all.filter(({ acts }) => acts.some(({ hasNumber }) => hasNumber)),
    allKeysOf,
  );
  return rows.map((row) => {
    const open = row.acts.some(({ hasNumber }) => !hasNumber);
    const others = (open ? allKeysOf(row) : [])
      .flatMap((key) => numbered.get(key) ?? [])
      .filter((other) => isOfOneSubject(row, other))
      .flatMap(({ acts }) => acts);
    if (others.length === 0) return row;
    const acts = row.acts.map((act): Act => {
      const may = others.filter((other) => mayBeNumbered(act, other));
      const [one] = may;
      if (one === undefined) return act;
      if (may.every(({ actKey }) => actKey === one.actKey)) {
        const { document } = one.sanction;
        return { ...act, sanction: { ...act.sanction, document }, actKey: one.actKey };
      }
      row.reader.remark('warning', 'document', SEVERAL);
      return act;
    });
    return { ...row, acts };
  });
}

const SEVERAL = '同一机关、同一天的处理有几个文号，看不出这一行是哪一项，请补填文号';

/** The different fines of some acts, the smallest first. */
const sumsOf = (acts: readonly Act[]): number[] =>
  [...new Set(acts.flatMap(({ fine }) => fine ?? []))].sort((a, b) => a - b);

/**
 * The rows of a subject with keys by which acts of different fines are different acts: two fines of one office on one
 * day, without a number, are two. A row that tells no sum counts as the smallest.
 */
export function withFinesInKeys(drafts: readonly Draft[]): Draft[] {
  const fines = new Map([...actsByKey(drafts)].map(([key, acts]) => [key, sumsOf(acts)]));
  const apart = (act: Act): Act => {
    const [least, ...more] = fines.get(act.actKey) ?? [];
    return act.hasNumber || more.length === 0
      ? act
      : { ...act, actKey: `${act.actKey}|${act.fine ?? least}` };
  };
  return drafts.map((draft) => ({ ...draft, acts: draft.acts.map(apart) }));
}

/** Are the topics of two acts plainly different? */
function differ({ sanction: a }: Act, { sanction: b }: Act): boolean {
  const isOpen = a.topics.includes('other') || b.topics.includes('other');
  return !isOpen && !a.topics.some((topic) => b.topics.includes(topic));
}

const ONE_FOR_TWO =
  '与前面一行同一机关、同一天、没有文号，原因不同，已并为一项处理；若是两项，请补填文号';
const TWO_SUMS = '与前面一行同一文号，罚款数额不同，只登载一个，请按原文改正';
const TWO_FOR_ONE =
  '与前面一行同一文号，写的日期或机关不同，会显示成两项处理；是同一项的，请按原文改成一样';

const TWO_OFFICES =
  '与前面一行同一天、同一种处理，写的机关不同，会显示成两项处理；是同一项的，请按原文写成一样';
const TWO_FINES =
  '与前面一行同一机关、同一天，罚款数额不同，没有文号，会显示成两项处理；是同一项的，请按原文改正';

const PART_IS_LOST = '与前面一行是同一项处理，这一行另写的罚没不会显示，请写进同一行';
/** What one decision may take, in rows of their own: 罚款2万元, and below it 没收违法所得3000元. */
const TAKEN = [/罚款/u, /没收/u];

/** Does an act tell of something taken that the first one, whose words are shown, does not? */
const tellsMore = ({ sanction }: Act, first: Act): boolean =>
  sanction.kind.endsWith('penalty') &&
  TAKEN.some((word) => word.test(sanction.grounds) && !word.test(first.sanction.grounds));

/** What two rows tell of one day without a number that tells them apart, by another office or of another sum. */
function doubtOfDay(act: Act, other: Act): [field: Field, told: string] | null {
  if (act.hasNumber && other.hasNumber) return null;
  if (act.sanction.authority !== other.sanction.authority)
    return haveOtherSums(act, other) ? null : ['authority', TWO_OFFICES];
  return haveOtherSums(act, other) ? ['result', TWO_FINES] : null;
}

/** Of units the kind and the day of an act; notices on apps have batches and versions. */
const dayKeyOf = ({ sanction: { kind, decidedOn, version } }: Act): string | null =>
  decidedOn.precision === 'day' && version === undefined && !ruleOf(kind).isOfApp
    ? `${kind}|${decidedOn.day}`
    : null;

/** Why a person should look at an act. `first` is the first act of its key, `one` the first of its number. */
function doubtOf(act: Act, first: Act, one: Act): [field: Field, told: string] | null {
  if (act.hasNumber && one.actKey !== act.actKey) return ['document', TWO_FOR_ONE];
  if (tellsMore(act, first)) return ['result', PART_IS_LOST];
  if (!act.hasNumber) return differ(first, act) ? ['grounds', ONE_FOR_TWO] : null;
  return haveOtherSums(act, first) ? ['result', TWO_SUMS] : null;
}

/**
 * Warns of rows that became one act, with different grounds and no number in common, or of one number with different sums,
 * days or offices; and of rows that became two acts of one day, by what a typist may have written in two ways.
 */
export function warnOfDoubtfulActs(drafts: readonly Draft[]): void {
  const firsts = new Map<string, Act>();
  const numbered = new Map<string, Act>();
  const days = new Map<string, Act>();
  for (const { reader, acts } of drafts)
    for (const act of acts) {
      const { kind, document = '' } = act.sanction;
      const number = `${kind}|${decisionKey(document)}`;
      const first = firsts.get(act.actKey) ?? act;
      const one = numbered.get(number) ?? act;
      firsts.set(act.actKey, first);
      if (act.hasNumber) numbered.set(number, one);
      const day = dayKeyOf(act) ?? act.actKey;
      const ofDay = days.get(day) ?? act;
      days.set(day, ofDay);
      const doubt = doubtOf(act, first, one) ?? doubtOfDay(act, ofDay);
      if (doubt) reader.remark('warning', ...doubt);
    }
}

const OF_ANOTHER = '另一张表里，这个文号写的是另一家，请核对是哪一家';

/**
 * Warns where two tables tell one decision's number of one unit each, and not of the same: one corrects the other's party,
 * or was mistyped. Several units below a number of one table are many parties of one paper.
 */
export function warnOfOtherParties(drafts: readonly Draft[]): void {
  const numbered = groupedBy(drafts, ({ acts }) =>
    acts.flatMap(({ sanction: { document = '' } }) =>
      numberKeys(document).length === 1 ? decisionKey(document) : [],
    ),
  );
  for (const rows of numbered.values()) {
    const tables = [...groupedBy(rows, ({ reader }) => [reader.place.file]).values()];
    const isOfOne = ([first, ...others]: readonly Draft[]): boolean =>
      others.every((other) => first !== undefined && isOfOneSubject(first, other));
    if (tables.length !== 2 || !tables.every(isOfOne) || isOfOne(rows)) continue;
    for (const { reader } of rows) reader.remark('warning', 'document', OF_ANOTHER);
  }
}
