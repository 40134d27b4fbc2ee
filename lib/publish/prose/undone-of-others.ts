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

/** Whose acts a case undoes, and what else it says. */
interface UndoneOf {
  names: ReadonlySet<string>;
  rest: string;
}

/** Of whom single sentences of a case undo an act. What is undone of everybody, or of nobody knows whom, is left in the rest. */
export function undoneOf(text: string, one: Span, parties: readonly Party[]): UndoneOf {
  const known = new Set(parties.map(({ name }) => name));
  const names = new Set<string>();
  let actedOn: Unit[] = [];
  const rest = sentencesIn(text, one).filter((sentence) => {
    const words = wordsOf(text, sentence);
    const named = unitsIn(text, sentence);
    if (named.length > 0 && ACT.test(words)) actedOn = named;
    // 该处罚已撤销 is of whom the last act was done to.
    const meant = named.length > 0 ? named : actedOn;
    const isOfSome =
      meant.length > 0 &&
      !OF_ALL.test(words) &&
      meant.every((unit) => known.has(unit.name) || isDoneTo(text, unit));
    if (!isOfSome || !saysUndone(words)) return true;
    for (const { name } of meant) names.add(name);
    return false;
  });
  return { names, rest: rest.map((sentence) => wordsOf(text, sentence)).join('\n') };
}
