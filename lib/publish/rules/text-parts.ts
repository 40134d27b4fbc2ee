import { escapePattern, pattern, patterns } from '../../text/expressions';
import { simplified } from '../../text/normalise-units';
import { BESIDE, LET_GO, MEMBER, PERSON_OF_UNIT } from './roles';

/** Parts of a text, and texts and names as a remark quotes them. */

/** A text as a remark quotes it: on one line, and no more than its beginning. */
export const excerpt = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 60);

/** Traditional characters that texts in simplified ones have as well: 哪吒, the family 於. */
const IN_BOTH = /[吒於]/gu;

/** A text in simplified characters, which rules and registers have. One that is in them keeps its 吒 and 於. */
export function inSimplified(text: string): string {
  const said = simplified(text);
  if (said === text) return text;
  const rest = text.replace(IN_BOTH, '');
  return simplified(rest) === rest ? text : said;
}

/** A text of no more than so many units, with …… for the rest. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}……` : text;

/** `甲、乙、丙`; of more than `most` names the first ones and how many there are: `甲、乙、丙、丁、戊 等 7 家`. */
export function someOf(names: readonly string[], unit: string, most = 5): string {
  const told = names.slice(0, most).join('、');
  return names.length > most ? `${told} 等 ${names.length} ${unit}` : told;
}

/** The clauses of a text, printed or folded. Brackets and 、 stand inside of one. */
export const clausesOf = (text: string): string[] => text.split(/[，,。；;\n]/u);

/** What a stop, a semicolon or a line's end parts: each says something by itself. Commas stand inside of one. */
export const statementsOf = (text: string): string[] => text.split(/[。；;\n]/u);

/** The sentences of running text. A semicolon and a quoted stop stand inside of one. */
export const sentencesOf = (text: string): string[] => text.split(/[。\n]/u);

/** The letters and digits of a text, in which two copies of one title agree. */
export const lettersOf = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** 其、其 of two parties is one; 其及其法定代表人 stays. */
const JOINED = patterns`其(?:、|和|与|及)(?=其(?!${PERSON_OF_UNIT}|${MEMBER}|${BESIDE}))`;

const TALK_UNITS = 80;
/** 约谈教师，对甲公司警告: behind a talk 对其 would leave open whom it is done to. */
const BEHIND_TALK = pattern`(?:约谈|${LET_GO})[^。；;\n]*[，,][^，,。；;]{0,2}(?:对|将|给予|处以?)$`;

/**
 * An act without the names that it is done to, also where white space parts one: the row has them, and one may be longer than
 * any document's.
 */
export function withPronouns(text: string, names: readonly string[]): string {
  let said = text;
  for (const name of names) {
    const bare = name.replace(/\s+/gu, '');
    // Hardly any row's decision names its party, and a pattern for each name would take longer than all else of a row.
    if (bare === '' || !said.replace(/\s+/gu, '').includes(bare)) continue;
    const named = new RegExp(Array.from(bare, escapePattern).join('\\s*'), 'gu');
    said = said.replace(named, (_name, at: number, text: string) =>
      BEHIND_TALK.test(text.slice(Math.max(0, at - TALK_UNITS), at)) ? '该单位' : '其',
    );
  }
  return said.replace(JOINED, '').replace(/(?:其){2,}/gu, '其');
}

/** A cell that tells nothing by itself: 无, 其他, 详见决定书. */
export const TELLS_NOTHING =
  /^(?:其他|其它|无|(?:详见|见(?:附[件表]|[正原]文|公告|.{0,6}决定书)).*|[-—–/\\]*)$/u;
