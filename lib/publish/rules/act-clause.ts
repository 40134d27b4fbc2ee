import type { SanctionKind } from '../../domain/sanction-rules';
import { pattern } from '../../text/expressions';
import { ACTS, NO_ACTS } from './act-phrases';
import { actWords, IMPOSED, ORDERS, SPARED } from './act-words';
import { onAnother } from './done-to-others';
import { FINE_OF_LAW } from './fines';
import { LIST, OFF_LISTS } from './lift-words';
import { takesOff } from './lifted-or-revoked';
import { isDenied, isUndone, UNLESS, withoutElsewhere } from './not-done';
import { isNotToList } from './not-to-list';
import { isPlain } from './plain-acts';

/** What one clause of a decision says was done, by its own words alone. `acts.ts` asks what those beside it make of that. */

/** A sum of nought, as some tables print it: 罚款0元, 没收违法所得人民币0.00元. What else its clause says was done. */
export const OF_NOUGHT =
  /(?:罚款?|没收[^;。罚]{0,8}?)(?:金额)?[:：]?(?:人民币)?(?:\(万?元\))?[:：]?(?:(?<![\d.])0+(?:\.0+)?(?![\d.])(?:万?元)?|零(?:元|$))/g;

/** By 行政处罚法, article 51: a fine or a warning on the spot. */
export const SUMMARY =
  /(?<!不适用|未适用|非)简易程序(?!转)|当场(?:行政)?(?:处罚|罚款|作出|给予|处以)/;

/** A phrase of which no record is made, and why. */
export interface LeftOut {
  text: string;
  reason: string;
  /** It speaks of an act, and we do not know of which. */
  isUnsure: boolean;
}

export const NOT_DONE = '没有作出、已经撤销或附有条件';
const OF_LAW = '写的是法律规定的幅度，不是实际的罚款';
export const UNKNOWN = '不能确定是哪一种处理，请照决定书的用语写明';
export const OPEN = '不能确定已经作出，请照决定书的用语写明';
const MAX_SHOWN = 40;

export const leftOut = (text: string, reason: string, isUnsure = false): LeftOut => ({
  text: text.slice(0, MAX_SHOWN),
  reason,
  isUnsure,
});

const SPEAKS_OF_AN_ACT = new RegExp(
  `处罚|许可|执照|名单|停[业办]|${actWords('licence', 'order', 'measure')}`,
);
/** 依法从轻处罚 before a fine says how hard it is, and names no other act. */
const HOW_HARD = /^(?:依法|决定|予以?|给予|对其|当事人)*(?:从轻|减轻|从重)(?:行政)?处罚$/u;

export interface ReadClause {
  text: string;
  kinds: SanctionKind[];
  /** Kinds that it names beside words that may deny them. */
  open: SanctionKind[];
  left: LeftOut[];
  /** Of what stands before it nothing is left, or nothing on a list, or one act less, and nobody knows for certain which. */
  undoes?: 'all' | 'lists' | 'some';
}

/** Another act came in place of what stands before: 经复议变更为罚款2万元. 法人变更为李四 changes no act. */
const CHANGED = pattern`^(?!.*(?:名称|地址|住所|代表人|举办者|登记|范围)[^变]{0,20}变更)[^;。]*?(?:(?:变更为|改判为?|改为|减轻为|[降减]为)(?=[:“"]?(?:行政)?(?:处|给予|不予|免|通报|${IMPOSED}))|改处)`;

/** 罚款5万元，经研究不予处罚, 罚款5万元，暂缓执行: said of the whole decision. */
const SPARES_ALL = pattern`^(?:(?:最终|后|决定|依法|但|现)*|(?:后)?经[^,;]{0,12}?)(?:决定)?${SPARED}$|(?<!不)(?:停止|中止|暂停|暂缓)执行$|不(?:予|准[予许]?)(?:强制)?执行$|执行中止$`;

/** What was undone is that somebody is on a list. */
const OF_LISTS = pattern`${LIST}|${OFF_LISTS}`;

/** Words for all acts before them, for what they are, and for what became of them or what they still are. */
const ALL = '(?:均|皆|都|全部|[两三四]项|以上|[上前]述|上列)';
const ACTS_TOLD = '(?:行政|处[罚理]|决定|措施|事项|内容|意见)*';
const WAS_UNDONE =
  '(?:已|均|皆|全部|被|予以?|依法)*(?:撤[销回消]|解除|取消|免除|废止|作废|失效|移[出除]|未(?:生效|执行|适用|实施|作出|下达))了?';
