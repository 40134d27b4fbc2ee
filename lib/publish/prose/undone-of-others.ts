import { ACT } from './act-phrase';
import { saysUndone } from './not-listable';
import type { Party } from './party';
import { sentencesIn } from './sentences';
import { type Span, type Unit, wordsOf } from './spans';
import { unitsIn } from './units';

/** Whose act a sentence of a report undoes: that of one party leaves the others' as they are. */

/** 上述处罚已撤销, 对乙公司等的处罚均已撤销: of more than whom the sentence names. */
const OF_ALL = /上述|前述|以上|[前后]者|均|都|全部|等/u;

/** 对乙公司作出的处罚, 乙公司不服: it was done to that one, who did not only tell of it. */
const isDoneTo = (text: string, { start, end }: Unit): boolean =>
  /(?:[对将]|撤[销回])$/u.test(text.slice(start - 2, start)) || text.startsWith('不服', end);

/** The words of a case without the sentences that undo an act on others than this party alone. */
export function withoutUndoingOfOthers(
  text: string,
  one: Span,
  { name: own }: Party,
  parties: readonly Party[],
): string {
  const isOther = (unit: Unit): boolean =>
    unit.name !== own &&
    (isDoneTo(text, unit) || parties.some(({ name }) => name !== own && name === unit.name));
  let actedOn: Unit[] = [];
  return sentencesIn(text, one)
    .filter((sentence) => {
      const words = wordsOf(text, sentence);
      const named = unitsIn(text, sentence);
      if (named.length > 0 && ACT.test(words)) actedOn = named;
      // 该处罚已撤销 is of whom the last act was done to.
      const meant = named.length > 0 ? named : actedOn;
      const isOfOthers = !OF_ALL.test(words) && meant.length > 0 && meant.every(isOther);
      return !(isOfOthers && saysUndone(words));
    })
    .map((sentence) => wordsOf(text, sentence))
    .join('\n');
}
