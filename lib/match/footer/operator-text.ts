import { PROVINCES } from '../../domain/identifiers';
import { gapAt, nextHard, type PageText, readText, SPACE } from '../../text/page-text';
import { isRegisteredName } from '../names/forms';
import { isOrganisation } from '../names/organisation';

/**
 * Operators' names as footers print them: `© 2013-2020 示例启明教育科技有限公司 版权所有`. Words that footers add become a separator,
 * and the text behind a builder's or a co-organiser's credit is cut off.
 */

const ADDED = new RegExp(
  [
    String.raw`copy\s?rights?|\(c\)|&copy;?|[©®™]|all\s+rights?\s+reserved`,
    '保留(?:所有|一切)权利|版权所有|版权归|著作权归|所有权归',
    String.raw`所有(?=[\s,，。.;；]|$)|(?:版权|主办|运营)\s*:`,
    String.raw`(?:网站)?(?:主办|运营|经营)(?:单位|主体|者|方|商|机构|公司)\s*:?`,
    String.raw`[${PROVINCES}]?\s?(?:ICP|公网安)\s?[备证]`,
  ].join('|'),
  'giu',
);
const YEARS =
  /(?<!\d)(?:19|20)\d{2}\s*年?(?:\s*[-–—~～至到]\s*(?:(?:19|20)\d{2}\s*年?|至今|今|now|present))?(?!\d)/giu;
/** These never name an operator (DESIGN section 7), and are parts of names too: 示例技术服务有限公司. */
const CREDIT =
  /(?:技术(?:支持|开发|服务)|承办|协办|(?:支持|指导|合作)单位|友情链接|网站(?:建设|制作|设计)|设计制作)(?=单位|[方商:]|\s(?!有限|公司)|$)|(?:powered|supported|designed|built)\s+by/iu;

/** A footer's piece about its operator, ready for comparison; empty if no text is left. */
export function readOperator(source: string): PageText {
  const plain = source.replace(/[０-９：（）]/gu, (each) => each.normalize('NFKC'));
  const [own = ''] = plain.split(CREDIT, 1);
  return readText(own.replace(ADDED, '\n').replace(YEARS, '\n'));
}

const COMPANIES = /公司.*公司/u;

/** `A有限公司 B有限公司` are two names; A space broke the name in `示例启明 教育科技有限公司`. */
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
