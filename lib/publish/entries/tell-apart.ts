import type { Act, Draft } from './draft';

/** Sums by act, of those that have one, the smallest first. */
function finesOf(drafts: readonly Draft[]): Map<string, number[]> {
  const fines = new Map<string, Set<number>>();
  for (const { mirror, fine } of drafts.flatMap(({ acts }) => acts))
    if (fine !== undefined) fines.set(mirror, (fines.get(mirror) ?? new Set()).add(fine));
  return new Map([...fines].map(([mirror, sums]) => [mirror, [...sums].sort((a, b) => a - b)]));
}

/**
 * The rows of a subject, with acts that only their fines tell apart: two fines of one office on one day, without a
 * number, are two acts. A row that tells no sum goes with the smallest.
 */
export function tellApart(drafts: readonly Draft[]): Draft[] {
  const fines = finesOf(drafts);
  const apart = (act: Act): Act => {
    const [least, ...more] = fines.get(act.mirror) ?? [];
    return act.hasNumber || more.length === 0
      ? act
      : { ...act, mirror: `${act.mirror}|${act.fine ?? least}` };
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
      const first = firsts.get(act.mirror);
      if (!first) firsts.set(act.mirror, act);
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
