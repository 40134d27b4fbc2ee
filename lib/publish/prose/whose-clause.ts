import { pattern } from '../../text/expressions';
import { NAMED_BEFORE } from '../rules/forms';
import { onAnother } from '../rules/not-done';
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

/** Whose a clause is: of another that it names, or that a clause before it was of: 约谈场地出租方，并处罚款5000元. */
export function foreignClauses(text: string, own: readonly string[]): (clause: Span) => boolean {
  let [isForeign, isOfRole] = [false, false];
  return (clause) => {
    const said = text.slice(clause.start, clause.end);
    const isItem = /[；\n]/u.test(text.charAt(clause.start - 1));
    if (/^(?:当事人|该|其|你|被)/u.test(said)) [isForeign, isOfRole] = [false, false];
    else if (onAnother(withPronouns(said, own)) !== null) isOfRole = true;
    else if (own.length > 0 && isOfOthers(text, clause, own)) isForeign = true;
    else if (own.some((name) => said.includes(name)) || /[你其]|当事人|该/u.test(said))
      [isForeign, isOfRole] = [false, false];
    else if (isItem) isOfRole = false;
    return isForeign || isOfRole;
  };
}

const REFERS = new RegExp(NAMED_BEFORE, 'u');

/** 乙公司超时培训。…对该公司给予警告: a sentence that another unit begins makes it the one that is meant by 该公司. */
export function ofLaterUnits(text: string, own: readonly string[]): (sentence: Span) => boolean {
  let isOther = false;
  return (sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    const [first] = unitsIn(text, sentence);
    if (own.some((name) => said.includes(name)) || /当事人|你/u.test(said)) isOther = false;
    else if (first && !own.includes(first.name) && startsSentence(text, sentence.start, first))
      isOther = own.length > 0;
    return isOther && REFERS.test(said);
  };
}
