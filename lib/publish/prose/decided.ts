import { patterns } from '../../text/expressions';
import { namesKind } from '../rules/acts';
import { OFFICE_END } from '../rules/offices';
import { withPronouns } from '../rules/text-parts';
import {
  ACT,
  type Clause,
  decidesNow,
  leadsToNone,
  phraseIn,
  saysEarlier,
  withoutLaw,
  withoutUnits,
} from './act-phrase';
import { blockIn } from './decision-block';
import { type Decided, decided, fromAct, IS_ITEM } from './decision-words';
import { type Label, labelsIn } from './labels';
import { officesIn } from './offices';
import { sentenceAt, sentencesIn } from './sentences';
import type { Span } from './spans';
import { unitsIn } from './units';
import { ownSentences } from './whose-clause';

/** A class says less than what was decided: 处罚种类：罚款、其他. */
const isClass = ({ words }: Label): boolean => /种类|类别/u.test(words);

/** The value behind 处罚结果： or 处罚内容：. */
function labelledIn(text: string, within: Span): Decided | null {
  const labels = labelsIn(text, within);
  for (const label of [...labels].sort((a, b) => Number(isClass(a)) - Number(isClass(b)))) {
    if (label.role !== 'result' || label.value.end <= label.value.start) continue;
    const act = actIn(text, label.value);
    if (act) return act;
  }
  return null;
}

/** The sentences but the items of a threat: 逾期不停止的，我局将依法：1.罚款；2.…. */
function withoutThreats(text: string, sentences: readonly Span[]): Span[] {
  let isOpen = false;
  return sentences.filter(({ start, end }) => {
    const asked = withoutUnits(text).slice(start, end);
    const isItem = isOpen && IS_ITEM.test(asked);
    isOpen = isItem || (/：\s*$/u.test(asked) && leadsToNone(asked));
    return !isItem;
  });
}

/** 8月20日，甲局罚款3万元；9月1日，乙局责令停止办学: behind an act, a day or another office begins another matter. */
function matters(text: string, { start, end }: Span): Span[] {
  const said = text.slice(start, end);
  const cuts = [start];
  for (const { index, 0: mark, groups } of said.matchAll(BEGINS_MATTER))
    if (groups?.day || namesKind(withoutUnits(text).slice(cuts.at(-1), start + index)))
      cuts.push(start + index + mark.length);
  return cuts.map((from, at) => ({ start: from, end: cuts[at + 1] ?? end }));
}
const BEGINS_MATTER = patterns`(?<day>；(?=(?:\d{4}年)?\d{1,2}月\d{1,2}日))|，(?=\d{4}年\d{1,2}月\d{1,2}日)|[，；](?=[\p{Script=Han}、]{2,24}?${OFFICE_END}(?:依法|已|又|另|同时|决定)*(?:[对将给予责处罚]|作出|吊销|暂扣))`;

interface Act extends Clause {
  /** The office that its sentence names before it; empty where none is. */
  office: string;
}

/** Sentences that say an act of today by themselves, and those that other offices' acts were told in. */
function sentencesOfActs(
  text: string,
  within: Span,
  own: readonly string[],
): { told: Act[]; byOthers: Act[] } {
  const veiled = withoutLaw(text);
  const sentences = sentencesIn(text, within).flatMap((each) => matters(text, each));
  const meant = new Set(ownSentences(text, sentences, own));
  const found = withoutThreats(text, sentences).flatMap((sentence) => {
    const said = veiled.slice(sentence.start, sentence.end);
    if (!meant.has(sentence) || !ACT.test(said) || /法院|仲裁/u.test(said)) return [];
    const phrase = phraseIn(text, sentence, own);
    if (!phrase) return [];
    const isDated = DAY.test(said.slice(0, phrase.end - sentence.start));
    const isEarlier = saysEarlier(said);
    const office = officesIn(text, { start: sentence.start, end: phrase.end }).at(-1)?.name ?? '';
    return [{ ...phrase, text: phrase.text.replace(/□+/gu, ''), isDated, isEarlier, office }];
  });
  // Two acts of two days: the later is told last, and the earlier is told for its sake.
  const isNow = found.some(({ start, end, asked: words }) => {
    const said = text.slice(sentenceAt(text, within, start).start, end);
    return namesKind(words) && decidesNow(said);
  });
  const told = isNow ? found.filter(({ isEarlier }) => !isEarlier) : found;
  const dated = told.filter(({ isDated, asked: words }) => isDated && namesKind(words));
  const last = dated.at(-1);
  const late =
    last && dated.length > 1 ? told.filter((each) => each === last || !each.isDated) : told;
  const acts = told.filter(({ office, asked: words }) => office !== '' && namesKind(words));
  const main = (last && dated.length > 1 ? last : acts[0])?.office ?? '';
  const byOthers = acts.filter(({ office }) => !isOneOffice(office, main));
  return { told: late.filter((each) => !byOthers.includes(each)), byOthers };
}

/** 区教育局 and 余姚市示例区教育局; nobody's is anybody's. */
const isOneOffice = (a: string, b: string): boolean =>
  a === '' || b === '' || a.endsWith(b) || b.endsWith(a);

const DAY = /\d{1,2}月\d{1,2}日|去年|前年|20\d{2}年(?:\d{1,2}月|[因曾，我本该对被])/u;

/**
 * What was decided by a part of a text: behind its label, in the block behind 作出如下处罚, or in the sentences that say an
 * act. `own`: names of the party; a sentence that speaks of other units alone is none of it. Null when no act
 * is said at all; without kinds what is said is no penalty.
 */
export function decidedIn(text: string, within: Span, own: readonly string[]): Decided | null {
  const labelled = own.length > 0 ? labelledIn(text, within) : null;
  if (labelled) return labelled;
  const block = blockIn(text, within);
  if (block && (block.kinds.length > 0 || ACT.test(block.text))) return block;
  const { told: phrases, byOthers } = sentencesOfActs(text, within, own);
  const firm = phrases.filter(({ asked }) => namesKind(asked));
  const chosen = firm.length > 0 ? firm : phrases;
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return block;
  const words = [...new Set(chosen.map(({ text: each }) => fromAct(withPronouns(each, own))))].join(
    '；',
  );
  const span = { start: first.start, end: last.end };
  // 吊销甲学校、乙学校的办学许可证: whoever is meant, names hide no act.
  const names = own.length > 0 ? [] : unitsIn(text, span).map(({ name }) => name);
  const act = { ...decided(words, span), kinds: decided(words, span, names).kinds };
  const others = byOthers.map(
    ({ office, text: each }) => `${office} ${fromAct(withPronouns(each, own))}`,
  );
  return others.length > 0 ? { ...act, byOthers: others } : act;
}

/** The act that a part of a text says, whoever it is done to: one of a kind that is listed. */
export function actIn(text: string, within: Span): Decided | null {
  const said = decidedIn(text, within, []);
  return said && said.kinds.length > 0 ? said : null;
}
