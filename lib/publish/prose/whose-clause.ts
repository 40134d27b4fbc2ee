import { pattern } from '../../text/expressions';
import { AT_THEM, onAnother, TALKS_TO_SOMEBODY } from '../rules/done-to-others';
import { NAMED_BEFORE } from '../rules/forms';
import { BESIDE } from '../rules/roles';
import { withPronouns } from '../rules/text-parts';
import type { Span } from './spans';
import { hidesName, startsSentence, unitsIn } from './units';

/** Whose a clause or a sentence is: the party's, or of another that it names or goes on about. */

/** 启明学校的房东某公司: who owns or serves a party is another. */
const OWNER_OF = pattern`^.*的(?:${BESIDE}|合作机构|供应商)`;

/** Does a clause speak of units and of none of these? */
function isOfOthers(text: string, clause: Span, own: readonly string[]): boolean {
  const named = unitsIn(text, clause).filter(({ name }) => !own.includes(name));
  const said = text.slice(clause.start, clause.end).replace(OWNER_OF, '');
  return (named.length > 0 || hidesName(text, clause)) && own.every((name) => !said.includes(name));
}

/** What another unit did wrong, right behind its name: 乙公司也存在无证办学问题. */
const DID_WRONG =
  /^(?:[也亦均都又还因]|同[样时]|涉嫌|存在)*(?:存在|无[证照]|未(?:经|取得|办理|按|公[示开]|明码|依法|落实|履行)|违[法规反]|[擅私]自|超(?:范围|标准|期|时|纲)|虚假|拒不|卷款|拖欠|恶意|非法|抽逃)/u;

const accusesAnother = (text: string, clause: Span, own: readonly string[]): boolean =>
  unitsIn(text, clause).some(
    ({ name, end }) => !own.includes(name) && DID_WRONG.test(text.slice(end, clause.end)),
  );

/** Clauses without those on whom the one before them talked to: 约谈教师，对其警告. */
const withoutTalkedTo = <T extends Span>(veiled: string, clauses: readonly T[]): T[] =>
  clauses.filter(({ start, end }, at) => {
    const before = clauses[at - 1];
    const isTalkedTo = before && TALKS_TO_SOMEBODY.test(veiled.slice(before.start, before.end));
    return !(isTalkedTo && AT_THEM.test(veiled.slice(start, end)));
  });

/**
 * The clauses of a sentence but those of another, whom they name, or whom a clause before them was of: 约谈场地出租方，并处罚款5000元.
 * `veiled` is the text without quoted law, which speaks of others (对举办者处…) and of nobody here.
 */
export function ownClauses<T extends Span>(
  text: string,
  veiled: string,
  clauses: readonly T[],
  own: readonly string[],
): T[] {
  let [isForeign, isOfRole, isAccused] = [false, false, false];
  return withoutTalkedTo(veiled, clauses).filter((clause) => {
    const said = veiled.slice(clause.start, clause.end);
    // 对其罚款 behind 乙公司无证办学 is of 乙公司.
    if (own.some((name) => said.includes(name)) || /当事人|你/u.test(said)) isAccused = false;
    else isAccused ||= own.length > 0 && accusesAnother(text, clause, own);
    if (isAccused) return false;
    const isItem = /[；\n]/u.test(text.charAt(clause.start - 1));
    if (/^(?:当事人|该|其|你|被)/u.test(said)) [isForeign, isOfRole] = [false, false];
    else if (onAnother(withPronouns(said, own)) !== null) isOfRole = true;
    else if (own.length > 0 && isOfOthers(text, clause, own)) isForeign = true;
    else if (own.some((name) => said.includes(name)) || /[你其]|当事人|该/u.test(said))
      [isForeign, isOfRole] = [false, false];
    else if (isItem) isOfRole = false;
    return !(isForeign || isOfRole);
  });
}

const REFERS = new RegExp(NAMED_BEFORE, 'u');

/**
 * The sentences but those of a unit that another one named: 乙公司超时培训。…对该公司给予警告. A sentence that another unit begins makes
 * it the one that is meant by 该公司.
 */
export function ownSentences(
  text: string,
  sentences: readonly Span[],
  own: readonly string[],
): Span[] {
  let isOther = false;
  return sentences.filter((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    const [first] = unitsIn(text, sentence);
    if (own.some((name) => said.includes(name)) || /当事人|你/u.test(said)) isOther = false;
    else if (first && !own.includes(first.name) && startsSentence(text, sentence.start, first))
      isOther = own.length > 0;
    return !(isOther && REFERS.test(said));
  });
}
