import type { SanctionKind } from '../../domain/sanction-rules';
import { pattern } from '../../text/expressions';

/**
 * The one table of words by which an office tells what it does to somebody. Whoever looks for acts in a text makes an
 * expression of some groups of it. A result is no such text: `act-phrases.ts` reads it by whole phrases. The words fit
 * texts of both widths. A word without a kind makes no record.
 */
const TABLE = [
  // Done to a unit, or to a person.
  ['penalty', '罚款|罚没|罚人?民?币?\\d', 'penalty'],
  ['penalty', '没收', 'penalty'],
  ['penalty', '警告(?!信|函)', 'warning'],
  ['penalty', '通报批评', 'warning'],
  ['licence', '吊销', 'licence-revoked'],
  ['licence', '暂扣', 'licence-suspended'],
  // Words of much else too: 降低收费, 限制人数. 限制从业 is of persons.
  ['standing', '降低', 'qualification-lowered'],
  ['standing', '限制(?!从业)', 'operations-restricted'],
  // What an order does to a unit, or a unit did by itself: 擅自停止办学.
  ['closure', '停止(?:举办|办学)|关闭', 'shutdown'],
  ['closure', '停止招[收生]', 'enrolment-stopped'],
  ['closure', '停[业产]', 'business-suspended'],
  ['closure', '停办'],
  // Which order it is, and whether a measure was a penalty, other words tell.
  ['order', '[责勒]令'],
  ['measure', '取缔|关停'],
  ['talk', '约谈', 'summons'],
  // How one gets onto a list, and the lists that nobody is glad to be on.
  ['listing', '[列纳载移记拉]入'],
  ['list', '黑名单', 'blacklist'],
  ['list', '严重违法(?!情节|行为|后果|问题)|失信', 'serious-violation'],
  ['list', '经营异常|异常名录', 'abnormal-operations'],
  // They punish nobody, and a court may only uphold what an office did.
  ['notice', '通报|曝光'],
  ['court', '判[决令]|裁定', 'judgment'],
] as const satisfies readonly (readonly [is: string, words: string, kind?: SanctionKind])[];

type Group = (typeof TABLE)[number][0];
type ActWord = readonly [is: Group, words: string, kind?: SanctionKind];

const rowsOf = (groups: readonly Group[]): readonly ActWord[] =>
  TABLE.filter(([is]) => groups.includes(is));

/** The words of some groups, for a longer expression. */
export const actWords = (...groups: readonly Group[]): string =>
  `(?:${rowsOf(groups)
    .map(([, words]) => words)
    .join('|')})`;

/** The words of the penalties of 行政处罚法, article 9, each by itself. */
export const PENALTIES: readonly RegExp[] = rowsOf([
  'penalty',
  'licence',
  'standing',
  'closure',
]).map(([, words]) => new RegExp(words, 'u'));

/** Does a text tell a penalty of any of these kinds, and no listing or talk? */
export const SAYS_PENALTY = pattern`罚|降低资质|停业|责令关闭|${actWords('penalty', 'licence')}`;

/** What an office says of an act of its own, each word by itself; those of listings go together. 未停业 says what a unit left undone. */
export const ACT_WORDS: readonly RegExp[] = [
  ...rowsOf(['penalty', 'licence', 'order', 'measure', 'talk']).map(([, words]) => words),
  actWords('listing', 'list'),
].map((words) => new RegExp(words, 'u'));

/** Do two texts tell one act? */
export const shareAct = (a: string, b: string): boolean =>
  ACT_WORDS.some((word) => word.test(a) && word.test(b));

/** What none but an office does to somebody, right behind a word that tells of it: 拟罚, 被吊销, 应予警告. */
export const IMPOSED = `(?:处以|处?罚|${actWords('penalty', 'licence', 'order', 'measure', 'listing', 'talk')})`;

/** What is proposed: 拟约谈, 拟将甲列入, 拟同意. No word before it makes another of it: 模拟, 虚拟. */
export const PROPOSED = `(?<![模虚])拟(?:[对将作处给予认撤同公]|行政|定(?=[对将处罚])|${IMPOSED})`;

/** 不予处罚, 未予行政处罚: who is spared. */
export const SPARED = '(?:[不未免]予以?|免于|免除)(?:行政)?处罚';

/** 将吊销, 将予以处罚: what is to come. 将处罚情况公示 and 已将没收教材销毁 are not. */
export const TO_COME = `(?<!已)将(?:被|依法|予|给|处(?!罚)|${IMPOSED}(?!款?(?:情况|结果|信息|决定)))`;

/** How one gets onto a list. */
export const ONTO = actWords('listing');

const kindsOf = (group: Group): ReadonlySet<SanctionKind> =>
  new Set(rowsOf([group]).flatMap(([, , kind]) => kind ?? []));

/** Lists and registers that somebody is on until they are taken off. */
export const LISTS = kindsOf('list');
/** Orders to close or to stop: with 整改 in the clause they may be orders to mend, so they count for nothing. */
export const ORDERS = kindsOf('closure');

/** Where a listing or a lift is spoken of, 异常 is enough. */
const CALLED = rowsOf(['list']).map(
  ([, words, kind]) =>
    [kind, new RegExp(kind === 'abnormal-operations' ? '异常' : words, 'u')] as const,
);

/** The lists that words of a listing or of a lift name. */
export const listsIn = (said: string): SanctionKind[] =>
  CALLED.flatMap(([kind, words]) => (kind && words.test(said) ? kind : []));
