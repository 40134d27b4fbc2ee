import { LISTS } from '../rules/act-phrases';
import type { Act, Draft, Lifted } from './draft';

/** Acts that another row says were lifted: 列入 in one table, and 已移出 without a day in the next. */

/** One act, told twice: two fines of one day without a number are told apart by their sums. */
const isSame = (a: Act, b: Act): boolean =>
  a.mirror === b.mirror &&
  (a.hasNumber || a.fine === undefined || b.fine === undefined || a.fine === b.fine);

/** On a list one is once: its removal, dated by its own day, may be of this act. */
const mayBeSame = ({ sanction }: Act, { sanction: other }: Act): boolean =>
  LISTS.has(sanction.kind) &&
  sanction.kind === other.kind &&
  sanction.authority === other.authority &&
  sanction.decidedOn.day < other.decidedOn.day;

/** Leaves out what other rows say was lifted. Where such a row does not say which act, those of its subject ask for a look. */
export function withoutLifted(drafts: readonly Draft[], lifted: readonly Lifted[]): Draft[] {
  const byKey = new Map<string, Lifted[]>();
  for (const row of lifted)
    for (const key of [row.key, ...row.aliases]) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  return drafts.flatMap((draft) => {
    const { reader, key, aliases } = draft;
    // Two codes under one name are two subjects.
    const same = [key, ...aliases]
      .flatMap((each) => byKey.get(each) ?? [])
      .filter((row) => row.key === key || row.aliases.includes(key) || aliases.includes(row.key));
    const placeOf = ({ reader: { place } }: Lifted) => `${place.file}·${place.row}`;
    const mayEnd = ({ acts }: Lifted) =>
      acts.length === 0 || draft.acts.some((act) => acts.some((other) => mayBeSame(act, other)));
    const open = same.find(mayEnd);
    if (open)
      reader.remark(
        'warning',
        'status',
        `另一行（${placeOf(open)}）写明这个单位或应用的处理已撤销或移出，请核对是不是这一项`,
      );
    const ended = (act: Act) => same.find(({ acts }) => acts.some((other) => isSame(act, other)));
    const acts = draft.acts.filter((act) => !ended(act));
    const first = draft.acts.map(ended).find((row) => row !== undefined);
    if (!first) return draft;
    const level = acts.length === 0 ? 'reject' : 'warning';
    reader.remark(level, 'status', `另一行（${placeOf(first)}）写明这项处理已撤销或移出，不登载`);
    return acts.length === 0 ? [] : { ...draft, acts };
  });
}
