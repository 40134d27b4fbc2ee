import { gapAt, nextHard, type PageText, SPACE } from '../../text/page-text';
import { isRegisteredName } from '../names/forms';
import { isOrganisation } from '../names/organisation';

const COMPANIES = /公司.*公司/u;

/** `A有限公司 B有限公司` are two names; a space broke the one name `示例启明 教育科技有限公司`. */
function piecesOf(operator: PageText, start: number, end: number): string[] {
  const whole = operator.text.slice(start, end);
  if (isRegisteredName(whole) && !COMPANIES.test(whole)) return [whole];
  const pieces: string[] = [];
  for (let from = start; from < end; ) {
    let to = from + 1;
    while (to < end && gapAt(operator, to) !== SPACE) to++;
    pieces.push(operator.text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** The organisations in an operator's text (示例小学, 某区教育局), one by one, without a name that the cap cut. */
export function organisationsIn(operator: PageText): string[] {
  const found: string[] = [];
  for (let start = 0; start < operator.text.length; ) {
    const end = nextHard(operator, start);
    if (gapAt(operator, end) !== 0) found.push(...piecesOf(operator, start, end));
    start = end;
  }
  return found.filter((name) => isRegisteredName(name) || isOrganisation(name));
}
