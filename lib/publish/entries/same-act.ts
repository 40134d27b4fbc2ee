import type { Sanction } from '../../domain/entry';
import { groupedBy } from '../../domain/grouped';
import { type Act, type Acts, allKeysOf, type Draft, isOfOneSubject } from './draft';

/**
 * Equal for what notices at several addresses tell of one act: its kind, office, and batch or day, and at its end what
 * tells acts of one day apart, which is a document's number or an app's version.
 */
export const actKeyOf = (
  { kind, authority, decidedOn }: Sanction,
  batch: string,
  told: string | undefined,
): string => [kind, authority, batch || decidedOn.day, told ?? ''].join('|');

/** 余教罚决〔2026〕7号, whatever brackets and spaces it has. */
export const bareNumber = (document: string): string =>
  document.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** One act, told twice: two fines of one day without a number are told apart by their sums. */
export const isSameAct = (a: Act, b: Act): boolean =>
  a.actKey === b.actKey &&
  (a.hasNumber || a.fine === undefined || b.fine === undefined || a.fine === b.fine);

/** May an act without a number be this one, which has one: of one kind, office and day, and not of another sum? */
export const mayBeNumbered = (act: Act, numbered: Act): boolean =>
  numbered.sanction.document !== undefined &&
  numbered.actKey === `${act.actKey}${numbered.sanction.document}` &&
  (act.fine === undefined || numbered.fine === undefined || act.fine === numbered.fine);

/**
 * Some of all rows, where an act without its number is the one of its subject that has one: one table tells it, the
 * other does not. Where several may be it, nobody knows which.
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

/** The sums of acts that have one, the smallest first. */
const sumsOf = (acts: readonly Act[]): number[] =>
  [...new Set(acts.flatMap(({ fine }) => fine ?? []))].sort((a, b) => a - b);

/**
 * The rows of a subject, with acts that only their fines tell apart: two fines of one office on one day, without a
 * number, are two acts. A row that tells no sum goes with the smallest.
 */
export function tellApart(drafts: readonly Draft[]): Draft[] {
  const byKey = groupedBy(
    drafts.flatMap(({ acts }) => acts),
    ({ actKey }) => [actKey],
  );
  const fines = new Map([...byKey].map(([key, acts]) => [key, sumsOf(acts)]));
  const apart = (act: Act): Act => {
    const [least, ...more] = fines.get(act.actKey) ?? [];
    return act.hasNumber || more.length === 0
      ? act
      : { ...act, actKey: `${act.actKey}|${act.fine ?? least}` };
  };
  return drafts.map((draft) => ({ ...draft, acts: draft.acts.map(apart) }));
}

/** Do two acts say plainly different things of what happened? */
function differ({ sanction: a }: Act, { sanction: b }: Act): boolean {
  const isOpen = a.topics.includes('other') || b.topics.includes('other');
  return !isOpen && !a.topics.some((topic) => b.topics.includes(topic));
}

/** Warns of rows that became one act although their grounds differ and no number says that they are one. */
export function warnOfOneForTwo(drafts: readonly Draft[]): void {
  const firsts = new Map<string, Act>();
  for (const { reader, acts } of drafts) {
    const isDoubtful = acts.some((act) => {
      const first = firsts.get(act.actKey);
      if (!first) firsts.set(act.actKey, act);
      return first && !act.hasNumber && differ(first, act);
    });
    if (isDoubtful)
      reader.remark(
        'warning',
        'grounds',
        '与前面一行同一机关、同一天、没有文号，原因不同，已并为一项处理；若是两项，请补填文号',
      );
  }
}
