import type { SanctionKind } from '../../domain/sanction-rules';
import { pattern } from '../../text/expressions';
import { actWords } from '../rules/act-words';
import { namesKind, readDecision, saysKind } from '../rules/acts';
import { onAnother } from '../rules/done-to-others';
import { withPronouns } from '../rules/text-parts';
import { withoutDeeds } from './act-phrase';
import type { Span } from './spans';

/** The words of a decision, as a row has them. */

/** What a text says was decided, and where. */
export interface Decided extends Span {
  /** The decision's own words, without what laws allow and what may yet come. */
  text: string;
  /** Those that its words name. Whether an act was done is asked where its row is judged. */
  kinds: readonly SanctionKind[];
  /** What the same part says that other offices did. */
  byOthers?: readonly string[];
}

/** Words of a part of a text as what was decided. */
export const saying = ({ start, end }: Span, text: string): Decided => ({
  start,
  end,
  text,
  kinds: readDecision(text).named,
});

/** An item of a list: （一）…, 1.…, ①…. */
export const IS_ITEM = /^\s*(?:[（(]?[一二三四五六七八九\d]{1,2}[）).、．]|[①-⑳])/u;

/** Where the act itself begins in a clause that tells on whom it is done. */
const BEGINS_ACT = pattern`当场|口头|(?<!办事)(?:并?处以?|给予|予以|作出|做出)(?=[^，。；]{0,30}(?:罚|警告|通报批评))|罚(?!决|字|〔)|停止|${actWords('penalty', 'licence', 'standing', 'order', 'measure', 'closure', 'listing', 'talk')}`;
/** Where an act is said in the words that say it. */
export function actAt(text: string, { start, end }: Decided): number {
  return start + Math.max(0, text.slice(start, end).search(BEGINS_ACT));
}

/**
 * The phrase from its first word of an act on: whom the act is done to is cut off, unless that is what makes it none
 * (解除对其…的处罚, 对其不列入黑名单, 对其法定代表人罚款).
 */
export const fromAct = (phrase: string): string => {
  const at = withoutDeeds(phrase).search(BEGINS_ACT);
  const act = phrase.slice(at);
  return at > 0 && (saysKind(phrase) || !saysKind(act))
    ? act
    : phrase.replace(/^（[一二三四五六七八九十\d]{1,2}）/u, '');
};

/** A decision without its items on somebody else: 2.对直接负责的主管人员张某处罚款10000元. */
function ofUnit(words: string): string {
  const items = words.split(/(?<=[；。])/u);
  const own = items.filter((item) => onAnother(item) === null || namesKind(item));
  return own.join('').replace(/[；。]$/u, '') || words;
}

export const decided = (words: string, span: Span, own: readonly string[] = []): Decided =>
  saying(span, ofUnit(withPronouns(words, own)));
