import { pattern, patterns } from '../../text/expressions';
import { actWords, IMPOSED } from '../rules/act-words';
import { isMaskedName, isPersonName } from '../rules/persons';
import { ROLE } from '../rules/roles';
import type { Case } from './cases';
import { actIn } from './decided';
import { fromUnit, type Party, toPerson } from './party';
import { sentenceAt } from './sentences';
import type { Span } from './spans';
import { unitsIn } from './units';

/** Words of an act, where its object stands before them. */
export const ACT_WORDS = `(?:(?:作出|做出|给予|予以|处以?|实施|进行)(?:了)?(?=[^。；]{0,60}(?:停|${IMPOSED}|${actWords('standing', 'closure')}))|${IMPOSED})`;
/** Whom the act's own words name: 对…的举办单位示例管理有限公司责令停止举办, 对汪某罚款. */
const OBJECT = pattern`(?:^|[，。；])[^，。；]{0,60}?(?:对|给予)([^，。；]{2,60}?)(?:依法)?${ACT_WORDS}`;
const OWN_WORD =
  /^(?:其|该|当事人|你|上述|涉案|此|本案|违法|举办者$|直接|相关|有关|.{0,12}(?:行为|问题))/u;
/** Behind a party's name: whoever runs it. */
const OF_HOLDER = /的(?:举办单位|举办者|运营单位|开办单位|投资方)/u;

/** A party of a heading, unless the act's own words say that it was done to another. */
export function checkObject(text: string, one: Case, party: Party): Party[] {
  const decided = actIn(text, one);
  if (!decided) return [party];
  const sentence = sentenceAt(text, one, decided.start);
  const object = OBJECT.exec(text.slice(sentence.start, decided.end))?.[1];
  if (!object) return [party];
  const own = object.indexOf(party.name);
  const isOfHolder = own >= 0 && OF_HOLDER.test(object.slice(own + party.name.length));
  if (!isOfHolder && (own >= 0 || OWN_WORD.test(object))) return [party];
  const at = text.indexOf(object, sentence.start);
  const last = unitsIn(text, { start: at, end: at + object.length }).at(-1);
  if (last && last.end === at + object.length) return [fromUnit(text, last, one)];
  const person = object.replace(BEFORE_PERSON, '');
  const isPerson = isPersonName(person) || isMaskedName(person);
  const isOwner = personsOf(text, one).includes(person);
  return isPerson || isOwner ? [toPerson(party.at, party.block)] : [party];
}

const BEFORE_PERSON = pattern`^.*${ROLE}`;
const HOLDS = patterns`(?:${ROLE}|由)(\p{Script=Han}{2,4}?)(?=举办|开办|经营|系|为|罚|，|。)`;

/** The persons that a case says to hold or teach a class: 由退休教师汪某某举办. */
const personsOf = (text: string, { start, end }: Span): string[] =>
  Array.from(text.slice(start, end).matchAll(HOLDS), ([, name = '']) => name);
