import { nameParts } from '../rules/name-parts';
import { ACT } from './act-phrase';
import { saysUndone } from './notice-kind';
import type { Party } from './party';
import { sentencesIn } from './sentences';
import { type Span, type Unit, wordsOf } from './spans';
import { unitsIn } from './units';

/**
 * Whose act a sentence of a report undoes: that of one party leaves the others' as they are. It does so only where it is
 * sure whom it means: whoever it calls by another name may be any of them.
 */

/** 上述处罚已撤销, 对乙公司等的处罚均已撤销: of more than whom the sentence names. */
const OF_ALL = /上述|前述|以上|[前后]者|均|都|全部|等/u;

/** 对乙公司作出的处罚, 乙公司不服: it was done to that one, who did not only tell of it. */
const isDoneTo = (text: string, { start, end }: Unit): boolean =>
  /(?:[对将]|撤[销回])$/u.test(text.slice(start - 2, start)) || text.startsWith('不服', end);

/** 曾用名：乙公司, 更名为乙公司: the same one by another name. */
const RENAMED = /(?:曾用名?|原名?称?|更名|变更|前身|改名)[为是：:“"]{0,2}$/u;
const isRenamed = (text: string, { start }: Unit): boolean =>
  RENAMED.test(text.slice(Math.max(0, start - 8), start));

const holdsBrandOf = (name: string, other: string): boolean => {
  const { brand } = nameParts(other);
  return brand.length < 2 || name.includes(brand);
};
/** May two names be one unit's: 示例启明培训学校 and 余姚市示例启明培训学校有限公司? */
const mayBeOne = (one: string, other: string): boolean =>
  holdsBrandOf(one, other) || holdsBrandOf(other, one);

/** What is undone without a name: 2026年10月8日，该处罚已撤销, 后其不服. */
const BY_PRONOUN = /^(?:[\d年月日，]|注[：:]|后|现|但|目前|对)*[该此其]/u;
/** What is undone of somebody by a name that is no unit's: 对启明培训的处罚已撤销. */
const OF_A_NAME =
  /(?:^|[，；：]|对)(?![^，。；：]*[其该此])\p{Script=Han}{2,20}(?:的|作出的)(?:行政)?(?:处罚|决定)/u;

/** Whose acts a case undoes, and what else it says. */
interface UndoneOf {
  names: ReadonlySet<string>;
  rest: string;
}

/**
 * Of whom single sentences of a case undo an act: whoever may be called so. What is undone of everybody, or of nobody knows
 * whom, is left in the rest.
 */
export function undoneOf(text: string, one: Span, parties: readonly Party[]): UndoneOf {
  const known = parties.map(({ name }) => name);
  const renamed = unitsIn(text, one).filter((unit) => isRenamed(text, unit));
  const isSure = (unit: Unit): boolean =>
    renamed.every(({ name }) => name !== unit.name) &&
    (known.includes(unit.name) || isDoneTo(text, unit));
  /** Those of whom a sentence undoes an act: 该处罚已撤销 of whom the last was done to. Nobody where that is not sure. */
  const meantBy = (words: string, named: readonly Unit[], actedOn: readonly Unit[]) => {
    const meant = named.length > 0 || !BY_PRONOUN.test(words) ? named : actedOn;
    const bare = named.reduce((said, unit) => said.replaceAll(wordsOf(text, unit), '其'), words);
    return meant.every(isSure) && !OF_ALL.test(words) && !OF_A_NAME.test(bare) ? meant : [];
  };
  const names = new Set<string>();
  let actedOn: Unit[] = [];
  const rest = sentencesIn(text, one).filter((sentence) => {
    const words = wordsOf(text, sentence);
    const named = unitsIn(text, sentence);
    if (named.length > 0 && ACT.test(words)) actedOn = named;
    const meant = saysUndone(words) ? meantBy(words, named, actedOn) : [];
    for (const { name } of meant)
      for (const each of [name, ...known.filter((other) => mayBeOne(name, other))]) names.add(each);
    return meant.length === 0;
  });
  return { names, rest: rest.map((sentence) => wordsOf(text, sentence)).join('\n') };
}
