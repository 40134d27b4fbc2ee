import { pattern } from '../../text/expressions';
import { IMPOSED, ONTO } from '../rules/act-words';
import { OFFICE_END, OUR_OFFICE } from '../rules/offices';
import { DECIDES_HERE } from './act-phrase';
import { officesIn } from './offices';
import type { Span } from './spans';

/** Whether a notice does the act that it tells, or reports a decision of before. */

/** 现将近期处罚情况公布如下: what was done before. */
const TELLS = '[^。；，]{0,30}情况[^。；，]{0,6}(?:公[布示告开]|通[报告])';
const SAYS_SO = new RegExp(
  `(?:现|经[^。，]{0,16}研究|${OUR_OFFICE}|领导小组)[^。；]{0,24}(?:决定|同意)|现(?:对|将(?!${TELLS})|予以|依法|给予)|^决定(?:对|将|给予|${IMPOSED})|特此(?:公告|通报)`,
  'mu',
);

/** A day, or words for one: told of a decision, and not made by it. */
const IS_TOLD = /近日|日前|此前|曾|\d[年月日]/u;

/** 市教育局决定将…列入黑名单: what its own notice decides, and no report of another day. */
const DECIDES_TO_LIST = pattern`(?:^|[，。；])(\p{Script=Han}{1,20}${OFFICE_END})决定将[^。；]*${ONTO}`;
function listsHere(act: string, own: string | undefined): boolean {
  const office = DECIDES_TO_LIST.exec(act)?.[1];
  return office !== undefined && own?.endsWith(office) === true && !IS_TOLD.test(act);
}

/** 根据…，决定将其列入黑名单: a signed notice that names no office and no day for what it decides does so itself. */
function isOwnDecision(text: string, act: Span): boolean {
  const said = text.slice(act.start, act.end);
  if (!DECIDES_HERE.test(said) || IS_TOLD.test(said)) return false;
  return officesIn(text, act).length === 0;
}

/** Does a notice do this act itself? `own`: its office. A series tells what several offices did. */
export function isDoneHere(
  text: string,
  act: Span,
  own: string | undefined,
  isSeries: boolean,
): boolean {
  const said = text.slice(act.start, act.end);
  return SAYS_SO.test(said) || (!isSeries && (isOwnDecision(text, act) || listsHere(said, own)));
}