const ONLY_MEANT =
  '(?:只是|仅?[为系是]|属于?)?(?:拟|建议|(?:听证)?告知|初步)(?:处罚|处理|作出|意见|内容|阶段|决定)*';
/** Said of all acts before it: （均已解除）, 以上均为拟处罚, 罚款2万元均已撤销. 违规广告均已撤销 is said of others. */
const OF_ALL = pattern`(?:^|[(])${ALL}${ACTS_TOLD}${ALL}?(?:${WAS_UNDONE}|${ONLY_MEANT})\)?$`;
const ACT_AND_ALL = pattern`^(.+)(?:均|皆)${WAS_UNDONE}\)?$`;
/** Said of one of them: 后者已撤销, 其中罚款已撤销, 吊销已撤销. 其中加处罚款已免除 is said of a surcharge. */
const OF_ONE = pattern`(?:^|[(])(?:[前后]者|其中(?!.{0,4}加处)(?:[^,;()]{0,4}(?:罚|警告|吊销|停[止业]|名单|许可)[^,;()]{0,10}?)|吊销(?:决定|部分)?)${WAS_UNDONE}\)?$`;
/** What stands before it may come to nothing: 除非整改, 整改到位则免, 视整改情况执行. */
const HANGS = pattern`^${UNLESS}|整改[^,;]{0,8}?(?:[则可]|予以|后)免(?:除|予|于)?(?:处?罚款?)?\)?$|^[视看]整改(?:情况|结果)再?(?:执行|决定|处理)\)?$`;

/** Which acts before a clause it takes off, by its own words. What may yet come takes none off but by a condition. */
function undoneBy(clause: string, isThreatened: boolean): ReadClause['undoes'] {
  const [, act = ''] = ACT_AND_ALL.exec(clause) ?? [];
  if (OF_ALL.test(clause) || HANGS.test(clause) || ACTS.some(([phrase]) => phrase.test(act)))
    return 'all';
  if (isThreatened) return;
  if (OF_ONE.test(clause)) return 'some';
  if (!SPARES_ALL.test(clause) && !takesOff(clause)) return;
  return OF_LISTS.test(clause) ? 'lists' : 'all';
}

/** A box of a form that nobody ticked. */
const UNTICKED = /[□☐▢◻☒]/u;

const saysUndone = (clause: string): boolean =>
  isUndone(clause) ||
  UNTICKED.test(clause) ||
  Array.from(clause.matchAll(/\(([^()]*)/g)).some(
    ([, aside = '']) => takesOff(aside) || isNotToList(aside),
  );

function readWords(text: string, isThreatened: boolean): ReadClause {
  const leave = (reason: string, isUnsure = false): ReadClause => ({
    text,
    kinds: [],
    open: [],
    left: [leftOut(text, reason, isUnsure)],
  });
  if (isThreatened || saysUndone(text)) return leave(NOT_DONE);
  const another = onAnother(text);
  if (another) return leave(another);
  const done = withoutElsewhere(text).replace(OF_NOUGHT, '');
  const imposed = done.replace(FINE_OF_LAW, '');
  const isToMend = imposed.includes('整改');
  const kinds = ACTS.filter(([phrase]) => phrase.test(imposed))
    .map(([, kind]) => kind)
    .filter((kind) => !isToMend || !ORDERS.has(kind));
  if (kinds.length > 0 && isDenied(text)) return leave(NOT_DONE);
  if (kinds.length > 0 && !isPlain(imposed)) return { ...leave(OPEN, true), open: kinds };
  if (kinds.length > 0 || SUMMARY.test(imposed)) return { text, kinds, open: [], left: [] };
  if (imposed !== text) return leave(imposed === done ? NOT_DONE : OF_LAW);
  const [, reason] = NO_ACTS.find(([phrase]) => phrase.test(text)) ?? [];
  const isUnsure = SPEAKS_OF_AN_ACT.test(text) && !HOW_HARD.test(text);
  return reason ? leave(reason) : leave(UNKNOWN, isUnsure);
}

export function readClause(clause: string, isThreatened: boolean): ReadClause {
  const undoes = undoneBy(clause, isThreatened);
  if (undoes) return { ...readWords(clause, true), undoes };
  if (isThreatened) return readWords(clause, true);
  const [changed] = CHANGED.exec(clause) ?? [];
  if (changed === undefined) return readWords(clause, false);
  return { ...readWords(clause.slice(changed.length), false), undoes: 'all' };
}
