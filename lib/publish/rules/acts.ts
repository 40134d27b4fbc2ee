import { maximumOf } from '../../domain/lifecycle';
import { ruleOf, type SanctionKind } from '../../domain/sanction-rules';
import { simplified } from '../../text/normalise-units';
import {
  type LeftOut,
  leftOut,
  NOT_DONE,
  OPEN,
  type ReadClause,
  SUMMARY,
  UNKNOWN,
} from './act-clause';
import { ACTS, REFERRED } from './act-phrases';
import { readSentences } from './act-sentence';
import { LISTS } from './act-words';
import { withoutCited } from './not-done';
import { withoutCommas } from './numerals';
import { statementsOf } from './text-parts';
import { withoutUnticked } from './tick-boxes';
import { isPending } from './undecided';

/** What a decision says was done. */
export interface Decision {
  /** Those of its acts that may be shown longest, in the order of `ACTS`; a state stands beside them. */
  kinds: SanctionKind[];
  /** The same of all acts that it names, those among them of which is asked whether they were done. */
  named: SanctionKind[];
  left: LeftOut[];
}

const CITED = '写的是法律的规定，不是作出的处理';
const PENDING = '还在告知、听证或等待决定，没有作出决定';

/** The clauses, each without what a later one took off. */
function withoutUndone(clauses: ReadClause[]): ReadClause[] {
  if (clauses.every(({ undoes }) => undoes === undefined)) return clauses;
  return clauses.map((clause, at) => {
    const later = clauses.slice(at + 1).map(({ undoes }) => undoes);
    const isOpen = later.includes('some');
    const stands = (kind: SanctionKind): boolean =>
      !later.includes('all') && !isOpen && !(later.includes('lists') && LISTS.has(kind));
    const [kinds, open] = [clause.kinds.filter(stands), clause.open.filter(stands)];
    if (kinds.length === clause.kinds.length) return { ...clause, open };
    return {
      ...clause,
      kinds,
      open,
      left: [
        ...clause.left,
        isOpen ? leftOut(clause.text, OPEN, true) : leftOut(clause.text, NOT_DONE),
      ],
    };
  });
}

/** A fine or a warning on the spot is minor. */
const onTheSpot = (kind: SanctionKind): SanctionKind =>
  kind === 'penalty' || kind === 'warning' ? 'summary-penalty' : kind;

/** Of several acts in one decision those count whose class is the gravest; a state is no act. */
function gravest(kinds: readonly SanctionKind[]): SanctionKind[] {
  const longest = Math.max(...kinds.map(maximumOf));
  return kinds.filter((kind) => ruleOf(kind).class === 'state' || maximumOf(kind) === longest);
}

/**
 * In simplified characters, and on one line but for the ends of sentences, its sums without commas; what stands behind a
 * colon is its own, up to the next label: 罚款：5万元 没收违法所得：0元.
 */
const folded = (result: string): string =>
  withoutCommas(
    simplified(result.normalize('NFKC'))
      .replace(/[【〖]([^【】〖〗]*)[】〗]/g, '($1)')
      .replace(/(:[^\s:,;。]{1,20})[^\S\n]+(?=[^\s:,;。]{2,12}:)/g, '$1,')
      .replace(
        /(?<=[^\s,;。:第])(?<!\([^()]{0,40})[^\S\n]+(?=\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:\)|、|\.(?!\d)))/g,
        ',',
      )
      .replace(/[^\S\n]+/g, '')
      .replace(/(?<=:)\n/g, ''),
  );

/**
 * What 处理结果 or 处罚内容 says was done, by whole phrases. A clause that says that something was not
 * done, was undone or may yet come counts for nothing, and one that undoes the decision (后经行政复议撤销) takes off what
 * stands before it; what is not certain is left out, with its reason.
 * `document`, a decision's number or title, tells one that was made on the spot.
 */
export function readDecision(result: string, document = ''): Decision {
  const ticked = withoutUnticked(result);
  const { text, cited } = withoutCited(folded(ticked));
  if (isPending(text)) return { kinds: [], named: [], left: [leftOut(text, PENDING)] };
  const clauses = withoutUndone(readSentences(statementsOf(text)));
  const isSummary = SUMMARY.test(text) || SUMMARY.test(document);
  const gravestOf = (said: readonly SanctionKind[]): SanctionKind[] => {
    const kinds = ACTS.map(([, kind]) => kind).filter((kind) => said.includes(kind));
    return [...new Set(gravest(isSummary ? kinds.map(onTheSpot) : kinds))];
  };
  const done = clauses.flatMap(({ kinds }) => kinds);
  const all = clauses.flatMap(({ kinds, open }) => [...kinds, ...open]);
  if (new Set(all).size > 1 && TICKS.test(ticked))
    return { kinds: [], named: [], left: [leftOut(result, UNKNOWN)] };
  const left = [
    ...clauses.flatMap((clause) => clause.left),
    ...cited
      .filter((words) => ACTS.some(([phrase]) => phrase.test(words)))
      .map((words) => leftOut(words, CITED)),
  ];
  return {
    kinds: gravestOf(done),
    named: gravestOf(all),
    left: ticked !== result && clauses.length === 0 ? [leftOut(result, NOT_DONE)] : left,
  };
}

/** Ticks and crosses of which nobody can tell whose they are: 罚款√ 警告× 吊销许可证×. 李×× is masked. */
const TICKS = /[☑✓✔√✕✗✘]|(?<!×)×(?![×\d])/u;

const NONE: ReadonlySet<string> = new Set([NOT_DONE, OPEN, PENDING, REFERRED]);

/** What comes after a penalty and leaves it as it is: 逾期不缴纳的加处罚款, 如不服可申请复议, 已移送法院强制执行. */
const COMES_AFTER = /^(?:逾期|如(?!实)|若)|移[送交]/u;

/**
 * Do words say that nothing was decided, that it was undone, or that another office is to decide? 责令改正 leaves that
 * open, and so does 行政处罚, whatever comes after it.
 */
export function saysNoAct(words: string): boolean {
  const { kinds, left } = readDecision(words);
  const penalty = left.findIndex(({ text, isUnsure }) => isUnsure && text.includes('罚'));
  return (
    kinds.length === 0 &&
    left.some(
      ({ reason, text }, at) =>
        NONE.has(reason) && !(penalty >= 0 && at > penalty && COMES_AFTER.test(text)),
    )
  );
}

/** Do words say an act of a kind that is listed? */
export const saysKind = (words: string): boolean => readDecision(words).kinds.length > 0;

/** Do they name one, though it may not have been done? */
export const namesKind = (words: string): boolean => readDecision(words).named.length > 0;
